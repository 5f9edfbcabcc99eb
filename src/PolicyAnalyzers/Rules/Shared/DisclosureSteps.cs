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
    private readonly FlowAnalysis analysis;
    private readonly Steps steps;

    public DisclosureSteps(FlowAnalysis analysis)
    {
        this.analysis = analysis;
        steps = new Steps(analysis.Engine, SetsHeader, RemovesHeader);
    }

    public PathCover Of(LoweredBody body, CancellationToken cancellation) => steps.Of(body, cancellation);

    /// <summary>The header is set on every path before this point, here or in every caller.</summary>
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

        if (!steps.Of(body, cancellation).IsFreeBefore(index))
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
        if (instruction is not { Op: Op.Call, Method: { } method })
        {
            return false;
        }

        if (method.Name == "OnStarting")
        {
            return Registers(body, instruction);
        }

        if (!IsHeaderWrite(method))
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

    /// <summary>Response.OnStarting(() => ...): the function runs before the first byte.</summary>
    private bool Registers(LoweredBody body, Instruction call)
    {
        foreach (var argument in call.Args)
        {
            foreach (var instruction in body.Code)
            {
                if (instruction is { Op: Op.MakeDelegate, Target: { } target } && instruction.Dst == argument && argument >= 0)
                {
                    return steps.Of(target, CancellationToken.None).IsCovered;
                }
            }
        }

        return false;
    }

    private bool RemovesHeader(LoweredBody body, Instruction instruction)
    {
        if (instruction is not { Op: Op.Call, Method: { Name: "Remove" } method } || instruction.Args.Length == 0
            || !(IsHeaders(method.ContainingType) || analysis.Model.Catalog.Find(method)?.Kind == "remove" || IsHeaderMap(method.ContainingType)))
        {
            return false;
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

    /// <summary>Headers are removed through the dictionary interface.</summary>
    private static bool IsHeaderMap(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "IDictionary", TypeArguments.Length: 2 } map && map.TypeArguments[1].Name == "StringValues";

    private bool IsHeaderWrite(IMethodSymbol method)
    {
        if ((analysis.Model.Behavior(method).Roles & MemberRole.ResponseHeader) != 0)
        {
            return true;
        }

        return method.Name is "set_Item" or "Append" or "Add" or "TryAdd" or "AppendCommaSeparatedValues" or "SetCommaSeparatedValues"
            && (IsHeaders(method.ContainingType) || (method.IsExtensionMethod && method.Parameters.Length > 0 && IsHeaders(method.Parameters[0].Type)));
    }

    private static bool IsHeaders(ITypeSymbol? type) => type is { Name: "IHeaderDictionary" or "HeaderDictionary" };

    /// <summary>The constant in a slot: its one definition is a constant, maybe through copies and conversions.</summary>
    private static object? ConstantOf(LoweredBody body, int slot)
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
