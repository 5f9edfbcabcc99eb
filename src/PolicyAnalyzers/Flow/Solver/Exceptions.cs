using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Labels;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>Which of the thrown objects a handler catches.</summary>
internal static class Exceptions
{
    /// <returns>What the handler can catch, and what can pass it by.</returns>
    public static (Value Caught, Value Passed) Split(Value thrown, ITypeSymbol? handler)
    {
        if (handler is null || handler.SpecialType == SpecialType.System_Object || handler is { Name: "Exception", ContainingNamespace.Name: "System" })
        {
            return (thrown, Value.Bottom);
        }

        var caught = Value.Bottom;
        var rest = Value.Bottom;
        foreach (var target in thrown.Objects)
        {
            var value = Value.Of(thrown.Taint, target);
            var isOne = target.Type is { } type && DerivesFrom(type, handler);
            if (isOne || !target.IsExact)
            {
                caught = caught.Join(value);
            }

            if (!isOne)
            {
                rest = rest.Join(value);
            }
        }

        return thrown.Objects.IsEmpty ? (thrown, Value.Of(Taint.Empty)) : (caught, rest);
    }

    private static bool DerivesFrom(ITypeSymbol type, ITypeSymbol handler)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, handler))
            {
                return true;
            }
        }

        return false;
    }
}
