using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>Reading and writing below values: loads, stores, and all that lies below a value.</summary>
internal sealed class HeapAccess
{
    private const int MaxDepth = 8;
    private const int MaxTypeDepth = 3;
    private static readonly List<(Content Content, AbstractObject Child)> NoParts = new();
    private readonly FlowModel model;
    private readonly ObjectTable objects;
    private bool leavesOut;

    public HeapAccess(FlowModel model, ObjectTable objects)
    {
        this.model = model;
        this.objects = objects;
    }

    /// <summary>
    /// Objects and labels looked at so far: what an instruction costs lies in these, and a budget that counted instructions alone
    /// would not end in time where large summaries call each other.
    /// </summary>
    public long Effort { get; set; }

    public Value Load(Memory memory, Value container, Content content)
    {
        Effort += 1 + container.Objects.Length;
        if (content.OfFunction is { } which && which.Function < container.Objects.Length && container.Objects[which.Function].IsDelegate)
        {
            // One of several functions is meant; they keep their order from caller to callee.
            return Load(memory, Value.Of(Taint.Empty, container.Objects[which.Function]), which.Capture);
        }

        var result = Value.Bottom;
        foreach (var target in container.Objects)
        {
            result = result.Join(Read(memory, target, content));
            if (content.Kind == ContentKind.Element && IsMap(memory, target))
            {
                // Enumerating a map gives pairs; the map itself stands for its pairs, with its keys and its values.
                result = result.Join(Value.Of(Taint.Empty, target));
            }
        }

        var inherited = Inherited(container, content);
        if (!inherited.IsEmpty)
        {
            result = result.Join(Value.Of(inherited));
        }

        return ReferenceEquals(result, Value.Bottom) && !ReferenceEquals(container, Value.Bottom) ? Value.Clean : result;
    }

    public void Store(Memory memory, Value container, Content content, Value value)
    {
        var strong = container.Objects.Length == 1
            && !container.Objects[0].IsMany
            && content.Kind is not (ContentKind.Element or ContentKind.MapKey or ContentKind.MapValue or ContentKind.Whole);
        foreach (var target in container.Objects)
        {
            memory.Set(target, content, strong ? value : Kept(memory, container, target, content).Join(value));
        }
    }

    /// <summary>
    /// What stays beside a value that is stored. What each round of a loop makes anew is filled in each round: before the first
    /// store there is nothing to keep; a round that does not store joins in where the ways meet.
    /// </summary>
    private Value Kept(Memory memory, Value container, AbstractObject target, Content content) =>
        memory.CellsOf(target)[content]
        ?? (target is { IsMany: true, IsExact: true, Path: null } && container.Objects.Length == 1 && content.Kind == ContentKind.Member
            ? Value.Bottom
            : objects.Initial(target, content));

    /// <summary>Makes <paramref name="target"/> a shallow copy of what a value may be.</summary>
    public Value Clone(Memory memory, Value source, AbstractObject target)
    {
        var merged = Cells.Empty;
        foreach (var original in source.Objects)
        {
            foreach (var cell in memory.CellsOf(original).All)
            {
                merged = merged.With(cell.Key, merged[cell.Key] is { } known ? known.Join(cell.Value) : cell.Value);
            }
        }

        memory.Forget(target);
        foreach (var cell in merged.All)
        {
            memory.Set(target, cell.Key, cell.Value);
        }

        return Value.Of(source.Taint, target);
    }

    /// <summary>Stores without keeping what was there, where one object is meant: what a callee left in it.</summary>
    public void Replace(Memory memory, Value container, Content content, Value value)
    {
        var keeps = container.Objects.Length != 1 || container.Objects[0].IsMany
            || (content.Kind == ContentKind.Whole && value.Constant is not { IsKnown: true });
        foreach (var target in container.Objects)
        {
            memory.Set(target, content, keeps ? Kept(memory, container, target, content).Join(value) : value);
        }
    }

    /// <summary>Adds labels to all of an object: where a call that cannot be seen into may have put them.</summary>
    public void Mark(Memory memory, Value container, Taint taint)
    {
        if (taint.IsEmpty)
        {
            return;
        }

        foreach (var target in container.Objects)
        {
            if (target != objects.Statics && !target.IsDelegate)
            {
                // That it was emptied before stays known: a callee's stores then replace the caller's.
                var known = memory.CellsOf(target)[Content.Whole];
                memory.Set(target, Content.Whole, known is null ? Value.Of(taint) : known.WithTaint(known.Taint.Union(taint)));
            }
        }
    }

    /// <summary>What a serializer writes of a value: all that it carries, without the members that are to be left out.</summary>
    public Taint Serialized(Memory memory, Value value)
    {
        leavesOut = true;
        var taint = Deep(memory, value);
        leavesOut = false;
        return taint;
    }

    /// <summary>Everything that a value carries, itself and below: what a sink, a serializer or a text made of it gets.</summary>
    public Taint Deep(Memory memory, Value value)
    {
        if (value.Objects.Length == 0)
        {
            return value.Taint;
        }

        return All(memory, value, new HashSet<int>(), 0);
    }

