using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Flow.Index;

/// <summary>
/// An order of files and of what is declared in them that is the same in an editor and in a build, whose lists of files differ in
/// order: by path, then by position.
/// </summary>
internal static class SourceOrder
{
    public static ImmutableArray<SyntaxTree> Trees(Compilation compilation)
    {
        var numbered = ImmutableArray.CreateBuilder<(SyntaxTree Tree, int Number)>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            numbered.Add((tree, numbered.Count));
        }

        numbered.Sort((left, right) => Compare(left.Tree, right.Tree) is not 0 and var order ? order : left.Number.CompareTo(right.Number));
        return ImmutableArray.CreateRange(numbered.ToImmutable(), item => item.Tree);
    }

    /// <summary>Symbols that are declared in source; others count as equal.</summary>
    public static int Compare(ISymbol left, ISymbol right)
    {
        if (left.DeclaringSyntaxReferences.Length == 0 || right.DeclaringSyntaxReferences.Length == 0)
        {
            return 0;
        }

        var mine = left.DeclaringSyntaxReferences[0];
        var other = right.DeclaringSyntaxReferences[0];
        return Compare(mine.SyntaxTree, other.SyntaxTree) is not 0 and var order ? order : mine.Span.Start.CompareTo(other.Span.Start);
    }

    private static int Compare(SyntaxTree left, SyntaxTree right) => string.CompareOrdinal(left.FilePath, right.FilePath);
}
