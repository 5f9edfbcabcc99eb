using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.CodeFixes.Audit;

/// <summary>The audit log that code at a place can write to: one that is at hand, or one that the function or its type can be given.</summary>
/// <param name="Name">How it is called.</param>
/// <param name="Taker">What has to take it: a type, or the handler of an endpoint; null when it is at hand.</param>
internal sealed record AuditLogAt(string Name, SyntaxNode? Taker)
{
    private const string NewName = "audit";

    public static AuditLogAt? Find(SyntaxNode node, FixContext file)
    {
        var (model, cancellation) = (file.Model, file.Cancellation);
        if (model.Compilation.GetTypesByMetadataName("PolicyAnalyzers." + Annotations.AuditLog).Length == 0)
        {
            return null;
        }

        var isStatic = node.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.Modifiers.Any(SyntaxKind.StaticKeyword) == true;
        foreach (var symbol in model.LookupSymbols(node.SpanStart))
        {
            if (TypeOf(symbol) is { } type && IsLog(type) && (!symbol.IsStatic || symbol is IFieldSymbol or IPropertySymbol) && IsBefore(symbol, node)
                && !(isStatic && symbol is IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false }))
            {
                return new AuditLogAt(symbol.Name, null);
            }
        }

        if (!model.LookupSymbols(node.SpanStart, name: NewName).IsEmpty)
        {
            return null;
        }

        if (EndpointHandler.Around(node, file) is { } handler)
        {
            return new AuditLogAt(NewName, handler);
        }

        // What dependency injection makes can be given one more service; what code makes itself would not compile any more.
        return !isStatic && node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is ClassDeclarationSyntax taker && !IsMade(taker.Identifier.ValueText, model.Compilation, cancellation)
            && InjectedLog.NameIn(taker, NewName) is { } name
            ? new AuditLogAt(name, taker)
            : null;
    }

    /// <summary>The function that writes the record, with the log as one more parameter where it is the one that takes it.</summary>
    public SyntaxNode Give(SyntaxNode function, SyntaxNode original) => Taker is not null && Taker == original ? EndpointHandler.Taking(function, Name) : function;

    /// <summary>The root with the log at hand.</summary>
    public SyntaxNode Give(SyntaxNode root) =>
        Taker is ClassDeclarationSyntax type && root.GetCurrentNode(type) is { } taker ? root.ReplaceNode(taker, InjectedLog.Into(taker, Name)) : root;

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
                var made = node switch
                {
                    ObjectCreationExpressionSyntax creation => creation.Type,
                    BaseTypeSyntax derived => derived.Type,
                    _ => null,
                };
                if ((made as SimpleNameSyntax ?? (made as QualifiedNameSyntax)?.Right)?.Identifier.ValueText == name)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
