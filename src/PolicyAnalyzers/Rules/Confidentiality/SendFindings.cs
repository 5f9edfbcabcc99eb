using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules.Confidentiality;

/// <summary>Makes the finding of a verdict: its place, the way of the data, and what the report needs.</summary>
internal static class SendFindings
{
    /// <param name="findings">What is known of the body.</param>
    /// <param name="descriptor">The rule, with its message: behind the arguments it gets the way of the data.</param>
    /// <param name="send">The verdict.</param>
    /// <param name="arguments">What the message is about.</param>
    public static Diagnostic Create(BodyFindings findings, DiagnosticDescriptor descriptor, Send send, params object[] arguments)
    {
        var compilation = findings.Analysis.Engine.Compilation;
        var way = Way(send, compilation);
        return Diagnostic.Create(
            descriptor,
            Places.In(send.Parts[0].Flow.At.GetLocation(), compilation),
            way.Locations,
            Properties(findings, send, way),
            [.. arguments, WayText.Of(send, compilation)]);
    }

    /// <summary>From the declaration of the first part over the steps; then the other parts; then into the callees, to the sink.</summary>
    private static FlowPlaces Way(Send send, Compilation compilation)
    {
        var way = new FlowPlaces(compilation);
        var first = send.Parts[0];
        var origin = Places.NameOf(first.Data.Origin);
        if (Places.DeclarationOf(first.Data.Origin, compilation) is { } source)
        {
            way.Add(source, "source", origin);
        }

        var steps = new List<Location>();
        Places.AddTrace(steps, first.Trace, first.Flow.At, compilation);
        foreach (var step in steps)
        {
            // What is declared in another project is first seen where it is read.
            way.Add(step, way.IsEmpty ? "source" : "step", way.IsEmpty ? origin : "");
        }

        foreach (var part in send.Parts)
        {
            // The fix works at the declaration of each origin.
            if (Places.DeclarationOf(part.Data.Origin, compilation) is { } declared)
            {
                way.Add(declared, "source", Places.NameOf(part.Data.Origin));
            }

            if (!ReferenceEquals(part.Flow.At, first.Flow.At))
            {
                way.Add(part.Flow.At.GetLocation(), "step");
            }
        }

        if (first.Flow.Tail.Length > 0)
        {
            way.Add(first.Flow.At.GetLocation(), way.IsEmpty ? "source" : "step", way.IsEmpty ? origin : "");
        }

        for (var i = 0; i < first.Flow.Tail.Length; i++)
        {
            var isLast = i == first.Flow.Tail.Length - 1;
            way.Add(first.Flow.Tail[i].GetLocation(), isLast ? "sink" : "step", isLast ? IdOf(first.Flow.Site.Member) : "");
        }

        return way;
    }

    /// <summary>
    /// On what terms the service runs; of one that nothing identifies, that it is judged as the worst. A tool's result is sent with
    /// no call to be seen: then also which tool it is.
    /// </summary>
    public static object Contract(BodyFindings findings, SentPart part)
    {
        var terms = part.Endpoint is { IsIdentified: false, Provider: null } ? "Endpoint_Unidentified" : "Contract_" + (part.Endpoint?.Contract ?? EndpointContract.StandardTerms);
        return SendJudge.IsToolResult(part.Flow)
            ? Texts.Localizable("Tool_" + terms, ToolName.Of(part.Flow.Site.Body, findings.Analysis))
            : Texts.Localizable(terms);
    }

    public static object Endpoint(SentPart part) =>
        part.Endpoint is { } endpoint ? endpoint.Id : Places.NameOf(part.Flow.Site.Member);

    public static object Class(BodyFindings findings, SentPart part) => new ClassName(findings.Analysis.Policy, part.Data.Rank, part.Data.Categories);

    private static ImmutableDictionary<string, string?> Properties(BodyFindings findings, Send send, FlowPlaces way)
    {
        var policy = findings.Analysis.Policy;
        var first = send.Parts[0];
        var origins = new List<string>();
        var symbols = new List<string>();
        foreach (var part in send.Parts)
        {
            AddOnce(origins, part.Data.Origin.Name);
            AddOnce(symbols, IdOf(part.Data.Origin));
        }

        var ids = string.Join(";", symbols);
        return ImmutableDictionary<string, string?>.Empty
            .Add("class", first.Data.IsUnclassified ? "" : policy.Classes[first.Data.Rank].Id)
            .Add("categories", ClassName.Categories(policy, first.Data.Categories))
            .Add("originKind", first.Data.Kind.ToString())
            .Add("clearedFor", Clearance.ClassOf(policy, findings.Analysis.Model, first))
            .Add("notAllowed", ClassName.Categories(policy, Clearance.NotAllowed(policy, send)))
            .Add("flow", way.Meanings)
            .Add("origin", string.Join(", ", origins))
            .Add("originSymbols", ids)
            .Add("endpoint", first.Endpoint?.Id ?? "")
            .Add("sink", IdOf(first.Flow.Site.Member))
            .Add("fingerprint", Fingerprint.Of(send.Fault.ToString(), findings.Body, IdOf(first.Flow.Site.Member), ids));
    }

    private static void AddOnce(List<string> texts, string text)
    {
        if (!texts.Contains(text))
        {
            texts.Add(text);
        }
    }

    private static string IdOf(ISymbol symbol) => symbol.OriginalDefinition.GetDocumentationCommentId() ?? Places.NameOf(symbol);
}
