using System;
using System.Collections.Generic;
using PolicyAnalyzers.Tool.Report;

namespace PolicyAnalyzers.Tool.Tests.Report;

/// <summary>Findings to report.</summary>
internal static class Sample
{
    public static Finding Finding(string rule, string path, int line) => new()
    {
        Rule = rule,
        Title = "Title of " + rule,
        Level = Level.Warning,
        Message = "Message of " + rule + ".",
        Place = Place(path, line),
        Related = [],
        Properties = new SortedDictionary<string, string>(StringComparer.Ordinal),
    };

    public static Place Place(string path, int line) => new(path, line, 5, line, 9);

    /// <summary>Flows with and without meanings and places, a waived finding, and an unaudited call.</summary>
    public static ScanResult Result => new(
        "/repo",
        ["Lib/Lib.csproj", "Web/Web.csproj"],
        12,
        3,
        [
            Finding("AIP1002", "Web/Ask.cs", 10) with
            {
                Related = [Place("Lib/Citizen.cs", 3), Place("Lib/Case File.cs", 4)],
                Properties = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["origin"] = "Citizen.Number", ["sink"] = "M:OpenAI.Chat.ChatClient`1.CompleteChat``1(OpenAI.Chat.ChatMessage[])", ["fingerprint"] = "f1" },
            },
            Finding("AIP1002", "Web/Ask.cs", 20) with
            {
                Level = Level.Error,
                Related = [Place("Lib/Citizen.cs", 3), Place("Web/Prompt.cs", 7), Place("Lib/Llm.cs", 2)],
                Properties = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["flow"] = "source Citizen.Number\nstep Prompt.Build(Citizen)\nsink M:Llm.Ask(System.String)" },
            },
            Finding("AIP1002", "Web/Ask.cs", 30) with { Suppression = "Approved until March." },
            Finding("AIP3001", "Web/Ask.cs", 10) with
            {
                Level = Level.Info,
                Related = [Place("Web/Ask.cs", 15)],
                Properties = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["sink"] = "M:OpenAI.Chat.ChatClient.CompleteChat" },
            },
            Finding("AIP3004", "Web/Log.cs", 1) with
            {
                Properties = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["origin"] = "note", ["sink"] = "M:Log.#ctor(System.String)" },
            },
        ]);
}
