using System;
using System.Threading.Tasks;
using PolicyAnalyzers.CodeFixes.Confidentiality;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>What the fix writes for each kind of origin, one finding at a time and all at once.</summary>
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

    internal static CSharpCodeFixTest<FlowRulesAnalyzer, TagTheOrigin> Test(string code, string fixedCode, string classId = "class1") => Test([code], [fixedCode], classId);

    internal static CSharpCodeFixTest<FlowRulesAnalyzer, TagTheOrigin> Test(string[] code, string[] fixedCode, string classId = "class1")
    {
        var test = new CSharpCodeFixTest<FlowRulesAnalyzer, TagTheOrigin> { CodeActionEquivalenceKey = "AIP1006:" + classId, OnlyRules = { "AIP1001", "AIP1002", "AIP1003", "AIP1006" } };
        Array.ForEach(code, test.TestState.Sources.Add);
        Array.ForEach(fixedCode, test.FixedState.Sources.Add);
        return test;
    }
}
