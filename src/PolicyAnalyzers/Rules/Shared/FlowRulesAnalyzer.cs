using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Flow.Index;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Rules.Audit;
using PolicyAnalyzers.Rules.Confidentiality;
using PolicyAnalyzers.Rules.Disclosure;
using PolicyAnalyzers.Rules.Inventory;

namespace PolicyAnalyzers.Rules;

/// <summary>
/// Hosts all rules that ask the flow engine, so that one solve serves them. It reports per member, so findings are there while
/// people type; where AI is out of reach it registers nothing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class FlowRulesAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<FlowRule> Rules = ImmutableArray.Create<FlowRule>(
        new NeverSendDataIsSent(),
        new ConfidentialDataIsSentOnStandardTerms(),
        new ConfidentialDataIsSentWithoutApproval(),
        new ClassExceedsClearance(),
        new ServiceIsNotInInventory(),
        new DataIsKeptWithoutConsent(),
        new PersonalDataHasNoPurpose(),
        new SentDataHasNoClass(),
        new ProviderKeepsData(),
        new AIContentIsNotDisclosed(),
        new ConversationHasNoNotice(),
        new MediaHasNoProvenance(),
        new ProvenanceIsRemoved(),
        new DisclosingMemberSaysNothing(),
        new AICallIsNotAudited(),
        new AuditRecordLacksFields(),
        new FailedAICallIsNotAudited(),
        new ConfidentialDataIsLogged(),
        new AuditMayBeLost(),
        new AICallIsListed(),
        new AnalysisWasCutShort());

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors();

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // Generated code sends data too.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var load = PolicyLoader.Load(
            context.Options.AdditionalFiles, context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, context.CancellationToken);
        if (FlowAnalysis.Of(context.Compilation, load.Model, context.CancellationToken, new AppSettings(context.Options.AdditionalFiles), new ResourceTexts(context.Options.AdditionalFiles)) is { } analysis)
        {
            context.RegisterSemanticModelAction(file =>
                CheckFile(file.SemanticModel, analysis, new ReportedOnce(file.ReportDiagnostic, file.IsGeneratedCode), file.CancellationToken));
        }
    }

    /// <summary>All findings of a file. They do not depend on what has been asked of the analysis before.</summary>
    internal static void CheckFile(SemanticModel file, FlowAnalysis analysis, ReportedOnce reported, CancellationToken cancellation)
    {
        foreach (var member in NameIndex.Of(file.SyntaxTree, cancellation).Members)
        {
            var isInReach = analysis.IsInReach(member.Declaration);
            if (!isInReach && member.Declaration is not MethodDeclarationSyntax)
            {
                continue;
            }

            foreach (var symbol in Symbols.DeclaredBy(member.Declaration, file, cancellation))
            {
                if ((isInReach || analysis.Model.Entries.IsTool(symbol)) && analysis.Engine.BodyOf(symbol, cancellation) is { } body)
                {
                    Check(body, analysis, reported, file.SyntaxTree, cancellation);
                }
            }
        }
    }

    private static void Check(LoweredBody body, FlowAnalysis analysis, ReportedOnce reported, SyntaxTree tree, CancellationToken cancellation)
    {
        var findings = new BodyFindings(
            analysis,
            body,
            analysis.Engine.Solve(body, cancellation),
            diagnostic => reported.Report(diagnostic, tree, analysis.Policy),
            cancellation);
        foreach (var rule in Rules)
        {
            rule.Check(findings);
        }

        foreach (var nested in body.Nested)
        {
            // A local function that nobody calls is dead code.
            if (nested.Syntax is LocalFunctionStatementSyntax && analysis.Callers.Of(nested, cancellation).IsEmpty
                && !analysis.Model.Entry(nested).IsEntry)
            {
                continue;
            }

            Check(nested, analysis, reported, tree, cancellation);
        }
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
