using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Control;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Summaries;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>Whether an AI call is audited by the client that is used, by the service that it goes to, or by what the assembly says.</summary>
/// <param name="IsAudited">Each client that can arrive leaves records.</param>
/// <param name="IsDeclared">It is said so: nothing is to be looked at.</param>
/// <param name="FailureGap">How a failure goes past the code of a client that records.</param>
internal sealed record AuditedClient(bool IsAudited, bool IsDeclared, FailureGap? FailureGap)
{
    private static readonly AuditedClient Declared = new(true, true, null);

    public static AuditedClient Of(BodyFindings findings, AICall call)
    {
        if (IsSaid(findings.Analysis.Engine.Compilation.Assembly))
        {
            return Declared;
        }

        var facts = findings.Client(call.Client);
        var client = OfFacts(findings, call, facts);
        return client.IsAudited || !IsElsewhere(findings, call, facts) ? client : Declared;
    }

    /// <summary>An assembly's declaration counts when it says who does it.</summary>
    private static bool IsSaid(IAssemblySymbol assembly) =>
        Annotations.Find(assembly, Annotations.Audited) is { } said
        && Annotations.Texts(said, "By") is { Length: > 0 } by && by[0].Trim().Length > 0;

    private static AuditedClient OfFacts(BodyFindings findings, AICall call, Taint facts)
    {
        var analysis = findings.Analysis;
        var isAudited = false;
        var isDeclared = false;
        var isUnaudited = false;
        var isHalf = false;
        FailureGap? gap = null;
        foreach (var entry in facts)
        {
            switch (entry.Atom)
            {
                case LabelAtom { Label: UnauditedLabel }:
                    isUnaudited = true;
                    break;
                case LabelAtom { Label: AuditedLabel audited }:
                    isAudited = true;
                    gap ??= audited.Through is { } through ? analysis.Failures.Through(through, findings.Cancellation) : null;
                    break;
                case LabelAtom { Label: ClientTypeLabel { Type: var type } } when analysis.Model.Behaviors.Audit.IsAuditing(type):
                    isAudited = isDeclared = true;
                    break;
                case LabelAtom { Label: ClientTypeLabel { Type: var type } } when analysis.Audit.Audits(type, call.Method.Name, findings.Cancellation):
                    // What wraps a plain client and answers this call, though not all: the plain one is not reached by it.
                    isHalf |= !analysis.Model.AuditsByCode(type);
                    isAudited = true;
                    gap ??= analysis.Failures.In(type, call.Method.Name, findings.Cancellation);
                    break;
            }
        }

        return isUnaudited && !isHalf ? new AuditedClient(false, false, null) : new AuditedClient(isAudited, isDeclared, isDeclared ? null : gap);
    }

    /// <summary>Local, by a gateway, or no AI call at all.</summary>
    private static bool IsElsewhere(BodyFindings findings, AICall call, Taint facts)
    {
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
}
