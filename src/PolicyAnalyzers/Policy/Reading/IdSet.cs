using System;
using System.Collections.Generic;
using System.Globalization;
using PolicyAnalyzers.Policy.Json;

namespace PolicyAnalyzers.Policy;

/// <summary>The ids of one array: each entry needs its own.</summary>
internal sealed class IdSet
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly PolicySource _source;

    internal IdSet(PolicySource source) => _source = source;

    /// <summary>The id of an entry; null, after a report, when it has none of its own.</summary>
    internal Setting<string>? Read(ObjectReader entry)
    {
        entry.Require("id");
        var id = entry.Text("id");
        if (id is null || id.IsBroken)
        {
            return null;
        }

        if (_lines.TryGetValue(id.Value, out var line))
        {
            _source.Error(id.Place, "DuplicateId", JsonScanner.Excerpt(id.Value), line.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        _lines.Add(id.Value, id.Place.Lines.Start.Line + 1);
        return id;
    }
}
