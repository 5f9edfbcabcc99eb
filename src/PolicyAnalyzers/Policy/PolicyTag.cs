using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>What counts as a tag beside the annotations: an attribute, a symbol or a namespace. One of the three is set.</summary>
internal sealed class PolicyTag
{
    internal PolicyTag(
        string? attribute, SymbolPattern? symbol, string? @namespace,
        string? @class, ImmutableArray<string> categories, PolicyPlace place)
    {
        Attribute = attribute;
        Symbol = symbol;
        Namespace = @namespace;
        Class = @class;
        Categories = categories;
        Place = place;
    }

    /// <summary>Full name of an attribute type; attributes derived from it are meant as well.</summary>
    internal string? Attribute { get; }

    internal SymbolPattern? Symbol { get; }

    /// <summary>Full name of a namespace; the namespaces in it are meant as well.</summary>
    internal string? Namespace { get; }

    /// <summary>Id of a class, or null when the tag gives categories only.</summary>
    internal string? Class { get; }

    /// <summary>Ids of categories.</summary>
    internal ImmutableArray<string> Categories { get; }

    internal PolicyPlace Place { get; }
}
