using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Control;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Rules.Audit;

/// <summary>AIP3003: an AI call that is audited when it succeeds, and leaves nothing when it fails (interim-report.txt:783).</summary>
internal sealed class FailedAICallIsNotAudited : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP3003");

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule);

    public override void Check(BodyFindings findings)
    {
        var model = findings.Analysis.Model;
        if (model.Entry(findings.Body).IsClientImplementation)
        {
            return;
        }

        foreach (var call in findings.Result.AICalls)
        {
            if (call.IsFake)
            {
                continue;
            }

            var client = AuditedClient.Of(findings, call);
            if (client.IsDeclared)
            {
                continue;
            }

            if (client.IsAudited)
            {
                Report(findings, call, client.FailureGap is { } inside ? new UnrecordedFailure(inside, ImmutableArray<SyntaxNode>.Empty) : null, "client");
            }
            else if (findings.Analysis.Audit.Gap(findings.Body, call.Call, findings.Cancellation) is null)
            {
                // Where nothing is recorded at all, that is the one finding.
                Report(findings, call, findings.Analysis.Failures.Of(findings.Body, call.Call, findings.Cancellation), "member");
            }
        }
    }

    private static void Report(BodyFindings findings, AICall call, UnrecordedFailure? unrecorded, string place)
    {
        if (unrecorded is null)
        {
            return;
        }

        var compilation = findings.Analysis.Engine.Compilation;
        var locations = new List<Location>();
        foreach (var caller in unrecorded.Calls)
        {
            Places.Add(locations, caller, compilation);
        }

        if (unrecorded.Gap.Exit is { } exit)
        {
            Places.Add(locations, exit.Syntax, compilation);
        }

        var sink = call.Method.OriginalDefinition.GetDocumentationCommentId() ?? call.Method.Name;
        findings.Report(Diagnostic.Create(
            Rule,
            Places.NameOf(call.Call),
            locations,
            ImmutableDictionary<string, string?>.Empty
                .Add("sink", sink)
                .Add("place", place)
                .Add("failure", unrecorded.Gap.Kind.ToString())
                .Add("fingerprint", Fingerprint.Of(Rule.Id, findings.Body, sink, unrecorded.Gap.Kind.ToString())),
            Places.NameOfCall(call.Method),
            Texts.Localizable("Failure_" + unrecorded.Gap.Kind)));
    }
}
