using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Tests.Flow.Robustness;

/// <summary>A file as it looks in the middle of an edit, or after a bad merge: some tokens or a type are wrong. The same for the same seed.</summary>
internal static class BrokenVariant
{
    public static string Of(SyntaxTree tree, Random random)
    {
        var root = tree.GetRoot();
        if (random.Next(6) == 0 && root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().ToList() is { Count: > 0 } types)
        {
            // A type that others use is not there.
            root = root.RemoveNode(types[random.Next(types.Count)], SyntaxRemoveOptions.KeepNoTrivia)!;
        }

        var tokens = root.DescendantTokens().Select(token => token.ToFullString()).ToList();
        for (var changes = random.Next(1, 6); changes > 0 && tokens.Count > 3; changes--)
        {
            Change(tokens, random.Next(tokens.Count - 1), random);
        }

        return string.Concat(tokens);
    }

    private static void Change(List<string> tokens, int at, Random random)
    {
        switch (random.Next(5))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.Insert(at, tokens[at]);
                break;
            case 2:
                (tokens[at], tokens[at + 1]) = (tokens[at + 1], tokens[at]);
                break;
            case 3:
                var other = random.Next(tokens.Count);
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            default:
                tokens.RemoveRange(at, Math.Min(random.Next(2, 8), tokens.Count - at));
                break;
        }
    }
}
