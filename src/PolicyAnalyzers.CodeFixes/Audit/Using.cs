using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.CodeFixes.Audit;

/// <summary>A using that extension methods of a fix need.</summary>
internal static class Using
{
    public static CompilationUnitSyntax In(CompilationUnitSyntax root, string space, bool isNeeded)
    {
        if (!isNeeded || root.Usings.Count == 0 || root.Usings.Any(directive => directive.Name?.ToString() == space))
        {
            return root;
        }

        var at = root.Usings.TakeWhile(directive => directive.Alias is null && directive.StaticKeyword.RawKind == 0 && IsBefore(directive.Name?.ToString() ?? "", space)).Count();
        var directive = SyntaxFactory.ParseCompilationUnit("using " + space + ";").Usings[0].WithTrailingTrivia(root.Usings[0].GetTrailingTrivia());
        return root.WithUsings(root.Usings.Insert(at, directive));
    }

    private static bool IsBefore(string name, string space) =>
        (name == "System" || name.StartsWith("System.", StringComparison.Ordinal)) || string.CompareOrdinal(name, space) < 0;
}
