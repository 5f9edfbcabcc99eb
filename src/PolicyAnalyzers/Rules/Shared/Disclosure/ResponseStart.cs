using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Solver;

namespace PolicyAnalyzers.Rules;

/// <summary>Where the first byte of a response may have left: a header that is set behind it comes too late.</summary>
internal sealed class ResponseStart
{
    /// <summary>What the catalogue calls members that write a response's body.</summary>
    public const string Body = "body";
    private readonly FlowAnalysis analysis;
    private readonly ConcurrentDictionary<LoweredBody, HashSet<Instruction>> started = new();

    public ResponseStart(FlowAnalysis analysis) => this.analysis = analysis;

    public bool HasStarted(LoweredBody body, Instruction instruction) =>
        (started.TryGetValue(body, out var known) ? known : started.GetOrAdd(body, Find(body))).Contains(instruction);

    private HashSet<Instruction> Find(LoweredBody body)
    {
        var found = new HashSet<Instruction>();
        if (!body.Code.Any(instruction => Starts(body, instruction)))
        {
            return found;
        }

        var isStarted = new bool[body.Blocks.Length];
        var pending = new Stack<int>(Enumerable.Range(0, body.Blocks.Length));
        while (pending.Count > 0)
        {
            var index = pending.Pop();
            var block = body.Blocks[index];
            var now = isStarted[index];
            for (var i = block.Start; i < block.End; i++)
            {
                if (now)
                {
                    found.Add(body.Code[i]);
                }

                now |= Starts(body, body.Code[i]);
            }

            foreach (var next in now ? Loops.Successors(block) : Enumerable.Empty<int>())
            {
                if (!isStarted[next])
                {
                    isStarted[next] = true;
                    pending.Push(next);
                }
            }
        }

        return found;
    }

    /// <summary>Behind the next middleware the response has been written; behind the next filter of an endpoint its result has not.</summary>
    private static bool RunsTheRest(LoweredBody body, Instruction instruction) =>
        instruction is { Op: Op.Invoke, A: >= 0 }
        && body.Slots[instruction.A].Type is INamedTypeSymbol { TypeKind: TypeKind.Delegate } type
        && (type.Name is "RequestDelegate" or "ResultExecutionDelegate" || (type.Name == "Func" && type.TypeArguments.Length == 1 && type.TypeArguments[0].Name == "Task"));

    /// <summary>response.Body.Write(...): a call on what the response handed out as its body.</summary>
    private bool WritesBody(LoweredBody body, Instruction call)
    {
        if (call is not { Op: Op.Call, A: >= 0, Method: { } method } || !(method.Name.StartsWith("Write", System.StringComparison.Ordinal) || method.Name.StartsWith("Flush", System.StringComparison.Ordinal)))
        {
            return false;
        }

        foreach (var instruction in body.Code)
        {
            if (instruction.Dst == call.A && instruction is { Op: Op.Call, Method: { } getter } && analysis.Model.Behavior(getter).Row is { Kind: Body } row)
            {
                return row.Is(MemberRole.Response);
            }
        }

        return false;
    }

    private bool Starts(LoweredBody body, Instruction instruction) =>
        instruction.Op == Op.Yield || RunsTheRest(body, instruction) || WritesBody(body, instruction) || instruction is { Op: Op.Call, Method: { } method } && analysis.Model.Behavior(method).Row is { Kind: Body } row
        && row.Is(MemberRole.Response) && !row.DataPorts.Any(static port => port.Base == PortBase.Return);
}
