using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Rules.Confidentiality;

/// <summary>
/// AIP1005: the policy keeps an inventory of AI services, and this one is not in it (interim-report.txt:801-806). It stands where
/// the client is made; where nothing in this compilation makes it, at the parameter or field that receives it.
/// </summary>
internal sealed class ServiceIsNotInInventory : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP1005");

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule);

    public override void Check(BodyFindings findings)
    {
        if (!findings.Analysis.Policy.EndpointsDeclared)
        {
            return;
        }

        foreach (var client in findings.Result.Clients)
        {
            if (Unlisted(findings, findings.Client(client.Facts), client.Method.ContainingType.Name, false) is { } name)
            {
                Report(findings, client.Call.GetLocation(), name, client.Method);
            }
        }

        foreach (var call in findings.Result.AICalls)
        {
            Check(findings, call);
        }
    }

    private static void Check(BodyFindings findings, AICall call)
    {
        var isRaw = (call.Behavior.Roles & MemberRole.RawHttp) != 0;
        var facts = findings.Client(call.Client);
        if (call.IsFake || call.Behavior.Sinks is { Length: > 0 } sinks && sinks[0].EndpointId is not null
            || Unlisted(findings, facts, (Places.OwnerOf(call.Method) ?? call.Method.ContainingType).Name, isRaw) is not { } name)
        {
            return;
        }

        if (isRaw)
        {
            Report(findings, Places.NameOf(call.Call), name, call.Method);
        }
        else if (!IsMadeHere(facts) && Receiver(findings, call.Client) is { } place)
        {
            Report(findings, place, name, call.Method);
        }
    }

    /// <summary>The name of a service behind these facts that no entry matches; null when there is none.</summary>
    private static string? Unlisted(BodyFindings findings, Taint facts, string client, bool isRaw)
    {
        foreach (var endpoint in findings.Analysis.Endpoints.Resolve(facts, null, client))
        {
            if (!endpoint.IsLocal && !endpoint.Entry.IsIdentified && (!isRaw || endpoint.IsAI))
            {
                return endpoint.Entry.Id;
            }
        }

        return null;
    }

    /// <summary>Some code of this compilation makes the client: the finding stands there.</summary>
    private static bool IsMadeHere(Taint facts)
    {
        foreach (var entry in facts)
        {
            if (entry.Atom is LabelAtom { Label: EndpointLabel { Fact: EndpointFact.DefaultHost or EndpointFact.Address } or ClientTypeLabel } && entry.Trace is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The parameter or field by which the client comes in.</summary>
    private static Location? Receiver(BodyFindings findings, Taint client)
    {
        foreach (var entry in client)
        {
            if (entry.Atom is not PathAtom { Path: var path })
            {
                continue;
            }

            if (path.IsArgument && path.Path.IsEmpty && findings.Body.Slots[findings.Body.Parameters[path.Root]].Symbol is { } parameter
                && findings.Analysis.Callers.Of(findings.Body, findings.Cancellation).IsEmpty)
            {
                return Places.DeclarationOf(parameter, findings.Analysis.Engine.Compilation);
            }

            foreach (var content in path.Path)
            {
                if (content is { Kind: ContentKind.Member, Symbol: { } member })
                {
                    return Places.DeclarationOf(member, findings.Analysis.Engine.Compilation);
                }
            }
        }

        return null;
    }

    private static void Report(BodyFindings findings, Location place, string name, IMethodSymbol method) => findings.Report(Diagnostic.Create(
        Rule,
        place,
        ImmutableDictionary<string, string?>.Empty
            .Add("endpoint", name)
            .Add("sink", method.OriginalDefinition.GetDocumentationCommentId() ?? method.Name)
            .Add("fingerprint", Fingerprint.Of(Rule.Id, findings.Body, method.Name, name)),
        name));
}
