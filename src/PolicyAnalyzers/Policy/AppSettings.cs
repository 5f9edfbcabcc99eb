using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Json;

namespace PolicyAnalyzers.Policy;

/// <summary>
/// What the project's appsettings*.json say, by key ("AI:Endpoint"). Files of several environments may give one key several
/// values; all are possible. Values are only compared with hosts, and never shown.
/// </summary>
internal sealed class AppSettings
{
    private readonly Lazy<Dictionary<string, ImmutableArray<string>>> _values;

    internal AppSettings(ImmutableArray<AdditionalText> files) =>
        _values = new Lazy<Dictionary<string, ImmutableArray<string>>>(() => Read(files), LazyThreadSafetyMode.ExecutionAndPublication);

    internal static AppSettings None { get; } = new(ImmutableArray<AdditionalText>.Empty);

    /// <summary>All texts, at whatever key.</summary>
    internal IEnumerable<string> Texts
    {
        get
        {
            foreach (var texts in _values.Value.Values)
            {
                foreach (var text in texts)
                {
                    yield return text;
                }
            }
        }
    }

    /// <summary>The texts at a key, in the order of the files' names; keys have no case. Empty when no file has the key.</summary>
    internal ImmutableArray<string> At(string key) =>
        _values.Value.TryGetValue(key, out var values) ? values : ImmutableArray<string>.Empty;

    /// <summary>All texts at keys below a key, in the order of the keys.</summary>
    internal ImmutableArray<string> Below(string key)
    {
        var below = new List<KeyValuePair<string, ImmutableArray<string>>>();
        foreach (var pair in _values.Value)
        {
            if (pair.Key.StartsWith(key + ":", StringComparison.OrdinalIgnoreCase))
            {
                below.Add(pair);
            }
        }

        below.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var pair in below)
        {
            texts.AddRange(pair.Value);
        }

        return texts.ToImmutable();
    }

    private static Dictionary<string, ImmutableArray<string>> Read(ImmutableArray<AdditionalText> files)
    {
        var values = new Dictionary<string, ImmutableArray<string>>(StringComparer.OrdinalIgnoreCase);
        var ordered = new List<AdditionalText>();
        foreach (var file in files)
        {
            var name = PolicyPath.FileName(PolicyPath.Normal(file.Path));
            if (name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            {
                ordered.Add(file);
            }
        }

        ordered.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        foreach (var file in ordered)
        {
            // What is wrong with such a file is not ours to say.
            if (file.GetText() is { } text && JsonParser.Parse(text.ToString()).Root is { } root)
            {
                Add(root, "", values);
            }
        }

        return values;
    }

    private static void Add(JsonNode node, string key, Dictionary<string, ImmutableArray<string>> values)
    {
        switch (node.Kind)
        {
            case JsonKind.Object:
                foreach (var property in node.Properties)
                {
                    Add(property.Value, key.Length == 0 ? property.Name : key + ":" + property.Name, values);
                }

                break;
            case JsonKind.Array:
                for (var i = 0; i < node.Items.Length; i++)
                {
                    // Also without the number: whoever reads a list reads any of its items.
                    Add(node.Items[i], key, values);
                    Add(node.Items[i], key + ":" + i.ToString(CultureInfo.InvariantCulture), values);
                }

                break;
            case JsonKind.String when node.Text.Length > 0:
                var known = values.TryGetValue(key, out var found) ? found : ImmutableArray<string>.Empty;
                values[key] = known.Contains(node.Text) ? known : known.Add(node.Text);
                break;
        }
    }
}
