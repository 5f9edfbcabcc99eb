using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Summaries;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules.Disclosure;

/// <summary>AIP2003: generated media is kept or handed out without a mark of where it comes from (interim-report.txt:684-701).</summary>
internal sealed class MediaHasNoProvenance : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP2003");

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule);

    public override void Check(BodyFindings findings)
    {
        foreach (var flow in findings.Result.Sinks)
        {
            if (flow.Site.Kind is SinkKind.Response or SinkKind.Write or SinkKind.Save && ReferenceEquals(flow.Site.Body, findings.Body)
                && Media.In(findings, flow, static output => !output.IsMarked) is { } entry && Leaves(findings, flow)
                && !IsMarkedByProvider(findings, (AIOutputLabel)((LabelAtom)entry.Atom).Label))
            {
                Report(findings, flow, (AIOutputLabel)((LabelAtom)entry.Atom).Label, entry.Trace);
            }
        }
    }

    /// <summary>What is written into a stream leaves when the stream is that of a response or a file.</summary>
    private static bool Leaves(BodyFindings findings, SinkFlow flow)
    {
        if (flow.Site.Kind != SinkKind.Write)
        {
            return true;
        }

        foreach (var entry in findings.Resolve(flow.Endpoint))
        {
            if (entry.Atom is LabelAtom { Label: ResponseLabel or FileLabel })
            {
                return new WrittenTogether(
                    findings, output => !output.IsMarked && findings.Analysis.IsAIOutput(output, findings.Cancellation), static label => label is ResponseLabel or FileLabel).Are(flow);
            }
        }

        return false;
    }

    /// <summary>Every service that the call may reach is declared to mark what it makes.</summary>
    private static bool IsMarkedByProvider(BodyFindings findings, AIOutputLabel output)
    {
        if (findings.Analysis.CallOf(output, findings.Cancellation) is not { } made)
        {
            return false;
        }

        var endpoints = findings.Analysis.EndpointsOf(made.Body, made.Call, findings.Cancellation);
        return endpoints.Count > 0 && endpoints.TrueForAll(static endpoint => endpoint.Entry.Provenance != EndpointProvenance.None);
    }

    private static void Report(BodyFindings findings, SinkFlow flow, AIOutputLabel output, Trace? trace)
    {
        var locations = new List<Location>();
        Places.AddTrace(locations, trace, flow.At, findings.Analysis.Engine.Compilation);
        var sink = flow.Site.Member.OriginalDefinition.GetDocumentationCommentId() ?? flow.Site.Member.Name;
        findings.Report(Diagnostic.Create(
            Rule,
            Places.OfValue(flow.At),
            locations,
            ImmutableDictionary<string, string?>.Empty
                .Add("origin", output.Member.Name)
                .Add("sink", sink)
                .Add("fingerprint", Fingerprint.Of(Rule.Id, findings.Body, sink, output.Member.Name)),
            Places.NameOfCall(output.Member)));
    }
}
