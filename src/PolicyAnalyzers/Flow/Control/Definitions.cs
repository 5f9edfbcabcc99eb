using System;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Control;

/// <summary>What a slot of a body is known to hold by the code of the body alone, without solving it.</summary>
internal static class Definitions
{
    private const int MaxHops = 8;

    /// <summary>The one instruction that makes what a slot holds, behind copies and captured variables; null when there are several, or it came in.</summary>
    public static Instruction? Of(LoweredBody body, int slot)
    {
        for (var hops = 0; hops < MaxHops && slot >= 0; hops++)
        {
            if (Writer(body, slot) is not { } writer)
            {
                return null;
            }

            switch (writer.Op)
            {
                case Op.Copy or Op.Narrow:
                    slot = writer.A;
                    break;
                case Op.Load when writer.Content is { Kind: ContentKind.Boxed }:
                    if (Stored(body, writer.A) is not { } stored)
                    {
                        return writer;
                    }

                    slot = stored;
                    break;
                default:
                    return writer;
            }
        }

        return null;
    }

    /// <summary>The slot that a slot was copied from, behind captured variables: a parameter, say.</summary>
    public static int Source(LoweredBody body, int slot)
    {
        for (var hops = 0; hops < MaxHops && slot >= 0; hops++)
        {
            switch (Writer(body, slot))
            {
                case { Op: Op.Copy or Op.Narrow } writer:
                    slot = writer.A;
                    break;
                case { Op: Op.Load, Content.Kind: ContentKind.Boxed } writer when Stored(body, writer.A) is { } stored:
                    slot = stored;
                    break;
                case { Op: Op.Load, Content.Kind: ContentKind.Boxed } writer:
                    return writer.A;
                default:
                    return slot;
            }
        }

        return slot;
    }

    /// <summary>The first type of this compilation that a slot, or what it was copied from, is known to have.</summary>
    public static INamedTypeSymbol? TypeOf(LoweredBody body, int slot, Func<ISymbol, bool> isSource)
    {
        for (var hops = 0; hops < MaxHops && slot >= 0; hops++)
        {
            if (body.Slots[slot].Type is INamedTypeSymbol type && isSource(type))
            {
                return type;
            }

            if (Writer(body, slot) is not { } writer)
            {
                return null;
            }

            switch (writer.Op)
            {
                case Op.Copy or Op.Narrow:
                    slot = writer.A;
                    break;
                case Op.Load when writer.Content is { Kind: ContentKind.Boxed } && Stored(body, writer.A) is { } stored:
                    slot = stored;
                    break;
                default:
                    return writer.Type as INamedTypeSymbol is { } made && isSource(made) ? made : null;
            }
        }

        return null;
    }

    private static Instruction? Writer(LoweredBody body, int slot)
    {
        Instruction? found = null;
        foreach (var instruction in body.Code)
        {
            if (instruction.Dst == slot)
            {
                if (found is not null && !ReferenceEquals(found.Syntax, instruction.Syntax))
                {
                    return null;
                }

                found = instruction;
            }
        }

        return found;
    }

    private static int? Stored(LoweredBody body, int box)
    {
        int? found = null;
        foreach (var instruction in body.Code)
        {
            if (instruction.Op == Op.Store && instruction.A == box && instruction.Content is { Kind: ContentKind.Boxed })
            {
                if (found is not null && found != instruction.B)
                {
                    return null;
                }

                found = instruction.B;
            }
        }

        return found;
    }
}
