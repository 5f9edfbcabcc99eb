using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Flow.Index;

/// <summary>From a declaration to the symbols whose bodies it holds.</summary>
internal static class Symbols
{
    public static IEnumerable<ISymbol> DeclaredBy(SyntaxNode declaration, SemanticModel model, CancellationToken cancellation)
    {
        switch (declaration)
        {
            case BasePropertyDeclarationSyntax property:
                foreach (var accessor in Accessors(model.GetDeclaredSymbol(property, cancellation)))
                {
                    yield return accessor;
                }

                if (property is PropertyDeclarationSyntax { Initializer: not null } && model.GetDeclaredSymbol(property, cancellation) is { } initialised)
                {
                    foreach (var owner in Initialisers(initialised))
                    {
                        yield return owner;
                    }
                }

                break;
            case BaseFieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                {
                    if (model.GetDeclaredSymbol(variable, cancellation) is { } symbol)
                    {
                        foreach (var owner in Initialisers(symbol))
                        {
                            yield return owner;
                        }

                        break;
                    }
                }

                break;
            case TypeDeclarationSyntax type:
                if (model.GetDeclaredSymbol(type, cancellation) is INamedTypeSymbol named)
                {
                    foreach (var constructor in named.InstanceConstructors)
                    {
                        yield return constructor;
                    }
                }

                break;
            case CompilationUnitSyntax:
                if (model.Compilation.GetEntryPoint(cancellation) is { } main && main.DeclaringSyntaxReferences.Length > 0
                    && main.DeclaringSyntaxReferences[0].SyntaxTree == declaration.SyntaxTree)
                {
                    yield return main;
                }

                break;
            default:
                if (model.GetDeclaredSymbol(declaration, cancellation) is { } declared)
                {
                    yield return declared;
                }

                break;
        }
    }

    private static IEnumerable<ISymbol> Accessors(ISymbol? member)
    {
        switch (member)
        {
            case IPropertySymbol property:
                if (property.GetMethod is { } get)
                {
                    yield return get;
                }

                if (property.SetMethod is { } set)
                {
                    yield return set;
                }

                break;
            case IEventSymbol { AddMethod: { } add, RemoveMethod: { } remove }:
                yield return add;
                yield return remove;
                break;
        }
    }

    private static IEnumerable<ISymbol> Initialisers(ISymbol member)
    {
        if (member.ContainingType is not { } type)
        {
            yield break;
        }

        if (member.IsStatic)
        {
            yield return type;
            yield break;
        }

        foreach (var constructor in type.InstanceConstructors)
        {
            yield return constructor;
        }
    }
}
