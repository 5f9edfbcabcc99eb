using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;

namespace PolicyAnalyzers.Flow.Queries;

/// <summary>The part of a walk that looks into fields and properties: who else of the compilation writes them, and what is kept in services.</summary>
internal sealed partial class Resolver
{
    /// <summary>Where nothing is known of what a field holds, its type speaks for it.</summary>
    private Taint Known(Taint stored, PathAtom atom) =>
        stored.IsEmpty && atom.IsDeep && LastMember(atom.Path.Path) is { } member ? engine.Model.TypeTags(member) : stored;

    /// <summary>The member that a path ends in, or whose elements it ends in.</summary>
    private static ISymbol? LastMember(ImmutableArray<Content> path)
    {
        for (var i = path.Length - 1; i >= 0; i--)
        {
            if (path[i].Symbol is { } member)
            {
                return member;
            }
        }

        return null;
    }

    private bool IsHeldBy(INamedTypeSymbol? holder, LoweredBody body, AccessPath path) =>
        holder is not null && IsLongLived(holder) && ParameterOf(body, path) is { } parameter && engine.Model.OnlyBehaves(parameter.Type);

    private Taint StoredIn(LoweredBody body, AccessPath path)
    {
        places.Clear();
        fields.Clear();
        Stored(body, path, Way.Start);
        return Walk();
    }

    /// <summary>What code elsewhere has put into a service that lies on the way: it lives longer than the call that fills it.</summary>
    private void Kept(LoweredBody reader, AccessPath path, Way way)
    {
        if (LastMember(path.Path) is IPropertySymbol { Type: var read } && engine.Model.IsScalar(read))
        {
            // Of an object that is kept, the text beside it.
            return;
        }

        for (var i = IsThis(reader, path) ? 1 : 0; i < path.Path.Length; i++)
        {
            if (path.Path[i] is { Kind: ContentKind.Member, Symbol: { IsStatic: false } member } content && IsState(member))
            {
                Stored(reader, content, path.Path.RemoveRange(0, i), way, out _);
            }
        }
    }

    /// <summary>What only the own code of a type can set, where that makes none of its objects.</summary>
    private bool IsState(ISymbol member) =>
        member switch
        {
            IFieldSymbol => member.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal,
            IPropertySymbol { SetMethod: null or { DeclaredAccessibility: Accessibility.Private } } => true,
            _ => false,
        }
        && member.ContainingType is { TypeKind: TypeKind.Class, IsRecord: false } type && engine.Model.IsSource(type) && IsLongLived(type);

    /// <summary>Objects that a framework makes and keeps. Those that code makes itself are followed as values.</summary>
    private bool IsLongLived(LoweredBody body) => body.Symbol.ContainingType is { } type && IsLongLived(type);

    private bool IsLongLived(INamedTypeSymbol type) => engine.Model.IsMadeByFramework(type) || !callers.IsConstructed(type.Name);

    /// <summary>What is stored, anywhere in this compilation, into the field or property that a path starts with.</summary>
    /// <returns>Whether something is.</returns>
    private bool Stored(LoweredBody reader, AccessPath path, Way way)
    {
        for (var i = 0; i < path.Path.Length; i++)
        {
            var content = path.Path[i];
            if (content is { Kind: ContentKind.Member, Symbol: INamedTypeSymbol service })
            {
                var isHanded = Add(services.For(service, null, cancellation), Into(way, path.Path, i + 1));

                // What is configured for a member comes beside what the type itself sets it to.
                return isClient && i + 1 < path.Path.Length && path.Path[i + 1].Kind == ContentKind.Member
                    ? Stored(reader, path.Path[i + 1], path.Path.RemoveRange(0, i + 1), way, out _) | isHanded
                    : isHanded;
            }

            if (content is { Kind: ContentKind.Member, Symbol: { } member })
            {
                var isKnown = Stored(reader, content, path.Path.RemoveRange(0, i), way, out var isWritten);
                var last = path.Path[path.Path.Length - 1].Symbol;

                // Below a service the innermost member is the data; a member that only something outside can fill is data too.
                if (last is not null && (engine.Model.IsBound(member)
                    || (isWritten ? engine.Model.IsServiceMember(member) && !last.Equals(member, SymbolEqualityComparer.Default) : engine.Model.IsSettable(member))))
                {
                    Add(reader, engine.Model.MemberLabels(last), way);
                }

                return isKnown;
            }
        }

        return false;
    }

    /// <param name="reader">The body that asks.</param>
    /// <param name="field">The field.</param>
    /// <param name="read">The field and what is read below it.</param>
    /// <param name="way">The way to it.</param>
    /// <param name="isWritten">Whether code of this compilation writes it, as far as is known.</param>
    /// <returns>Whether anything is stored or handed in.</returns>
    private bool Stored(LoweredBody reader, Content field, ImmutableArray<Content> read, Way way, out bool isWritten)
    {
        isWritten = true;
        var symbol = field.Symbol!;
        var below = (Below(field, read), way);
        if (search?.IsClosed(below) == true || !fields.Add(below))
        {
            return true;
        }

        foreach (var label in engine.Model.BindingLabels(symbol))
        {
            Add(reader, Taint.Of(label, null), way);
        }

        isWritten = symbol is IParameterSymbol;

        // A parameter of a primary constructor that became a field.
        var isKnown = symbol is IParameterSymbol parameter && Handed(parameter, Into(way, read, 1));
        foreach (var (body, result) in callers.Touching(symbol, cancellation))
        {
            foreach (var write in result.FieldWrites)
            {
                if (write.Field.Equals(field))
                {
                    isWritten = true;
                    if (write.Reaches(read))
                    {
                        isKnown = true;
                        Add(body, write.Stored, Into(way, read, write.Path.Length));
                    }
                }
            }
        }

        return isKnown;
    }

    private static AccessPath Below(Content field, ImmutableArray<Content> read)
    {
        var path = AccessPath.Static(field);
        for (var i = 1; i < read.Length; i++)
        {
            path = path.Append(read[i]) ?? path;
        }

        return path;
    }
}
