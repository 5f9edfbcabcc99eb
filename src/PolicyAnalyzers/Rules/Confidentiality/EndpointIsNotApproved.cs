using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules.Confidentiality;

/// <summary>
/// AIP1004 in the policy file: an entry is cleared for confidential or personal data, and its risk analysis or approval is
/// missing or does not hold (interim-report.txt:847-850).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EndpointIsNotApproved : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP1004");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(Check);
    }

    private static void Check(CompilationAnalysisContext context)
    {
        var policy = PolicyLoader.Load(
            context.Options.AdditionalFiles, context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, context.CancellationToken).Model;
        if (policy.IsTestProjectWithFewRules)
        {
            return;
        }

        foreach (var endpoint in policy.Endpoints)
        {
            var gap = EndpointClearance.GapOf(endpoint, policy);
            if (gap != ClearanceGap.None)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Rule,
                    endpoint.Place.Location,
                    ImmutableDictionary<string, string?>.Empty
                        .Add("endpoint", endpoint.Id)
                        .Add("gap", gap.ToString())
                        .Add("fingerprint", Fingerprint.Of(Rule.Id, endpoint.Id, "", "")),
                    endpoint.Id,
                    ClearanceGapText.Of(gap, endpoint, policy)));
            }
        }
    }
}
