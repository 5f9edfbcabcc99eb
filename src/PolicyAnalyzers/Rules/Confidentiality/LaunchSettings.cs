using System;
using System.Collections.Immutable;
using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Json;

namespace PolicyAnalyzers.Rules.Confidentiality;

/// <summary>
/// AIP1010 in <c>launchSettings.json</c>: a profile that switches on that telemetry records content, other than for development
/// (interim-report.txt:425).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class LaunchSettings : DiagnosticAnalyzer
{
    private const string FileName = "launchSettings.json";
    private static readonly DiagnosticDescriptor Rule = RuleTable.Rule("AIP1010").Descriptor;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Check);
    }

    private static void Check(AdditionalFileAnalysisContext context)
    {
        if (!string.Equals(Path.GetFileName(context.AdditionalFile.Path), FileName, StringComparison.OrdinalIgnoreCase)
            || CatalogIndex.For(context.Compilation) is not { AIInReach: true } catalog
            || context.AdditionalFile.GetText(context.CancellationToken) is not { } text
            || IsSilent(context))
        {
            return;
        }

        if (Member(JsonParser.Parse(text.ToString()).Root, "profiles") is not { } profiles)
        {
            return;
        }

        foreach (var profile in profiles.Properties)
        {
            if (Member(profile.Value, "environmentVariables") is { } variables && !IsForDevelopment(variables))
            {
                CheckVariables(context, catalog, variables, text);
            }
        }
    }

    private static void CheckVariables(AdditionalFileAnalysisContext context, CatalogIndex catalog, JsonNode variables, SourceText text)
    {
        foreach (var variable in variables.Properties)
        {
            if (catalog.Switch(variable.Name) is { Kind: TelemetryRecordsContent.Kind } known && SwitchValue.IsOn(variable.Value.Text, known.Values))
            {
                var span = TextSpan.FromBounds(variable.NameSpan.Start, variable.Value.Span.End);
                context.ReportDiagnostic(Diagnostic.Create(
                    Rule,
                    Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span)),
                    ImmutableDictionary<string, string?>.Empty.Add("sink", known.Name).Add("fingerprint", Fingerprint.Of(Rule.Id, FileName, known.Name, "")),
                    known.Name));
            }
        }
    }

    private static bool IsForDevelopment(JsonNode variables)
    {
        foreach (var variable in variables.Properties)
        {
            if (variable.Name is "ASPNETCORE_ENVIRONMENT" or "DOTNET_ENVIRONMENT" && variable.Value.Text == "Development")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSilent(AdditionalFileAnalysisContext context) => PolicyLoader.Load(
        context.Options.AdditionalFiles, context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, context.CancellationToken).Model.IsTestProjectWithFewRules;

    private static JsonNode? Member(JsonNode? node, string name)
    {
        foreach (var property in node?.Properties ?? ImmutableArray<JsonProperty>.Empty)
        {
            if (property.Name == name)
            {
                return property.Value;
            }
        }

        return null;
    }
}
