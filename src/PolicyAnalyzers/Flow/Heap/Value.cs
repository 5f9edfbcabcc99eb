using System.Collections.Immutable;
using PolicyAnalyzers.Flow.Labels;

namespace PolicyAnalyzers.Flow.Heap;

/// <summary>The constant that a value is known to be.</summary>
internal sealed record Constant(object? Literal)
{
    /// <summary>No constant, or not always the same one.</summary>
    public static Constant Varying { get; } = new(new object());

    /// <summary>No constant, and on some path null, false or empty.</summary>
    public static Constant MaybeEmpty { get; } = new(new object());

    public static Constant True { get; } = new(true);

    public static Constant False { get; } = new(false);

    public bool IsKnown => !ReferenceEquals(this, Varying) && !ReferenceEquals(this, MaybeEmpty);

    /// <summary>On some path null, false or an empty text: a member that is set to it does not always say something.</summary>
    public bool CanBeEmptyOrFalse => ReferenceEquals(this, MaybeEmpty) || (IsKnown && (Literal is null or false || (Literal is string text && string.IsNullOrWhiteSpace(text))));

    public static Constant? Join(Constant? left, Constant? right)
    {
        if (left is null || right is null || ReferenceEquals(left, right))
        {
            return left ?? right;
        }

        if (left.IsKnown && right.IsKnown && left.Equals(right))
        {
            return left;
        }

        return left.CanBeEmptyOrFalse || right.CanBeEmptyOrFalse ? MaybeEmpty : Varying;
    }
}

/// <summary>An element of the lattice: labels, the objects it may be, the constant it is. Join is pointwise.</summary>
internal sealed class Value
{
    private Value(Taint taint, ImmutableArray<AbstractObject> objects, Constant? constant)
    {
        Taint = taint;
        Objects = objects;
        Constant = constant;
    }

    /// <summary>Nothing has arrived yet.</summary>
    public static Value Bottom { get; } = new(Taint.Empty, ImmutableArray<AbstractObject>.Empty, null);

    /// <summary>Some value that carries nothing.</summary>
    public static Value Clean { get; } = new(Taint.Empty, ImmutableArray<AbstractObject>.Empty, Constant.Varying);

    public Taint Taint { get; }

    /// <summary>Ordered by id.</summary>
    public ImmutableArray<AbstractObject> Objects { get; }

    /// <summary>Null: not known yet.</summary>
    public Constant? Constant { get; }

    public static Value OfConstant(object? literal, Taint taint) =>
        new(taint, ImmutableArray<AbstractObject>.Empty, new Constant(literal));

    public static Value Of(Taint taint) =>
        taint.IsEmpty ? Clean : new(taint, ImmutableArray<AbstractObject>.Empty, Constant.Varying);

    public static Value Of(Taint taint, AbstractObject value) =>
        new(taint, ImmutableArray.Create(value), Constant.Varying);

    public static Value Of(Taint taint, ImmutableArray<AbstractObject> objects, Constant? constant = null) =>
        new(taint, objects, constant ?? Constant.Varying);

    public Value WithTaint(Taint taint) => ReferenceEquals(taint, Taint) ? this : new(taint, Objects, Constant);

    public Value Join(Value other)
    {
        if (ReferenceEquals(this, other) || ReferenceEquals(other, Bottom))
        {
            return this;
        }

        if (ReferenceEquals(this, Bottom))
        {
            return other;
        }

        var taint = Taint.Union(other.Taint);
        var objects = Union(Objects, other.Objects);
        var constant = Constant.Join(Constant, other.Constant);
        return ReferenceEquals(taint, Taint) && objects == Objects && Equals(constant, Constant) ? this : new(taint, objects, constant);
    }

    public bool SameAs(Value other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (Objects.Length != other.Objects.Length || !Equals(Constant, other.Constant))
        {
            return false;
        }

        for (var i = 0; i < Objects.Length; i++)
        {
            if (!ReferenceEquals(Objects[i], other.Objects[i]))
            {
                return false;
            }
        }

        return Taint.SameAs(other.Taint);
    }

    public static ImmutableArray<AbstractObject> Union(ImmutableArray<AbstractObject> left, ImmutableArray<AbstractObject> right)
    {
        if (right.Length == 0 || left == right)
        {
            return left;
        }

        if (left.Length == 0)
        {
            return right;
        }

        var builder = ImmutableArray.CreateBuilder<AbstractObject>(left.Length + right.Length);
        int i = 0, j = 0;
        while (i < left.Length || j < right.Length)
        {
            if (j >= right.Length || (i < left.Length && left[i].Id < right[j].Id))
            {
                builder.Add(left[i++]);
            }
            else
            {
                if (i < left.Length && left[i].Id == right[j].Id)
                {
                    i++;
                }

                builder.Add(right[j++]);
            }
        }

        return builder.Count == left.Length ? left : builder.ToImmutable();
    }
}
