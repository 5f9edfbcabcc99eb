using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Rules.Audit;

/// <summary>
/// AIP3004: a prompt or an answer with confidential data is written to a log that is no audit store (interim-report.txt:781). The finding
/// stands at the argument of the log call, also where that is in a helper.
/// </summary>
internal sealed class ConfidentialDataIsLogged : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP3004");

    private static readonly DiagnosticDescriptor Store = RuleTable.Rule("AIP3004").WithMessage(Texts.Localizable("AIP3004_StoreMessage"));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule, Store);

    public override void Check(BodyFindings findings)
    {
        // What the compiler makes of a log method is reported where the method is called.
        if (findings.Analysis.Model.Behaviors.IsLogMessage(findings.Body.Symbol))
        {
            return;
        }

        var reported = new Dictionary<SyntaxNode, List<(SinkFlow Flow, DataLabel Data, Trace? Trace)>>();
        var order = new List<SyntaxNode>();
        foreach (var flow in findings.Result.Sinks)
        {
            if (flow.Site.Kind != SinkKind.Log || !ReferenceEquals(flow.Site.Body, findings.Body) || Worst(findings, flow, IsAuditStore(findings, flow)) is not { } worst)
            {
                continue;
            }

            if (!reported.TryGetValue(flow.Site.Call, out var parts))
            {
                reported.Add(flow.Site.Call, parts = new());
                order.Add(flow.Site.Call);
            }

            parts.Add((flow, worst.Data, worst.Trace));
        }

        foreach (var call in order)
        {
            Report(findings, reported[call]);
        }
    }

    /// <summary>The most confidential of what arrives.</summary>
    private static (DataLabel Data, Trace? Trace)? Worst(BodyFindings findings, SinkFlow flow, bool isStore)
    {
        (DataLabel Data, Trace? Trace)? worst = null;
        foreach (var entry in findings.Resolve(flow.Data, findings.Analysis.ConfidentialData))
        {
            if (entry.Atom is LabelAtom { Label: DataLabel { IsDigest: false } data } && (isStore ? data.Rank > findings.Analysis.Policy.Audit.MaxClassRank : LoggedData.IsConfidential(data, findings.Analysis))
                && (worst is not { } known || data.Rank > known.Data.Rank) && !IsCount(findings, flow, data))
            {
                worst = (data, entry.Trace);
            }
        }

        return worst;
    }

    /// <summary>A number or the like that was made of a text is not that text. What is tagged itself is.</summary>
    private static bool IsCount(BodyFindings findings, SinkFlow flow, DataLabel data)
    {
#pragma warning disable RS1030 // The body may lie in any tree.
        var model = findings.Analysis.Engine.Compilation.GetSemanticModel(flow.Site.Argument.SyntaxTree);
#pragma warning restore RS1030
        var argument = flow.Site.Argument is Microsoft.CodeAnalysis.CSharp.Syntax.ArgumentSyntax { Expression: var inner } ? inner : flow.Site.Argument;
        return model.GetTypeInfo(argument, findings.Cancellation).Type is { } type && findings.Analysis.Model.IsScalar(type)
            && data.Origin switch
            {
                IPropertySymbol property => !findings.Analysis.Model.IsScalar(property.Type),
                IFieldSymbol field => !findings.Analysis.Model.IsScalar(field.Type),
                IParameterSymbol parameter => !findings.Analysis.Model.IsScalar(parameter.Type),
                _ => false,
            };
    }

    private static bool IsAuditStore(BodyFindings findings, SinkFlow flow)
    {
        foreach (var instruction in findings.Body.Code)
        {
            if (instruction is { Op: Op.Call, Method: { } method } && ReferenceEquals(instruction.Syntax, flow.Site.Call)
                && (findings.Analysis.Audit.IsDeclaredStep(findings.Body, instruction) || AuditLoggers.IsDeclared(findings.Body, instruction, method, findings.Analysis)))
            {
                return true;
            }
        }

        return false;
    }

    private static void Report(BodyFindings findings, List<(SinkFlow Flow, DataLabel Data, Trace? Trace)> parts)
    {
        var first = parts[0];
        foreach (var part in parts)
        {
            first = part.Data.Rank > first.Data.Rank ? part : first;
        }

        var analysis = findings.Analysis;
        var compilation = analysis.Engine.Compilation;
        var way = new FlowPlaces(compilation);
        var origin = Places.NameOf(first.Data.Origin);
        if (Places.DeclarationOf(first.Data.Origin, compilation) is { } source)
        {
            way.Add(source, "source", origin);
        }

        var steps = new List<Location>();
        Places.AddTrace(steps, first.Trace, first.Flow.At, compilation);
        foreach (var step in steps)
        {
            way.Add(step, way.IsEmpty ? "source" : "step", way.IsEmpty ? origin : "");
        }

        foreach (var part in parts)
        {
            if (!ReferenceEquals(part.Flow, first.Flow))
            {
                way.Add(part.Flow.At.GetLocation(), "step");
            }
        }

        var member = first.Flow.Site.Member;
        var sink = member.OriginalDefinition.GetDocumentationCommentId() ?? member.Name;
        var symbol = first.Data.Origin.OriginalDefinition.GetDocumentationCommentId() ?? origin;
        findings.Report(Diagnostic.Create(
            IsAuditStore(findings, first.Flow) ? Store : Rule,
            first.Flow.Site.Argument.GetLocation(),
            way.Locations,
            ImmutableDictionary<string, string?>.Empty
                .Add("class", analysis.Policy.Classes[first.Data.Rank].Id)
                .Add("categories", ClassName.Categories(analysis.Policy, first.Data.Categories))
                .Add("originKind", first.Data.Kind.ToString())
                .Add("origin", first.Data.Origin.Name)
                .Add("originSymbols", symbol)
                .Add("flow", way.Meanings)
                .Add("sink", sink)
                .Add("fingerprint", Fingerprint.Of(Rule.Id, findings.Body, sink, symbol)),
            origin,
            new ClassName(analysis.Policy, first.Data.Rank, first.Data.Categories),
            Places.NameOfCall(member)));
    }
}
