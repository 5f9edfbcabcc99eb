using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Control;

/// <summary>What a slot of a body is known to hold by the code of the body alone, without solving it.</summary>
internal static class Definitions
{
    private const int MaxHops = 8;
    private static readonly ConditionalWeakTable<LoweredBody, Index> Indexes = new();

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

    private static Instruction? Writer(LoweredBody body, int slot) => Indexes.GetValue(body, static known => new Index(known)).Writer(slot);

    private static int? Stored(LoweredBody body, int box) => Indexes.GetValue(body, static known => new Index(known)).Stored(box);

    /// <summary>Who writes which slot and box, read once off a body: it is asked for each call.</summary>
    private sealed class Index
    {
        private readonly Dictionary<int, Instruction?> writers = new();
        private readonly Dictionary<int, int?> stored = new();

        public Index(LoweredBody body)
        {
            foreach (var instruction in body.Code)
            {
                if (instruction.Dst >= 0)
                {
                    // Several instructions of one expression are one writer: the last of them says what it is.
                    writers[instruction.Dst] = writers.TryGetValue(instruction.Dst, out var known) && !(known is not null && ReferenceEquals(known.Syntax, instruction.Syntax))
                        ? null
                        : instruction;
                }

                if (instruction is { Op: Op.Store, Content.Kind: ContentKind.Boxed, A: >= 0 })
                {
                    stored[instruction.A] = stored.TryGetValue(instruction.A, out var slot) && slot != instruction.B ? null : instruction.B;
                }
            }
        }

        public Instruction? Writer(int slot) => writers.TryGetValue(slot, out var writer) ? writer : null;

        public int? Stored(int box) => stored.TryGetValue(box, out var slot) ? slot : null;
    }
}
