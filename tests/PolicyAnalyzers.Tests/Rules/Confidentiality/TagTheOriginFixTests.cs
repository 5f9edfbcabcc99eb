using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.CodeFixes;
using PolicyAnalyzers.CodeFixes.Confidentiality;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

public class TagTheOriginFixTests
{
    [Fact]
    public Task AParameter() => Test(
        """
        // Answers citizens.
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        public class Faq(IChatClient client)
        {
            public Task<ChatResponse> Ask(string question) => client.GetResponseAsync({|AIP1006:"Briefly: " + question|});
        }
        """,
        """
        // Answers citizens.
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using PolicyAnalyzers;

        public class Faq(IChatClient client)
        {
            public Task<ChatResponse> Ask([Confidentiality("class1")] string question) => client.GetResponseAsync("Briefly: " + question);
        }
        """).RunAsync();

    [Fact]
    public Task AHigherClassThanTheServiceIsFor() => Test(
        """
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using PolicyAnalyzers;

        public class Faq(IChatClient client)
        {
            public Task<ChatResponse> Ask(string question) => client.GetResponseAsync({|AIP1006:question|});
        }
        """,
        """
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using PolicyAnalyzers;

        public class Faq(IChatClient client)
        {
            public Task<ChatResponse> Ask([Confidentiality("class2")] string question) => client.GetResponseAsync({|AIP1002:question|});
        }
        """,
        "class2").RunAsync();

    [Fact]
    public Task SeveralOriginsOfOneFinding() => Test(
        """
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        public class Faq(IChatClient client)
        {
            public Task<ChatResponse> Ask(
                string question, // as typed
                string questionContext) => client.GetResponseAsync({|AIP1006:question + questionContext|});
        }
        """,
        """
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using PolicyAnalyzers;

        public class Faq(IChatClient client)
        {
            public Task<ChatResponse> Ask(
                [Confidentiality("class1")] string question, // as typed
                [Confidentiality("class1")] string questionContext) => client.GetResponseAsync(question + questionContext);
        }
        """).RunAsync();

    [Fact]
    public Task SeveralFindingsWithOneOrigin() => Test(
        """
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        public class Faq(IChatClient client)
        {
            public async Task<string> Ask(string question)
            {
                var first = await client.GetResponseAsync({|AIP1006:question|});
                var second = await client.GetResponseAsync({|AIP1006:"Again: " + question|});
                return first.Text + second.Text;
            }
        }
        """,
        """
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using PolicyAnalyzers;

        public class Faq(IChatClient client)
        {
            public async Task<string> Ask([Confidentiality("class1")] string question)
            {
                var first = await client.GetResponseAsync(question);
                var second = await client.GetResponseAsync("Again: " + question);
                return first.Text + second.Text;
            }
        }
        """).RunAsync();

    [Fact]
    public Task APropertyInAnotherDocument() => Test(
        [
            """
            using System.Threading.Tasks;
            using Microsoft.Extensions.AI;

            public class Desk(IChatClient client)
            {
                public Task<ChatResponse> Summarize(Case file) => client.GetResponseAsync({|AIP1006:file.Notes|});
            }
            """,
            """
            // Copyright of the city.

            /// <summary>A case.</summary>
            public class Case
            {
                /// <summary>What the official wrote.</summary>
                [System.ComponentModel.Description("notes")]
                public string Notes { get; set; } = "";
            }
            """,
        ],
        [
            """
            using System.Threading.Tasks;
            using Microsoft.Extensions.AI;

            public class Desk(IChatClient client)
            {
                public Task<ChatResponse> Summarize(Case file) => client.GetResponseAsync(file.Notes);
            }
            """,
            """
            // Copyright of the city.

            using PolicyAnalyzers;

            /// <summary>A case.</summary>
            public class Case
            {
                /// <summary>What the official wrote.</summary>
                [System.ComponentModel.Description("notes")]
                [Confidentiality("class1")]
                public string Notes { get; set; } = "";
            }
            """,
        ]).RunAsync();

