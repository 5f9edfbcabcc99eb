using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules;

/// <summary>
/// The places of a value's way, and what each of them is. Additional locations carry no text, so the meanings go beside them
/// in the property <c>flow</c>: a line for each place, in their order, <c>source</c>, <c>step</c> or <c>sink</c>, and the
/// symbol after a space.
/// </summary>
internal sealed class FlowPlaces
{
    private readonly Compilation compilation;
    private readonly List<Location> locations = new();
    private readonly StringBuilder meanings = new();

    public FlowPlaces(Compilation compilation) => this.compilation = compilation;

    public ImmutableArray<Location> Locations => locations.ToImmutableArray();

    public string Meanings => meanings.ToString();

    public bool IsEmpty => locations.Count == 0;

    public void Add(Location location, string kind, string symbol = "")
    {
        var place = Places.In(location, compilation);
        if (locations.Contains(place))
        {
            return;
        }

        meanings.Append(locations.Count == 0 ? "" : "\n").Append(kind).Append(symbol.Length == 0 ? "" : " ").Append(symbol);
        locations.Add(place);
    }
}
