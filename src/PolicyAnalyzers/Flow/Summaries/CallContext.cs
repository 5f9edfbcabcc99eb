using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Summaries;

/// <summary>What a call binds a parameter (or this) to: a truth value, a delegate, or an exact type.</summary>
/// <param name="Root">The root code of the access path: an ordinal, or that of this.</param>
internal sealed record Binding(int Root, bool? Truth, LoweredBody? Target, IMethodSymbol? Method, ITypeSymbol? ExactType);

/// <summary>
/// What a call tells its callee beyond values: constant truth values, known delegates, exact types. A body has one summary for
/// each context that really occurs; the general one has no bindings.
/// </summary>
internal sealed class CallContext : IEquatable<CallContext>
{
    private CallContext(ImmutableArray<Binding> bindings) => Bindings = bindings;

    public static CallContext General { get; } = new(ImmutableArray<Binding>.Empty);

    public ImmutableArray<Binding> Bindings { get; }

    public bool IsGeneral => Bindings.Length == 0;

    public static CallContext Of(ImmutableArray<Binding> bindings) => bindings.Length == 0 ? General : new(bindings);

    public Binding? this[int root]
    {
        get
        {
            foreach (var binding in Bindings)
            {
                if (binding.Root == root)
                {
                    return binding;
                }
            }

            return null;
        }
    }

    public bool Equals(CallContext? other)
    {
        if (other is null || Bindings.Length != other.Bindings.Length)
        {
            return false;
        }

        for (var i = 0; i < Bindings.Length; i++)
        {
            var (mine, theirs) = (Bindings[i], other.Bindings[i]);
            if (mine.Root != theirs.Root || mine.Truth != theirs.Truth || !ReferenceEquals(mine.Target, theirs.Target)
                || !SymbolEqualityComparer.Default.Equals(mine.Method, theirs.Method)
                || !SymbolEqualityComparer.Default.Equals(mine.ExactType, theirs.ExactType))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as CallContext);

    public override int GetHashCode()
    {
        var hash = Bindings.Length;
        foreach (var binding in Bindings)
        {
            hash = (hash * 397) ^ binding.Root ^ (binding.Truth is true ? 7 : 0) ^ (binding.Target?.Syntax.SpanStart ?? 0);
        }

        return hash;
    }
}

/// <summary>A body in a context: what is solved once.</summary>
internal readonly record struct NodeKey(LoweredBody Body, CallContext Context);
