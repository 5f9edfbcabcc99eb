using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Rules;

/// <summary>A label that goes out ahead of the content: the first part of a stream says it for all that follow.</summary>
internal sealed class LabelAhead
{
    private const int MaxDepth = 6;
    private readonly FlowAnalysis analysis;

    public LabelAhead(FlowAnalysis analysis) => this.analysis = analysis;

    /// <summary>An instruction sends a label.</summary>
    public bool IsAhead(LoweredBody body, Instruction instruction)
    {
        if (instruction.Op == Op.Yield)
        {
            return IsLabel(body, instruction.A, 0);
        }

        if (instruction is not { Op: Op.Call, Method: { } method })
        {
            return false;
        }

        var behavior = analysis.Model.Behavior(method);
        if (behavior is { Sinks.IsEmpty: false, Row.Kind: ResponseStart.Body })
        {
            foreach (var sink in behavior.Sinks)
            {
                if (sink.Kind == SinkKind.Response && sink.Port.Base == PortBase.Argument && sink.Port.Index < instruction.Args.Length
                    && IsLabel(body, instruction.Args[sink.Port.Index], 0))
                {
                    return true;
                }
            }
        }

        // A writer over the body of the response.
        return instruction.A >= 0 && !method.IsStatic && analysis.Model.IsWriter(method.ContainingType) && HasLabel(body, instruction, 0) && IsOfResponse(body, instruction.A, 0);
    }

    /// <summary>A label, or a text or object made with one.</summary>
    private bool IsLabel(LoweredBody body, int slot, int depth)
    {
        foreach (var instruction in slot >= 0 && depth < MaxDepth ? body.Code : ImmutableArray<Instruction>.Empty)
        {
            if (!Makes(instruction, slot))
            {
                continue;
            }

            if (instruction.Op == Op.Copy ? IsLabel(body, instruction.A, depth + 1)
                : instruction is { Op: Op.Call, Method: { } method } && (analysis.Model.Behavior(method).Cleaning is { Discloses: true }
                    || (!analysis.Model.IsSource(method) && HasLabel(body, instruction, depth)))
                || (instruction.Op == Op.Derive && HasLabel(body, instruction, depth)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An object is made by its constructor.</summary>
    private static bool Makes(Instruction instruction, int slot) =>
        instruction.Dst == slot || (instruction is { Op: Op.Call, Method.MethodKind: MethodKind.Constructor } && instruction.A == slot);

    private bool HasLabel(LoweredBody body, Instruction instruction, int depth)
    {
        foreach (var argument in instruction.Args)
        {
            if (IsLabel(body, argument, depth + 1))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOfResponse(LoweredBody body, int slot, int depth)
    {
        foreach (var instruction in slot >= 0 && depth < MaxDepth ? body.Code : ImmutableArray<Instruction>.Empty)
        {
            if (!Makes(instruction, slot))
            {
                continue;
            }

            if (instruction.Op == Op.Copy)
            {
                return IsOfResponse(body, instruction.A, depth + 1);
            }

            if (instruction is { Op: Op.Call, Method: { } method })
            {
                if (analysis.Model.Behavior(method).Row is { Kind: ResponseStart.Body } row && row.Is(MemberRole.Response))
                {
                    return true;
                }

                foreach (var argument in instruction.Args)
                {
                    if (IsOfResponse(body, argument, depth + 1))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
