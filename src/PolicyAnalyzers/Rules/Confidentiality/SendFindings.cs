using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules.Confidentiality;

/// <summary>Makes the finding of a verdict: its place, the way of the data, and what the report needs.</summary>
internal static class SendFindings
{
    public static Diagnostic Create(BodyFindings findings, DiagnosticDescriptor descriptor, Send send, params object[] arguments)
    {
        var compilation = findings.Analysis.Engine.Compilation;
        var first = send.Parts[0];
        var locations = new List<Location>();
        if (Places.DeclarationOf(first.Data.Origin, compilation) is { } source)
        {
            locations.Add(source);
        }

        Places.AddTrace(locations, first.Trace, first.Flow.At, compilation);
        foreach (var part in send.Parts)
        {
            // The fix works at the declaration of each origin.
            if (Places.DeclarationOf(part.Data.Origin, compilation) is { } declared && !locations.Contains(declared))
            {
                locations.Add(declared);
            }

            if (!ReferenceEquals(part.Flow.At, first.Flow.At))
            {
                Places.Add(locations, part.Flow.At, compilation);
            }
        }

        foreach (var step in first.Flow.Tail)
        {
            Places.Add(locations, step, compilation);
        }

        return Diagnostic.Create(
            descriptor,
            Places.In(Places.OfValue(first.Flow.At), compilation),
            locations,
            Properties(findings, send),
            arguments);
    }

    public static object Contract(SentPart part) => Texts.Localizable("Contract_" + (part.Endpoint?.Contract ?? EndpointContract.StandardTerms));

    public static object Endpoint(SentPart part) =>
        part.Endpoint is { } endpoint ? endpoint.Id : Places.NameOf(part.Flow.Site.Member);

    public static object Class(BodyFindings findings, SentPart part) => new ClassName(findings.Analysis.Policy, part.Data.Rank, part.Data.Categories);

    private static ImmutableDictionary<string, string?> Properties(BodyFindings findings, Send send)
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
