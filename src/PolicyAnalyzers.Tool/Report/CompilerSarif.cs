using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace PolicyAnalyzers.Tool.Report;

/// <summary>Reads the SARIF 2.1 that the C# compiler writes for one compilation.</summary>
/// <param name="Findings">The results of our rules.</param>
/// <param name="CompilerErrors">The messages of the compiler's own errors.</param>
/// <param name="RuleErrors">The messages that say that one of our rules failed or did not load.</param>
internal sealed record CompilerSarif(IReadOnlyList<Finding> Findings, IReadOnlyList<string> CompilerErrors, IReadOnlyList<string> RuleErrors)
{
    private static readonly string[] CodesOfRuleErrors = ["AD0001", "CS8032", "CS8033", "CS8034", "CS8785", "CS9057"];

    /// <param name="file">The compiler's SARIF.</param>
    /// <param name="root">The folder to which paths become relative.</param>
    /// <param name="project">The project's full path: the place of what has none.</param>
    public static CompilerSarif Read(string file, string root, string project)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        var findings = new List<Finding>();
        var compilerErrors = new List<string>();
        var ruleErrors = new List<string>();
        foreach (var run in document.RootElement.GetProperty("runs").EnumerateArray())
        {
            var rules = Rules(run);
            if (!rules.Any(static rule => IsOurs(rule.Key)))
            {
                ruleErrors.Add(Texts.Of("RulesDidNotRun"));
            }

            foreach (var result in run.GetProperty("results").EnumerateArray())
            {
                var id = result.GetProperty("ruleId").GetString()!;
                var message = result.GetProperty("message").GetProperty("text").GetString() ?? "";
                if (IsOurs(id))
                {
                    var (title, help) = rules.TryGetValue(id, out var rule) ? rule : (id, null);
                    findings.Add(new Finding
                    {
                        Rule = id,
                        Title = title,
                        Help = help,
                        Level = LevelOf(result),
                        Message = message,
                        Place = PlaceIn(result, root) ?? new Place(Relative(project, root), 1, 1, 1, 1),
                        Related = RelatedIn(result, root),
                        Properties = PropertiesOf(result),
                        Suppression = SuppressionOf(result),
                    });
                }
                else if (Array.IndexOf(CodesOfRuleErrors, id) >= 0)
                {
                    if (message.Contains("PolicyAnalyzers", StringComparison.Ordinal))
                    {
                        ruleErrors.Add(id + ": " + message);
                    }
                }
                else if (id.StartsWith("CS", StringComparison.Ordinal) && LevelOf(result) == Level.Error)
                {
                    compilerErrors.Add((PlaceIn(result, root)?.ToString() ?? Relative(project, root)) + ": " + id + ": " + message);
                }
            }
        }

        return new(findings, compilerErrors, ruleErrors);
    }

    // The compiler lists the rules that it ran, also those that found nothing.
    private static Dictionary<string, (string Title, string? Help)> Rules(JsonElement run)
    {
        var known = new Dictionary<string, (string, string?)>(StringComparer.Ordinal);
        if (run.GetProperty("tool").GetProperty("driver").TryGetProperty("rules", out var rules))
        {
            foreach (var rule in rules.EnumerateArray())
            {
                var id = rule.GetProperty("id").GetString()!;
                known[id] = (
                    rule.TryGetProperty("shortDescription", out var title) ? title.GetProperty("text").GetString() ?? id : id,
                    rule.TryGetProperty("helpUri", out var help) ? help.GetString() : null);
            }
        }

        return known;
    }

    private static bool IsOurs(string rule) => rule.StartsWith("AIP", StringComparison.Ordinal);

    private static Level LevelOf(JsonElement result) =>
        result.TryGetProperty("level", out var level) ? level.GetString() switch
        {
            "error" => Level.Error,
            "note" or "none" => Level.Info,
            _ => Level.Warning,
        }
        : Level.Warning;

    private static Place? PlaceIn(JsonElement result, string root) =>
        result.TryGetProperty("locations", out var locations) && locations.GetArrayLength() > 0 ? PlaceOf(locations[0], root) : null;

    private static List<Place> RelatedIn(JsonElement result, string root)
    {
        var related = new List<Place>();
        if (result.TryGetProperty("relatedLocations", out var locations))
        {
            foreach (var location in locations.EnumerateArray())
            {
                if (PlaceOf(location, root) is { } place)
                {
                    related.Add(place);
                }
            }
        }

        return related;
    }

    private static Place? PlaceOf(JsonElement location, string root)
    {
        if (!location.TryGetProperty("physicalLocation", out var physical)
            || !physical.TryGetProperty("artifactLocation", out var artifact)
            || artifact.GetProperty("uri").GetString() is not { Length: > 0 } uri)
        {
            return null;
        }

        var path = Uri.TryCreate(uri, UriKind.Absolute, out var absolute) && absolute.IsFile ? absolute.LocalPath : Uri.UnescapeDataString(uri);
        if (!physical.TryGetProperty("region", out var region))
        {
            return new(Relative(path, root), 1, 1, 1, 1);
        }

        var line = Number(region, "startLine", 1);
        var column = Number(region, "startColumn", 1);
        return new(Relative(path, root), line, column, Number(region, "endLine", line), Number(region, "endColumn", column));
    }

    private static int Number(JsonElement region, string name, int otherwise) => region.TryGetProperty(name, out var value) ? value.GetInt32() : otherwise;

    private static SortedDictionary<string, string> PropertiesOf(JsonElement result)
    {
        var properties = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (result.TryGetProperty("properties", out var all) && all.TryGetProperty("customProperties", out var custom))
        {
            foreach (var property in custom.EnumerateObject())
            {
                properties[property.Name] = property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString()! : property.Value.GetRawText();
            }
        }

        return properties;
    }

    private static string? SuppressionOf(JsonElement result)
    {
        if (!result.TryGetProperty("suppressions", out var suppressions) || suppressions.GetArrayLength() == 0)
        {
            return null;
        }

        return suppressions[0].TryGetProperty("justification", out var reason) ? reason.GetString() ?? "" : "";
    }

    private static string Relative(string path, string root) => Path.GetRelativePath(root, path).Replace('\\', '/');
}
