using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Tests.TestKit;

/// <summary>
/// The markup of Microsoft's testing package: <c>[|...|]</c> is the analyzer's one diagnostic, <c>{|AIP1001:...|}</c> a
/// diagnostic by id, <c>{|#0:...|}</c> a place that expected diagnostics name. Spans nest and may be empty.
/// </summary>
internal sealed record Markup(string Text, ImmutableArray<(string? Id, TextSpan Span)> Diagnostics, ImmutableDictionary<int, TextSpan> Places)
{
    public static Markup Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var open = new Stack<(bool Braces, string? Name, int Start)>();
        var diagnostics = ImmutableArray.CreateBuilder<(string?, TextSpan)>();
        var places = ImmutableDictionary.CreateBuilder<int, TextSpan>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (At(marked, i, "[|"))
            {
                open.Push((false, null, text.Length));
                i++;
            }
            else if (At(marked, i, "{|") && Name(marked, i + 2) is { } name)
            {
                open.Push((true, name, text.Length));
                i += 2 + name.Length;
            }
            else if (open.Count > 0 && At(marked, i, open.Peek().Braces ? "|}" : "|]"))
            {
                var (_, opened, start) = open.Pop();
                var span = TextSpan.FromBounds(start, text.Length);
                if (opened is ['#', ..])
                {
                    places.Add(int.Parse(opened[1..], CultureInfo.InvariantCulture), span);
                }
                else
                {
                    diagnostics.Add((opened, span));
                }

                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        if (open.Count > 0)
        {
            throw new FormatException("Markup opened at " + open.Peek().Start + " is never closed: " + marked);
        }

        return new Markup(text.ToString(), diagnostics.ToImmutable(), places.ToImmutable());
    }

    private static bool At(string text, int index, string what) => string.CompareOrdinal(text, index, what, 0, what.Length) == 0;

    private static string? Name(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '#' or '_'))
        {
            end++;
        }

        return end > start && end < text.Length && text[end] == ':' ? text[start..end] : null;
    }
}
