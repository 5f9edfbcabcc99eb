using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Tests.Flow.Suite;
using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Robustness;

/// <summary>Code of sizes that only generators write: analysed to the end in bounded time, or said to be cut short; never a crash.</summary>
public sealed class ExtremeCodeTests
{
    private const int SmallStack = 1024 * 1024;

    private static readonly string Policy = File.ReadAllText(FlowSuite.PolicyPath);

    [Fact]
    public void DeepNesting()
    {
        var found = Analyze($$"""
            public class C
            {
                private static string Id(string s) => s;
                public void Calls(string x) => Llm.Send({{Repeat("Id(", 200)}}Source.LoadCase(){{Repeat(")", 200)}});
                public void Parentheses() => Llm.Send({{Repeat("(", 200)}}Source.LoadCase(){{Repeat(")", 200)}});
                public void Sum() => Llm.Send(Source.LoadCase(){{Repeat(" + \"x\"", 2000)}});
                public void Blocks() { {{Repeat("if (Source.LoadPublic() != null) { ", 200)}}Llm.Send(Source.LoadCase());{{Repeat("}", 200)}} }
                public void Lambdas() { {{Nested(200)}} }
            }
            """);
        Assert.Equal(5, found);
    }

    [Fact]
    public void LongMethod() => Assert.Equal(1, Analyze(
        "public class C { public void M(bool b) { var s = Source.LoadPublic(); var t = Source.LoadCase();\n"
        + string.Concat(Enumerable.Range(0, 4000).Select(i =>
            $"var v{i} = s + {i};\nif (b) {{\n s = v{i}.Trim();\n}}\nSystem.Console.WriteLine(v{i});\n"))
        + "Llm.Send(t); } }"));

    [Fact]
    public void ManyCases() => Assert.Equal(1, Analyze(
        "public class C { public void M(int i) { var s = \"\"; switch (i) {\n"
        + string.Concat(Enumerable.Range(0, 5000).Select(i => $"case {i}: s = \"{i}\"; break;\n"))
        + "case 9999: s = Source.LoadCase(); break; } Llm.Send(s); } }"));

    [Fact]
    public void LongCycleOfCalls() => Assert.Equal(1, Analyze(
        "public class C { public void M() => Llm.Send(F0(Source.LoadCase()));\n"
        + string.Concat(Enumerable.Range(0, 1000).Select(i => $"private string F{i}(string s) => s.Length > {i} ? F{(i + 1) % 1000}(s) : F{(i * 7) % 1000}(s + s);\n"))
            .Replace("F500(string s) =>", "F500(string s) => s.Length == 1 ? s :", StringComparison.Ordinal)
        + "}"));

    [Fact]
    public void DeepChainOfCallsOnASmallStack() => Assert.Equal(1, Analyze(
        "public class C { public void M() => F0(Source.LoadCase());\n"
        + string.Concat(Enumerable.Range(0, 3000).Select(i => $"private void F{i}(string s) => F{i + 1}(s);\n"))
        + "private void F3000(string s) => Llm.Send(s); }"));

    [Fact]
    public void LambdasThroughManyHelpers()
    {
        var text = new StringBuilder("public class C { static string H0(System.Func<string, string> f, string s) => f(s);\n");
        for (var i = 1; i <= 12; i++)
        {
            text.Append($"static string H{i}(System.Func<string, string> f, string s) => H{i - 1}(x => f(x), s) + H{i - 1}(x => f(x + \"a\"), s) + H{i - 1}(f, s);\n");
        }

        Assert.Equal(2, Analyze(text + "public void M() { Llm.Send(H12(x => x, Source.LoadCase()));\nLlm.Send(H12(x => Source.LoadCase(), \"\"));\nLlm.Send(H12(x => \"\", \"\")); } }"));
    }

    [Fact]
    public void TruthValuesInAllCombinations() => Assert.Equal(1, Analyze("""
        public class C
        {
            static string F(bool a, bool b, bool c, bool d, bool e, bool f, bool g, bool h, string s) =>
                s.Length > 3 ? F(!a, b, c, d, e, f, g, h, s) + F(b, a, d, c, f, e, h, g, s) + F(true, a, b, c, d, e, f, g, s) + F(false, a, b, c, d, e, f, g, s) : s;
            public void M() => Llm.Send(F(true, false, true, false, true, false, true, false, Source.LoadCase()));
        }
        """));

    [Fact]
    public void CallsThatBranchAtEveryLevel() => Assert.Equal(1, Analyze(
        "public class C { public string M() => F0(Source.LoadCase());\n"
        + string.Concat(Enumerable.Range(0, 40).Select(i => $"private string F{i}(string s) {{ F{i + 1}(s); F{i + 1}(s); return F{i + 1}(s) + F{i + 1}(s); }}\n"))
        + "private string F40(string s) { Llm.Send(s); return s; } }"));

    [Fact]
    public void LargeObjectGraphs() => Assert.Equal(1, Analyze(
        "public class N { public N A, B, C; public string S; }\npublic class C { public void M(N n) {\n"
        + string.Concat(Enumerable.Range(0, 1500).Select(i => $"var v{i} = new N {{ A = {(i > 0 ? "v" + (i - 1) : "n")}, B = {(i > 1 ? "v" + (i / 2) : "n")}, S = \"\" }};\n"))
        + "v3.S = Source.LoadCase();\nLlm.Send(v3.S); } }"));

    [Fact]
    public void TypesThatContainThemselves() => Assert.Equal(1, Analyze("""
        public class Node<T> { public T Value; public Node<Node<T>> Next; public Node<T[]> Other; public Node<T> Grow() => new Node<T> { Next = new Node<Node<T>>() }; }
        public class A<T> : B<A<A<T>>> { }
        public class B<T> { public T Item; }
        public class C
        {
            public string Deep<T>(Node<T> n, int i) => i == 0 ? n.ToString() : Deep(n.Next, i - 1);
            public void M(A<string> a) { var n = new Node<string> { Value = Source.LoadCase() }; Llm.Send(Deep(n.Grow(), 3));
            Llm.Send(n.Value);
            }
        }
        """));

    /// <returns>How many findings of the confidentiality rules there are. Runs on a stack that is as small as they get.</returns>
    private static int Analyze(string source)
    {
        var tree = CSharpSyntaxTree.ParseText("using FlowSuite;\n" + source, new CSharpParseOptions(LanguageVersion.Preview), "Extreme.cs");
        var compilation = SuiteCompilation.Of(SuiteFile.Read(FlowSuite.SupportPath).Tree, tree);
        var found = ImmutableArray<Diagnostic>.Empty;
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
                    found = SuiteAnalysis.Run(compilation, FlowSuite.PolicyPath, Policy, limit.Token, concurrent: false).GetAwaiter().GetResult();
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        Assert.True(thrown is null, thrown?.ToString());
        return found.Count(d => d.Id is "AIP1001" or "AIP1002" or "AIP1003" or "AIP1006");
    }

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Range(0, depth).Select(i => $"System.Action f{i} = () => {{ ")) + "Llm.Send(Source.LoadCase()); "
        + string.Concat(Enumerable.Range(0, depth).Reverse().Select(i => $"}}; f{i}(); "));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
