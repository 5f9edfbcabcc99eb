using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Json;

namespace PolicyAnalyzers.Policy;

/// <summary>Reads <c>tags</c>.</summary>
internal static class TagReader
{
    internal static ImmutableArray<TagEntry> Read(ObjectReader root)
    {
        var tags = ImmutableArray.CreateBuilder<TagEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in root.Objects("tags", PolicyKeys.Tag)?.Value ?? ImmutableArray<ObjectReader>.Empty)
        {
            if (Tag(item) is not { } tag)
            {
                continue;
            }

            if (!seen.Add(tag.Key))
            {
                root.Source.Error(tag.Place, "DuplicateEntry", JsonScanner.Excerpt(tag.Key));
            }

            tags.Add(tag);
        }

        return tags.ToImmutable();
    }

    private static TagEntry? Tag(ObjectReader item)
    {
        var attribute = item.Text("attribute");
        var symbol = item.Pattern("symbol");
        var @namespace = item.Text("namespace");
        var @class = item.Text("class");
        var categories = item.Texts("categories");
        var subjects = (item.Has("attribute") ? 1 : 0) + (item.Has("symbol") ? 1 : 0) + (item.Has("namespace") ? 1 : 0);
        if (subjects != 1)
        {
            item.Source.Error(item.Place, "TagNeedsOneSubject");
        }

        if (!item.Has("class") && !item.Has("categories"))
        {
            item.Source.Error(item.Place, "NeedsClassOrCategories");
        }

        CheckName(item, attribute);
        CheckName(item, @namespace);
        if (attribute is { IsBroken: false })
        {
            return Entry(attribute.Value, attribute.Place) with { Attribute = TypeName.Plain(attribute.Value) };
        }

        if (symbol is not null)
        {
            return Entry(symbol.Value.Text, symbol.Place) with { Symbol = symbol.Value };
        }

        return @namespace is { IsBroken: false }
            ? Entry(@namespace.Value, @namespace.Place) with { Namespace = @namespace.Value }
            : null;

        TagEntry Entry(string key, PolicyPlace place) => new(key, place) { Class = @class, Categories = categories };
    }

    private static void CheckName(ObjectReader item, Setting<string>? name)
    {
        if (name is { IsBroken: false } && !TypeName.IsValid(name.Value))
        {
            item.Source.Error(name.Place, "BadName", JsonScanner.Excerpt(name.Value));
        }
    }
}
