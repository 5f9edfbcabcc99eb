using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Json;

namespace PolicyAnalyzers.Rules.Audit;

/// <summary>
/// AIP3005 in <c>appsettings*.json</c>: a level above Information for the category of a declared audit log, of which no line is written
/// then (interim-report.txt:217). What a file of an environment says comes on top of <c>appsettings.json</c>.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class AuditLogLevels : DiagnosticAnalyzer
{
    private const string Base = "appsettings.json";
    private const string Prefix = "appsettings";
    private const string Any = "Default";
    private static readonly string[] TooHigh = { "Warning", "Error", "Critical", "None" };
    private static readonly DiagnosticDescriptor Rule = RuleTable.Rule("AIP3005").WithMessage(Texts.Localizable("AIP3005_SettingMessage"));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Check);
    }

    private static void Check(AdditionalFileAnalysisContext context)
    {
        var name = Path.GetFileName(context.AdditionalFile.Path);
        if (!name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || !name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            || name.IndexOf(".Development.", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            return;
        }

        var policy = PolicyLoader.Load(context.Options.AdditionalFiles, context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, context.CancellationToken).Model;
        if (policy.Audit.Loggers.IsEmpty || policy.IsTestProjectWithFewRules || CatalogIndex.For(context.Compilation) is not { AIInReach: true }
            || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        var levels = new Dictionary<string, (JsonProperty Setting, bool IsHere)>(StringComparer.OrdinalIgnoreCase);
        if (!string.Equals(name, Base, StringComparison.OrdinalIgnoreCase))
        {
            foreach (var file in context.Options.AdditionalFiles)
            {
                if (IsBeside(file.Path, context.AdditionalFile.Path) && file.GetText(context.CancellationToken) is { } below)
                {
                    Read(below, levels, isHere: false);
                }
            }
        }

        Read(text, levels, isHere: true);
        foreach (var logger in policy.Audit.Loggers)
        {
            if (logger.Kind == AuditLoggerKind.Category && Of(logger.Name, levels) is { IsHere: true, Setting: var setting } && Array.IndexOf(TooHigh, setting.Value.Text) >= 0)
            {
                Report(context, text, setting);
            }
        }
    }

    private static bool IsBeside(string path, string other) =>
        string.Equals(Path.GetFileName(path), Base, StringComparison.OrdinalIgnoreCase) && Path.GetDirectoryName(path) == Path.GetDirectoryName(other);

    private static void Read(SourceText text, Dictionary<string, (JsonProperty Setting, bool IsHere)> levels, bool isHere)
    {
        if (Member(Member(JsonParser.Parse(text.ToString()).Root, "Logging"), "LogLevel") is not { } stated)
        {
            return;
        }

        foreach (var level in stated.Properties)
        {
            levels[level.Name] = (level, isHere);
        }
    }

    /// <summary>The setting for the longest beginning of a category.</summary>
    private static (JsonProperty Setting, bool IsHere)? Of(string category, Dictionary<string, (JsonProperty Setting, bool IsHere)> levels)
    {
        for (var name = category; name.Length > 0; name = name.Substring(0, Math.Max(0, name.LastIndexOf('.'))))
        {
            if (levels.TryGetValue(name, out var found))
            {
                return found;
            }
        }

        return levels.TryGetValue(Any, out var general) ? general : null;
    }

    private static void Report(AdditionalFileAnalysisContext context, SourceText text, JsonProperty setting)
    {
        var span = TextSpan.FromBounds(setting.NameSpan.Start, setting.Value.Span.End);
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span)),
            ImmutableDictionary<string, string?>.Empty.Add("sink", setting.Name).Add("fingerprint", Fingerprint.Of(Rule.Id, Path.GetFileName(context.AdditionalFile.Path), setting.Name, "")),
            Texts.Localizable("Loss_Setting", setting.Name)));
    }

    private static JsonNode? Member(JsonNode? node, string name)
    {
        foreach (var property in node?.Properties ?? ImmutableArray<JsonProperty>.Empty)
        {
            if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return property.Value;
            }
        }

        return null;
    }
}
