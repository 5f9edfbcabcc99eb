using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Rules.Disclosure;

/// <summary>AIP2004: what says where generated media comes from is taken off it (interim-report.txt:684-701).</summary>
internal sealed class ProvenanceIsRemoved : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP2004");

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule);

    public override void Check(BodyFindings findings)
    {
        foreach (var flow in findings.Result.Sinks)
        {
            if (flow.Site.Kind == SinkKind.Strip && ReferenceEquals(flow.Site.Body, findings.Body) && TakesOff(flow.Site.Call)
                && Media.In(findings, flow, static _ => true) is { } entry)
            {
                Report(findings, flow, (AIOutputLabel)((LabelAtom)entry.Atom).Label, entry.Trace);
            }
        }
    }

    /// <summary>Setting a profile to a new one is no removal; setting it to null is.</summary>
    private static bool TakesOff(SyntaxNode call) =>
        call is not AssignmentExpressionSyntax assignment || assignment.Right.IsKind(SyntaxKind.NullLiteralExpression) || assignment.Right.IsKind(SyntaxKind.DefaultLiteralExpression);

    private static void Report(BodyFindings findings, SinkFlow flow, AIOutputLabel output, Trace? trace)
    {
        var locations = new List<Location>();
        Places.AddTrace(locations, trace, flow.Site.Call, findings.Analysis.Engine.Compilation);
        var member = flow.Site.Member is IMethodSymbol { AssociatedSymbol: { } associated } ? associated : flow.Site.Member;
        var sink = member.OriginalDefinition.GetDocumentationCommentId() ?? member.Name;
        findings.Report(Diagnostic.Create(
            Rule,
            flow.Site.Call.GetLocation(),
            locations,
            ImmutableDictionary<string, string?>.Empty
                .Add("origin", output.Member.Name)
                .Add("sink", sink)
                .Add("fingerprint", Fingerprint.Of(Rule.Id, findings.Body, sink, output.Member.Name)),
            Places.NameOf(member),
            Places.NameOfCall(output.Member)));
    }
}