    [Fact]
    public Task APositionalParameterOfARecord() => Test(
        """
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        public record Case(int Id, string Notes);

        public class Desk(IChatClient client)
        {
            public Task<ChatResponse> Summarize(Case file) => client.GetResponseAsync({|AIP1006:file.Notes|});
        }
        """,
        """
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using PolicyAnalyzers;

        public record Case(int Id, [Confidentiality("class1")] string Notes);

        public class Desk(IChatClient client)
        {
            public Task<ChatResponse> Summarize(Case file) => client.GetResponseAsync(file.Notes);
        }
        """).RunAsync();

    [Fact]
    public Task AParameterOfALambda() => Test(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;

        public static class Endpoints
        {
            public static void Map(WebApplication app)
            {
                app.MapPost("/ask", async (string question, IChatClient client) =>
                {
                    _ = await client.GetResponseAsync({|AIP1006:question|});
                });
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;
        using PolicyAnalyzers;

        public static class Endpoints
        {
            public static void Map(WebApplication app)
            {
                app.MapPost("/ask", async ([Confidentiality("class1")] string question, IChatClient client) =>
                {
                    _ = await client.GetResponseAsync(question);
                });
            }
        }
        """).RunAsync();

    [Fact]
    public Task OneOfSeveralFieldsOfADeclaration() => Test(
        """
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        public class Case
        {
            // Not to be sent.
            public string Id = "", Notes = "", Title = "";
        }

        public class Desk(IChatClient client)
        {
            public Task<ChatResponse> Summarize(Case file) => client.GetResponseAsync({|AIP1006:file.Notes|});
        }
        """,
        """
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using PolicyAnalyzers;

        public class Case
        {
            // Not to be sent.
            public string Id = "";
            [Confidentiality("class1")]
            public string Notes = "";
            public string Title = "";
        }

        public class Desk(IChatClient client)
        {
            public Task<ChatResponse> Summarize(Case file) => client.GetResponseAsync(file.Notes);
        }
        """).RunAsync();

    [Fact]
    public Task AllFieldsOfADeclaration() => Test(
        """
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        public class Case { public string Title = "", Notes = ""; }

        public class Desk(IChatClient client)
        {
            public Task<ChatResponse> Summarize(Case file) => client.GetResponseAsync({|AIP1006:file.Title + file.Notes|});
        }
        """,
        """
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using PolicyAnalyzers;

        public class Case { [Confidentiality("class1")] public string Title = "", Notes = ""; }

        public class Desk(IChatClient client)
        {
            public Task<ChatResponse> Summarize(Case file) => client.GetResponseAsync(file.Title + file.Notes);
        }
        """).RunAsync();

    [Fact]
    public Task TheResultOfAMethodWithoutABody() => Test(
        """
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        public abstract class Desk(IChatClient client)
        {
            /// <summary>The text of a case.</summary>
            protected abstract string Load(int id);

            public Task<ChatResponse> Summarize(int id) => client.GetResponseAsync({|AIP1006:Load(id)|});
        }
        """,
        """
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using PolicyAnalyzers;

        public abstract class Desk(IChatClient client)
        {
            /// <summary>The text of a case.</summary>
            [return: Confidentiality("class1")]
            protected abstract string Load(int id);

            public Task<ChatResponse> Summarize(int id) => client.GetResponseAsync(Load(id));
        }
        """).RunAsync();

    [Fact]
    public Task OriginsInAnotherProject()
    {
        var test = Test(
            """
            using System.Threading.Tasks;
            using Microsoft.Extensions.AI;

            public class Desk(IChatClient client)
            {
                public Task<ChatResponse> Summarize(Case file) => client.GetResponseAsync({|AIP1006:file.Notes + Records.Load()|});
            }
            """,
            """
            using System.Threading.Tasks;
            using Microsoft.Extensions.AI;

            public class Desk(IChatClient client)
            {
                public Task<ChatResponse> Summarize(Case file) => client.GetResponseAsync(file.Notes + Records.Load());
            }
            """);
        test.TestState.AdditionalProjectReferences.Add("Records");
        test.TestState.AdditionalProjects["Records"].Sources.Add(
            """
            namespace City;

            public class Nothing;
            """);
        test.TestState.AdditionalProjects["Records"].Sources.Add(
            """
            public record Case(string Notes);

            public static class Records
            {
                public static string Load() => System.IO.File.ReadAllText("case.txt");
            }
            """);
        test.FixedState.AdditionalProjects["Records"].Sources.Add(("/Records/Test1.cs",
            """
            using PolicyAnalyzers;

            public record Case([Confidentiality("class1")] string Notes);

            public static class Records
            {
                [return: Confidentiality("class1")]
                public static string Load() => System.IO.File.ReadAllText("case.txt");
            }
            """));
        return test.RunAsync();
    }

    [Fact]
    public Task AnotherAttributeOfThisNameStaysWhatItIs() => Test(
        [
            """
            using System.Threading.Tasks;
            using Contoso.Tags;
            using Microsoft.Extensions.AI;

            [Confidentiality]
            public class Faq(IChatClient client)
            {
                public Task<ChatResponse> Ask(string question) => client.GetResponseAsync({|AIP1006:question|});
            }
            """,
            "namespace Contoso.Tags { public class ConfidentialityAttribute : System.Attribute; }",
        ],
        [
            """
            using System.Threading.Tasks;
            using Contoso.Tags;
            using Microsoft.Extensions.AI;

            [Confidentiality]
            public class Faq(IChatClient client)
            {
                public Task<ChatResponse> Ask([PolicyAnalyzers.Confidentiality("class1")] string question) => client.GetResponseAsync(question);
            }
            """,
        ]).RunAsync();

    [Fact]
    public Task ANameThatTheUsingWouldMakeAmbiguousStaysWhatItIs() => Test(
        [
            """
            using System.Threading.Tasks;
            using Contoso.Tags;
            using Microsoft.Extensions.AI;

            public class Faq(IChatClient client)
            {
                public Classification? Level;

                public Task<ChatResponse> Ask(string question) => client.GetResponseAsync({|AIP1006:question|});
            }
            """,
            "namespace Contoso.Tags { public class Classification; }",
        ],
        [
            """
            using System.Threading.Tasks;
            using Contoso.Tags;
            using Microsoft.Extensions.AI;

            public class Faq(IChatClient client)
            {
                public Classification? Level;

                public Task<ChatResponse> Ask([PolicyAnalyzers.Confidentiality("class1")] string question) => client.GetResponseAsync(question);
            }
            """,
        ]).RunAsync();

    [Fact]
    public Task ANamespaceOfOursInsideTheirsDoesNotMisleadIt() => Test(
        """
        namespace Contoso.PolicyAnalyzers
        {
            using System.Threading.Tasks;
            using Microsoft.Extensions.AI;

            public class Faq(IChatClient client)
            {
                public Task<ChatResponse> Ask(string question) => client.GetResponseAsync({|AIP1006:question|});
            }
        }
        """,
        """
        namespace Contoso.PolicyAnalyzers
        {
            using System.Threading.Tasks;
            using Microsoft.Extensions.AI;

            public class Faq(IChatClient client)
            {
                public Task<ChatResponse> Ask([global::PolicyAnalyzers.Confidentiality("class1")] string question) => client.GetResponseAsync(question);
            }
        }
        """).RunAsync();

    [Fact]
    public Task UsingsInsideTheNamespaceStayThere() => Test(
        """
        namespace Contoso.Desk
        {
            using System.Threading.Tasks;
            using Microsoft.Extensions.AI;

            public class Faq(IChatClient client)
            {
                public Task<ChatResponse> Ask(string question) => client.GetResponseAsync({|AIP1006:question|});
            }
        }
        """,
        """
        namespace Contoso.Desk
        {
            using System.Threading.Tasks;
            using Microsoft.Extensions.AI;
            using PolicyAnalyzers;

            public class Faq(IChatClient client)
            {
                public Task<ChatResponse> Ask([Confidentiality("class1")] string question) => client.GetResponseAsync(question);
            }
        }
        """).RunAsync();

    [Fact]
    public Task ConditionalUsingsAreLeftAlone() => Test(
        """
        #if !OLD
        using System.Threading.Tasks;
        #endif
        using Microsoft.Extensions.AI;

        public class Faq(IChatClient client)
        {
            public Task<ChatResponse> Ask(string question) => client.GetResponseAsync({|AIP1006:question|});
        }
        """,
        """
        #if !OLD
        using System.Threading.Tasks;
        #endif
        using Microsoft.Extensions.AI;

        public class Faq(IChatClient client)
        {
            public Task<ChatResponse> Ask([PolicyAnalyzers.Confidentiality("class1")] string question) => client.GetResponseAsync(question);
        }
        """).RunAsync();

    [Fact]
    public Task WindowsLineBreaksStay() => Test(
        "using System.Threading.Tasks;\r\nusing Microsoft.Extensions.AI;\r\n\r\npublic class Note\r\n{\r\n    public string Text { get; set; } = \"\";\r\n}\r\n\r\npublic class Faq(IChatClient client)\r\n{\r\n    public Task<ChatResponse> Ask(Note note) => client.GetResponseAsync({|AIP1006:note.Text|});\r\n}\r\n",
        "using System.Threading.Tasks;\r\nusing Microsoft.Extensions.AI;\r\nusing PolicyAnalyzers;\r\n\r\npublic class Note\r\n{\r\n    [Confidentiality(\"class1\")]\r\n    public string Text { get; set; } = \"\";\r\n}\r\n\r\npublic class Faq(IChatClient client)\r\n{\r\n    public Task<ChatResponse> Ask(Note note) => client.GetResponseAsync(note.Text);\r\n}\r\n").RunAsync();

    [Fact]
    public async Task EachClassOfThePolicyIsOfferedFromTheHighestDown()
    {
        const string Policy = """{ "version": 1, "classes": [ { "id": "open" }, { "id": "inner" }, { "id": "社外秘", "neverSend": true } ], "confidentialFrom": "inner" }""";

        var menu = Assert.Single(await MenusAsync(Sending, Policy, ReferenceAssemblies.Ai));

        Assert.Equal("Tag 'question' with its class", menu.Title);
        Assert.Equal(["Tag 'question' as 社外秘", "Tag 'question' as inner", "Tag 'question' as open"], menu.NestedActions.Select(action => action.Title));
        Assert.Equal(["AIP1006:社外秘", "AIP1006:inner", "AIP1006:open"], menu.NestedActions.Select(action => action.EquivalenceKey));
    }

    [Fact]
    public async Task WithoutAPolicyTheDefaultClassesAreOffered() => Assert.Equal(
        ["Tag 'question' as class3", "Tag 'question' as class2", "Tag 'question' as class1"],
        Assert.Single(await MenusAsync(Sending, null, ReferenceAssemblies.Ai)).NestedActions.Select(action => action.Title));

    [Fact]
    public async Task WithoutTheAnnotationsNothingIsOffered() => Assert.Empty(await MenusAsync(
        Sending, null, [.. ReferenceAssemblies.Ai.Where(reference => !reference.Display!.EndsWith("PolicyAnalyzers.Annotations.dll", StringComparison.Ordinal))]));

    [Fact]
    public async Task WhatIsDeclaredElsewhereCannotBeTagged()
    {
        var library = new ProjectState("Vendor", "/v/") { Sources = { "public static class Vendor { public static string Load() => System.Environment.MachineName; }" } };
        var vendor = AnalyzerRun.Refer(AnalyzerRun.Compile(library, ReferenceAssemblies.Net, default), asMetadata: true);

        Assert.Empty(await MenusAsync(Sending.Replace("(question)", "(Vendor.Load())", StringComparison.Ordinal), null, ReferenceAssemblies.Ai.Add(vendor)));
    }

    [Fact]
    public void TitlesComeInBothLanguages()
    {
        foreach (var key in new[] { "Tag", "TagAs", "TagAllAs" })
        {
            var english = FixTexts.Manager.GetResourceSet(CultureInfo.InvariantCulture, true, false)!.GetString(key);
            var japanese = FixTexts.Manager.GetResourceSet(CultureInfo.GetCultureInfo("ja"), true, false)!.GetString(key);
            Assert.Equal(english!.Count(character => character == '{'), japanese!.Count(character => character == '{'));
            Assert.Matches("[\\u3040-\\u30ff\\u4e00-\\u9fff]", japanese);
        }
    }

    [Theory]
    [InlineData("System.Func<string, string> f = x => x;", "x", "System.Func<string, string> f = ([Tag] x) => x;")]
    [InlineData("System.Func<string, string> f = async x => x;", "x", "System.Func<string, string> f = async ([Tag] x) => x;")]
    [InlineData("System.Func<string, int, string> f = (x, y) => x;", "x", "System.Func<string, int, string> f = ([Tag] x, y) => x;")]
    [InlineData("static string M([A] /* text */ params string[] x) => x[0];", "x", "static string M([A] /* text */ [Tag] params string[] x) => x[0];")]
    [InlineData("static string M(this string x) => x;", "x", "static string M([Tag] this string x) => x;")]
    [InlineData("class A(string x) { }", "x", "class A([Tag] string x) { }")]
    [InlineData("class A { string this[\n  string x] => x; }", "x", "class A { string this[\n  [Tag] string x] => x; }")]
    [InlineData("class A { string this[int i] => \"\"; }", "this", "class A { [Tag] string this[int i] => \"\"; }")]
    [InlineData("class A {\n  [B]\n  // why\n  public string x { get; }\n}", "x", "class A {\n  [B]\n  // why\n  [Tag]\n  public string x { get; }\n}")]
    [InlineData("class A {\n\t[B] public string x;\n}", "x", "class A {\n\t[B] [Tag] public string x;\n}")]
    [InlineData("class A {\n  int y, // first\n    x, // second\n    z;\n}", "x", "class A {\n  int y; // first\n  [Tag]\n  int x; // second\n  int z;\n}")]
    [InlineData("class A {\n  [B] int x, y;\n}", "x", "class A {\n  [B] [Tag] int x;\n  [B] int y;\n}")]
    [InlineData("string x() => \"\";", "x", "[return: Tag]\nstring x() => \"\";")]
    [InlineData("delegate string x();", "x", "[return: Tag]\ndelegate string x();")]
    public void EachFormOfDeclaration(string code, string name, string expected)
    {
        var root = CSharpSyntaxTree.ParseText(code).GetRoot();
        var token = root.DescendantTokens().First(token => token.ValueText == name);

        var declaration = TaggableDeclarations.NamedAt(root, token.Span);

        Assert.NotNull(declaration);
        Assert.Equal(expected, SourceText.From(code).WithChanges(TagEdits.For(SourceText.From(code), [declaration], "Tag")).ToString());
    }

    [Theory]
    [InlineData("System.Func<string, string> f = delegate (string x) { return x; };", LanguageVersion.Latest)]
    [InlineData("System.Func<string, string> f = x => x;", LanguageVersion.CSharp9)]
    [InlineData("string y = \"\"; y = x;", LanguageVersion.Latest)]
    [InlineData("var a = new { x = 1 };", LanguageVersion.Latest)]
    [InlineData("string x = \"\";", LanguageVersion.Latest)]
    public void WhatCannotCarryATag(string code, LanguageVersion version)
    {
        var root = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(version)).GetRoot();

        Assert.Null(TaggableDeclarations.NamedAt(root, root.DescendantTokens().First(token => token.ValueText == "x").Span));
    }

    [Theory]
    [InlineData("class A;", "using PolicyAnalyzers;\n\nclass A;")]
    [InlineData("// Header.\n\n// About A.\nclass A;", "// Header.\n\nusing PolicyAnalyzers;\n\n// About A.\nclass A;")]
    [InlineData("#nullable enable\n/// <summary>A.</summary>\nclass A;", "#nullable enable\nusing PolicyAnalyzers;\n\n/// <summary>A.</summary>\nclass A;")]
    [InlineData("// Header.\nnamespace N;\nclass A;", "// Header.\nusing PolicyAnalyzers;\n\nnamespace N;\nclass A;")]
    [InlineData("extern alias B;\nclass A;", "extern alias B;\nusing PolicyAnalyzers;\nclass A;")]
    [InlineData("// Header.\nusing Zeta;\nclass A;", "// Header.\nusing PolicyAnalyzers;\nusing Zeta;\nclass A;")]
    [InlineData("using System; // base\nusing Alpha;\nusing static Beta.C;\nclass A;", "using System; // base\nusing Alpha;\nusing PolicyAnalyzers;\nusing static Beta.C;\nclass A;")]
    [InlineData("using Alpha;\nusing System;\nclass A;", "using Alpha;\nusing PolicyAnalyzers;\nusing System;\nclass A;")]
    [InlineData("global using Zeta;\nusing B = C.D;\nclass A;", "global using Zeta;\nusing PolicyAnalyzers;\nusing B = C.D;\nclass A;")]
    [InlineData("using Alpha; class A;", "using Alpha; using PolicyAnalyzers; class A;")]
    public void WhereTheUsingGoes(string code, string expected)
    {
        var root = CSharpSyntaxTree.ParseText(code).GetCompilationUnitRoot();

        var edit = UsingEdit.For(SourceText.From(code), root, root.DescendantNodes().Last());

        Assert.Equal(expected, SourceText.From(code).WithChanges(Assert.NotNull(edit)).ToString());
    }

    private const string Sending = """
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        public class Faq(IChatClient client)
        {
            public Task<ChatResponse> Ask(string question) => client.GetResponseAsync(question);
        }
        """;

    private static CSharpCodeFixTest<FlowRulesAnalyzer, TagTheOrigin> Test(string code, string fixedCode, string classId = "class1") => Test([code], [fixedCode], classId);

    private static CSharpCodeFixTest<FlowRulesAnalyzer, TagTheOrigin> Test(string[] code, string[] fixedCode, string classId = "class1")
    {
        var test = new CSharpCodeFixTest<FlowRulesAnalyzer, TagTheOrigin> { CodeActionEquivalenceKey = "AIP1006:" + classId, OnlyRules = { "AIP1001", "AIP1002", "AIP1003", "AIP1006" } };
        Array.ForEach(code, test.TestState.Sources.Add);
        Array.ForEach(fixedCode, test.FixedState.Sources.Add);
        return test;
    }

    /// <summary>What the fix offers for the findings of a project.</summary>
    private static async Task<IReadOnlyList<CodeAction>> MenusAsync(string code, string? policy, ImmutableArray<MetadataReference> references)
    {
        using var workspace = new AdhocWorkspace();
        var state = new ProjectState("Project", "/0/");
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, state.Name, state.Name, LanguageNames.CSharp,
            compilationOptions: AnalyzerRun.CompilationOptions(state), parseOptions: AnalyzerRun.ParseOptions, metadataReferences: references));
        if (policy is not null)
        {
            state.AdditionalFiles.Add(("/0/aipolicy.json", policy));
            project = project.AddAdditionalDocument("aipolicy.json", SourceText.From(policy), filePath: "/0/aipolicy.json").Project;
        }

        var document = project.AddDocument("Test0.cs", SourceText.From(code), filePath: "/0/Test0.cs");
        var found = await AnalyzerRun.DiagnosticsAsync((await document.Project.GetCompilationAsync())!, state, [new FlowRulesAnalyzer()], [], default);
        var actions = new List<CodeAction>();
        foreach (var diagnostic in found.Where(diagnostic => diagnostic.Id == "AIP1006"))
        {
            await new TagTheOrigin().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
        }

        Assert.Contains(found, diagnostic => diagnostic.Id == "AIP1006");
        return actions;
    }
}
