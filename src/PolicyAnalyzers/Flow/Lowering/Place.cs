using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Lowering;

internal enum PlaceKind : byte
{
    /// <summary>A variable that is a slot.</summary>
    Slot,

    /// <summary>Content of an object: field, element, box.</summary>
    Content,

    Static,

    /// <summary>Through accessors.</summary>
    Property,

    /// <summary>A value that cannot be written (or whose writes we do not see).</summary>
    Value,

    /// <summary>A member or element of a dynamic object.</summary>
    Dynamic,

    /// <summary>One of several places (a conditional reference).</summary>
    Several,
}

/// <summary>Something that can be read and written, with its receiver and indexes already evaluated.</summary>
internal sealed class Place
{
    public required PlaceKind Kind { get; init; }

    /// <summary>The variable, the object that has the content, the receiver, or the value; -1: none.</summary>
    public int Slot { get; init; } = -1;

    public Content? Content { get; init; }

    /// <summary>The name of a dynamic member; null for dynamic elements.</summary>
    public string? Name { get; init; }

    public IPropertySymbol? Property { get; init; }

    public Arguments Indexes { get; init; } = Arguments.None;

    public bool IsVirtual { get; init; }

    public ITypeSymbol? Type { get; init; }

    public List<Place>? Alternatives { get; init; }

    /// <summary>The place is the variable of a box, and <see cref="Slot"/> that box.</summary>
    public bool IsBox => Kind == PlaceKind.Content && ReferenceEquals(Content, Ir.Content.Boxed);

    public static Place Value(int slot, ITypeSymbol? type) => new() { Kind = PlaceKind.Value, Slot = slot, Type = type };
}