    private Taint All(Memory memory, Value value, HashSet<int> seen, int depth)
    {
        Effort += 1 + value.Taint.Count + value.Objects.Length;
        if (value.Objects.Length == 0)
        {
            return value.Taint;
        }

        var below = new TaintBuilder();
        var discloses = true;
        var any = false;
        var audits = value.Objects.Length > 0;
        foreach (var target in value.Objects)
        {
            below.Add(Below(memory, target, seen, depth));
            audits &= memory.CellsOf(target)[Content.Whole] is { Taint.IsEmpty: false } whole && Audited.IsAudited(whole.Taint);
            if (target.IsOpaque || target.Type is null || !model.IsEnvelope(target.Type))
            {
                any = true;
                discloses &= target.Type is { } type && Discloses(type, memory.CellsOf(target));
            }
        }

        // What is on the object itself lies in it somewhere.
        var own = discloses && any ? Disclosed(value.Taint) : value.Taint;
        return (audits ? Audited.Within(own) : own).Union(below.ToTaint());
    }

    private Value Read(Memory memory, AbstractObject target, Content content)
    {
        var cells = memory.CellsOf(target);
        var value = cells[content] is { } stored ? Bound(memory, Tagged(stored, content), content) : objects.Initial(target, content);
        if (content.Kind is ContentKind.IndexedElement or ContentKind.KeyedValue)
        {
            // What was stored at an unknown index or key may be here too.
            value = cells[content.General] is { } general ? value.Join(general) : value;
        }
        else if (content.Kind is ContentKind.Element or ContentKind.MapValue)
        {
            foreach (var cell in cells.All)
            {
                value = !cell.Key.Equals(content) && cell.Key.General.Equals(content) ? value.Join(cell.Value) : value;
            }
        }

        return content.Kind != ContentKind.Whole && cells[Content.Whole] is { } whole
            ? value.Join(Value.Of(Refine(whole.Taint, content)))
            : value;
    }

    /// <summary>
    /// A tag wins on read: what was stored counts as the member's class. Only what is known to be public, a constant say, is
    /// clean: what is known of an object beats its type.
    /// </summary>
    private Value Tagged(Value stored, Content content)
    {
        if (content.Symbol is null || stored.Taint.IsEmpty || model.Tag(content.Symbol) is not { } tag)
        {
            return stored;
        }

        var others = stored.Taint.Select(atom => atom switch
        {
            LabelAtom { Label: DataLabel } => null,
            PathAtom path => path with { Filter = path.Filter | PathFilter.NoData },
            _ => atom,
        });
        return stored.WithTaint(others.Union(Taint.Of(tag, null)));
    }

    /// <summary>A binding wins on read: whatever was stored talks to where the member says. Its parts are not told apart any more.</summary>
    public Value Bound(Memory memory, Value stored, Content content)
    {
        if (content.Symbol is null || ReferenceEquals(stored, Value.Bottom) || objects.Labels(content) is not { IsEmpty: false } labels || !EndpointFacts.IsBound(labels))
        {
            return stored;
        }

        return Value.Of(EndpointFacts.Unbound(Deep(memory, stored)).Union(labels));
    }

    /// <summary>What labels of the container itself mean for one of its contents.</summary>
    private Taint Inherited(Value container, Content content)
    {
        if (container.Taint.IsEmpty || content.Kind is ContentKind.Boxed or ContentKind.Capture or ContentKind.Receiver)
        {
            return Taint.Empty;
        }

        return Refine(
            container.Taint.Select(atom =>
                atom is PathAtom { IsDeep: false } path ? (HasObject(container, path.Path) ? null : path with { IsDeep = true }) : atom),
            content);
    }

    private Taint Refine(Taint taint, Content content)
    {
        // A container that says nothing of its contents does not say that they are tagged either: what was stored there may be public.
        if (taint.IsEmpty || content.Symbol is not { } member)
        {
            return taint;
        }

        var tagged = model.Tag(member) is not null;
        return taint.Select(atom => atom switch
        {
            LabelAtom { Label: var label } => model.OnRead(label, member) is { } refined ? (refined.Equals(label) ? atom : new LabelAtom(refined)) : null,
            PathAtom path when tagged => path with { Filter = path.Filter | PathFilter.NoData },
            _ => atom,
        }).Union(tagged ? Taint.Of(model.Tag(member)!, null) : Taint.Empty);
    }

