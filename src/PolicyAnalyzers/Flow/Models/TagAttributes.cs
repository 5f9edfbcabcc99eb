using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Flow.Models;

/// <summary>
/// Reads tags off attributes: ours, those that the policy maps (and what derives from them), classifications of
/// Microsoft.Extensions.Compliance, personal data of identity frameworks.
/// </summary>
internal sealed class TagAttributes
{
    private const string NoClassification = "none";
    private const string UnknownClassification = "unknown";
    private readonly PolicyModel policy;
    private readonly CatalogIndex catalog;
    private readonly Taxonomy taxonomy;

    /// <param name="policy">The policy.</param>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="ofSymbol">What the policy says of a symbol by its name.</param>
    public TagAttributes(PolicyModel policy, CatalogIndex catalog, Func<ISymbol, DataLabel?> ofSymbol)
    {
        this.policy = policy;
        this.catalog = catalog;
        taxonomy = new Taxonomy(policy, ofSymbol);
    }

    /// <summary>The tag that attributes give; of several the stricter class, and all categories.</summary>
    public DataLabel? Read(ImmutableArray<AttributeData> attributes, ISymbol origin)
    {
        DataLabel? result = null;
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is { } type && FromAttribute(attribute, type, origin) is { } label)
            {
                result = Join(result, label);
            }
        }

        return result;
    }

    public static DataLabel Join(DataLabel? known, DataLabel more) =>
        known is null ? more : known with { Rank = Math.Max(known.Rank, more.Rank), Categories = known.Categories | more.Categories };

    /// <summary>A class that the policy does not know counts as the highest: a tag with a misprint must not open a door.</summary>
    public DataLabel Label(string? name, ImmutableArray<string> categories, ISymbol origin) => new(
        name is null ? policy.LowestClass.Rank : (policy.FindClass(name) ?? policy.HighestClass).Rank,
        Categories(categories),
        OriginKind.Tag,
        origin);

    public ulong Categories(ImmutableArray<string> names)
    {
        var bits = 0UL;
        foreach (var name in names)
        {
            if (policy.FindCategory(name) is { Index: < 64 } category)
            {
                bits |= 1UL << category.Index;
            }
        }

        return bits;
    }

    private DataLabel? FromAttribute(AttributeData attribute, INamedTypeSymbol type, ISymbol origin)
    {
        if (Annotations.IsOurs(type, Annotations.Confidentiality))
        {
            var texts = Annotations.Texts(attribute);
            return texts.Length == 0 ? null : Label(texts[0], texts.RemoveAt(0), origin);
        }

        if (Mapped(type, origin) is { } mapped)
        {
            return mapped;
        }

        return catalog.FindType(type) switch
        {
            { } facts when facts.Is(TypeRole.ClassificationAttribute) => FromClassification(attribute, type, facts.Kind, origin),
            { } facts when facts.Is(TypeRole.PersonalDataAttribute) && !IsNoise(origin) =>
                new DataLabel(policy.ConfidentialFromRank, Categories(ImmutableArray.Create("personal")), OriginKind.Tag, origin),
            _ => null,
        };
    }

    /// <summary>The entry of the policy that is nearest to the attribute's own type.</summary>
    private DataLabel? Mapped(INamedTypeSymbol type, ISymbol origin)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var mapped in policy.Tags)
            {
                if (mapped.Attribute is { } name && IsNamed(current, name))
                {
                    return Label(mapped.Class, mapped.Categories, origin);
                }
            }
        }

        return null;
    }

    /// <summary>
    /// A classification of the organisation's taxonomy: the class or category of the policy that is called like it. One that the policy
    /// does not know is confidential: somebody has classified the data, and not as free.
    /// </summary>
    private DataLabel? FromClassification(AttributeData attribute, INamedTypeSymbol type, string kind, ISymbol origin) => kind switch
    {
        NoClassification => new DataLabel(policy.LowestClass.Rank, 0, OriginKind.Tag, origin),
        UnknownClassification => null,
        _ => taxonomy.Of(attribute, type) is { } known
            ? known with { Origin = origin }
            : new DataLabel(policy.ConfidentialFromRank, 0, OriginKind.Tag, origin),
    };

    /// <summary>Settings of an account that identity frameworks mark as personal data: they say nothing of the person.</summary>
    private bool IsNoise(ISymbol origin) => origin is IPropertySymbol { GetMethod: { } getter } && catalog.Find(getter)?.Is(MemberRole.Public) == true;

    private static bool IsNamed(INamedTypeSymbol type, string fullName)
    {
        if (!fullName.EndsWith(type.Name, StringComparison.Ordinal) && fullName.IndexOf('<') < 0 && fullName.IndexOf('`') < 0)
        {
            return false;
        }

        // Nested types are written with a plus or a dot.
        return type.OriginalDefinition.ToDisplayString() == fullName.Replace('+', '.') || MetadataName(type) == fullName;
    }

    private static string MetadataName(INamedTypeSymbol type) => type.ContainingType is { } outer
        ? MetadataName(outer) + "+" + type.MetadataName
        : type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + type.MetadataName : type.MetadataName;
}
