using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Policy;

/// <summary>One file being read, and the problems found in it so far.</summary>
internal sealed class PolicySource
{
    private readonly List<PolicyProblem> _problems;

    internal PolicySource(string path, SourceText text, List<PolicyProblem> problems)
    {
        Path = path;
        Text = text;
        _problems = problems;
    }

    internal string Path { get; }

    internal SourceText Text { get; }

    internal PolicyPlace Place(TextSpan span) => new(Path, span, Text.Lines.GetLinePositionSpan(span));

    internal void Error(TextSpan span, string key, params string[] arguments) => Error(Place(span), key, arguments);

    internal void Error(PolicyPlace place, string key, params string[] arguments) =>
        _problems.Add(new PolicyProblem(place, DiagnosticSeverity.Error, PolicyTexts.Localizable(key, arguments)));
}
