using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace PolicyAnalyzers.Tests.Rules;

/// <summary>rules.md, as the sections and examples that tests look at.</summary>
internal static class RulesPage
{
    public const string Path = "rules.md";

    public static string Text => Repository.Read(Path);

    /// <summary>Id, and the text from the heading to the next anchor.</summary>
    public static IReadOnlyDictionary<string, string> Sections => Regex
        .Matches(Text, """<a id="(?<id>aip\d{4})"></a>\n(?<body>## .*?)(?=\n<a id=|\z)""", RegexOptions.Singleline)
        .ToDictionary(match => match.Groups["id"].Value.ToUpperInvariant(), match => match.Groups["body"].Value);

    /// <summary>The code block of a section, or null: <c>csharp bad</c>, <c>json aipolicy.json</c>.</summary>
    public static string? Block(string id, string header)
    {
        var block = Regex.Match(Sections[id], "^```" + Regex.Escape(header) + "\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline);
        return block.Success ? block.Groups["code"].Value : null;
    }
}
