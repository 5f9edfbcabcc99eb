using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>The objects of one solve: made on demand, numbered in the order of demand, the same for the same key.</summary>
internal sealed class ObjectTable : IObjectTable
{
    private const int MaxObjects = 4000;
    private readonly FlowModel model;
    private readonly CallContext context;
    private readonly LoweredBody body;
    private readonly List<AbstractObject> objects = new();
    private readonly Dictionary<(Instruction, int), AbstractObject> sites = new();
    private readonly Dictionary<AccessPath, ImmutableArray<AbstractObject>> paths = new();
    private readonly Dictionary<(int, Content), AbstractObject> children = new();
    private readonly Dictionary<AccessPath, IParameterSymbol> boxes = new();
    private readonly Dictionary<int, List<(Content Content, AbstractObject Child)>> parts = new();

    private readonly bool isTool;

    public ObjectTable(FlowModel model, LoweredBody body, CallContext context)
    {
        this.model = model;
        this.body = body;
        this.context = context;
        isTool = model.Entry(body).ReturnSink == SinkKind.AISend;
        Statics = Add(new AbstractObject(objects.Count, null));
        Sequence = Add(new AbstractObject(objects.Count, null) { IsMany = true });
    }

    /// <summary>Says which by-reference parameter a box that came in is: its tag is that of what lies in the box.</summary>
    public void AddBox(AccessPath path, IParameterSymbol parameter) => boxes[path] = parameter;

    /// <summary>Holds the static fields.</summary>
    public AbstractObject Statics { get; }

    /// <summary>What an iterator yields.</summary>
    public AbstractObject Sequence { get; }

    public AbstractObject this[int id] => objects[id];

    /// <summary>Objects that were met below an object without having been stored into it: what came in with it, what a library made for it.</summary>
    public List<(Content Content, AbstractObject Child)>? PartsOf(AbstractObject target) => parts.TryGetValue(target.Id, out var found) ? found : null;

    public bool IsFull => objects.Count > MaxObjects;

    public bool IsAmbient(int id) => id == Statics.Id || objects[id].Path is not null;

    public Value Initial(int id, Content content) => Initial(objects[id], content);

    /// <summary>The object made at an instruction; <paramref name="index"/> tells several of one instruction apart.</summary>
    public AbstractObject At(Instruction site, int index, System.Func<int, AbstractObject> make)
    {
        if (!sites.TryGetValue((site, index), out var found))
        {
            found = Add(make(objects.Count));
            sites.Add((site, index), found);
        }

        return found;
    }

    /// <summary>The object that came in at a path; several where the context knows several functions.</summary>
    public ImmutableArray<AbstractObject> At(AccessPath path, ITypeSymbol? type, bool isBound = false)
    {
        if (paths.TryGetValue(path, out var found))
        {
            return found;
        }

        var binding = context[path];
        var builder = ImmutableArray.CreateBuilder<AbstractObject>();
        for (var i = 0; i < System.Math.Max(1, binding?.Functions.Length ?? 0); i++)
        {
            var function = binding is { Functions.Length: > 0 } ? binding.Functions[i] : default;
            builder.Add(Add(new AbstractObject(objects.Count, binding?.ExactType ?? type)
            {
                Path = path,
                IsOpaque = true,
                IsBound = isBound,
                IsExact = binding?.ExactType is not null,
                FunctionIndex = binding is { Functions.Length: > 1 } ? i : -1,
                Target = function.Target,
                Method = function.Method,
                IsNotNull = binding is { Functions.Length: > 0, MayBeNull: false },
            }));
        }

        found = builder.ToImmutable();
        paths.Add(path, found);
        return found;
    }

    /// <summary>What a content holds before anything is stored into it.</summary>
    public Value Initial(AbstractObject target, Content content)
    {
        if (content.Kind == ContentKind.Whole)
        {
            return Value.Bottom;
        }

        if (content.Kind == ContentKind.Capture && ReferenceEquals(target.Target, body) && content.Index < body.Captures.Length)
        {
            // A lambda that calls itself, through the variable that it is kept in: the same variables are captured.
            return Value.Of(Taint.Empty, At(AccessPath.Capture(content.Index), body.Slots[body.Captures[content.Index]].Type));
        }

        if (target.FunctionIndex >= 0 && content.Kind == ContentKind.Capture && content.OfFunction is null)
        {
            content = Content.Capture(content.Index, target.FunctionIndex);
        }

        if (target == Statics)
        {
            return AtPath(AccessPath.Static(content), content.Symbol, TypeOf(content, null));
        }

        var type = TypeOf(content, target.Type);
        if (content.Kind == ContentKind.Member && target is { IsExact: false, Type: INamedTypeSymbol kept } && target.Path is not { IsThis: true, Path.IsEmpty: true }
            && model.IsSource(kept) && model.IsMadeByFramework(kept))
        {
            // A framework makes it and keeps it: what a view reads off a page's model is what the model's handlers have put there.
            return AtPath(AccessPath.Static(content), content.Symbol, type);
        }

        if ((target.Path ?? target.CopyOf) is { } path)
        {
            // Too long a path is folded: all that lies below the prefix.
            return path.Append(content) is { } longer
                ? Part(target, content, AtPath(longer, content.Kind == ContentKind.Boxed && boxes.TryGetValue(path, out var boxed) ? boxed : content.Symbol, type))
                : Value.Of(Taint.Of(new PathAtom(path, true, PathFilter.None), null));
        }

        if (!target.IsOpaque && (content.Kind != ContentKind.Member || IsKnown(target.Type)))
        {
            // A fresh object's members are empty; a struct among them is there, and empty itself.
            return type is { TypeKind: TypeKind.Struct } && MayHoldObjects(type) && !IsFull
                ? Value.Of(Taint.Empty, Child(target, content, type, false))
                : Value.OfConstant(null, Taint.Empty);
        }

        var taint = Labels(content);
        return MayHoldObjects(type) && !IsFull ? Value.Of(taint, Child(target, content, type, true)) : Value.Of(taint);
    }

