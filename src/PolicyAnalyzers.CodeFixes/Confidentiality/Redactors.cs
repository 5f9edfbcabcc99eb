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
        foreach (var method in CallableMethods.At(position, model, policy.Flow.Sanitizers.Select(static entry => entry.Symbol), cancellation))
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
