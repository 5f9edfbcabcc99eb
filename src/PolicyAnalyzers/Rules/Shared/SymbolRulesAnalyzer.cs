using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Flow.Index;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Rules.Audit;
using PolicyAnalyzers.Rules.Confidentiality;
using PolicyAnalyzers.Rules.Disclosure;

namespace PolicyAnalyzers.Rules;

/// <summary>
/// Hosts the rules that one place decides. The index of names, which the flow engine keeps with each file anyway, leads to the few
/// places to bind; where none of the names can mean anything, nothing is registered.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SymbolRulesAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<SymbolRule> Rules = ImmutableArray.Create<SymbolRule>(
        new ProviderIsToldToKeepData(),
        new TelemetryRecordsContent(),
        new AuditIsSwitchedOff(),
        new ClassIsLoweredWithoutReason(),
        new ProviderIsToldNotToMark(),
        new DisclosureTextSaysNothing());

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors();

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var load = PolicyLoader.Load(
            context.Options.AdditionalFiles, context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, context.CancellationToken);
        var analysis = new SymbolAnalysis(context.Compilation, load.Model, new ResourceTexts(context.Options.AdditionalFiles));
        var rules = new Dictionary<string, List<SymbolRule>>(StringComparer.Ordinal);
        foreach (var rule in Rules)
        {
            foreach (var name in rule.Names(analysis))
            {
                if (!rules.TryGetValue(name, out var known))
                {
                    rules.Add(name, known = new List<SymbolRule>());
                }

                known.Add(rule);
            }
        }

        if (rules.Count > 0)
        {
            context.RegisterSemanticModelAction(file => CheckFile(file, analysis, rules));
        }
    }

    private static void CheckFile(SemanticModelAnalysisContext context, SymbolAnalysis analysis, Dictionary<string, List<SymbolRule>> rules)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var reported = new ReportedOnce(context.ReportDiagnostic, context.IsGeneratedCode);
        foreach (var member in NameIndex.Of(tree, context.CancellationToken).Members)
        {
            if (!Mentions(member.Mentions, rules))
            {
                continue;
            }

            foreach (var node in member.Declaration.DescendantNodes(inner => inner == member.Declaration || inner is not MemberDeclarationSyntax or GlobalStatementSyntax))
            {
                if (node is SimpleNameSyntax name && rules.TryGetValue(name.Identifier.ValueText, out var interested))
                {
                    var place = new NamedPlace(
                        analysis, context.SemanticModel, name, diagnostic => reported.Report(diagnostic, tree, analysis.Policy), context.CancellationToken);
                    foreach (var rule in interested)
                    {
                        rule.Check(place);
                    }
                }
            }
        }
    }

    private static bool Mentions(HashSet<string> names, Dictionary<string, List<SymbolRule>> rules)
    {
        foreach (var name in rules.Keys)
        {
            if (names.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<DiagnosticDescriptor> Descriptors()
    {
        var builder = ImmutableArray.CreateBuilder<DiagnosticDescriptor>();
        foreach (var rule in Rules)
        {
            builder.AddRange(rule.Descriptors);
        }

        return builder.ToImmutable();
    }
}
