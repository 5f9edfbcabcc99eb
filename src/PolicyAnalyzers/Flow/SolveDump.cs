using System.Collections.Generic;
using System.Text;
using System.Threading;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Lowering;
using PolicyAnalyzers.Flow.Solver;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Flow;

/// <summary>
/// A solved body as text, for people who look into a wrong answer: lowered code, the heap behind its last instruction, the summary
/// that callers get, what arrives at sinks. How to read it stands in the README of this folder.
/// </summary>
internal static class SolveDump
{
    public static string Print(FlowEngine engine, LoweredBody body, CancellationToken cancellation)
    {
        var text = new StringBuilder(LoweredDump.Print(body));
        Print(engine, body, text, cancellation);
        return text.ToString();
    }

    private static void Print(FlowEngine engine, LoweredBody body, StringBuilder text, CancellationToken cancellation)
    {
        var result = engine.Solve(body, cancellation);
        text.Append("== ").Append(body.Symbol.Name).Append(" at ").Append(body.Syntax.GetLocation().GetLineSpan().StartLinePosition).AppendLine();
        if (result.CutShort is { } why)
        {
            text.Append("cut short: ").AppendLine(why);
        }

        Heap(engine, body, text, cancellation);
        text.AppendLine("summary");
        text.Append("returns ").AppendLine(Show(result.Summary.Return));
        text.Append("throws ").AppendLine(Show(result.Summary.Thrown));
        for (var i = 0; i < result.Summary.Nodes.Length; i++)
        {
            var node = result.Summary.Nodes[i];
            text.Append('#').Append(i).Append(' ').Append(Show(node.Object)).AppendLine();
            foreach (var cell in node.Cells)
            {
                text.Append("   .").Append(cell.Key).Append(" = ").AppendLine(Show(cell.Value));
            }
        }

        foreach (var invocation in result.Summary.Invocations)
        {
            text.Append("calls ").Append(invocation.Path).Append('(');
            for (var i = 0; i < invocation.Arguments.Length; i++)
            {
                text.Append(i == 0 ? "" : ", ").Append(Show(invocation.Arguments[i]));
            }

            text.AppendLine(")");
        }

        foreach (var flow in result.Sinks)
        {
            text.Append("sink ").Append(flow.Site.Kind).Append(' ').Append(flow.Site.Member.Name).Append(" at ").Append(flow.At).Append(" <- ")
                .Append(Show(flow.Data)).Append(" to ").AppendLine(Show(flow.Endpoint));
        }

        foreach (var write in result.FieldWrites)
        {
            text.Append("field ").Append(string.Join(".", write.Path)).Append(" <- ").AppendLine(Show(write.Stored));
        }

        foreach (var nested in body.Nested)
        {
            Print(engine, nested, text, cancellation);
        }
    }

    /// <summary>The objects that were stored into, at the normal exits: solved once more, with what is known of its callees.</summary>
    private static void Heap(FlowEngine engine, LoweredBody body, StringBuilder text, CancellationToken cancellation)
    {
        var node = new PendingNode(new NodeKey(body, CallContext.General), 0, 0);
        var callees = new PendingCallees(engine, new Dictionary<NodeKey, PendingNode>(), node, cancellation);
        var solver = new BodySolver(engine.Model, callees, body, CallContext.General, cancellation);
        solver.Run();
        text.AppendLine("heap");
        foreach (var id in solver.Exit?.Stored() ?? new List<int>())
        {
            var target = solver.Objects[id];
            text.Append("@").Append(id).Append(' ').Append(id == solver.Objects.Statics.Id ? "statics" : Show(target)).AppendLine();
            foreach (var cell in solver.Exit!.CellsOf(target).All)
            {
                text.Append("   .").Append(cell.Key).Append(" = ").Append(Show(cell.Value.Taint)).Append(" [");
                for (var i = 0; i < cell.Value.Objects.Length; i++)
                {
                    text.Append(i == 0 ? "@" : ",@").Append(cell.Value.Objects[i].Id);
                }

                text.Append("] ").AppendLine(cell.Value.Constant is { IsKnown: true } constant ? "const " + constant.Literal : "");
            }
        }
    }

    private static string Show(SummaryValue value) =>
        Show(value.Taint) + " [" + string.Join(",", value.Nodes) + "] " + (value.Constant is { IsKnown: true } constant ? "const " + constant.Literal : "");

    private static string Show(AbstractObject value) =>
        (value.Path is { } path ? path.ToString() : "new") + " : " + value.Type?.Name
        + (value.IsExact ? " exact" : "") + (value.IsMany ? " many" : "") + (value.IsOpaque ? " opaque" : "") + (value.IsDelegate ? " delegate" : "");

    private static string Show(Taint taint)
    {
        var text = new StringBuilder("{");
        foreach (var entry in taint)
        {
            text.Append(text.Length > 1 ? ", " : "").Append(entry.Atom switch
            {
                PathAtom atom => atom.Path + (atom.IsDeep ? ".**" : "") + (atom.Filter == PathFilter.None ? "" : "/" + atom.Filter),
                LabelAtom { Label: DataLabel data } => "class" + data.Rank + ":" + data.Origin.Name,
                LabelAtom { Label: var label } => label.ToString(),
                _ => "",
            });
        }

        return text.Append('}').ToString();
    }
}
