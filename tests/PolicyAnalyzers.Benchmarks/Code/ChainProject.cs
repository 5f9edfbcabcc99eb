using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Benchmarks.Compile;

namespace PolicyAnalyzers.Benchmarks.Code;

/// <summary>Chains of calls: confidential data enters at the top, a model is asked at the bottom.</summary>
internal static class ChainProject
{
    private const string Shared = """
        using System;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using PolicyAnalyzers;

        public sealed class Person
        {
            [Confidentiality("class3", "personal")]
            public string Number { get; set; } = "";

            public string Ward { get; set; } = "";
        }
        """;

    /// <param name="chains">How many there are, each with classes of its own.</param>
    /// <param name="depth">How many calls lie between the data and the model.</param>
    /// <param name="branches">How often each method calls the next one: with 2 there are 2^depth ways.</param>
    public static Project Create(int chains, int depth, int branches)
    {
        var project = new Project("Chains", OutputKind.DynamicallyLinkedLibrary, References.Ai);
        Add(project, "Person.cs", Shared);
        for (var chain = 0; chain < chains; chain++)
        {
            Add(project, "Chain" + chain + ".cs", Chain(chain, depth, branches));
        }

        Settings.AddTo(project);
        return project;
    }

    private static string Chain(int chain, int depth, int branches)
    {
        var code = new StringBuilder();
        code.Append("using System.Threading.Tasks;\nusing Microsoft.Extensions.AI;\n\n");
        code.Append($"public sealed class Chain{chain}(IChatClient chat)\n{{\n");
        code.Append($"    public Task<string> StartAsync(Person person) => Step{chain}_1Async(person.Number, person.Ward);\n\n");
        for (var level = 1; level < depth; level++)
        {
            code.Append($"    private async Task<string> Step{chain}_{level}Async(string text, string note)\n    {{\n");
            code.Append($"        var line = note.Length > {level} ? note + text : text.Trim();\n");
            for (var branch = 0; branch < branches; branch++)
            {
                code.Append($"        var answer{branch} = await Step{chain}_{level + 1}Async({(branch == 0 ? "line, note" : "line + " + branch + ", note")});\n");
            }

            code.Append("        return answer0" + (branches > 1 ? " + answer1" : "") + ";\n    }\n\n");
        }

        code.Append($"    private async Task<string> Step{chain}_{depth}Async(string text, string note)\n    {{\n");
        code.Append("        var response = await chat.GetResponseAsync(text + note);\n        return response.Text;\n    }\n}\n");
        return code.ToString();
    }

    private static void Add(Project project, string file, string code) =>
        project.Sources.Add(("/generated/" + file, SourceText.From(code.ReplaceLineEndings("\n"), Encoding.UTF8)));
}
