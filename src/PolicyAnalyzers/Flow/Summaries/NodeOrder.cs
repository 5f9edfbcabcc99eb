using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Summaries;

/// <summary>An order of bodies and contexts that is the same on every run, whatever was met first.</summary>
internal static class NodeOrder
{
    public static int Compare(NodeKey left, NodeKey right)
    {
        var order = Compare(left.Body, right.Body);
        return order != 0 ? order : Compare(left.Context, right.Context);
    }

    private static int Compare(LoweredBody left, LoweredBody right)
    {
        if (ReferenceEquals(left, right))
        {
            return 0;
        }

        var order = string.CompareOrdinal(left.Syntax.SyntaxTree.FilePath, right.Syntax.SyntaxTree.FilePath);
        order = order != 0 ? order : left.Syntax.SpanStart.CompareTo(right.Syntax.SpanStart);
        order = order != 0 ? order : left.Syntax.Span.Length.CompareTo(right.Syntax.Span.Length);
        return order != 0 ? order : Compare(left.Symbol, right.Symbol);
    }

    private static int Compare(CallContext left, CallContext right)
    {
        var order = left.Bindings.Length.CompareTo(right.Bindings.Length);
        for (var i = 0; order == 0 && i < left.Bindings.Length; i++)
        {
            order = Compare(left.Bindings[i], right.Bindings[i]);
        }

        return order;
    }

    private static int Compare(Binding left, Binding right)
    {
        var order = string.CompareOrdinal(left.Path.ToString(), right.Path.ToString());
        order = order != 0 ? order : Rank(left.Truth).CompareTo(Rank(right.Truth));
        order = order != 0 ? order : string.CompareOrdinal(left.Nothing?.Literal as string, right.Nothing?.Literal as string);
        order = order != 0 ? order : (left.Nothing is null).CompareTo(right.Nothing is null);
        order = order != 0 ? order : left.MayBeNull.CompareTo(right.MayBeNull);
        order = order != 0 ? order : Compare(left.ExactType, right.ExactType);
        order = order != 0 ? order : left.Functions.Length.CompareTo(right.Functions.Length);
        for (var i = 0; order == 0 && i < left.Functions.Length; i++)
        {
            var (mine, other) = (left.Functions[i], right.Functions[i]);
            order = Compare(mine.Method, other.Method);
            if (order == 0 && !ReferenceEquals(mine.Target, other.Target))
            {
                order = mine.Target is null ? -1 : other.Target is null ? 1 : Compare(mine.Target, other.Target);
            }
        }

        return order;
    }

    private static int Compare(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right)
        ? 0
        : string.CompareOrdinal(left?.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat), right?.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat));

    private static int Rank(bool? truth) => truth is null ? 0 : truth.Value ? 1 : 2;
}