    /// <summary>The value that comes in at a path.</summary>
    public Value AtPath(AccessPath path, ISymbol? symbol, ITypeSymbol? type)
    {
        if (context[path]?.Truth is { } truth)
        {
            return Value.OfConstant(truth, Taint.Empty);
        }

        return Incoming(path, symbol, type);
    }

    /// <summary>The value of a parameter, field or property that comes in at a path: its tag and its binding speak for it.</summary>
    public Value Incoming(AccessPath path, ISymbol? symbol, ITypeSymbol? type)
    {
        var labels = symbol is null ? Taint.Empty : path.IsArgument && isTool ? OfModel(Labels(symbol)) : Labels(symbol);
        var isBound = EndpointFacts.IsBound(labels);
        var filter = (symbol is not null && model.Tag(symbol) is not null ? PathFilter.NoData : PathFilter.None) | (isBound ? PathFilter.NoEndpoint : PathFilter.None);
        var taint = Taint.Of(new PathAtom(path, false, filter), null).Union(labels);
        return MayHoldObjects(type) && !IsFull ? Value.Of(taint, At(path, type, isBound), null) : Value.Of(taint);
    }

    private static Taint OfModel(Taint labels) => labels.Select(atom =>
        atom is LabelAtom { Label: DataLabel { Kind: OriginKind.Tag } data } ? new LabelAtom(data with { Kind = OriginKind.TagOfModelInput }) : atom);

    /// <summary>Labels that a member has whatever is stored in it.</summary>
    public Taint Labels(Content content) => content.Symbol is { } symbol ? Labels(symbol) : Taint.Empty;

    private Taint Labels(ISymbol symbol)
    {
        var taint = model.Tag(symbol) is { } tag ? Taint.Of(tag, null) : Taint.Empty;
        foreach (var label in model.BindingLabels(symbol))
        {
            taint = taint.Union(Taint.Of(label, null));
        }

        return taint;
    }

    public bool MayHoldObjects(ITypeSymbol? type) =>
        type is null || (type.SpecialType != SpecialType.System_String && !model.IsScalar(type));

    public static ITypeSymbol? TypeOf(Content content, ITypeSymbol? container) => content.Kind switch
    {
        ContentKind.Member => content.Symbol switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        },
        ContentKind.Boxed => container,
        ContentKind.Element or ContentKind.IndexedElement => ElementOf(container),
        ContentKind.TupleItem when container is INamedTypeSymbol { IsTupleType: true } tuple && content.Index < tuple.TupleElements.Length =>
            tuple.TupleElements[content.Index].Type,
        ContentKind.MapKey when container is INamedTypeSymbol { TypeArguments.Length: 2 } map => map.TypeArguments[0],
        ContentKind.MapValue or ContentKind.KeyedValue when container is INamedTypeSymbol { TypeArguments.Length: 2 } map => map.TypeArguments[1],
        _ => null,
    };

    private static ITypeSymbol? ElementOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments.Length: 1 } named => named.TypeArguments[0],
        _ => null,
    };

    /// <summary>Nothing but this program's own stores can be in a fresh object of it.</summary>
    private bool IsKnown(ITypeSymbol? type) => type is not INamedTypeSymbol { IsTupleType: false, IsAnonymousType: false } named || model.IsSource(named);

    private AbstractObject Child(AbstractObject parent, Content content, ITypeSymbol? type, bool isOpaque)
    {
        if (!children.TryGetValue((parent.Id, content), out var found))
        {
            // A chain of unknown objects (parent.Parent.Parent) closes on itself instead of growing.
            found = SymbolEqualityComparer.Default.Equals(parent.Type, type)
                ? parent
                : Add(new AbstractObject(objects.Count, type) { IsOpaque = isOpaque, IsExact = !isOpaque });
            children.Add((parent.Id, content), found);
            AddPart(parent, content, found);
        }

        return found;
    }

    private Value Part(AbstractObject parent, Content content, Value value)
    {
        foreach (var part in value.Objects)
        {
            AddPart(parent, content, part);
        }

        return value;
    }

    private void AddPart(AbstractObject parent, Content content, AbstractObject part)
    {
        if (!parts.TryGetValue(parent.Id, out var known))
        {
            parts.Add(parent.Id, known = new List<(Content, AbstractObject)>());
        }

        if (part != parent && !known.Exists(other => other.Child == part))
        {
            known.Add((content, part));
        }
    }

    private AbstractObject Add(AbstractObject value)
    {
        objects.Add(value);
        return value;
    }
}
