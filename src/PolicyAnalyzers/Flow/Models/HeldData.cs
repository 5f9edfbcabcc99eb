using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Labels;

namespace PolicyAnalyzers.Flow.Models;

/// <summary>What objects hold by their types, where nothing else is known of them.</summary>
internal sealed class HeldData
{
    private readonly FlowModel model;
    private readonly TagReader tags;

    public HeldData(FlowModel model, TagReader tags)
    {
        this.model = model;
        this.tags = tags;
    }

    /// <summary>What an object of a type holds when nothing else is known of it: the tags of its members, and data without a class.</summary>
    public Taint Of(ITypeSymbol type, Label? unclassified, bool isDeep)
    {
        if (model.IsScalar(type) || model.IsService(type) || type.SpecialType == SpecialType.System_Char || model.OnlyBehaves(type))
        {
            return Taint.Empty;
        }

        var taint = Taint.Empty;
        var open = unclassified is not null;
        if (isDeep)
        {
            open &= AddMembers(type, ref taint, 0);
        }
        else
        {
            // An object is no text: what is in it counts where that is read.
            open &= model.DataMembers(type).IsEmpty;
        }

        if (open && tags.OfSurroundings(((DataLabel)unclassified!).Origin) is { } fallback)
        {
            unclassified = fallback;
        }

        return open ? taint.Union(Taint.Of(unclassified!, null)) : taint;
    }

    /// <returns>Whether something without a class is among the members.</returns>
    private bool AddMembers(ITypeSymbol type, ref Taint taint, int depth)
    {
        var members = model.DataMembers(type);
        var open = members.IsEmpty;
        foreach (var member in members)
        {
            if (member.Tag is { } tag)
            {
                taint = taint.Union(Taint.Of(tag, null));
            }
            else if (!model.IsScalar(member.Type) && depth < 3)
            {
                open |= AddMembers(member.Type, ref taint, depth + 1);
            }
        }

        return open;
    }

    /// <summary>All of it has a class, also what the elements of a container hold.</summary>
    public bool IsTagged(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return IsTagged(array.ElementType);
        }

        if (type is not INamedTypeSymbol { TypeArguments: { Length: > 0 } arguments } || model.IsSource(type))
        {
            var taint = Taint.Empty;
            return type.TypeKind is TypeKind.Class or TypeKind.Struct && !model.DataMembers(type).IsEmpty && !AddMembers(type, ref taint, 0);
        }

        // Task<List<Customer>>, Dictionary<int, Customer>: what they are filled with.
        var any = false;
        foreach (var argument in arguments)
        {
            if (!model.IsScalar(argument))
            {
                any = true;
                if (!IsTagged(argument))
                {
                    return false;
                }
            }
        }

        return any;
    }
}
