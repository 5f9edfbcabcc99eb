using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Lowering;

namespace PolicyAnalyzers.Rules;

/// <summary>The text that a slot always holds: its one definition is a constant or a read-only member, maybe through copies and conversions.</summary>
internal static class SlotText
{
    private const int MaxHops = 6;

    /// <summary>The text; null where there is none, or it is known at run time only.</summary>
    public static string? Of(LoweredBody body, int slot, FlowAnalysis analysis)
    {
        for (var hops = 0; hops < MaxHops && slot >= 0; hops++)
        {
            if (Definition(body, slot) is not { } definition)
            {
                return null;
            }

            switch (definition)
            {
                case { Op: Op.Constant, Constant: var constant }:
                    return constant as string;
                case { Op: Op.Copy }:
                    slot = definition.A;
                    continue;
                case { Op: Op.Call, Method.MethodKind: MethodKind.Conversion, Args.Length: 1 }:
                    slot = definition.Args[0];
                    continue;
                case { Op: Op.LoadStatic, Syntax: ExpressionSyntax read }:
                    return ConstantText.Of(analysis.ModelOf(read).OperationOf(read, CancellationToken.None), CancellationToken.None);
                case { Op: Op.Call, Method: { MethodKind: MethodKind.PropertyGet, IsStatic: true }, Syntax: ExpressionSyntax read }:
                    return ConstantText.Of(analysis.ModelOf(read).OperationOf(read, CancellationToken.None), CancellationToken.None);
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>A slot always holds null.</summary>
    public static bool IsNull(LoweredBody body, int slot)
    {
        for (var hops = 0; hops < MaxHops && slot >= 0; hops++)
        {
            switch (Definition(body, slot))
            {
                case { Op: Op.Constant, Constant: null }:
                    return true;
                case { Op: Op.Copy } copy:
                    slot = copy.A;
                    continue;
                case { Op: Op.Call, Method.MethodKind: MethodKind.Conversion, Args.Length: 1 } conversion:
                    slot = conversion.Args[0];
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>The one instruction that fills a slot. A finally stands in the code once for each way into it.</summary>
    private static Instruction? Definition(LoweredBody body, int slot)
    {
        Instruction? definition = null;
        foreach (var instruction in body.Code)
        {
            if (instruction.Dst == slot)
            {
                if (definition is not null && !ReferenceEquals(definition.Syntax, instruction.Syntax))
                {
                    return null;
                }

                definition = instruction;
            }
        }

        return definition;
    }
}
