using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Json;

namespace PolicyAnalyzers.CodeFixes.Confidentiality;

/// <summary>Changes to the text of a policy file that leave everything else in it as it stands, comments too.</summary>
internal static class PolicyText
{
    private const string Endpoints = "endpoints";
    private const string Step = "  ";

    /// <summary>The additional document that is a project's own policy; null where it has none.</summary>
    public static TextDocument? DocumentOf(Project project)
    {
        var options = project.AnalyzerOptions;
        var file = PolicyOptions.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions).File;
        var path = new PolicyFiles(options.AdditionalFiles).Policy(file)?.Path;
        foreach (var document in project.AdditionalDocuments)
        {
            if (path is not null && string.Equals(document.FilePath ?? document.Name, path, StringComparison.Ordinal))
            {
                return document;
            }
        }

        return null;
    }

    /// <summary>With one more entry of <c>endpoints</c>; null where the text is not that of a policy.</summary>
    /// <param name="text">The file.</param>
    /// <param name="properties">The lines of the entry, each a key and its value.</param>
    public static SourceText? WithEndpoint(SourceText text, ImmutableArray<string> properties)
    {
        if (Root(text) is not { } root)
        {
            return null;
        }

        if (Property(root, Endpoints) is not { } list)
        {
            var outer = IndentAt(text, root.Span.Start);
            return Append(text, root, root.Properties.IsEmpty ? null : root.Properties[root.Properties.Length - 1].Value, Step, "\"" + Endpoints + "\": [" + Break(text) + outer + Step + Step
                + Entry(text, properties, outer + Step + Step) + Break(text) + outer + Step + "]");
        }

        if (list.Kind != JsonKind.Array)
        {
            return null;
        }

        var indent = list.Items.IsEmpty ? IndentAt(text, list.Span.Start) + Step : IndentOfItem(text, list, list.Items[list.Items.Length - 1], Step);
        return Append(text, list, list.Items.IsEmpty ? null : list.Items[list.Items.Length - 1], Step, Entry(text, properties, indent));
    }

    /// <summary>With more keys in the entry of an id; null where no entry has it or it has all of them.</summary>
    public static SourceText? WithRecords(SourceText text, string id, ImmutableArray<(string Key, string Value)> records)
    {
        if (Root(text) is not { } root || Property(root, Endpoints) is not { Kind: JsonKind.Array } list)
        {
            return null;
        }

        foreach (var entry in list.Items)
        {
            if (entry.Kind != JsonKind.Object || Property(entry, "id")?.Text != id)
            {
                continue;
            }

            var added = "";
            foreach (var (key, value) in records)
            {
                if (Property(entry, key) is null)
                {
                    added += (added.Length == 0 ? "" : "," + Break(text) + Inner(text, entry)) + "\"" + key + "\": " + value;
                }
            }

            return added.Length == 0 ? null : Append(text, entry, entry.Properties[entry.Properties.Length - 1].Value, Step, added);
        }

        return null;
    }

    /// <summary>Whether an id is taken.</summary>
    public static bool HasEndpoint(SourceText text, string id)
    {
        foreach (var entry in Root(text) is { } root && Property(root, Endpoints) is { } list ? list.Items : ImmutableArray<JsonNode>.Empty)
        {
            if (entry.Kind == JsonKind.Object && Property(entry, "id")?.Text == id)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A text as JSON writes it.</summary>
    public static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    private static SourceText Append(SourceText text, JsonNode container, JsonNode? last, string step, string added)
    {
        if (last is not null)
        {
            var isOnOneLine = Line(text, container.Span.Start) == Line(text, last.Span.Start);
            return text.WithChanges(new TextChange(
                new TextSpan(last.Span.End, 0), "," + (isOnOneLine && added.IndexOf('\n') < 0 ? " " : Break(text) + IndentOfItem(text, container, last, step)) + added));
        }

        var outer = IndentAt(text, container.Span.Start);
        return text.WithChanges(new TextChange(
            TextSpan.FromBounds(container.Span.Start + 1, container.Span.End - 1), Break(text) + outer + step + added + Break(text) + outer));
    }

    private static string IndentOfItem(SourceText text, JsonNode container, JsonNode last, string step) =>
        Line(text, container.Span.Start) == Line(text, last.Span.Start) ? IndentAt(text, container.Span.Start) + step : IndentAt(text, last.Span.Start);

    private static string Inner(SourceText text, JsonNode entry) =>
        IndentOfItem(text, entry, entry.Properties[entry.Properties.Length - 1].Value, Step);

    private static string Entry(SourceText text, ImmutableArray<string> properties, string indent) =>
        "{" + Break(text) + indent + Step + string.Join("," + Break(text) + indent + Step, properties) + Break(text) + indent + "}";

    private static JsonNode? Root(SourceText text) => JsonParser.Parse(text.ToString()).Root is { Kind: JsonKind.Object } root ? root : null;

    private static JsonNode? Property(JsonNode node, string name)
    {
        foreach (var property in node.Properties)
        {
            if (property.Name == name)
            {
                return property.Value;
            }
        }

        return null;
    }

    private static int Line(SourceText text, int position) => text.Lines.GetLineFromPosition(position).LineNumber;

    private static string IndentAt(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart(' ', '\t').Length);
    }

    private static string Break(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak - first.End == 2 ? "\r\n" : "\n";
    }
}
