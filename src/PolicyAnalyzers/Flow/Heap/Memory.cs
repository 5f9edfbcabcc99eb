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
    private Pages<Value> variables;

    /// <summary>By object number; null for objects that were neither made nor stored into.</summary>
    private Pages<Cells> heap;

    public Memory(int slotCount)
    {
        variables = new Pages<Value>(slotCount);
        heap = new Pages<Cells>(Pages<Cells>.PageSize);
    }

    private Memory(Memory other)
    {
        variables = other.variables.Copy();
        heap = other.heap.Copy();
    }

    public Value this[int slot]
    {
        get => variables[slot] ?? Value.Bottom;
        set => variables[slot] = value;
    }

    public Memory Copy() => new(this);

    /// <summary>Takes over another state of the same body, which is not used any more.</summary>
    public void Become(Memory other)
    {
        variables = other.variables;
        heap = other.heap;
    }

    public bool Contains(AbstractObject value) => heap[value.Id] is not null;

    public Cells CellsOf(AbstractObject value) => heap[value.Id] ?? Cells.Empty;

    public void Set(AbstractObject target, Content content, Value value) =>
        heap[target.Id] = CellsOf(target).With(content, value);

    /// <summary>Makes the object, or empties it.</summary>
    public void Forget(AbstractObject target) => heap[target.Id] = Cells.Empty;

    /// <summary>The numbers of the objects that something was stored into, in their order.</summary>
    public IEnumerable<int> Stored()
    {
        for (var i = 0; i < heap.Count * Pages<Cells>.PageSize; i++)
        {
            if (heap[i] is { All.Length: > 0 })
            {
                yield return i;
            }
        }
    }

    /// <summary>Joins another state in.</summary>
    /// <returns>True when this state grew.</returns>
    public bool Join(Memory other, IObjectTable objects)
    {
        var changed = false;
        for (var i = 0; i < other.variables.Count; i++)
        {
            if (!ReferenceEquals(variables.Page(i), other.variables.Page(i)) && other.variables.Page(i) is { } page)
            {
                changed |= JoinVariables(i * Pages<Value>.PageSize, page);
            }
        }

        for (var i = 0; i < System.Math.Max(heap.Count, other.heap.Count); i++)
        {
            if (!ReferenceEquals(heap.Page(i), other.heap.Page(i)))
            {
                changed |= JoinHeap(i * Pages<Cells>.PageSize, other.heap.Page(i), objects);
            }
        }

        return changed;
    }

    private bool JoinVariables(int start, Value?[] other)
    {
        var changed = false;
        for (var i = 0; i < other.Length; i++)
        {
            if (other[i] is not { } theirs)
            {
                continue;
            }

            var mine = variables[start + i] ?? Value.Bottom;
            var joined = mine.Join(theirs);
            if (!ReferenceEquals(joined, mine))
            {
                // A shorter way back is kept, and is no reason to look again.
                variables[start + i] = joined;
                changed |= !joined.SameAs(mine);
            }
        }

        return changed;
    }

    private bool JoinHeap(int start, Cells?[]? other, IObjectTable objects)
    {
        var changed = false;
        for (var i = 0; i < Pages<Cells>.PageSize; i++)
        {
            var id = start + i;
            var mine = heap[id];
            var theirs = other?[i];
            if (ReferenceEquals(mine, theirs))
            {
                continue;
            }

            if (theirs is null)
            {
                changed |= objects.IsAmbient(id) && JoinCells(id, mine!, Cells.Empty, objects);
                continue;
            }

            if (mine is null)
            {
                // An object that was not made on this path adds nothing; one that came in from outside was there all along.
                mine = objects.IsAmbient(id) ? Cells.Empty : theirs;
                heap[id] = mine;
                changed = true;
            }

            changed |= JoinCells(id, mine, theirs, objects);
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
        var changed = false;
        foreach (var cell in theirs.All)
        {
            if (mine[cell.Key] is null)
            {
                changed = true;
                joined = joined.With(cell.Key, objects.Initial(id, cell.Key).Join(cell.Value));
            }
        }

        foreach (var cell in mine.All)
        {
            var after = cell.Value.Join(theirs[cell.Key] ?? objects.Initial(id, cell.Key));
            if (!ReferenceEquals(after, cell.Value))
            {
                joined = joined.With(cell.Key, after);
                changed |= !after.SameAs(cell.Value);
            }
        }

        if (!ReferenceEquals(joined, mine))
        {
            heap[id] = joined;
        }

        return changed;
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
