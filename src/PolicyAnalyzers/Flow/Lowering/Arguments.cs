using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Flow.Lowering;

/// <summary>Evaluated arguments in parameter order, and what has to be copied back from boxes behind the call.</summary>
internal readonly struct Arguments
{
    public Arguments(ImmutableArray<int> slots, ImmutableArray<SyntaxNode?> syntax, ImmutableArray<CopyBack> copyBacks)
    {
        Slots = slots;
        Syntax = syntax;
        CopyBacks = copyBacks;
    }

    public static Arguments None { get; } =
        new(ImmutableArray<int>.Empty, ImmutableArray<SyntaxNode?>.Empty, ImmutableArray<CopyBack>.Empty);

    public ImmutableArray<int> Slots { get; }

    public ImmutableArray<SyntaxNode?> Syntax { get; }

    public ImmutableArray<CopyBack> CopyBacks { get; }

    public static Arguments Of(params int[] slots)
    {
        var syntax = ImmutableArray.CreateBuilder<SyntaxNode?>(slots.Length);
        foreach (var _ in slots)
        {
            syntax.Add(null);
        }

        return new(ImmutableArray.Create(slots), syntax.MoveToImmutable(), ImmutableArray<CopyBack>.Empty);
    }

    public static Arguments One(int slot, SyntaxNode syntax) =>
        new(ImmutableArray.Create(slot), ImmutableArray.Create<SyntaxNode?>(syntax), ImmutableArray<CopyBack>.Empty);

    public Arguments With(int slot, SyntaxNode? syntax) => new(Slots.Add(slot), Syntax.Add(syntax), CopyBacks);
}

/// <summary>A place that was passed by reference in a box of its own: its new value stands in the box after the call.</summary>
internal readonly struct CopyBack
{
    public CopyBack(Place place, int box, SyntaxNode syntax)
    {
        Place = place;
        Box = box;
        Syntax = syntax;
    }

    public Place Place { get; }

    public int Box { get; }

    public SyntaxNode Syntax { get; }
}
