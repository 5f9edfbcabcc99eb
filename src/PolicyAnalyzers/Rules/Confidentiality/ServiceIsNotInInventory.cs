using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Rules.Confidentiality;

/// <summary>
/// AIP1005: the policy keeps an inventory of AI services, and this one is not in it (interim-report.txt:801-806). It stands where
/// the client is made or registered, or at the HTTP call; where nothing in this compilation makes it, at the parameter or field that
/// receives it.
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
            if (Unlisted(findings, client) is { } service)
            {
                Report(findings, client.Call.GetLocation(), service, client.Method);
            }
        }

        foreach (var call in findings.Result.AICalls)
        {
            Check(findings, call);
        }

        foreach (var flow in findings.Result.Sinks)
        {
            if (flow.Site.Kind == SinkKind.AISend && !ReferenceEquals(flow.Site.Body, findings.Body) && flow.Site.Member is IMethodSymbol method)
            {
                // The client goes from here to a helper that calls it.
                var facts = findings.Client(flow.Endpoint);
                Receivers(findings, facts, UnlistedService.Of(findings, facts, Around(flow, facts), Places.ClientOf(method), false), method);
            }
        }
    }

    private static void Check(BodyFindings findings, AICall call)
    {
        var isRaw = (call.Behavior.Roles & MemberRole.RawHttp) != 0;
        var facts = findings.Client(call.Client);
        var declared = call.Behavior.Sinks is { Length: > 0 } sinks ? sinks[0].EndpointId : null;
        if (call.IsFake
            || UnlistedService.Of(findings, facts, declared ?? CallEndpoints.Around(findings.Body, facts), Places.ClientOf(call.Method), isRaw) is not { } service)
        {
            return;
        }

        if (isRaw)
        {
            Report(findings, Places.NameOf(call.Call), service, call.Method);
        }
        else if (!IsOfWrapped(findings, facts) && !Receivers(findings, facts, service, call.Method) && !IsMadeHere(facts))
        {
            Report(findings, Receiver(findings, call.Client) ?? Places.NameOf(call.Call), service, call.Method);
        }
    }

    /// <summary>A decorator's call to what it wraps, by way of its base class: where that goes is known where it is wrapped.</summary>
    private static bool IsOfWrapped(BodyFindings findings, Taint facts) =>
        findings.Analysis.Model.Catalog.FindType(findings.Body.Symbol.ContainingType)?.Is(TypeRole.AIDecorator) == true && !findings.Analysis.Endpoints.Knows(facts);

    private static string? Around(SinkFlow flow, Taint facts) => flow.Site.EndpointId ?? CallEndpoints.Around(flow.Site.Body, facts);

    /// <summary>Of clients that are made of others these are reported; of own types what their code sends to, where that is a call.</summary>
    private static UnlistedService? Unlisted(BodyFindings findings, ClientMade client)
    {
        var facts = findings.Client(client.Facts);
        var type = client.Method.MethodKind == MethodKind.Constructor || client.Method.ReturnType is not INamedTypeSymbol returned ? client.Method.ContainingType : returned;
        if (client.IsHostedTool)
        {
            return UnlistedService.OfTool(findings, facts, type);
        }

        var isSource = findings.Analysis.Model.IsSource(client.Method);
        if ((isSource && (findings.Analysis.Engine.IsFake(type) || EndpointBindings.Of(type) is not null)) || ((isSource || client.KeepsEndpoint) && IsOfAnother(facts, client.Call)))
        {
            return null;
        }

        var service = UnlistedService.Of(findings, facts, null, client.Method.ContainingType.Name, false);
        return isSource && service is { IsAI: true } ? null : service;
    }

    /// <summary>Some of the facts are those of another client.</summary>
    private static bool IsOfAnother(Taint facts, SyntaxNode call)
    {
        foreach (var entry in facts)
        {
            if (entry.Atom is LabelAtom { Label: EndpointLabel { Of: { } of } } && !ReferenceEquals(of, call))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Some code of this compilation makes the client: the finding stands there. What the type of a parameter says is of the parameter.</summary>
    private static bool IsMadeHere(Taint facts)
    {
        foreach (var entry in facts)
        {
            if (entry.Trace is not null && entry.Atom is LabelAtom
                {
                    Label: EndpointLabel { Fact: EndpointFact.DefaultHost or EndpointFact.Address or EndpointFact.Configured or EndpointFact.Given, Of: not ISymbol }
                        or ClientTypeLabel { Of: not ISymbol }
                })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reports the parameters and fields by which clients come in of which nothing is known.</summary>
    private static bool Receivers(BodyFindings findings, Taint facts, UnlistedService? service, IMethodSymbol method)
    {
        var any = false;
        foreach (var entry in facts)
        {
            if (service is not null && entry.Atom is LabelAtom { Label: EndpointLabel { Fact: EndpointFact.Unknown, Of: ISymbol symbol } }
                && Places.DeclarationOf(symbol, findings.Analysis.Engine.Compilation) is { } place)
            {
                any = true;
                Report(findings, place, service, method);
            }
        }

        return any;
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

            if (path.IsArgument && path.Path.IsEmpty && findings.Body.Slots[findings.Body.Parameters[path.Root]].Symbol is { } parameter)
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

    private static void Report(BodyFindings findings, Location place, UnlistedService service, IMethodSymbol method) => findings.Report(Diagnostic.Create(
        Rule,
        place,
        ImmutableDictionary<string, string?>.Empty
            .Add("endpoint", service.Name)
            .Add("matchHost", service.Host)
            .Add("matchType", service.Type)
            .Add("matchKey", service.Key)
            .Add("sink", method.OriginalDefinition.GetDocumentationCommentId() ?? method.Name)
            .Add("fingerprint", Fingerprint.Of(Rule.Id, findings.Body, method.Name, service.Name)),
        service.Name));
}
