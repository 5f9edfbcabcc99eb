using Microsoft.CodeAnalysis.Operations;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>Whole numbers and truth values that are constant on every path: branches on them are decided.</summary>
internal static class Arithmetic
{
    public static object? Of(BinaryOperatorKind kind, object? left, object? right) => (left, right) switch
    {
        (int a, int b) => Of(kind, a, b),
        (bool a, bool b) => Of(kind, a, b),
        _ => null,
    };

    private static object? Of(BinaryOperatorKind kind, int left, int right) => kind switch
    {
        BinaryOperatorKind.Add => unchecked(left + right),
        BinaryOperatorKind.Subtract => unchecked(left - right),
        BinaryOperatorKind.Multiply => unchecked(left * right),
        BinaryOperatorKind.Divide when right is not (0 or -1) => left / right,
        BinaryOperatorKind.Remainder when right is not (0 or -1) => left % right,
        BinaryOperatorKind.LessThan => left < right,
        BinaryOperatorKind.LessThanOrEqual => left <= right,
        BinaryOperatorKind.GreaterThan => left > right,
        BinaryOperatorKind.GreaterThanOrEqual => left >= right,
        BinaryOperatorKind.Equals => left == right,
        BinaryOperatorKind.NotEquals => left != right,
        _ => null,
    };

    private static object? Of(BinaryOperatorKind kind, bool left, bool right) => kind switch
    {
        BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd => left && right,
        BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr => left || right,
        BinaryOperatorKind.ExclusiveOr => left != right,
        _ => null,
    };
}
