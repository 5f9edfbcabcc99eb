using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Policy.Json;

namespace PolicyAnalyzers.Policy;

/// <summary>
/// Reads an object key by key. What is absent gives null; what is wrong is reported, and gives a broken setting with the
/// strictest value. A key that stands twice is broken: nobody knows which of the two is meant.
/// </summary>
internal sealed class ObjectReader
{
    private readonly Dictionary<string, JsonProperty> _properties = new(StringComparer.Ordinal);
    private readonly HashSet<string> _duplicates = new(StringComparer.Ordinal);

    /// <summary>Known keys that an unknown one most likely means. They count as broken: a typing mistake must not loosen anything.</summary>
    private readonly Dictionary<string, JsonProperty> _mistyped = new(StringComparer.Ordinal);

    internal ObjectReader(PolicySource source, JsonNode node, KeySet? keys)
    {
        Source = source;
        Node = node;
        foreach (var property in node.Properties)
        {
            if (_properties.ContainsKey(property.Name))
            {
                _duplicates.Add(property.Name);
                continue;
            }

            _properties.Add(property.Name, property);
            if (keys is not null && keys.Keys.IndexOf(property.Name) < 0)
            {
                HasUnknownKeys = true;
                ReportUnknown(property.NameSpan, "UnknownKey", property.Name, keys.Keys);
                if (Nearest.To(property.Name, keys.Keys) is { } near && !_mistyped.ContainsKey(near))
                {
                    _mistyped.Add(near, property);
                }
            }
        }
    }

    internal PolicySource Source { get; }

    internal JsonNode Node { get; }

    internal bool HasUnknownKeys { get; }

    /// <summary>The opening bracket: a whole object is a long squiggle.</summary>
    internal PolicyPlace Place => Source.Place(new TextSpan(Node.Span.Start, 1));

    internal bool Has(string key) => _properties.ContainsKey(key) || _mistyped.ContainsKey(key);

    internal PolicyPlace PlaceOf(string key) =>
        _properties.TryGetValue(key, out var property) || _mistyped.TryGetValue(key, out property)
            ? Source.Place(property.Value.Span)
            : Place;

    /// <summary>Reports a key that must be there and is not.</summary>
    internal void Require(string key)
    {
        if (!Has(key))
        {
            Source.Error(Place, "MissingKey", key);
        }
    }

    internal Setting<string>? Text(string key)
    {
        if (!TryNode(key, out var node))
        {
            return null;
        }

        return node is null ? Broken(key, "") : TextOf(node, key);
    }

    /// <summary>A text, or null written out.</summary>
    internal Setting<string?>? TextOrNull(string key)
    {
        if (!TryNode(key, out var node))
        {
            return null;
        }

        if (node is null)
        {
            return Broken<string?>(key, null);
        }

        if (node.Kind == JsonKind.Null)
        {
            return new Setting<string?>(null, Source.Place(node.Span));
        }

        var text = TextOf(node, key, "WrongType_StringOrNull");
        return new Setting<string?>(text.IsBroken ? null : text.Value, text.Place, text.IsBroken);
    }

    internal Setting<bool>? Flag(string key, bool strictest)
    {
        if (!TryNode(key, out var node))
        {
            return null;
        }

        switch (node?.Kind)
        {
            case JsonKind.True:
                return new Setting<bool>(true, Source.Place(node.Span));
            case JsonKind.False:
                return new Setting<bool>(false, Source.Place(node.Span));
            default:
                ReportType(node, key, "WrongType_Boolean");
                return Broken(key, strictest);
        }
    }

    internal Setting<T>? Choice<T>(string key, Choice<T> choice)
    {
        var text = Text(key);
        if (text is null)
        {
            return null;
        }

        if (choice.TryFind(text.Value, out var value))
        {
            return new Setting<T>(value, text.Place);
        }

        if (!text.IsBroken)
        {
            ReportUnknown(_properties[key].Value.Span, "UnknownValue", text.Value, choice.Words, key);
        }

        return new Setting<T>(choice.Strictest, text.Place, isBroken: true);
    }

    internal Setting<DateTime?>? Day(string key)
    {
        var text = Text(key);
        if (text is null)
        {
            return null;
        }

        if (PolicyDate.TryParse(text.Value, out var day))
        {
            return new Setting<DateTime?>(day, text.Place);
        }

        if (!text.IsBroken)
        {
            Source.Error(text.Place, "BadDate", JsonScanner.Excerpt(text.Value));
        }

        return new Setting<DateTime?>(null, text.Place, isBroken: true);
    }

