// What every file of the suite may use. The policy gives these methods their meaning by name, so that the bodies
// say nothing: a declared source, sink or sanitizer is taken as declared, whatever its body does.
global using System;
global using System.Collections.Generic;
global using System.Linq;
global using System.Threading.Tasks;
global using static FlowSuite.Llm;
global using static FlowSuite.Scrub;
global using static FlowSuite.Source;

namespace FlowSuite
{
    /// <summary>Data with a class: Public is class1, Case is class2, Secret is class3.</summary>
    public static class Source
    {
        public static string LoadPublic() => "";

        public static List<string> LoadPublicLines() => new();

        public static byte[] LoadPublicBytes() => new byte[0];

        public static Task<string> LoadPublicAsync() => Task.FromResult("");

        public static string LoadCase() => "";

        public static string LoadCaseNote() => "";

        public static string LoadCaseTitle() => "";

        public static List<string> LoadCaseLines() => new();

        public static byte[] LoadCaseBytes() => new byte[0];

        public static object LoadCaseObject() => new();

        public static Task<string> LoadCaseAsync() => Task.FromResult("");

        public static ValueTask<string> LoadCaseQuickAsync() => new("");

        public static async IAsyncEnumerable<string> LoadCaseStreamAsync()
        {
            await Task.Yield();
            yield return "";
        }

        public static string LoadSecret() => "";
    }

    /// <summary>A model's service, cleared for class1.</summary>
    public static class Llm
    {
        public static void Send(string? text)
        {
        }

        public static void Send(object? value)
        {
        }

        public static Task SendAsync(string? text) => Task.CompletedTask;
    }

    /// <summary>Redactors: what they return is class1.</summary>
    public static class Scrub
    {
        public static string Redact(string? text) => text ?? "";

        public static List<string> RedactLines(IEnumerable<string> lines) => lines.ToList();
    }
}

namespace PolicyAnalyzers
{
    [AttributeUsage(AttributeTargets.All)]
    internal sealed class ConfidentialityAttribute : Attribute
    {
        public ConfidentialityAttribute(string classification, params string[] categories)
        {
            Classification = classification;
            Categories = categories;
        }

        public string Classification { get; }

        public string[] Categories { get; }
    }
}
