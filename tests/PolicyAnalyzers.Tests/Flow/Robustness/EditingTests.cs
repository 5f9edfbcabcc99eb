using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Tests.Flow.Suite;
using PolicyAnalyzers.Tests.Samples;
using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Robustness;

/// <summary>
/// An editor keeps what did not change: trees, and what analyzers hang on them. After each edit the findings are those of a
/// compilation that was made from nothing.
/// </summary>
public sealed class EditingTests
{
    private static readonly int Edits = int.TryParse(Environment.GetEnvironmentVariable("AIP_ORDERS"), out var orders) ? 4 * orders : 4;

    private static readonly string Policy = File.ReadAllText(FlowSuite.PolicyPath);

    [Fact]
    public async Task EachKindOfEdit()
    {
        var session = new Session();
        session.Write("Helper.cs", """
            public static class Helper
            {
                public static string Shape(string text) => text.Trim();
                public static void Pass(string text) { }
            }
            """);
        session.Write("Desk.cs", """
            public class Desk
            {
                public void Answer()
                {
                    var text = LoadCase();
                    Helper.Pass(text);
                    Send(Helper.Shape("Hello"));
                }
            }
            """);
        await session.Expect("nothing is sent");

        session.Replace("Desk.cs", "\"Hello\"", "text");
        await session.Expect("a value is exchanged", "Desk.cs:7");

        session.Replace("Helper.cs", "=> text.Trim()", "=> \"\"");
        await session.Expect("a helper in another file stops passing on");

        session.Replace("Helper.cs", "Pass(string text) { }", "Pass(string text) { Send(text); }");
        await session.Expect("a helper in another file starts to leak", "Desk.cs:6");

        session.Replace("Helper.cs", "Pass(", "Forward(");
        await session.Expect("a member is renamed, its callers not yet");

        session.Replace("Desk.cs", "Helper.Pass(", "Helper.Forward(");
        await session.Expect("the callers too", "Desk.cs:6");

        session.Replace("Desk.cs", "var text = LoadCase();", "var text = LoadCase();\n        text = Redact(text);");
        await session.Expect("a statement is inserted");

        session.Replace("Desk.cs", "        text = Redact(text);\n", "");
        await session.Expect("and deleted", "Desk.cs:6");

        session.Write("Store.cs", "public partial class Store { private string? note; public void Fill() => note = LoadSecret(); }");
        session.Write("Reader.cs", "public partial class Store\n{\n    public void Tell() => Send(note);\n}");
        await session.Expect("files are added", "Desk.cs:6", "Reader.cs:3");

        session.Replace("Store.cs", "LoadSecret()", "Redact(LoadSecret())");
        await session.Expect("what a field holds changes in the other file", "Desk.cs:6");

        session.Replace("Store.cs", "Redact(LoadSecret())", "LoadSecret()");
        await session.Expect("and back", "Desk.cs:6", "Reader.cs:3");

        session.Delete("Store.cs");
        await session.Expect("a file is removed, so that its field is not known", "Desk.cs:6");

        session.Policy = Policy.Replace("M:*.LoadCase*", "M:*.LoadNothing*", StringComparison.Ordinal);
        await session.Expect("the policy knows the source no more");

        session.Policy = Policy;
        await session.Expect("the policy is as it was", "Desk.cs:6");

        session.Write("Kind.cs", "public interface IShape { string Of(string text); }\npublic class Plain : IShape { public string Of(string text) => \"\"; }");
        session.Write("User.cs", "public class User(IShape shape)\n{\n    public void Use() => Send(shape.Of(LoadCase()));\n}");
        await session.Expect("an interface with one implementation that drops", "Desk.cs:6");

        session.Write("Second.cs", "public class Second : IShape { public string Of(string text) => text; }");
        await session.Expect("a second one that passes on", "Desk.cs:6", "User.cs:3");

        session.Delete("Second.cs");
        await session.Expect("it goes", "Desk.cs:6");

        session.Delete("Desk.cs");
        await session.Expect("all of it goes");
    }

    [Fact]
    public async Task RandomEditsOfTheSample()
    {
        var compilation = new Sample("CitizenDesk", asMetadata: false)["CitizenDesk"];
        var original = compilation;
        var random = new Random(17);
        var seen = new HashSet<string>();
        for (var i = 0; i < Edits; i++)
        {
            var trees = compilation.SyntaxTrees.Where(tree => !tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)).ToList();
            var tree = trees[random.Next(trees.Count)];

            // Now and then a file is as it was again.
            var text = random.Next(3) == 0 && original.SyntaxTrees.FirstOrDefault(first => first.FilePath == tree.FilePath) is { } before
                ? before.GetText()
                : Without(tree, random);
            compilation = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text));
            var edited = FindingText.Of(await SuiteAnalysis.Run(compilation, "", null, default));
            var fresh = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Select(Parsed));
            Assert.Equal(FindingText.Of(await SuiteAnalysis.Run(fresh, "", null, default)), edited);
            seen.Add(string.Concat(edited));
        }

        Assert.True(seen.Count > 1, "The edits change nothing that is found.");
    }

    private static SyntaxTree Parsed(SyntaxTree tree) =>
        CSharpSyntaxTree.ParseText(SourceText.From(tree.GetText().ToString()), (CSharpParseOptions)tree.Options, tree.FilePath);

    /// <summary>One statement, member or argument less.</summary>
    private static SourceText Without(SyntaxTree tree, Random random)
    {
        var nodes = tree.GetRoot().DescendantNodes().Where(node => node is StatementSyntax or MemberDeclarationSyntax or ArgumentSyntax).ToList();
        return nodes.Count == 0 ? tree.GetText() : tree.GetText().WithChanges(new TextChange(nodes[random.Next(nodes.Count)].Span, ""));
    }

    /// <summary>A project that is edited file by file.</summary>
    private sealed class Session
    {
        private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);
        private static readonly SyntaxTree Support = SuiteFile.Read(FlowSuite.SupportPath).Tree;
        private CSharpCompilation compilation = SuiteCompilation.Of(Support);

        public string Policy { get; set; } = EditingTests.Policy;

        public void Write(string path, string text) =>
            compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, Options, path));

        public void Delete(string path) => compilation = compilation.RemoveSyntaxTrees(Tree(path));

        public void Replace(string path, string old, string with)
        {
            var tree = Tree(path);
            var text = tree.GetText();
            var at = text.ToString().IndexOf(old, StringComparison.Ordinal);
            Assert.True(at >= 0, old + " is not in " + path);
            compilation = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(at, old.Length), with))));
        }

        /// <param name="what">What was edited.</param>
        /// <param name="lines">Where something must be found now.</param>
        public async Task Expect(string what, params string[] lines)
        {
            var found = await SuiteAnalysis.Run(compilation, FlowSuite.PolicyPath, Policy, default);
            var flows = found.Where(d => d.Id is "AIP1001" or "AIP1003").Select(d => d.Location.GetLineSpan())
                .Select(span => Path.GetFileName(span.Path) + ":" + (span.StartLinePosition.Line + 1));
            Assert.Equal((what, string.Join(" ", lines)), (what, string.Join(" ", flows.Order(StringComparer.Ordinal))));
            var fresh = SuiteCompilation.Of(compilation.SyntaxTrees.Select(Parsed).ToArray());
            Assert.Equal(FindingText.Of(await SuiteAnalysis.Run(fresh, FlowSuite.PolicyPath, Policy, default)), FindingText.Of(found));
        }

        private SyntaxTree Tree(string path) => compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
    }
}
