using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.CodeFixes.Confidentiality;

/// <summary>
/// Finds what can redact a text at a place so that its receiver may have it: sanitizers that the policy names or an attribute declares,
/// and redactors that are in scope.
/// </summary>
internal sealed class Redactors
{
    private readonly SemanticModel model;
    private readonly PolicyModel policy;
    private readonly PolicyFlowModel flows;
    private readonly CancellationToken cancellation;

    public Redactors(SemanticModel model, PolicyModel policy, CancellationToken cancellation)
    {
        this.model = model;
        this.policy = policy;
        this.cancellation = cancellation;
        flows = new PolicyFlowModel(model.Compilation, policy);
    }

    /// <param name="position">The place.</param>
    /// <param name="clearedFor">The highest class that the receiver is for.</param>
    /// <param name="notAllowed">Ids of categories that it is not for.</param>
    public ImmutableArray<Redactor> At(int position, string clearedFor, ImmutableArray<string> notAllowed)
    {
        var found = ImmutableArray.CreateBuilder<Redactor>();
        foreach (var method in Declared().Concat(InScope(position)))
        {
            var (candidate, receiver) = method;
            if (Takes(candidate) && Suffices(candidate, clearedFor, notAllowed) && model.IsAccessible(position, candidate)
                && !found.Any(known => known.Receiver == receiver && known.Method.Name == candidate.Name))
            {
                found.Add(new Redactor(candidate, receiver));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Static methods of this compilation, and those of others that the policy names.</summary>
    private IEnumerable<(IMethodSymbol Method, string Receiver)> Declared()
    {
        foreach (var symbol in model.Compilation.GetSymbolsWithName(_ => true, SymbolFilter.Member, cancellation))
        {
            if (symbol is IMethodSymbol { IsStatic: true, MethodKind: MethodKind.Ordinary } method)
            {
                yield return (method, method.ContainingType.ToDisplayString());
            }
        }

        foreach (var entry in policy.Flow.Sanitizers)
        {
            var name = entry.Symbol.LiteralPrefix;
            var end = name.IndexOf('(') is var open and >= 0 ? name.LastIndexOf('.', open) : name.LastIndexOf('.');
            if (end > 0 && model.Compilation.GetTypeByMetadataName(name.Substring(0, end)) is { } type)
            {
                foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(method => method.IsStatic))
                {
                    yield return (method, type.ToDisplayString());
                }
            }
        }
    }

    /// <summary>Methods of parameters, fields and properties that can be named at the place.</summary>
    private IEnumerable<(IMethodSymbol Method, string Receiver)> InScope(int position)
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

    private static bool Takes(IMethodSymbol method) =>
        method is { ReturnType.SpecialType: SpecialType.System_String, TypeParameters.Length: 0, Parameters.Length: > 0 }
        && method.Parameters[0].Type.SpecialType == SpecialType.System_String
        && method.Parameters.Skip(1).All(parameter => parameter.IsOptional || parameter.IsParams);

    private bool Suffices(IMethodSymbol method, string clearedFor, ImmutableArray<string> notAllowed)
    {
        if (flows.Behavior(method).Cleaning is not { } cleaning)
        {
            return false;
        }

        if (cleaning.RemovesAll)
        {
            return true;
        }

        return cleaning.ToRank is { } rank && policy.FindClass(clearedFor) is { } limit && rank <= limit.Rank
            && notAllowed.All(id => policy.FindCategory(id) is { Index: < 64 } category && (cleaning.Removes & (1UL << category.Index)) != 0);
    }
}
