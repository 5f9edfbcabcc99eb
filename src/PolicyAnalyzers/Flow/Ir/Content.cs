using System;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Flow.Ir;

internal enum ContentKind : byte
{
    /// <summary>A field, an auto-property, or a primary-constructor parameter that became one.</summary>
    Member,

    /// <summary>Any element of an array, list, set, queue, sequence.</summary>
    Element,

    /// <summary>The element at a constant index.</summary>
    IndexedElement,

    MapKey,

    MapValue,

    /// <summary>The value at a constant key.</summary>
    KeyedValue,

    /// <summary>The n-th item of a tuple.</summary>
    TupleItem,

    /// <summary>The variable in a box: a captured variable, or one whose address is taken.</summary>
    Boxed,

    /// <summary>The n-th captured box (or <c>this</c>) of a delegate.</summary>
    Capture,

    /// <summary>The receiver of a delegate to an instance method.</summary>
    Receiver,

    /// <summary>What a function returns that only a caller knows.</summary>
    Returned,

    /// <summary>Labels that hold for all of an object: what a call that cannot be seen into has put somewhere in it.</summary>
    Whole,
}

/// <summary>One step of an access path: what is below an object. Equal by value.</summary>
internal sealed class Content : IEquatable<Content>
{
    private const int FunctionStep = 1000;
    private readonly int hash;

    private Content(ContentKind kind, int index, ISymbol? symbol, object? key = null)
    {
        Key = key;
        Kind = kind;
        Index = index;
        Symbol = symbol;
        hash = (((int)kind * 397) ^ index) * 397 ^ (symbol is null ? 0 : SymbolEqualityComparer.Default.GetHashCode(symbol))
            ^ (key is string text ? text.Length : 0);
    }

    public static Content Element { get; } = new(ContentKind.Element, 0, null);

    public static Content MapKey { get; } = new(ContentKind.MapKey, 0, null);

    public static Content MapValue { get; } = new(ContentKind.MapValue, 0, null);

    public static Content Boxed { get; } = new(ContentKind.Boxed, 0, null);

    public static Content Receiver { get; } = new(ContentKind.Receiver, 0, null);

    public static Content Returned { get; } = new(ContentKind.Returned, 0, null);

    public static Content Whole { get; } = new(ContentKind.Whole, 0, null);

    public ContentKind Kind { get; }

    public int Index { get; }

    public ISymbol? Symbol { get; }

    /// <summary>The constant key of a <see cref="ContentKind.KeyedValue"/>.</summary>
    public object? Key { get; }

    /// <summary>What it is when the index or key is not known; itself for other contents.</summary>
    public Content General => Kind switch
    {
        ContentKind.IndexedElement => Element,
        ContentKind.KeyedValue => MapValue,
        _ => this,
    };

    /// <summary>The content of a field, property or primary-constructor parameter. A tuple's field is its item.</summary>
    public static Content Member(ISymbol symbol) => symbol switch
    {
        IFieldSymbol { CorrespondingTupleField: { } item } => TupleField(item),
        IFieldSymbol { AssociatedSymbol: IPropertySymbol or IEventSymbol } field => new(ContentKind.Member, 0, field.AssociatedSymbol.OriginalDefinition),
        _ => new(ContentKind.Member, 0, symbol.OriginalDefinition),
    };

    public static Content ElementAt(int index) => new(ContentKind.IndexedElement, index, null);

    public static Content ValueAt(object key) => new(ContentKind.KeyedValue, 0, null, key);

    public static Content TupleItem(int index) => new(ContentKind.TupleItem, index, null);

    public static Content Capture(int index) => new(ContentKind.Capture, index, null);

    /// <summary>A captured variable of the n-th of several functions that a place holds.</summary>
    public static Content Capture(int index, int function) => new(ContentKind.Capture, index + (FunctionStep * (function + 1)), null);

    /// <summary>For a capture of one of several functions: which function, and its plain capture; null otherwise.</summary>
    public (int Function, Content Capture)? OfFunction =>
        Kind == ContentKind.Capture && Index >= FunctionStep ? ((Index / FunctionStep) - 1, Capture(Index % FunctionStep)) : null;

    public bool Equals(Content? other) =>
        ReferenceEquals(this, other)
        || (other is not null && hash == other.hash && Kind == other.Kind && Index == other.Index
            && (ReferenceEquals(Symbol, other.Symbol) || SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol)) && Equals(Key, other.Key));

    /// <summary>Whether the two can mean the same place.</summary>
    public bool MayBe(Content other) =>
        Equals(other) || (General.Equals(other.General) && (Equals(General) || other.Equals(other.General)));

    public override bool Equals(object? obj) => Equals(obj as Content);

    public override int GetHashCode() => hash;

    public override string ToString() => Kind switch
    {
        ContentKind.Member => Symbol!.Name,
        ContentKind.TupleItem => "item" + Index,
        ContentKind.IndexedElement => "element[" + Index + "]",
        ContentKind.KeyedValue => "value[" + Key + "]",
        ContentKind.Capture => "capture" + Index,
        _ => Kind.ToString().ToLowerInvariant(),
    };

    private static Content TupleField(IFieldSymbol item)
    {
        var digits = item.Name.StartsWith("Item", StringComparison.Ordinal) ? item.Name.Substring(4) : "";
        return int.TryParse(digits, out var number) ? TupleItem(number - 1) : new(ContentKind.Member, 0, item.OriginalDefinition);
    }
}
