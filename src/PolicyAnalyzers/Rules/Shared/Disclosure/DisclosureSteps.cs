using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Control;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Rules;

/// <summary>What discloses a response besides its own content: a header that is set before it leaves, on every path.</summary>
internal sealed class DisclosureSteps
{
    private const int MaxHeight = 12;
    private const int MaxCopies = 6;
    private const string Removing = "remove";
    private const string OfRequest = "request";
    private readonly FlowAnalysis analysis;
    private readonly Steps steps;
    private readonly ResponseStart starts;
    private readonly Lazy<ImmutableHashSet<string>> headerNames;

    public DisclosureSteps(FlowAnalysis analysis)
    {
        this.analysis = analysis;
        headerNames = new Lazy<ImmutableHashSet<string>>(() => analysis.Model.Catalog.NamesWith(MemberRole.ResponseHeader));
        starts = new ResponseStart(analysis);
        steps = new Steps(analysis.Engine, SetsHeader, RemovesHeader);
    }

    public PathCover Of(LoweredBody body, CancellationToken cancellation) => steps.Of(body, cancellation);

    /// <summary>A finally sets the header behind the return of a result, which is written later.</summary>
    public bool IsSetBehind(LoweredBody body, SyntaxNode at, CancellationToken cancellation) =>
        !body.IsIterator && AuditSteps.IndexOf(body, at) is >= 0 and var index && body.Code[index].Op == Op.Return && !steps.Of(body, cancellation).IsFreeAfter(index);

    /// <summary>The header is set on every path before this point, here or in every caller, or what the caller is says it.</summary>
    public bool IsSetBefore(LoweredBody body, SyntaxNode at, CancellationToken cancellation) =>
        IsSetBefore(body, at, ImmutableHashSet<LoweredBody>.Empty, new HashSet<(LoweredBody, SyntaxNode)>(), cancellation);

    /// <param name="done">Places that turned out well: one that did not ends the walk.</param>
    private bool IsSetBefore(
        LoweredBody body, SyntaxNode at, ImmutableHashSet<LoweredBody> active, HashSet<(LoweredBody, SyntaxNode)> done, CancellationToken cancellation)
    {
        var index = AuditSteps.IndexOf(body, at);
        if (index < 0)
        {
            return false;
        }

        if (!steps.Of(body, cancellation).IsFreeBefore(index)
            || (!active.IsEmpty && (DeclaredDisclosure.Covers(body, analysis) || analysis.EndpointFilters.Disclose(body, cancellation))))
        {
            return true;
        }

        if (analysis.Model.Entry(body).IsEntry || active.Contains(body) || active.Count > MaxHeight)
        {
            return false;
        }

        var callers = analysis.Callers.Of(body, cancellation);
        foreach (var caller in callers)
        {
            if (done.Contains((caller.Body, caller.Record.Call)))
            {
                continue;
            }

            if (!IsSetBefore(caller.Body, caller.Record.Call, active.Add(body), done, cancellation))
            {
                return false;
            }

            done.Add((caller.Body, caller.Record.Call));
        }

        return callers.Length > 0;
    }

    private bool SetsHeader(LoweredBody body, Instruction instruction)
    {
        if (WritesLabel(body, instruction))
        {
            return true;
        }

        if (instruction is not { Op: Op.Call, Method: { } method })
        {
            return false;
        }

        var row = HeaderRow(body, instruction, method);
        if (row?.Is(MemberRole.BeforeResponse) == true)
        {
            return Registers(body, instruction);
        }

        if (row?.Is(MemberRole.ResponseHeader) != true || row.Kind == Removing || starts.HasStarted(body, instruction))
        {
            return false;
        }

        var names = false;
        var values = false;
        for (var i = 0; i < instruction.Args.Length; i++)
        {
            var constant = ConstantOf(body, instruction.Args[i]);
            if (constant is string text && string.Equals(text, analysis.Policy.Disclosure.Header, StringComparison.OrdinalIgnoreCase))
            {
                names = true;
            }
            else
            {
                // An empty header says nothing.
                values |= constant is not "" && instruction.Args[i] >= 0;
            }
        }

        return names && values;
    }

    /// <summary>A label goes out ahead of the content: the first part of a stream says it for all that follow.</summary>
    private bool WritesLabel(LoweredBody body, Instruction instruction)
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