    /// <summary>An array of texts; the broken ones among them are left out.</summary>
    internal Setting<ImmutableArray<Setting<string>>>? Texts(string key)
    {
        if (!TryNode(key, out var node))
        {
            return null;
        }

        if (node?.Kind != JsonKind.Array)
        {
            ReportType(node, key, "WrongType_Strings");
            return Broken(key, ImmutableArray<Setting<string>>.Empty);
        }

        var texts = ImmutableArray.CreateBuilder<Setting<string>>();
        foreach (var item in node.Items)
        {
            var text = TextOf(item, key, "WrongType_Strings");
            if (!text.IsBroken)
            {
                texts.Add(text);
            }
        }

        return new Setting<ImmutableArray<Setting<string>>>(
            texts.ToImmutable(), Source.Place(node.Span), isBroken: texts.Count < node.Items.Length);
    }

    internal ObjectReader? Object(string key, KeySet? keys)
    {
        if (!TryNode(key, out var node) || node is null)
        {
            return null;
        }

        if (node.Kind == JsonKind.Object)
        {
            return new ObjectReader(Source, node, keys);
        }

        ReportType(node, key, "WrongType_Object");
        return null;
    }

    /// <summary>An array of objects; what is no object among them is left out.</summary>
    internal Setting<ImmutableArray<ObjectReader>>? Objects(string key, KeySet keys)
    {
        if (!TryNode(key, out var node))
        {
            return null;
        }

        if (node?.Kind != JsonKind.Array)
        {
            ReportType(node, key, "WrongType_Objects");
            return Broken(key, ImmutableArray<ObjectReader>.Empty);
        }

        var objects = ImmutableArray.CreateBuilder<ObjectReader>();
        foreach (var item in node.Items)
        {
            if (item.Kind == JsonKind.Object)
            {
                objects.Add(new ObjectReader(Source, item, keys));
            }
            else
            {
                ReportType(item, key, "WrongType_Objects");
            }
        }

        return new Setting<ImmutableArray<ObjectReader>>(
            objects.ToImmutable(), Source.Place(node.Span), isBroken: objects.Count < node.Items.Length);
    }

    internal Setting<SymbolPattern>? Pattern(string key)
    {
        var text = Text(key);
        return text is null || text.IsBroken ? null : PatternOf(text);
    }

    internal Setting<ImmutableArray<Setting<SymbolPattern>>>? Patterns(string key)
    {
        var texts = Texts(key);
        if (texts is null)
        {
            return null;
        }

        var patterns = ImmutableArray.CreateBuilder<Setting<SymbolPattern>>();
        foreach (var text in texts.Value)
        {
            if (PatternOf(text) is { } pattern)
            {
                patterns.Add(pattern);
            }
        }

        return new Setting<ImmutableArray<Setting<SymbolPattern>>>(patterns.ToImmutable(), texts.Place, texts.IsBroken);
    }

    internal Setting<SymbolPattern>? PatternOf(Setting<string> text)
    {
        if (SymbolPattern.TryParse(text.Value, out var pattern))
        {
            return new Setting<SymbolPattern>(pattern!, text.Place);
        }

        Source.Error(text.Place, "BadPattern", JsonScanner.Excerpt(text.Value));
        return null;
    }

    /// <summary>The value of a key; null when it is broken, and that has been reported.</summary>
    internal bool TryNode(string key, out JsonNode? node)
    {
        node = null;
        if (!_properties.TryGetValue(key, out var property))
        {
            return _mistyped.ContainsKey(key);
        }

        if (!_duplicates.Contains(key) && property.Value.Kind != JsonKind.Broken)
        {
            node = property.Value;
        }

        return true;
    }

    internal void ReportType(JsonNode? node, string key, string text)
    {
        if (node is not null && node.Kind != JsonKind.Broken)
        {
            Source.Error(node.Span, text, JsonScanner.Excerpt(key));
        }
    }

    internal Setting<string> TextOf(JsonNode node, string key, string wrongType = "WrongType_String")
    {
        var place = Source.Place(node.Span);
        if (node.Kind != JsonKind.String)
        {
            ReportType(node, key, wrongType);
            return new Setting<string>("", place, isBroken: true);
        }

        if (!string.IsNullOrWhiteSpace(node.Text))
        {
            return new Setting<string>(node.Text, place);
        }

        Source.Error(node.Span, "EmptyText", JsonScanner.Excerpt(key));
        return new Setting<string>("", place, isBroken: true);
    }

    private void ReportUnknown(TextSpan span, string text, string word, ImmutableArray<string> known, string key = "")
    {
        var near = Nearest.To(word, known);
        var list = string.Join(", ", known);
        if (near is null)
        {
            Source.Error(span, text, JsonScanner.Excerpt(word), list, key);
        }
        else
        {
            Source.Error(span, text + "Near", JsonScanner.Excerpt(word), list, key, near);
        }
    }

    private Setting<T> Broken<T>(string key, T strictest) => new(strictest, PlaceOf(key), isBroken: true);
}
