using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Tests.TestKit;

/// <summary>
/// For the test kit's own tests: T1 at classes whose names begin with "Bad" (and, as additional places, at their members),
/// T2 at the word "bad" in additional files, T3 once without a place when the property asks for it; throws at a class "Throw".
/// </summary>
#pragma warning disable RS1036, RS1037, RS1038, RS1041, RS2008
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SampleAnalyzer : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor BadName = new("T1", "Title", "Class '{0}' derives from '{1}'", "Test", DiagnosticSeverity.Warning, true);
    public static readonly DiagnosticDescriptor BadWord = new("T2", "Title", "Word", "Test", DiagnosticSeverity.Warning, true);
    public static readonly DiagnosticDescriptor Asked = new("T3", "Title", "Asked by {0}", "Test", DiagnosticSeverity.Info, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [BadName, BadWord, Asked];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(AnalyzeType, SymbolKind.NamedType);
        context.RegisterAdditionalFileAction(AnalyzeFile);
        context.RegisterCompilationAction(AnalyzeOptions);
    }

    private static void AnalyzeType(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.Name == "Throw")
        {
            throw new InvalidOperationException("thrown on purpose");
        }

        if (type.Name.StartsWith("Bad", StringComparison.Ordinal))
        {
            var members = type.GetMembers().Where(member => !member.IsImplicitlyDeclared).Select(member => member.Locations[0]).ToImmutableArray();
            context.ReportDiagnostic(Diagnostic.Create(BadName, type.Locations[0], members, type.Name, type.BaseType?.ContainingAssembly.Name == "Lib" ? "Lib" : "none"));
        }
    }

    private static void AnalyzeFile(AdditionalFileAnalysisContext context)
    {
        var text = context.AdditionalFile.GetText(context.CancellationToken)!;
        for (var at = text.ToString().IndexOf("bad", StringComparison.Ordinal); at >= 0; at = text.ToString().IndexOf("bad", at + 1, StringComparison.Ordinal))
        {
            var span = new Microsoft.CodeAnalysis.Text.TextSpan(at, 3);
            context.ReportDiagnostic(Diagnostic.Create(BadWord, Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span))));
        }
    }

    private static void AnalyzeOptions(CompilationAnalysisContext context)
    {
        if (context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.Ask", out var who))
        {
            context.ReportDiagnostic(Diagnostic.Create(Asked, Location.None, who));
        }
    }
}
