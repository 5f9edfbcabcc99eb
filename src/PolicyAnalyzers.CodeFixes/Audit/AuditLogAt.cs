using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.CodeFixes.Audit;

/// <summary>The audit log that code at a place can write to: one that is at hand, or one that the type can be given.</summary>
/// <param name="Name">How it is called.</param>
/// <param name="Taker">The type whose primary constructor has to take it; null when it is at hand.</param>
internal sealed record AuditLogAt(string Name, TypeDeclarationSyntax? Taker)
{
    private const string NewName = "audit";

    public static AuditLogAt? Find(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        if (model.Compilation.GetTypesByMetadataName("PolicyAnalyzers." + Annotations.AuditLog).Length == 0)
        {
            return null;
        }

        foreach (var symbol in model.LookupSymbols(node.SpanStart))
        {
            if (TypeOf(symbol) is { } type && IsLog(type) && (!symbol.IsStatic || symbol is IFieldSymbol or IPropertySymbol) && IsBefore(symbol, node))
            {
                return new AuditLogAt(symbol.Name, null);
            }
        }

        // What dependency injection makes can be given one more service; what code makes itself would not compile any more.
        return node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { ParameterList: not null } taker and (ClassDeclarationSyntax or StructDeclarationSyntax)
            && node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member && !member.Modifiers.Any(SyntaxKind.StaticKeyword)
            && model.LookupSymbols(node.SpanStart, name: NewName).IsEmpty && !IsMade(taker.Identifier.ValueText, model.Compilation, cancellation)
            ? new AuditLogAt(NewName, taker)
            : null;
    }

    /// <summary>The root with the log at hand.</summary>
    public SyntaxNode Give(SyntaxNode root)
    {
        if (Taker is null || root.GetCurrentNode(Taker) is not { ParameterList: { } parameters } taker)
        {
            return root;
        }

        var parameter = SyntaxFactory.Parameter(SyntaxFactory.Identifier(Name))
            .WithType(SyntaxFactory.ParseTypeName("global::PolicyAnalyzers." + Annotations.AuditLog).WithTrailingTrivia(SyntaxFactory.Space).WithAdditionalAnnotations(Simplifier.Annotation));
        return root.ReplaceNode(taker, taker.WithParameterList(parameters.AddParameters(parameter).WithAdditionalAnnotations(Formatter.Annotation)));
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static bool IsLog(ITypeSymbol type) => Annotations.IsOurs(type, Annotations.AuditLog) || type.AllInterfaces.Any(contract => Annotations.IsOurs(contract, Annotations.AuditLog));

    private static bool IsBefore(ISymbol symbol, SyntaxNode node) =>
        symbol is not ILocalSymbol || (symbol.DeclaringSyntaxReferences is { Length: > 0 } references && references[0].Span.End < node.SpanStart);

    private static bool IsMade(string name, Compilation compilation, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var node in tree.GetRoot(cancellation).DescendantNodes())
            {
                if (node is ObjectCreationExpressionSyntax { Type: SimpleNameSyntax type } && type.Identifier.ValueText == name)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
