using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>What is given to logs, argument by argument: a finding stands at the one that carries something.</summary>
internal sealed class LoggedArguments
{
    private readonly BodySolver solver;

    public LoggedArguments(BodySolver solver) => this.solver = solver;

    /// <summary>It writes whatever it is given to a log: a writer, a function.</summary>
    public static bool IsLog(Taint taint)
    {
        foreach (var entry in taint)
        {
            if (entry.Atom is LabelAtom { Label: LogLabel })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is given to something that writes a log.</summary>
    public IEnumerable<SinkFlow> Of(CallSite site, Memory memory)
    {
        for (var i = 0; i < site.Arguments.Length; i++)
        {
            foreach (var (value, syntax) in Each(new[] { (site.Arguments[i], site.SyntaxOf(i)) }, site, memory))
            {
                yield return new SinkFlow
                {
                    Site = new SinkSite(SinkKind.Log, site.Method ?? solver.Body.Symbol, CallBehavior.None, site.Site.Syntax, syntax, null, solver.Body),
                    At = syntax,
                    Data = solver.Heap.Deep(memory, value),
                    Endpoint = Taint.Empty,
                    Tail = ImmutableArray<SyntaxNode>.Empty,
                };
            }
        }
    }

    /// <summary>The arguments that one params array is made of, each by itself.</summary>
    public IEnumerable<(Value, SyntaxNode)> Each(IEnumerable<(Value Value, SyntaxNode Syntax)> ports, CallSite site, Memory memory)
    {
        foreach (var (value, syntax) in ports)
        {
            var index = site.ArgumentSyntax.IndexOf(syntax);
            if (index < 0 || site.Method is not { } method || index >= method.Parameters.Length || !method.Parameters[index].IsParams
                || syntax.Parent is not ArgumentSyntax { Parent: BaseArgumentListSyntax list } first || list.Arguments.IndexOf(first) is var at && at >= list.Arguments.Count - 1)
            {
                yield return (value, syntax);
                continue;
            }

            for (var i = at; i < list.Arguments.Count; i++)
            {
                yield return (solver.Heap.Load(memory, value, Content.ElementAt(i - at)), list.Arguments[i].Expression);
            }
        }
    }
}
