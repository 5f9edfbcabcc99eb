using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;

namespace PolicyAnalyzers.Flow.Summaries;

/// <summary>A function that a place is known to hold: a lambda or local function, or a method.</summary>
internal readonly record struct Function(LoweredBody? Target, IMethodSymbol? Method)
{
    public bool SameAs(Function other) =>
        ReferenceEquals(Target, other.Target) && SymbolEqualityComparer.Default.Equals(Method, other.Method);
}

/// <summary>What a call binds a place of its callee to: a truth value, functions, or an exact type.</summary>
/// <param name="Path">A parameter, this, a captured variable, or a field of one of them.</param>
internal sealed record Binding(AccessPath Path, bool? Truth, ImmutableArray<Function> Functions, ITypeSymbol? ExactType)
{
    /// <summary>It may be null, too.</summary>
    public bool MayBeNull { get; init; }

    /// <summary>A text that says nothing: null or empty.</summary>
    public Constant? Nothing { get; init; }

    public bool SameAs(Binding other)
    {
        if (!Path.Equals(other.Path) || Truth != other.Truth || !Equals(Nothing, other.Nothing) || MayBeNull != other.MayBeNull || Functions.Length != other.Functions.Length
            || !SymbolEqualityComparer.Default.Equals(ExactType, other.ExactType))
        {
            return false;
        }

        for (var i = 0; i < Functions.Length; i++)
        {
            if (!Functions[i].SameAs(other.Functions[i]))
            {
                return false;
            }
        }

        return true;
    }
}

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

    public Binding? this[AccessPath path]
    {
        get
        {
            foreach (var binding in Bindings)
            {
                if (binding.Path.Equals(path))
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
            if (!Bindings[i].SameAs(other.Bindings[i]))
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
            hash = (hash * 397) ^ binding.Path.GetHashCode() ^ (binding.Truth is true ? 7 : 0) ^ binding.Functions.Length;
        }

        return hash;
    }
}

/// <summary>A body in a context: what is solved once.</summary>
internal readonly record struct NodeKey(LoweredBody Body, CallContext Context);