    /// <summary>Response.OnStarting(() => ...): the function runs before the first byte.</summary>
    private bool Registers(LoweredBody body, Instruction call)
    {
        foreach (var argument in call.Args)
        {
            foreach (var instruction in body.Code)
            {
                if (instruction.Op == Op.MakeDelegate && instruction.Dst == argument && argument >= 0)
                {
                    return (instruction.Target ?? (instruction.Method is { } group ? analysis.Engine.BodyOf(group, CancellationToken.None) : null)) is { } target
                        && steps.Of(target, CancellationToken.None).IsCovered;
                }
            }
        }

        return false;
    }

    private bool RemovesHeader(LoweredBody body, Instruction instruction)
    {
        if (instruction is not { Op: Op.Call, Method: { } method } || HeaderRow(body, instruction, method) is not { Kind: Removing } row
            || !row.Is(MemberRole.ResponseHeader))
        {
            return false;
        }

        if (row.DataPorts.IsEmpty)
        {
            // All of them.
            return true;
        }

        foreach (var argument in instruction.Args)
        {
            if (ConstantOf(body, argument) is string text && string.Equals(text, analysis.Policy.Disclosure.Header, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the catalogue says of a call on headers, which are often filled through the dictionary interface.</summary>
    private MemberModel? HeaderRow(LoweredBody body, Instruction call, IMethodSymbol method)
    {
        return Row(body, call, method) is { } row && !(row.Is(MemberRole.ResponseHeader) && IsOfRequest(body, call, method)) ? row : null;
    }

    /// <summary>The headers of the request are of the same type, and tell nobody.</summary>
    private bool IsOfRequest(LoweredBody body, Instruction call, IMethodSymbol method)
    {
        var slot = Receiver(call, method);
        for (var hops = 0; hops < MaxCopies && slot >= 0; hops++)
        {
            var next = -1;
            foreach (var instruction in body.Code)
            {
                if (instruction.Dst == slot && instruction is { Op: Op.Call, Method: { } getter })
                {
                    return analysis.Model.Behavior(getter).Row?.Kind == OfRequest;
                }

                next = instruction.Op == Op.Copy && instruction.Dst == slot ? instruction.A : next;
            }

            slot = next;
        }

        return false;
    }

    private static int Receiver(Instruction call, IMethodSymbol method) =>
        !method.IsStatic ? call.A : method.IsExtensionMethod && call.Args.Length > 0 ? call.Args[0] : -1;

    private MemberModel? Row(LoweredBody body, Instruction call, IMethodSymbol method)
    {
        var found = analysis.Model.Behavior(method).Row;
        if (IsHeaderCall(found) || !headerNames.Value.Contains(method.AssociatedSymbol?.Name ?? method.Name))
        {
            return found;
        }

        var slot = Receiver(call, method);
        for (var hops = 0; hops < MaxCopies && slot >= 0; hops++)
        {
            if (analysis.Model.Catalog.FindAt(body.Slots[slot].Type, method) is { } row && IsHeaderCall(row))
            {
                return row;
            }

            // What was converted says more of what it is.
            slot = CopiedFrom(body, slot);
        }

        return found;
    }

    private static bool IsHeaderCall(MemberModel? row) => row?.Is(MemberRole.ResponseHeader | MemberRole.BeforeResponse) == true;

    private static int CopiedFrom(LoweredBody body, int slot)
    {
        foreach (var instruction in body.Code)
        {
            if (instruction.Op == Op.Copy && instruction.Dst == slot)
            {
                return instruction.A;
            }
        }

        return -1;
    }

    /// <summary>The constant in a slot: its one definition is a constant, maybe through copies and conversions.</summary>
    public static object? ConstantOf(LoweredBody body, int slot)
    {
        for (var hops = 0; hops < 6 && slot >= 0; hops++)
        {
            Instruction? definition = null;
            foreach (var instruction in body.Code)
            {
                if (instruction.Dst == slot)
                {
                    if (definition is not null)
                    {
                        return null;
                    }

                    definition = instruction;
                }
            }

            switch (definition?.Op)
            {
                case Op.Constant:
                    return definition.Constant;
                case Op.Copy:
                    slot = definition.A;
                    continue;
                case Op.Call when definition.Method is { MethodKind: MethodKind.Conversion } && definition.Args.Length == 1:
                    slot = definition.Args[0];
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }
}
