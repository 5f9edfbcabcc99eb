using System.Collections.Generic;
using System.Collections.Immutable;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Heap;

/// <summary>What was stored below one object: a short list in order of arrival, so that reading it back has one order.</summary>
internal sealed class Cells
{
    private readonly ImmutableArray<KeyValuePair<Content, Value>> cells;

    private Cells(ImmutableArray<KeyValuePair<Content, Value>> cells) => this.cells = cells;

    public static Cells Empty { get; } = new(ImmutableArray<KeyValuePair<Content, Value>>.Empty);

    public ImmutableArray<KeyValuePair<Content, Value>> All => cells;

    public Value? this[Content content]
    {
        get
        {
            foreach (var cell in cells)
            {
                if (cell.Key.Equals(content))
                {
                    return cell.Value;
                }
            }

            return null;
        }
    }

    public Cells With(Content content, Value value)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Key.Equals(content))
            {
                return ReferenceEquals(cells[i].Value, value) ? this : new Cells(cells.SetItem(i, new(content, value)));
            }
        }

        return new Cells(cells.Add(new(content, value)));
    }
}

/// <summary>The state at a point of a body: variables and heap. Value semantics; copying is cheap.</summary>
internal sealed class Memory
{
    /// <summary>Variables lie in pages that states share until one of them writes: generated methods have thousands of both.</summary>
    private const int PageSize = 32;
    private readonly Value[]?[] pages;
    private readonly bool[] isOwned;
    private ImmutableDictionary<int, Cells> heap;

    public Memory(int slotCount)
    {
        pages = new Value[]?[(slotCount + PageSize - 1) / PageSize];
        isOwned = new bool[pages.Length];
        heap = ImmutableDictionary<int, Cells>.Empty;
    }

    private Memory(Memory other)
    {
        pages = (Value[]?[])other.pages.Clone();
        isOwned = new bool[pages.Length];
        System.Array.Clear(other.isOwned, 0, other.isOwned.Length);
        heap = other.heap;
    }

    public ImmutableDictionary<int, Cells> Heap => heap;

    public Value this[int slot]
    {
        get => pages[slot / PageSize]?[slot % PageSize] ?? Value.Bottom;
        set => Own(slot / PageSize)[slot % PageSize] = value;
    }

    public Memory Copy() => new(this);

    public Cells CellsOf(AbstractObject value) => heap.TryGetValue(value.Id, out var cells) ? cells : Cells.Empty;

    public void Set(AbstractObject target, Content content, Value value) =>
        heap = heap.SetItem(target.Id, CellsOf(target).With(content, value));

    /// <summary>Makes the object, or empties it.</summary>
    public void Forget(AbstractObject target) => heap = heap.SetItem(target.Id, Cells.Empty);

    /// <summary>Joins another state in.</summary>
    /// <returns>True when this state grew.</returns>
    public bool Join(Memory other, IObjectTable objects)
    {
        var changed = false;
        for (var i = 0; i < pages.Length; i++)
        {
            if (!ReferenceEquals(pages[i], other.pages[i]) && other.pages[i] is { } page)
            {
                changed |= JoinPage(i, page);
            }
        }

        return (!ReferenceEquals(heap, other.heap) && JoinHeap(other.heap, objects)) || changed;
    }

    private bool JoinPage(int index, Value[] other)
    {
        var changed = false;
        for (var i = 0; i < other.Length; i++)
        {
            var mine = pages[index]?[i] ?? Value.Bottom;
            var joined = mine.Join(other[i] ?? Value.Bottom);
            if (!joined.SameAs(mine))
            {
                Own(index)[i] = joined;
                changed = true;
            }
        }

        return changed;
    }

    private Value[] Own(int index)
    {
        if (!isOwned[index])
        {
            pages[index] = pages[index] is { } shared ? (Value[])shared.Clone() : new Value[PageSize];
            isOwned[index] = true;
        }

        return pages[index]!;
    }

    private bool JoinHeap(ImmutableDictionary<int, Cells> other, IObjectTable objects)
    {
        var changed = false;
        foreach (var pair in other)
        {
            if (!heap.TryGetValue(pair.Key, out var mine))
            {
                // An object that was not made on this path adds nothing; one that came in from outside was there all along.
                mine = objects.IsAmbient(pair.Key) ? Cells.Empty : pair.Value;
                heap = heap.SetItem(pair.Key, mine);
                changed = true;
            }

            changed |= JoinCells(pair.Key, mine, pair.Value, objects);
        }

        foreach (var pair in heap)
        {
            if (objects.IsAmbient(pair.Key) && !other.ContainsKey(pair.Key))
            {
                changed |= JoinCells(pair.Key, pair.Value, Cells.Empty, objects);
            }
        }

        return changed;
    }

    private bool JoinCells(int id, Cells mine, Cells theirs, IObjectTable objects)
    {
        if (ReferenceEquals(mine, theirs))
        {
            return false;
        }

        var joined = mine;
        foreach (var cell in theirs.All)
        {
            if (mine[cell.Key] is null)
            {
                joined = joined.With(cell.Key, objects.Initial(id, cell.Key).Join(cell.Value));
            }
        }

        foreach (var cell in mine.All)
        {
            var after = cell.Value.Join(theirs[cell.Key] ?? objects.Initial(id, cell.Key));
            if (!after.SameAs(cell.Value))
            {
                joined = joined.With(cell.Key, after);
            }
        }

        if (ReferenceEquals(joined, mine))
        {
            return false;
        }

        heap = heap.SetItem(id, joined);
        return true;
    }
}

/// <summary>What the join must know of objects by their number.</summary>
internal interface IObjectTable
{
    /// <summary>The object was there before the body ran.</summary>
    bool IsAmbient(int id);

    /// <summary>What a content of it holds that was never stored.</summary>
    Value Initial(int id, Content content);
}
