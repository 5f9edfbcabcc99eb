using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>Calls through delegates: by the program itself, and by libraries that were handed one.</summary>
internal sealed class DelegateCall
{
    private readonly BodySolver solver;
    private readonly CallTransfer calls;
    private readonly Instantiation instantiation;

    public DelegateCall(BodySolver solver, CallTransfer calls, Instantiation instantiation)
    {
        this.solver = solver;
        this.calls = calls;
        this.instantiation = instantiation;
    }

    private HeapAccess Heap => solver.Heap;

    /// <summary>The value can be a delegate of which it is known what it runs.</summary>
    public static bool IsDelegate(Value value)
    {
        foreach (var target in value.Objects)
        {
            if (target.IsDelegate)
            {
                return true;
            }
        }

        return false;
    }

    public Value Invoke(Instruction instruction, ImmutableArray<Value> arguments, Memory memory)
    {
        var function = solver.Read(memory, instruction.A);
        if (solver.Recorder is { } recorder && IsLog(function, instruction))
        {
            recorder.Logged(new CallSite(instruction, null, null, arguments, instruction.ArgSyntax, true, 0), memory);
        }

        return Run(function, arguments, instruction, instruction.ArgSyntax, memory, 0);
    }

    /// <summary>A function that a logging library has made, or one that nobody knows and that takes a logger.</summary>
    private bool IsLog(Value function, Instruction call) =>
        LoggedArguments.IsLog(function.Taint)
        || (!IsDelegate(function) && call.Args.Length > 1 && call.Args[0] >= 0 && solver.Body.Slots[call.Args[0]].Type is { } type && solver.Model.IsLogger(type));

    /// <summary>Calls whatever delegates a value can be.</summary>
    public Value Run(
        Value function, ImmutableArray<Value> arguments, Instruction instruction, ImmutableArray<SyntaxNode?> syntax, Memory memory, int salt)
    {
        var result = Value.Bottom;
        var known = false;
        foreach (var target in function.Objects)
        {
            if (!target.IsDelegate)
            {
                continue;
            }

            known = true;
            salt += 100;
            if (target.Target is { } body)
            {
                var site = new CallSite(instruction, null, null, Fit(arguments, body.Parameters.Length), syntax, true, salt);
                var holder = Value.Of(Taint.Empty, target);
                result = result.Join(instantiation.Apply(body, site, index => Heap.Load(memory, holder, Content.Capture(index)), memory));
            }
            else
            {
                var method = target.Method!;
                var bound = Heap.Load(memory, Value.Of(Taint.Empty, target), Content.Receiver);
                var receiver = method.IsStatic ? null : bound;

                // An extension method's group is bound to its first argument.
                var given = method.IsExtensionMethod && arguments.Length < method.Parameters.Length ? arguments.Insert(0, bound) : arguments;
                var site = new CallSite(instruction, method, receiver, Fit(given, method.Parameters.Length), syntax, true, salt);
                result = result.Join(calls.Method(site, memory, method.IsVirtual || method.IsAbstract || method.IsOverride));
            }
        }

        foreach (var target in function.Objects)
        {
            if (!target.IsDelegate && target.Path is { } path)
            {
                // What came in is called by whoever knows what it is.
                solver.Recorder?.Invoked(path, arguments, instruction.Syntax, memory);
                if (path.Append(Content.Returned) is { } returned)
                {
                    result = result.Join(solver.Objects.AtPath(returned, null, instruction.Type));
                }
            }
        }

        if (known)
        {
            return result;
        }

        var taint = function.Taint;
        foreach (var argument in arguments)
        {
            taint = taint.Union(Heap.Deep(memory, argument));
        }

        return result.Join(Value.Of(taint));
    }

    /// <summary>Delegates handed to something that cannot be seen are called with what the other arguments carry.</summary>
    public void RunAll(CallSite site, Memory memory)
    {
        for (var i = 0; i < site.Arguments.Length; i++)
        {
            if (!IsDelegate(site.Arguments[i]))
            {
                continue;
            }

            var others = site.Receiver is { } receiver ? Heap.Deep(memory, receiver) : Taint.Empty;
            for (var j = 0; j < site.Arguments.Length; j++)
            {
                others = j == i ? others : others.Union(Heap.Deep(memory, site.Arguments[j]));
            }

            Run(site.Arguments[i], Repeat(Value.Of(others)), site.Site, ImmutableArray<SyntaxNode?>.Empty, memory, site.Salt + 1000 + (i * 10));
        }
    }

    /// <summary>A model calls the functions that are offered to it, whatever the body that takes them does; what it gives them is its own.</summary>
    public void RunTools(CallSite site, CallBehavior behavior, Memory memory)
    {
        foreach (var port in behavior.Row!.DataPorts)
        {
            if (port is { Base: PortBase.Argument, Path.Length: 0 } && port.Index < site.Arguments.Length && IsDelegate(site.Arguments[port.Index]))
            {
                Run(site.Arguments[port.Index], Repeat(Value.Clean), site.Site, ImmutableArray<SyntaxNode?>.Empty, memory, site.Salt + 5000 + (port.Index * 10));
            }
        }
    }

    private static ImmutableArray<Value> Fit(ImmutableArray<Value> arguments, int count)
    {
        while (arguments.Length < count)
        {
            arguments = arguments.Add(Value.Clean);
        }

        return arguments;
    }

    private static ImmutableArray<Value> Repeat(Value value) => ImmutableArray.Create(value, value, value, value);
}
