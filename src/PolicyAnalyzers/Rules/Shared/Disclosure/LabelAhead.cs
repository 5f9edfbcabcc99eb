using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Catalog;

namespace PolicyAnalyzers.Rules;

/// <summary>A label that goes out ahead of the content: the first part of a stream says it for all that follow.</summary>
internal sealed class LabelAhead
{
    private const int MaxCopies = 6;
    private readonly FlowAnalysis analysis;

    public LabelAhead(FlowAnalysis analysis) => this.analysis = analysis;

    /// <summary>An instruction sends a label.</summary>
    public bool IsAhead(LoweredBody body, Instruction instruction)
    {
        if (instruction.Op == Op.Yield)
        {
            return IsLabel(body, instruction.A);
        }

        if (instruction is { Op: Op.Call, Method: { } method } && analysis.Model.Behavior(method) is { Sinks.IsEmpty: false, Row.Kind: ResponseStart.Body } behavior)
        {
            foreach (var sink in behavior.Sinks)
            {
                if (sink.Kind == SinkKind.Response && sink.Port.Base == PortBase.Argument && sink.Port.Index < instruction.Args.Length
                    && IsLabel(body, instruction.Args[sink.Port.Index]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsLabel(LoweredBody body, int slot)
    {
        for (var hops = 0; hops < MaxCopies && slot >= 0; hops++)
        {
            var next = -1;
            foreach (var instruction in body.Code)
            {
                if (instruction.Dst == slot)
                {
                    if (instruction is { Op: Op.Call, Method: { } method } && analysis.Model.Behavior(method).Cleaning is { Discloses: true })
                    {
                        return true;
                    }

                    next = instruction.Op == Op.Copy ? instruction.A : -1;
                }
            }

            slot = next;
        }

        return false;
    }
}
