using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Policy;

/// <summary>Loads policies from texts with markup.</summary>
internal static class PolicyRun
{
    internal const string Path = "/repo/aipolicy.json";

    internal static readonly CultureInfo English = CultureInfo.InvariantCulture;
    internal static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja");

    internal static PolicyLoad Load(string policy, params (string Key, string Value)[] properties) =>
        LoadFiles([(Path, policy)], properties);

    internal static PolicyLoad LoadFiles(IEnumerable<(string Path, string Content)> files, params (string Key, string Value)[] properties) =>
        PolicyLoader.Load(
            [.. files.Select(file => (AdditionalText)new TextFile(file.Path, file.Content))],
            Properties(properties),
            CancellationToken.None);

    /// <summary>A policy without any problem.</summary>
    internal static PolicyModel Model(string policy, params (string Key, string Value)[] properties)
    {
        var load = Load(policy, properties);
        Assert.Empty(Texts(load));
        return load.Model;
    }

    /// <summary>Loads a policy with <c>[|...|]</c> where its only problem is, and gives the problem's text.</summary>
    internal static string OnlyProblem(string marked, params (string Path, string Content)[] others) => Assert.Single(Problems(marked, others));

    /// <summary>Loads a policy in which each <c>[|...|]</c> is one error, in order.</summary>
    internal static string[] Problems(string marked, params (string Path, string Content)[] others)
    {
        var markup = Markup.Parse(marked);
        var load = LoadFiles([.. others, (Path, markup.Text)]);
        var expected = markup.Diagnostics.Select(item => item.Span).OrderBy(span => span.Start).Select(span => Describe(markup.Text, span));
        Assert.Equal(expected, load.Problems.Select(problem => Describe(markup.Text, problem.Place.Span)));
        Assert.All(load.Problems, problem =>
        {
            Assert.Equal(DiagnosticSeverity.Error, problem.Severity);
            Assert.Equal(Path, problem.Place.Path);
            Assert.Equal(SourceText.From(markup.Text).Lines.GetLinePositionSpan(problem.Place.Span), problem.Place.Lines);
        });
        return Texts(load);
    }

    internal static string[] Texts(PolicyLoad load) => [.. load.Problems.Select(problem => problem.Message.ToString(English))];

    internal static AnalyzerConfigOptions Properties(params (string Key, string Value)[] properties) =>
        new Options(properties.ToDictionary(item => "build_property." + item.Key, item => item.Value, StringComparer.Ordinal));

    private static string Describe(string text, TextSpan span) => span + " " + text.Substring(span.Start, Math.Min(span.Length, 40));

    internal sealed class TextFile(string path, string content) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(content);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        // The attribute that the base has is ambiguous here: the analyzers' own polyfill of it is visible too.
#nullable disable
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value);
#nullable restore
    }
}
