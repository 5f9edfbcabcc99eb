using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyAnalyzers.Tests.Flow.Suite;

/// <summary>
/// A C# file whose comments say what must be found: <c>// $ class2 from:LoadCase</c> (several separated by <c>;</c>)
/// on a line with a finding, <c>// ok</c> on a line without. Behind <c> -- </c> stands a remark for readers.
/// </summary>
internal sealed class SuiteFile
{
    private const string NeedsPrefix = "needs: C# ";

    private SuiteFile(string path, SyntaxTree tree, ImmutableSortedDictionary<int, ImmutableArray<SuiteMark>> marks, ImmutableSortedSet<int> silent, ImmutableSortedSet<int> notRun, ImmutableArray<string> errors)
    {
        Path = path;
        Tree = tree;
        Marks = marks;
        Silent = silent;
        NotRun = notRun;
        Errors = errors;
    }

    public string Path { get; }

    public string Name => System.IO.Path.GetFileName(Path);

    public SyntaxTree Tree { get; }

    /// <summary>Lines (from 1) where findings must be.</summary>
    public ImmutableSortedDictionary<int, ImmutableArray<SuiteMark>> Marks { get; }

    /// <summary>Lines (from 1) marked <c>// ok</c>.</summary>
    public ImmutableSortedSet<int> Silent { get; }

    /// <summary>Lines (from 1) whose mark says <c>-- not run: REASON</c>: it cannot be checked by running the file.</summary>
    public ImmutableSortedSet<int> NotRun { get; }

    /// <summary>Comments that look like marks and are none.</summary>
    public ImmutableArray<string> Errors { get; }

    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SuiteFile Read(string path) => Parse(path, File.ReadAllText(path));

    public static SuiteFile Parse(string path, string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview), path);
        var marks = ImmutableSortedDictionary.CreateBuilder<int, ImmutableArray<SuiteMark>>();
        var silent = ImmutableSortedSet.CreateBuilder<int>();
        var notRun = ImmutableSortedSet.CreateBuilder<int>();
        var errors = ImmutableArray.CreateBuilder<string>();
        foreach (var comment in Comments(tree))
        {
            var line = comment.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
            var parts = comment.ToString().Substring(2).Split(" -- ");
            var text = parts[0].Trim();
            if (parts.Length > 1 && parts[1].StartsWith("not run: ", StringComparison.Ordinal))
            {
                notRun.Add(line);
            }

            if (text == "ok")
            {
                silent.Add(line);
            }
            else if (text.StartsWith("$", StringComparison.Ordinal))
            {
                if (TryParseMarks(text.Substring(1), out var parsed))
                {
                    marks[line] = parsed;
                }
                else
                {
                    errors.Add(System.IO.Path.GetFileName(path) + ":" + line + ": not a mark: " + text);
                }
            }
        }

        return new(path, tree, marks.ToImmutable(), silent.ToImmutable(), notRun.ToImmutable(), errors.ToImmutable());
    }

    /// <summary>False for a file that says <c>// needs: C# N</c> and this compiler is older.</summary>
    public bool IsReadableHere()
    {
        foreach (var comment in Comments(Tree))
        {
            var text = comment.ToString().Substring(2).Trim();
            if (text.StartsWith(NeedsPrefix, StringComparison.Ordinal))
            {
                return LanguageVersionFacts.TryParse(text.Substring(NeedsPrefix.Length), out _);
            }
        }

        return true;
    }

    /// <summary>False for a file that says <c>// not run: REASON</c>: its marks cannot be checked by running it.</summary>
    public bool CanRun() => !Comments(Tree).Any(c => c.ToString().StartsWith("// not run: ", StringComparison.Ordinal));

    private static IEnumerable<SyntaxTrivia> Comments(SyntaxTree tree) =>
        tree.GetRoot().DescendantTrivia().Where(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia));

    private static bool TryParseMarks(string text, out ImmutableArray<SuiteMark> marks)
    {
        var builder = ImmutableArray.CreateBuilder<SuiteMark>();
        foreach (var part in text.Split(';'))
        {
            var words = part.Trim().Split(' ');
            if (words.Length == 2 && words[1].StartsWith("from:", StringComparison.Ordinal) && words[1].Length > 5)
            {
                builder.Add(new(words[0], words[1].Substring(5)));
            }
            else
            {
                marks = ImmutableArray<SuiteMark>.Empty;
                return false;
            }
        }

        marks = builder.ToImmutable();
        return true;
    }
}
