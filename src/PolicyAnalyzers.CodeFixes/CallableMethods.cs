using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.CodeFixes;

/// <summary>Methods that a fix may call at a place, with what they are called on: a type, or something in scope.</summary>
internal static class CallableMethods
{
    /// <param name="position">The place.</param>
    /// <param name="model">Its file.</param>
    /// <param name="named">What the policy names, also in other assemblies.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static IEnumerable<(IMethodSymbol Method, string Receiver)> At(int position, SemanticModel model, IEnumerable<SymbolPattern> named, CancellationToken cancellation) =>
        Declared(model.Compilation, named, cancellation).Concat(InScope(position, model));

    /// <summary>Static methods of the compilation, and those of others that the policy names.</summary>
    private static IEnumerable<(IMethodSymbol Method, string Receiver)> Declared(Compilation compilation, IEnumerable<SymbolPattern> named, CancellationToken cancellation)
    {
        foreach (var symbol in compilation.GetSymbolsWithName(_ => true, SymbolFilter.Member, cancellation))
        {
            if (symbol is IMethodSymbol { IsStatic: true, MethodKind: MethodKind.Ordinary } method)
            {
                yield return (method, method.ContainingType.ToDisplayString());
            }
        }

        foreach (var pattern in named)
        {
            var name = pattern.LiteralPrefix;
            var end = name.IndexOf('(') is var open and >= 0 ? name.LastIndexOf('.', open) : name.LastIndexOf('.');
            if (end > 0 && compilation.GetTypeByMetadataName(name.Substring(0, end)) is { } type)
            {
                foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(method => method.IsStatic))
                {
                    yield return (method, type.ToDisplayString());
                }
            }
        }
    }

    /// <summary>Methods of parameters, fields and properties that can be named at the place.</summary>
    private static IEnumerable<(IMethodSymbol Method, string Receiver)> InScope(int position, SemanticModel model)
    {
        foreach (var symbol in model.LookupSymbols(position))
        {
            var type = symbol switch
            {
                IParameterSymbol parameter => parameter.Type,
                IFieldSymbol field => field.Type,
                IPropertySymbol property => property.Type,
                ILocalSymbol local => local.Type,
                _ => null,
            };
            for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            {
                foreach (var method in current.GetMembers().OfType<IMethodSymbol>().Where(method => !method.IsStatic && method.MethodKind == MethodKind.Ordinary))
                {
                    yield return (method, symbol.Name);
                }
            }
        }
    }
}
