using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;

namespace PolicyAnalyzers.Flow.Queries;

/// <summary>
/// A question that is asked of very many values: which labels of one kind can stand behind them. For most the answer is none, and behind
/// them lie the same places again and again. Those behind which a whole walk has found nothing are left out by all later walks, so that
/// each place of a compilation that leads to nothing is looked behind about once, however many values there are.
/// </summary>
/// <param name="isWanted">The kind of label. The same answer at all times.</param>
internal sealed class LabelSearch(Func<Label, bool> isWanted)
{
    /// <summary>Places that one walk looks behind. More than where labels are gathered: what is left out does not count.</summary>
    public const int MaxPlaces = 10 * Resolver.MaxPlaces;
    private readonly ConcurrentDictionary<SearchedPlace, byte> closedPlaces = new();
    private readonly ConcurrentDictionary<(AccessPath, Way), byte> closedFields = new();

    public bool IsWanted(Label label) => isWanted(label);

    public bool IsClosed(SearchedPlace place) => closedPlaces.ContainsKey(place);

    public bool IsClosed((AccessPath, Way) field) => closedFields.ContainsKey(field);

    /// <summary>A walk that has come to its end has found nothing behind these.</summary>
    public void Close(IEnumerable<SearchedPlace> places, IEnumerable<(AccessPath, Way)> fields)
    {
        foreach (var place in places)
        {
            closedPlaces.TryAdd(place, 0);
        }

        foreach (var field in fields)
        {
            closedFields.TryAdd(field, 0);
        }
    }
}

/// <summary>A place that a walk has come to.</summary>
/// <param name="Body">Where.</param>
/// <param name="Path">What came in there.</param>
/// <param name="Way">The way to it.</param>
/// <param name="IsDeep">All that lies below it came along.</param>
/// <param name="IsWhole">All that lies below it is asked for.</param>
internal readonly record struct SearchedPlace(LoweredBody Body, AccessPath Path, Way Way, bool IsDeep, bool IsWhole);
