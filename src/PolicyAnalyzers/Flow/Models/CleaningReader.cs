using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Flow.Models;

/// <summary>What a call takes from the data that goes through it, or adds to it: redaction, declassification, labels, marks.</summary>
internal sealed class CleaningReader
{
    private readonly PolicyModel policy;
    private readonly TagReader tags;

    public CleaningReader(PolicyModel policy, TagReader tags)
    {
        this.policy = policy;
        this.tags = tags;
    }

    /// <summary>Null: it only hands on what it gets.</summary>
    public Cleaning? Of(IMethodSymbol method, MemberModel? row)
    {
        foreach (var entry in policy.Flow.Sanitizers)
        {
            if (entry.Symbol.MatchesCall(method))
            {
                var rank = entry.Class is null ? (int?)null : (policy.FindClass(entry.Class) ?? policy.HighestClass).Rank;
                return new Cleaning(rank, false, tags.Categories(entry.Removes), false);
            }
        }

        if (Annotations.Find(method, Annotations.Sanitizer) is { } sanitizer && Annotations.Texts(sanitizer) is { Length: > 0 } texts)
        {
            var removes = Annotations.Texts(sanitizer, "Removes");
            return new Cleaning((policy.FindClass(texts[0]) ?? policy.HighestClass).Rank, false, tags.Categories(removes), false);
        }

        if (method.ContainingType is { } type)
        {
            if (method.Name == "Declassify" && Annotations.IsOurs(type, Annotations.ClassificationClass))
            {
                return new Cleaning(null, false, 0, false, ToArgument: 1, ReasonArgument: 2);
            }

            if (method.Name == "Label" && Annotations.IsOurs(type, Annotations.DisclosureClass))
            {
                return new Cleaning(null, false, 0, true);
            }
        }

        foreach (var pattern in policy.Disclosure.Satisfiers)
        {
            if (pattern.MatchesCall(method))
            {
                return new Cleaning(null, false, 0, true) { Marks = true };
            }
        }

        if (row?.Is(MemberRole.Marks) == true || Annotations.Find(method, Annotations.ProvenanceMark) is not null)
        {
            return new Cleaning(null, false, 0, false) { Marks = true };
        }

        return row?.Is(MemberRole.Sanitizer) == true ? new Cleaning(null, true, ulong.MaxValue, false) : null;
    }
}
