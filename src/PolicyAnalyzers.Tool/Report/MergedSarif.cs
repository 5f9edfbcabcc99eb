using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PolicyAnalyzers.Tool.Report;

/// <summary>One SARIF run for the whole scan: paths relative to the scanned folder, and code flows.</summary>
internal static class MergedSarif
{
    private const string RootId = "SCANROOT";

    public static void Write(ScanResult result, string file)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        using var stream = File.Create(file);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        var rules = WriteTool(result, json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var finding in result.Findings)
        {
            WriteResult(finding, rules[finding.Rule], json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <returns>Each rule's index.</returns>
    private static Dictionary<string, int> WriteTool(ScanResult result, Utf8JsonWriter json)
    {
        var rules = new Dictionary<string, int>(StringComparer.Ordinal);
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "aipolicy");
        json.WriteString("version", typeof(MergedSarif).Assembly.GetName().Version!.ToString(3));
        json.WriteString("language", Language.Current == "ja" ? "ja" : "en-US");
        json.WriteStartArray("rules");
        foreach (var finding in result.Findings)
        {
            if (rules.TryAdd(finding.Rule, rules.Count))
            {
                json.WriteStartObject();
                json.WriteString("id", finding.Rule);
                WriteText("shortDescription", finding.Title, json);
                if (finding.Help is { } help)
                {
                    json.WriteString("helpUri", help);
                }

                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        return rules;
    }

    private static void WriteResult(Finding finding, int ruleIndex, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", finding.Level switch { Level.Error => "error", Level.Warning => "warning", _ => "note" });
        WriteText("message", finding.Message, json);
        json.WriteStartArray("locations");
        WriteLocation(finding.Place, null, json);
        json.WriteEndArray();
        WriteRelated(finding, json);
        WriteCodeFlow(FlowSteps.Of(finding), json);
        if (finding.Property("fingerprint") is { } fingerprint)
        {
            json.WriteStartObject("partialFingerprints");
            json.WriteString("aipolicy/v1", fingerprint);
            json.WriteEndObject();
        }

        if (finding.Suppression is { } suppression)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            if (suppression.Length > 0)
            {
                json.WriteString("justification", suppression);
            }

            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartObject("properties");
        foreach (var property in finding.Properties)
        {
            json.WriteString(property.Key, property.Value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRelated(Finding finding, Utf8JsonWriter json)
    {
        if (finding.Related.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var place in finding.Related)
            {
                WriteLocation(place, null, json);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteCodeFlow(IReadOnlyList<FlowStep> steps, Utf8JsonWriter json)
    {
        if (steps.Count == 0 || steps[0].Kind == StepKind.See)
        {
            return;
        }

        json.WriteStartArray("codeFlows");
        json.WriteStartObject();
        json.WriteStartArray("threadFlows");
        json.WriteStartObject();
        json.WriteStartArray("locations");
        foreach (var step in steps)
        {
            json.WriteStartObject();
            json.WritePropertyName("location");
            WriteLocation(step.Place, step.Symbol ?? Texts.Of("Step_" + step.Kind).Trim(), json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteLocation(Place place, string? text, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(place.Path));
        if (!Path.IsPathRooted(place.Path))
        {
            json.WriteString("uriBaseId", RootId);
        }

        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        json.WriteNumber("endLine", place.EndLine);
        json.WriteNumber("endColumn", place.EndColumn);
        json.WriteEndObject();
        json.WriteEndObject();
        if (text is not null)
        {
            WriteText("message", text, json);
        }

        json.WriteEndObject();
    }

    private static string UriOf(string path) =>
        Path.IsPathRooted(path) ? new Uri(path).AbsoluteUri : Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal);

    private static void WriteText(string name, string text, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