    private Taint Below(Memory memory, AbstractObject target, HashSet<int> seen, int depth)
    {
        if (depth > MaxDepth || target.IsDelegate || !seen.Add(target.Id))
        {
            return Taint.Empty;
        }

        var cells = memory.CellsOf(target);
        var parts = new TaintBuilder();
        var overwritten = false;
        foreach (var cell in cells.All)
        {
            if (leavesOut && cell.Key.Symbol is { } member && model.IsIgnored(member))
            {
                continue;
            }

            overwritten |= cell.Key.Kind is ContentKind.Member or ContentKind.TupleItem;
            parts.Add(All(memory, Bound(memory, Tagged(cell.Value, cell.Key), cell.Key), seen, depth + 1));
        }

        foreach (var (content, part) in objects.PartsOf(target) ?? NoParts)
        {
            // Filled here, though never assigned: options.Messages.Add(text).
            if (cells[content] is null && !memory.CellsOf(part).All.IsEmpty)
            {
                parts.Add(Below(memory, part, seen, depth + 1));
            }
        }

        if (cells[Content.Whole] is { Constant.IsKnown: true })
        {
            // It was emptied: nothing of what came in is left.
        }
        else if ((target.Path ?? target.CopyOf) is { } path)
        {
            parts.Add(Incoming(memory, target, path, cells, overwritten, seen, depth));
        }
        else if (target.IsOpaque && target.Type is { } type)
        {
            parts.Add(ByType(type, cells, 0));
        }

        var taint = parts.ToTaint();
        if (target.IsBound || (cells[Content.Whole] is { } whole && EndpointFacts.IsBound(whole.Taint)))
        {
            taint = EndpointFacts.Unbound(taint).Union(Bindings(cells));
        }

        if (cells[Content.Whole] is { Taint.IsEmpty: false } facts && Audited.IsAudited(facts.Taint))
        {
            taint = Audited.Within(taint);
        }

        return target.Type is { } known && Discloses(known, cells) ? Disclosed(taint) : taint;
    }

    /// <summary>The bindings of an object itself.</summary>
    private static Taint Bindings(Cells cells) => cells[Content.Whole] is { } whole
        ? whole.Taint.Select(atom => atom is LabelAtom { Label: EndpointLabel { Fact: EndpointFact.Id } } ? atom : null)
        : Taint.Empty;

    /// <summary>What was below an object when it came in, less what has been overwritten since.</summary>
    private Taint Incoming(Memory memory, AbstractObject target, AccessPath path, Cells cells, bool overwritten, HashSet<int> seen, int depth)
    {
        var members = overwritten && target.Type is { } type ? model.DataMembers(type) : default;
        if (members.IsDefaultOrEmpty)
        {
            return Taint.Of(new PathAtom(path, true, PathFilter.None), null);
        }

        var taint = new TaintBuilder();
        foreach (var member in members)
        {
            if (cells[member.Content] is null)
            {
                taint.Add(All(memory, objects.Initial(target, member.Content), seen, depth + 1));
            }
        }

        return taint.ToTaint();
    }

    /// <summary>The tags of members that a type declares: an object that nothing is known of carries them.</summary>
    private Taint ByType(ITypeSymbol type, Cells? known, int depth)
    {
        var taint = Taint.Empty;
        foreach (var member in model.DataMembers(type))
        {
            if (known?[member.Content] is not null)
            {
                continue;
            }

            if (member.Tag is { } tag)
            {
                taint = taint.Union(Taint.Of(tag, null));
            }
            else if (depth < MaxTypeDepth)
            {
                taint = taint.Union(ByType(member.Type, null, depth + 1));
            }
        }

        return taint;
    }

    private bool Discloses(ITypeSymbol type, Cells cells)
    {
        var (members, always) = model.DisclosureOf(type);
        foreach (var cell in type is INamedTypeSymbol { TypeArguments.Length: 2 } || type.Name is "JsonObject" or "ExpandoObject" ? cells.All : System.Collections.Immutable.ImmutableArray<System.Collections.Generic.KeyValuePair<Content, Value>>.Empty)
        {
            // A map is written out by its keys.
            if (cell.Key is { Kind: ContentKind.KeyedValue, Key: string key } && model.IsDisclosingName(key) && cell.Value.Constant is { } set && !set.CanBeEmptyOrFalse)
            {
                return true;
            }
        }

        foreach (var member in members)
        {
            if (cells[Content.Member(member)] is { Constant: { } constant } && !constant.CanBeEmptyOrFalse)
            {
                return true;
            }
        }

        return always;
    }

    public static Taint Disclosed(Taint taint) => taint.Select(atom => atom switch
    {
        LabelAtom { Label: AIOutputLabel { IsDisclosed: false } label } => new LabelAtom(label with { IsDisclosed = true }),
        PathAtom path => path with { Filter = path.Filter | PathFilter.Discloses },
        _ => atom,
    });

    private static bool HasObject(Value container, AccessPath path)
    {
        foreach (var target in container.Objects)
        {
            if (path.Equals(target.Path))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasValues(Cells cells)
    {
        foreach (var cell in cells.All)
        {
            if (cell.Key.Kind is ContentKind.MapValue or ContentKind.KeyedValue)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMap(Memory memory, AbstractObject target)
    {
        var cells = memory.CellsOf(target);
        return HasValues(cells)
            || (target.Type is INamedTypeSymbol { TypeArguments.Length: 2 } type
                && (type.Name.EndsWith("Dictionary", System.StringComparison.Ordinal) || type.Name == "SortedList"));
    }
}
