using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Flow.Lowering;

/// <param name="Root">A field or property initialiser, or a whole body.</param>
/// <param name="IsBody">It is the member's own body, not an initialiser that runs before it.</param>
internal sealed record SourcePart(IOperation Root, bool IsBody);

/// <summary>The pieces of source that run as one member: a constructor runs the initialisers of its type first.</summary>
internal sealed class MemberSource
{
    private MemberSource(ISymbol symbol, SyntaxNode syntax, SemanticModels models)
    {
        Symbol = symbol;
        Syntax = syntax;
        Models = models;
    }

    public ISymbol Symbol { get; }

    public SyntaxNode Syntax { get; }

    public SemanticModels Models { get; }

    public IMethodSymbol? Method => Symbol as IMethodSymbol;

    public INamedTypeSymbol? Type => Symbol as INamedTypeSymbol ?? Symbol.ContainingType;

    /// <summary>A constructor without a body in source: only initialisers and the base call.</summary>
    public bool IsBodiless { get; private set; }

    public List<SourcePart> Parts { get; } = new();

    public static MemberSource? Of(ISymbol member, SemanticModels models, CancellationToken ct) => member switch
    {
        INamedTypeSymbol type => StaticInitialization(type.OriginalDefinition, models, ct),
        IMethodSymbol { MethodKind: MethodKind.StaticConstructor } method => StaticInitialization(method.ContainingType.OriginalDefinition, models, ct),
        IMethodSymbol { MethodKind: MethodKind.Constructor } method => Constructor(method.OriginalDefinition, models, ct),
        IMethodSymbol method => Ordinary(method.OriginalDefinition, models, ct),
        _ => null,
    };

    private static MemberSource? Ordinary(IMethodSymbol method, SemanticModels models, CancellationToken ct)
    {
        method = method.PartialImplementationPart ?? method;
        if (method.MethodKind is MethodKind.LambdaMethod or MethodKind.LocalFunction)
        {
            return null;
        }

        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var syntax = PartialAccessors.Implementation(reference.GetSyntax(ct), method);
            if (HasBody(syntax) && Operation(syntax, models, ct) is { } root)
            {
                return new MemberSource(method, syntax, models) { Parts = { new SourcePart(root, IsBody: true) } };
            }
        }

        return null;
    }

    private static MemberSource? Constructor(IMethodSymbol constructor, SemanticModels models, CancellationToken ct)
    {
        constructor = constructor.PartialImplementationPart ?? constructor;
        var type = constructor.ContainingType;
        if (constructor.IsImplicitlyDeclared
            && (!constructor.Parameters.IsEmpty || type.IsValueType || type.DeclaringSyntaxReferences.IsEmpty))
        {
            // A record's copy constructor, a struct's zero.
            return null;
        }

        var syntax = (constructor.DeclaringSyntaxReferences.IsEmpty
            ? type.DeclaringSyntaxReferences[0]
            : constructor.DeclaringSyntaxReferences[0]).GetSyntax(ct);
        if (syntax is ConstructorDeclarationSyntax declaration && !HasBody(declaration))
        {
            return null;
        }

        var source = new MemberSource(constructor, syntax, models);
        if (syntax is not ConstructorDeclarationSyntax { Initializer.RawKind: (int)SyntaxKind.ThisConstructorInitializer })
        {
            source.AddInitializers(type, isStatic: false, ct);
        }

        if (syntax is ConstructorDeclarationSyntax or TypeDeclarationSyntax { BaseList: not null }
            && !constructor.IsImplicitlyDeclared && Operation(syntax, models, ct) is { } body)
        {
            source.Parts.Add(new SourcePart(body, IsBody: true));
        }
        else
        {
            source.IsBodiless = true;
        }

        return source;
    }

    private static MemberSource? StaticInitialization(INamedTypeSymbol type, SemanticModels models, CancellationToken ct)
    {
        if (type.DeclaringSyntaxReferences.IsEmpty || type.TypeKind is TypeKind.Enum or TypeKind.Delegate)
        {
            return null;
        }

        var source = new MemberSource(type, type.DeclaringSyntaxReferences[0].GetSyntax(ct), models);
        source.AddInitializers(type, isStatic: true, ct);
        foreach (var constructor in type.StaticConstructors)
        {
            foreach (var reference in constructor.DeclaringSyntaxReferences)
            {
                var syntax = reference.GetSyntax(ct);
                if (HasBody(syntax) && Operation(syntax, models, ct) is { } body)
                {
                    source.Parts.Add(new SourcePart(body, IsBody: true));
                }
            }
        }

        return source.Parts.Count == 0 ? null : source;
    }

    private void AddInitializers(INamedTypeSymbol type, bool isStatic, CancellationToken ct)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(ct) is not TypeDeclarationSyntax declaration)
            {
                continue;
            }

            foreach (var member in declaration.Members)
            {
                switch (member)
                {
                    case BaseFieldDeclarationSyntax field when IsStatic(field) == isStatic && !field.Modifiers.Any(SyntaxKind.ConstKeyword):
                        foreach (var variable in field.Declaration.Variables)
                        {
                            AddInitializer(variable.Initializer, ct);
                        }

                        break;
                    case PropertyDeclarationSyntax property when IsStatic(property) == isStatic:
                        AddInitializer(property.Initializer, ct);
                        break;
                }
            }
        }
    }

    private void AddInitializer(EqualsValueClauseSyntax? initializer, CancellationToken ct)
    {
        if (initializer is not null && Operation(initializer, Models, ct) is { } operation)
        {
            Parts.Add(new SourcePart(operation, IsBody: false));
        }
    }

    private static IOperation? Operation(SyntaxNode syntax, SemanticModels models, CancellationToken ct) =>
        models.Of(syntax.SyntaxTree)?.OperationOf(syntax, ct) is { Parent: null } operation ? operation : null;

    private static bool IsStatic(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.StaticKeyword);

    private static bool HasBody(SyntaxNode syntax) => syntax switch
    {
        BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
        AccessorDeclarationSyntax accessor => accessor.Body is not null || accessor.ExpressionBody is not null,
        ArrowExpressionClauseSyntax => true,
        CompilationUnitSyntax => true,
        _ => false,
    };
}
