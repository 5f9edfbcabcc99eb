using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Queries;
using PolicyAnalyzers.Flow.Solver;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Rules;

/// <summary>
/// A helper that writes what it is given into what it is given: that one caller hands it AI content and another one a response does not make
/// content leave. Both have to come from the same caller.
/// </summary>
internal sealed class WrittenTogether
{
    private const int MaxHeight = 8;
    private readonly BodyFindings findings;
    private readonly Func<AIOutputLabel, bool> isContent;
    private readonly Func<Label, bool> isOutlet;
    private readonly HashSet<(LoweredBody, SyntaxNode)> seen = new();

    /// <param name="findings">The body that writes.</param>
    /// <param name="isContent">The content that is asked for.</param>
    /// <param name="isOutlet">Where it must not go.</param>
    public WrittenTogether(BodyFindings findings, Func<AIOutputLabel, bool> isContent, Func<Label, bool> isOutlet)
    {
        this.findings = findings;
        this.isContent = isContent;
        this.isOutlet = isOutlet;
    }

    /// <summary>Some way brings both. It is known that either is brought.</summary>
    public bool Are(SinkFlow flow) => !IsGiven(flow.Data) || !IsGiven(flow.Endpoint) || Are(findings.Body, flow.Data, flow.Endpoint, 0);

    private bool Are(LoweredBody body, Taint data, Taint endpoint, int height)
    {
        if (Has(body, data, label => label is AIOutputLabel output && isContent(output)) && Has(body, endpoint, isOutlet))
        {
            return true;
        }

        if (height > MaxHeight)
        {
            return true;
        }

        foreach (var caller in findings.Analysis.Callers.Of(body, findings.Cancellation))
        {
            if (seen.Add((caller.Body, caller.Record.Call)) && Are(caller.Body, At(caller, data), At(caller, endpoint), height + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGiven(Taint taint)
    {
        foreach (var entry in taint)
        {
            if (entry.Atom is PathAtom { Path.IsArgument: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is there, but for what callers give.</summary>
    private bool Has(LoweredBody body, Taint taint, Func<Label, bool> isMeant)
    {
        foreach (var entry in findings.ResolveIn(body, taint.Select(static atom => atom is PathAtom { Path.IsArgument: true } ? null : atom)))
        {
            if (entry.Atom is LabelAtom { Label: var label } && isMeant(label))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value as the caller gives it.</summary>
    private static Taint At(Caller caller, Taint taint)
    {
        var given = Taint.Empty;
        foreach (var entry in taint)
        {
            given = given.Union(entry.Atom is not PathAtom { Path: { IsArgument: true, Root: var root } } port ? Taint.Of(entry.Atom, entry.Trace)
                : root < caller.Record.Arguments.Length ? Ports.Through(caller.Record.Arguments[root], port)
                : Taint.Empty);
        }

        return given;
    }
}
