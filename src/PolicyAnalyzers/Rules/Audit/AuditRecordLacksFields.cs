using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Rules.Audit;

/// <summary>AIP3002: an audit record that does not say what the policy asks for (interim-report.txt:781). It stands where the record is made.</summary>
internal sealed class AuditRecordLacksFields : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP3002");

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule);

    public override void Check(BodyFindings findings)
    {
        var analysis = findings.Analysis;
        for (var i = 0; i < findings.Body.Code.Length; i++)
        {
            var made = findings.Body.Code[i];
            if (made is not { Op: Op.Allocate, Type: INamedTypeSymbol type } || !AuditRecords.IsRecord(type, analysis.Policy))
            {
                continue;
            }

            var missing = new RecordFields(analysis, type, findings.Cancellation).MissingAt(findings.Body, i);
            if (missing.Count == 0)
            {
                continue;
            }

            var fields = string.Join(", ", missing);
            var sink = type.OriginalDefinition.GetDocumentationCommentId() ?? type.Name;
            findings.Report(Diagnostic.Create(
                Rule,
                made.Syntax.GetLocation(),
                ImmutableDictionary<string, string?>.Empty
                    .Add("sink", sink)
                    .Add("missing", fields)
                    .Add("fingerprint", Fingerprint.Of(Rule.Id, findings.Body, sink, fields)),
                type.Name,
                fields));
        }
    }
}
