using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Summaries;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules.Audit;

/// <summary>AIP3001: an AI call of which some path leaves no audit record (interim-report.txt:217, 781).</summary>
internal sealed class AICallIsNotAudited : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP3001");

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule);

    public override void Check(BodyFindings findings)
    {
        // An implementation of an AI call is the same send as the call of it: that one is asked for.
        if (findings.Analysis.Model.Entry(findings.Body).IsClientImplementation)
        {
            return;
        }

        foreach (var call in findings.Result.AICalls)
        {
            if (!call.IsFake && !IsAuditedElsewhere(findings, call) && !findings.Analysis.Audit.IsCovered(findings.Body, call.Call, findings.Cancellation))
            {
                Report(findings, call);
            }
        }
    }

    private static bool IsAuditedElsewhere(BodyFindings findings, AICall call)
    {
        if (Annotations.Find(findings.Analysis.Engine.Compilation.Assembly, Annotations.Audited) is not null)
        {
            return true;
        }

        var facts = findings.Client(call.Client);
        if (IsAuditing(findings, facts))
        {
            return true;
        }

        var isRaw = (call.Behavior.Roles & MemberRole.RawHttp) != 0;
        foreach (var endpoint in CallEndpoints.Of(findings.Analysis.Endpoints, findings.Body, call, facts))
        {
            if (!endpoint.IsLocal && endpoint.Entry.Audit != EndpointAudit.Gateway && (!isRaw || endpoint.IsAI))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The client itself leaves the record: it is declared to, or the code of its type always does.</summary>
    private static bool IsAuditing(BodyFindings findings, Taint facts)
    {
        foreach (var entry in facts)
        {
            if (entry.Atom is LabelAtom { Label: AuditedLabel }
                || (entry.Atom is LabelAtom { Label: ClientTypeLabel { Type: var type } }
                    && (findings.Analysis.Model.Behaviors.IsAuditing(type) || findings.Analysis.Audit.Audits(type, findings.Cancellation))))
            {
                return true;
            }
        }

        return false;
    }

    private static void Report(BodyFindings findings, AICall call)
    {
        var compilation = findings.Analysis.Engine.Compilation;
        var cover = findings.Analysis.Audit.Of(findings.Body, findings.Cancellation);
        var index = AuditSteps.IndexOf(findings.Body, call.Call);
        var exit = index >= 0 ? cover.FreeExitAfter(index) : null;
        var locations = new List<Location>();
        object reason = Texts.Localizable("Audit_NoRecord");
        if (exit is not null && HasRecord(findings))
        {
            Places.Add(locations, exit.Syntax, compilation);
            var line = exit.Syntax.GetLocation().GetLineSpan().EndLinePosition.Line + 1;
            reason = Texts.Localizable("Audit_PathWithoutRecord", line.ToString(CultureInfo.InvariantCulture));
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

    private static bool HasRecord(BodyFindings findings)
    {
        foreach (var instruction in findings.Body.Code)
        {
            if (findings.Analysis.Audit.IsStep(findings.Body, instruction, findings.Cancellation))
            {
                return true;
            }
        }

        return false;
    }
}
