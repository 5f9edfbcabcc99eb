using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Rules.Audit;

/// <summary>AIP3001: an AI call of which some path leaves no audit record (interim-report.txt:217, 781).</summary>
internal sealed class AICallIsNotAudited : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP3001");

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule);

    public override void Check(BodyFindings findings)
    {
        foreach (var call in findings.Result.AICalls)
        {
            if (!call.IsFake && !AuditedClient.Of(findings, call).IsAudited && findings.Analysis.Audit.Gap(findings.Body, call.Call, findings.Cancellation) is { } gap)
            {
                Report(findings, call, gap);
            }
        }
    }

    private static void Report(BodyFindings findings, AICall call, AuditGap gap)
    {
        var compilation = findings.Analysis.Engine.Compilation;
        var locations = new List<Location>();
        object reason = Texts.Localizable("Audit_NoRecord");
        foreach (var caller in gap.Calls)
        {
            Places.Add(locations, caller, compilation);
        }

        if (gap.HasRecord && gap.Exit is { } exit)
        {
            Places.Add(locations, exit.Syntax, compilation);
            var line = exit.Syntax.GetLocation().GetLineSpan().EndLinePosition.Line + 1;
            reason = Texts.Localizable("Audit_PathWithoutRecord", line.ToString(CultureInfo.InvariantCulture));
        }
        else if (gap.Calls.Length > 0)
        {
            reason = Texts.Localizable("Audit_CallerWithoutRecord", EndpointName.Of(gap.Body, findings.Analysis));
        }

        var sink = call.Method.OriginalDefinition.GetDocumentationCommentId() ?? call.Method.Name;
        findings.Report(Diagnostic.Create(
            Rule,
            Places.NameOf(call.Call),
            locations,
            ImmutableDictionary<string, string?>.Empty
                .Add("sink", sink)
                .Add("fingerprint", Fingerprint.Of(Rule.Id, findings.Body, sink, "")),
            Places.NameOfCall(call.Method),
            reason));
    }
}
