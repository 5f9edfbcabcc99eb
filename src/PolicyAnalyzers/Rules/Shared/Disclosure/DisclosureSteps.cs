using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Control;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Rules;

/// <summary>What discloses a response besides its own content: a header that is set before it leaves, on every path.</summary>
internal sealed class DisclosureSteps
{
    private const int MaxHeight = 12;
    private const int MaxCopies = 6;
    private const string Removing = "remove";
    private const string Result = "result";
    private const string OfRequest = "request";
    private readonly FlowAnalysis analysis;
    private readonly Steps steps;
    private readonly ResponseStart starts;
    private readonly LabelAhead labels;
    private readonly Lazy<ImmutableHashSet<string>> headerNames;

    public DisclosureSteps(FlowAnalysis analysis)
    {
        this.analysis = analysis;
        headerNames = new Lazy<ImmutableHashSet<string>>(() => analysis.Model.Catalog.NamesWith(MemberRole.ResponseHeader));
        starts = new ResponseStart(analysis);
        labels = new LabelAhead(analysis);
        steps = new Steps(analysis.Engine, SetsHeader, RemovesHeader);
    }

    public PathCover Of(LoweredBody body, CancellationToken cancellation) => steps.Of(body, cancellation);

    /// <summary>What makes a result, or what comes behind it, sets the header: a result is written when its handler has returned.</summary>
    public bool IsSetBehind(LoweredBody body, SinkSite site, CancellationToken cancellation) =>
        !body.IsIterator && site.Kind == SinkKind.Response && (site.Behavior.Sinks.IsEmpty || site.Behavior.Row?.Kind == Result)
        && AuditSteps.IndexOf(body, site.Call) is >= 0 and var index && !steps.Of(body, cancellation).IsFreeFrom(index);

    /// <summary>The header is set on every path before this point, here or in every caller, or what the caller is says it.</summary>
    public bool IsSetBefore(LoweredBody body, SyntaxNode at, bool isWritten, CancellationToken cancellation) =>
        IsSetBefore(body, at, isWritten, ImmutableHashSet<LoweredBody>.Empty, new HashSet<(LoweredBody, SyntaxNode)>(), cancellation);

    /// <param name="done">Places that turned out well: one that did not ends the walk.</param>
    private bool IsSetBefore(
        LoweredBody body, SyntaxNode at, bool isWritten, ImmutableHashSet<LoweredBody> active, HashSet<(LoweredBody, SyntaxNode)> done, CancellationToken cancellation)
    {
        var index = AuditSteps.IndexOf(body, at);
        if (index < 0)
        {
            return false;
        }

        if (!steps.Of(body, cancellation).IsFreeBefore(index)
            || (!active.IsEmpty && (DeclaredDisclosure.Covers(body, analysis, isWritten) || (isWritten ? analysis.WriteFilters : analysis.EndpointFilters).Disclose(body, cancellation))))
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

            if (!IsSetBefore(caller.Body, caller.Record.Call, isWritten, active.Add(body), done, cancellation))
            {
                return false;
            }

            done.Add((caller.Body, caller.Record.Call));
        }

        return callers.Length > 0;
    }

    private bool SetsHeader(LoweredBody body, Instruction instruction)
    {
        if (labels.IsAhead(body, instruction) && !starts.HasStarted(body, instruction))
        {
            return true;
        }

        if (instruction is not { Op: Op.Call, Method: { } method })
        {
            return false;
        }

        if (analysis.Model.IsSource(method))
        {
            return SetsNamedHeader(body, instruction, method);
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

        return Says(body, instruction, method.IsExtensionMethod ? 1 : 0, slot => IsHeader(SlotText.Of(body, slot, analysis)));
    }

    /// <summary>Among the arguments of a call that writes a header are the name that is meant, and something that is said.</summary>
    private bool Says(LoweredBody body, Instruction call, int from, Func<int, bool> isName)
    {
        var names = false;
        var values = false;
        for (var i = from; i < call.Args.Length; i++)
        {
            var slot = call.Args[i];
            if (isName(slot))
            {
                names = true;
            }
            else
            {
                // An empty header says nothing.
                values |= slot >= 0 && !SlotText.IsNull(body, slot) && !(SlotText.Of(body, slot, analysis) is { } text && string.IsNullOrWhiteSpace(text));
            }
        }

        return names && values;
    }

    /// <summary>A method of the program's own that sets a header whose name it is given.</summary>
    private bool SetsNamedHeader(LoweredBody body, Instruction call, IMethodSymbol method)
    {
        if (call.IsVirtual || analysis.Engine.BodyOf(method.OriginalDefinition, CancellationToken.None) is not { } callee)
        {
            return false;
        }

        for (var i = 0; i < call.Args.Length && i < callee.Parameters.Length; i++)
        {
            if (callee.Slots[callee.Parameters[i]].Type?.SpecialType == SpecialType.System_String && IsHeader(SlotText.Of(body, call.Args[i], analysis)))
            {
                var name = callee.Parameters[i];
                return new PathCover(callee, instruction => instruction is { Op: Op.Call, Method: { } writer } && HeaderRow(callee, instruction, writer) is { Kind: not Removing } row
                    && row.Is(MemberRole.ResponseHeader) && !starts.HasStarted(callee, instruction)
                    && Says(callee, instruction, writer.IsExtensionMethod ? 1 : 0, slot => slot >= 0 && Definitions.Source(callee, slot) == name)).IsCovered;
            }
        }

        return false;
    }

    /// <summary>The header whose name a type was given when it was made is set on all paths of a body: a filter for any header.</summary>
    public bool SetsGivenHeader(LoweredBody body) => new PathCover(body, instruction => instruction is { Op: Op.Call, Method: { } writer } && HeaderRow(body, instruction, writer) is { Kind: not Removing } row
        && row.Is(MemberRole.ResponseHeader) && !starts.HasStarted(body, instruction)
        && Says(body, instruction, writer.IsExtensionMethod ? 1 : 0, slot => slot >= 0 && SlotText.Of(body, slot, analysis) is null && Definitions.Of(body, slot) is { Op: Op.Load })).IsCovered;

    public bool IsHeader(string? text) => string.Equals(text, analysis.Policy.Disclosure.Header, StringComparison.OrdinalIgnoreCase);

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
            if (IsHeader(SlotText.Of(body, argument, analysis)))
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
}
