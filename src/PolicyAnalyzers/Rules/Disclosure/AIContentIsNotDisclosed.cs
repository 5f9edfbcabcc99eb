using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Rules.Disclosure;

/// <summary>AIP2001: people get AI-made content and are not told (interim-report.txt:684-691, newsletter-004.txt:41).</summary>
internal sealed class AIContentIsNotDisclosed : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP2001");

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule);

    public override void Check(BodyFindings findings)
    {
        foreach (var flow in findings.Result.Sinks)
        {
            // The finding stands where the content leaves, wherever it came from.
            if (flow.Site.Kind == SinkKind.Response && ReferenceEquals(flow.Site.Body, findings.Body)
                && Undisclosed(findings, flow) is { } entry && !IsDisclosedElsewhere(findings, flow))
            {
                Report(findings, flow, (AIOutputLabel)((LabelAtom)entry.Atom).Label, entry.Trace);
            }
        }
    }

    private static TaintEntry? Undisclosed(BodyFindings findings, SinkFlow flow)
    {
        foreach (var entry in findings.Resolve(flow.Data))
        {
            if (entry.Atom is LabelAtom { Label: AIOutputLabel { IsDisclosed: false } output } && findings.Analysis.IsAIOutput(output, findings.Cancellation))
            {
                return entry;
            }
        }

        return null;
    }

    private static bool IsDisclosedElsewhere(BodyFindings findings, SinkFlow flow) =>
        DeclaredDisclosure.Covers(findings.Body, findings.Analysis)
        || findings.Analysis.Disclosure.IsSetBefore(findings.Body, flow.Site.Call, findings.Cancellation)
        || findings.Analysis.EndpointFilters.Disclose(findings.Body, findings.Cancellation);

    private static void Report(BodyFindings findings, SinkFlow flow, AIOutputLabel output, Trace? trace)
    {
        var compilation = findings.Analysis.Engine.Compilation;
        var locations = new List<Location>();
        Places.AddTrace(locations, trace, flow.At, compilation);
        var sink = flow.Site.Member.OriginalDefinition.GetDocumentationCommentId() ?? flow.Site.Member.Name;
        var exit = flow.Site.Behavior.Sinks.Length > 0 ? "Exit_Written" : findings.Body.IsIterator ? "Exit_Streamed" : "Exit_Returned";
        findings.Report(Diagnostic.Create(
            Rule,
            Places.OfValue(flow.At),
            locations,
            ImmutableDictionary<string, string?>.Empty
                .Add("origin", output.Member.Name)
                .Add("sink", sink)
                .Add("header", findings.Analysis.Policy.Disclosure.Header)
                .Add("fingerprint", Fingerprint.Of(Rule.Id, findings.Body, sink, output.Member.Name)),
            Places.NameOfCall(output.Member),
            Texts.Localizable(exit, EndpointName.Of(findings.Body, findings.Analysis)),
            findings.Analysis.Policy.Disclosure.Header));
    }
}
