using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Rules.Disclosure;

/// <summary>AIP2002: people write to something that answers with AI, and are not told before (interim-report.txt:217, newsletter-004.txt:41).</summary>
internal sealed class ConversationHasNoNotice : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP2002");

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule);

    public override void Check(BodyFindings findings)
    {
        CheckMapped(findings);
        if (Conversations.Holder(findings) is { } endpoint
            && !IsTold(findings)
            && Conversations.IsOne(findings)
            && PlaceOf(findings, endpoint) is { } place)
        {
            var name = endpoint.Type is { } type ? type.Name : EndpointName.Of(findings.Body, findings.Analysis);
            findings.Report(Diagnostic.Create(
                Rule,
                place,
                ImmutableDictionary<string, string?>.Empty
                    .Add("sink", (endpoint.Type ?? findings.Body.Symbol).OriginalDefinition.GetDocumentationCommentId() ?? name)
                    .Add("fingerprint", Fingerprint.Of(Rule.Id, findings.Body, name, "")),
                name));
        }
    }

    /// <summary>An endpoint that answers for an agent with no code of its own takes what people write, and answers it.</summary>
    private static void CheckMapped(BodyFindings findings)
    {
        foreach (var instruction in findings.Body.Code)
        {
            if (instruction is { Op: Op.Call, Method: { } method, Syntax: InvocationExpressionSyntax map }
                && findings.Analysis.Model.Behavior(method).Row is { } row && row.Is(MemberRole.MapsEndpoint) && row.Is(MemberRole.Response)
                && !IsDeclared(findings) && !findings.Analysis.Notices.DiscloseMapped(map, findings.Cancellation))
            {
                var name = EndpointName.OfMap(map) ?? method.Name;
                findings.Report(Diagnostic.Create(
                    Rule,
                    map.GetLocation(),
                    ImmutableDictionary<string, string?>.Empty
                        .Add("sink", method.OriginalDefinition.GetDocumentationCommentId() ?? method.Name)
                        .Add("fingerprint", Fingerprint.Of(Rule.Id, findings.Body, name, "")),
                    name));
            }
        }
    }

    /// <summary>On the member, its types, or where they are registered.</summary>
    private static bool IsTold(BodyFindings findings) => IsDeclared(findings) || findings.Analysis.Notices.Disclose(findings.Body, findings.Cancellation);

    private static bool IsDeclared(BodyFindings findings)
    {
        for (var current = findings.Body; current is not null; current = current.Parent)
        {
            for (ISymbol? member = current.Symbol; member is not null; member = (member as IMethodSymbol)?.OverriddenMethod)
            {
                if (DeclaredDisclosure.TellsBefore(member))
                {
                    return true;
                }
            }
        }

        for (var type = findings.Body.Symbol.ContainingType; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            for (var outer = type; outer is not null; outer = outer.ContainingType)
            {
                if (DeclaredDisclosure.TellsBefore(outer))
                {
                    return true;
                }
            }
        }

        return DeclaredDisclosure.TellsBefore(findings.Analysis.Engine.Compilation.Assembly);
    }

    private static Location? PlaceOf(BodyFindings findings, ConversationHolder holder)
    {
        var body = findings.Body;
        if (holder.Type is { } type)
        {
            // A type in several files is named where the member stands.
            foreach (var location in type.Locations)
            {
                if (location.SourceTree == body.Syntax.SyntaxTree)
                {
                    // A component's type is in generated code, its members are the page's own.
                    return body.Symbol.Locations[0].GetMappedLineSpan().HasMappedPath ? body.Symbol.Locations[0] : location;
                }
            }

            return null;
        }

        if (body.Syntax is AnonymousFunctionExpressionSyntax)
        {
            return findings.Analysis.Model.Entries.Registered.CallOf(body.Symbol, body.Syntax)?.GetLocation();
        }

        foreach (var location in body.Symbol.Locations)
        {
            if (location.SourceTree == body.Syntax.SyntaxTree)
            {
                return location;
            }
        }

        return null;
    }
}
