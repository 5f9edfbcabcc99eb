using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules.Policy;

/// <summary>AIP9001: says once per project that it has no policy, or what is wrong with it. A broken file is an error in every profile.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PolicyFileIsMissingOrInvalid : DiagnosticAnalyzer
{
    private const string Id = "AIP9001";

    private readonly Func<Compilation, bool> _isAiInReach;

    public PolicyFileIsMissingOrInvalid()
        : this(LibrariesInReach.HasAI)
    {
    }

    internal PolicyFileIsMissingOrInvalid(Func<Compilation, bool> isAiInReach) => _isAiInReach = isAiInReach;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(RuleTable.Descriptor(Id), RuleTable.Rule(Id).FixedErrorDescriptor, RuleTable.Rule(Id).FixedInfoDescriptor);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(Check);
    }

    private void Check(CompilationAnalysisContext context)
    {
        var load = PolicyLoader.Load(
            context.Options.AdditionalFiles, context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, context.CancellationToken);
        foreach (var problem in load.Problems)
        {
            Report(context, problem);
        }

        foreach (var (row, problem) in PolicyRows.Problems(load.Model))
        {
            Report(context, new PolicyProblem(row.Place, DiagnosticSeverity.Error, PolicyTexts.Localizable("BadRow", problem)));
        }

        if (load.FileFound)
        {
            foreach (var problem in PatternUse.Unmatched(load.Model, context.Compilation, context.CancellationToken))
            {
                Report(context, problem);
            }
        }
        else if (load.Problems.IsEmpty && _isAiInReach(context.Compilation))
        {
            var message = load.SearchedFrom is { } folder
                ? PolicyTexts.Localizable("NoPolicy", folder)
                : PolicyTexts.Localizable("NoPolicyAmongFiles");
            context.ReportDiagnostic(Diagnostic.Create(RuleTable.Descriptor(Id), Location.None, message));
        }
    }

    private static void Report(CompilationAnalysisContext context, PolicyProblem problem)
    {
        var descriptor = problem.Severity switch
        {
            DiagnosticSeverity.Error => RuleTable.Rule(Id).FixedErrorDescriptor,
            DiagnosticSeverity.Warning => RuleTable.Descriptor(Id),
            _ => RuleTable.Rule(Id).FixedInfoDescriptor,
        };
        context.ReportDiagnostic(Diagnostic.Create(descriptor, problem.Place.Location, problem.Message));
    }
}
