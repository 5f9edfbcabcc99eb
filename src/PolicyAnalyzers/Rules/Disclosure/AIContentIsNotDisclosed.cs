using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Ir;
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
        CheckMapped(findings);
        foreach (var flow in findings.Result.Sinks)
        {
            // The finding stands where the content leaves, wherever it came from.
            if (flow.Site.Kind is SinkKind.Response or SinkKind.Write && ReferenceEquals(flow.Site.Body, findings.Body)
                && Undisclosed(findings, flow) is { } entry && IsResponse(findings, flow) && !IsDisclosedElsewhere(findings, flow))
            {
                Report(findings, flow, (AIOutputLabel)((LabelAtom)entry.Atom).Label, entry.Trace);
            }
        }
    }

    /// <summary>An endpoint that answers for an agent with no code of its own: what leaves there leaves at the call that maps it.</summary>
    private static void CheckMapped(BodyFindings findings)
    {
        foreach (var instruction in findings.Body.Code)
        {
            if (instruction is { Op: Op.Call, Method: { } method, Syntax: InvocationExpressionSyntax map }
                && findings.Analysis.Model.Behavior(method).Row is { } row && row.Is(MemberRole.MapsEndpoint) && row.Is(MemberRole.Response)
                && !DeclaredDisclosure.Covers(findings.Body, findings.Analysis)
                && !findings.Analysis.EndpointFilters.DiscloseMapped(map, findings.Cancellation))
            {
                var sink = method.OriginalDefinition.GetDocumentationCommentId() ?? method.Name;
                var header = findings.Analysis.Policy.Disclosure.Header;
                findings.Report(Diagnostic.Create(
                    Rule,
                    map.GetLocation(),
                    ImmutableDictionary<string, string?>.Empty
                        .Add("sink", sink)
                        .Add("header", header)
                        .Add("fingerprint", Fingerprint.Of(Rule.Id, findings.Body, sink, "")),
                    Places.NameOf(method),
                    Texts.Localizable("Exit_Returned", EndpointName.OfMap(map) ?? method.Name),
                    header));
            }
        }
    }

    private static TaintEntry? Undisclosed(BodyFindings findings, SinkFlow flow)
    {
        // What an own result was made of is judged where it is returned.
        foreach (var entry in findings.Analysis.OwnResults.IsIn(findings.Body) ? flow.Data : findings.Resolve(flow.Data, findings.Analysis.AIContent))
        {
            if (entry.Atom is not LabelAtom { Label: AIOutputLabel { IsDisclosed: false } output })
            {
                continue;
            }

            if (findings.Analysis.IsAIOutput(output, findings.Cancellation))
            {
                return entry;
            }

            if (Media.Fetched(findings, output) is { } made)
            {
                return new TaintEntry(new LabelAtom(made), entry.Trace);
            }
        }

        return null;
    }

    /// <summary>What is written into a stream leaves when the stream is that of a response.</summary>
    private static bool IsResponse(BodyFindings findings, SinkFlow flow)
    {
        if (flow.Site.Kind == SinkKind.Response)
        {
            return true;
        }

        foreach (var entry in findings.Resolve(flow.Endpoint))
        {
            if (entry.Atom is LabelAtom { Label: ResponseLabel })
            {
                return new WrittenTogether(
                    findings, output => !output.IsDisclosed && findings.Analysis.IsAIOutput(output, findings.Cancellation), static label => label is ResponseLabel).Are(flow);
            }
        }

        return false;
    }

    private static bool IsDisclosedElsewhere(BodyFindings findings, SinkFlow flow)
    {
        var analysis = findings.Analysis;
        var isWritten = flow.Site.Kind == SinkKind.Write || flow.Site.Behavior.Row?.Kind == ResponseStart.Body;
        return DeclaredDisclosure.Covers(findings.Body, analysis, isWritten)
            || IsDisclosedByItself(findings, flow)
            || Views.IsDisclosed(findings)
            || analysis.Disclosure.IsSetBehind(findings.Body, flow.Site, findings.Cancellation)
            || analysis.Disclosure.IsSetBefore(findings.Body, flow.Site.Call, isWritten, findings.Cancellation)
            || (isWritten ? analysis.WriteFilters : analysis.EndpointFilters).Disclose(findings.Body, findings.Cancellation);
    }

    private static bool IsDisclosedByItself(BodyFindings findings, SinkFlow flow) =>
        flow is { Site: { Kind: SinkKind.Response, Behavior.Sinks.IsEmpty: true }, At: ExpressionSyntax expression } && findings.Analysis.OwnResults.Disclose(expression, findings.Cancellation);

    private static void Report(BodyFindings findings, SinkFlow flow, AIOutputLabel output, Trace? trace)
    {
        var compilation = findings.Analysis.Engine.Compilation;
        var locations = new List<Location>();
        Places.AddTrace(locations, trace, flow.At, compilation);
        var sink = flow.Site.Member.OriginalDefinition.GetDocumentationCommentId() ?? flow.Site.Member.Name;
        var exit = flow.Site.Kind == SinkKind.Write || flow.Site.Behavior.Sinks.Length > 0 ? "Exit_Written" : findings.Body.IsIterator ? "Exit_Streamed" : "Exit_Returned";
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
