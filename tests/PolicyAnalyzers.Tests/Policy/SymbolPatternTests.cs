using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Policy;

public class SymbolPatternTests
{
    private static readonly CSharpCompilation Code = CSharpCompilation.Create(
        "Code",
        [
            CSharpSyntaxTree.ParseText(
                """
                namespace Contoso
                {
                    public class Records
                    {
                        public Records() { }
                        public string Name { get; set; }
                        public string this[int index] => "";
                        public string LoadCase(int id) => "";
                        public string LoadCase(int id, string kind) => "";
                        public T Load<T>(T seed) => seed;
                        public void Save() { }
                        public static implicit operator string(Records records) => "";
                        public class Loader { public void Run() { } }
                    }

                    public class Box<T> { public T Put(T item) => item; public T Value; public event System.Action Changed; }

                    public interface IStore { void Keep(string text); string Title { get; } }
                    public class Store : IStore { public virtual void Keep(string text) { } string IStore.Title => ""; }
                    public class BigStore : Store { public override void Keep(string text) { } public void Other() { } }
                    public class Inherits : StoreBase, IStore { public string Title => ""; }
                    public class StoreBase { public void Keep(string text) { } }
                    public static class Extensions { public static void Send(this string text) { } }
                    class Uses { void M(Box<int> box) { box.Put(1); "".Send(); } }
                }
                """),
        ],
        ReferenceAssemblies.Ai,
        new(OutputKind.DynamicallyLinkedLibrary));

    [Theory]
    [InlineData("M:Contoso.Records.Load*", "LoadCase LoadCase Load Run .ctor")]
    [InlineData("M:Contoso.Records.LoadCase", "LoadCase LoadCase")]
    [InlineData("M:Contoso.Records.LoadCase(System.Int32)", "LoadCase")]
    [InlineData("M:Contoso.Records.LoadCase(*)", "LoadCase LoadCase")]
    [InlineData("M:Contoso.Records.LoadCase(System.Int32,*)", "LoadCase")]
    [InlineData("M:Contoso.Records.Load", "Load")]
    [InlineData("M:Contoso.Records.Load``1", "Load")]
    [InlineData("M:Contoso.Records.Load``1(``0)", "Load")]
    [InlineData("M:Contoso.Records.Load``2", "")]
    [InlineData("M:*.Save", "Save")]
    [InlineData("M:*Case", "LoadCase LoadCase")]
    [InlineData("M:Contoso.Records.#ctor", ".ctor")]
    [InlineData("M:Contoso.Records.op_Implicit", "op_Implicit")]
    [InlineData("M:Contoso.Records.Loader.*", "Run .ctor")]
    [InlineData("P:Contoso.Records.Name", "Name")]
    [InlineData("P:Contoso.Records.Item", "this[]")]
    [InlineData("P:Contoso.*", "Name this[] Title Contoso.IStore.Title Title")]
    [InlineData("M:Contoso.Box.Put", "Put")]
    [InlineData("M:Contoso.Box`1.Put(`0)", "Put")]
    [InlineData("F:Contoso.Box`1.Value", "Value")]
    [InlineData("E:Contoso.Box*.Changed", "Changed")]
    [InlineData("T:Contoso.Box", "Box")]
    [InlineData("T:Contoso.Rec*", "Records Loader")]
    [InlineData("N:Contoso", "Contoso")]
    [InlineData("M:Contoso.IStore.Keep", "Keep Keep Keep")]
    [InlineData("M:Contoso.Store.Keep(System.String)", "Keep Keep")]
    [InlineData("P:Contoso.IStore.Title", "Title Contoso.IStore.Title Title")]
    [InlineData("M:Contoso.StoreBase.Keep", "Keep")]
    [InlineData("M:Contoso.records.Save", "")]
    [InlineData("P:Contoso.Records.Save", "")]
    [InlineData("M:Records.Save", "")]
    public void APatternMatches(string text, string expected)
    {
        Assert.True(SymbolPattern.TryParse(text, out var pattern));
        var contoso = Code.Assembly.GlobalNamespace.GetNamespaceMembers().Single();
        var found = contoso.GetTypeMembers()
            .SelectMany(type => new[] { type }.Concat(type.GetTypeMembers()))
            .SelectMany(type => type.GetMembers().Where(member => member is not INamedTypeSymbol && !Accessor(member)).Prepend(type))
            .Prepend(contoso)
            .Where(pattern!.Matches)
            .Select(symbol => symbol.Name);

        Assert.Equal(Sorted(expected.Split(' ', System.StringSplitOptions.RemoveEmptyEntries)), Sorted([.. found]));
    }

    [Fact]
    public void ConstructedAndReducedSymbolsMatchByTheirDefinition()
    {
        var tree = Code.SyntaxTrees.Single();
        var model = Code.GetSemanticModel(tree);
        var calls = tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax>()
            .Select(call => model.GetSymbolInfo(call).Symbol!)
            .ToList();

        Assert.True(SymbolPattern.TryParse("M:Contoso.Box`1.Put(`0)", out var put));
        Assert.True(SymbolPattern.TryParse("M:Contoso.Extensions.Send(System.String)", out var send));
        Assert.Contains(calls, put!.Matches);
        Assert.Contains(calls, send!.Matches);
    }

    [Theory]
    [InlineData("M:Contoso.Records.Load*", "LoadCase", true)]
    [InlineData("M:Contoso.Records.Load*", "Save", false)]
    [InlineData("M:Contoso.Records.Load``1(``0)", "Load", true)]
    [InlineData("M:Contoso.Llm.Ask(System.String)", "Ask", true)]
    [InlineData("M:Contoso.Llm.Ask(System.String)", "String", false)]
    [InlineData("M:Contoso.Redact.*", "Anything", true)]
    [InlineData("M:Contoso.Records.#ctor", "Records", true)]
    [InlineData("M:Contoso.Box`1.#ctor(System.Int32)", "Box", true)]
    [InlineData("M:Contoso.Records.#ctor", "LoadCase", false)]
    [InlineData("T:Contoso.Box`1", "Box", true)]
    public void TheIndexOfNamesCanSkipWhatCannotMatch(string text, string name, bool may)
    {
        Assert.True(SymbolPattern.TryParse(text, out var pattern));
        Assert.Equal(may, pattern!.MayMatchName(name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("M:")]
    [InlineData("Contoso.Records")]
    [InlineData("X:Contoso")]
    [InlineData("m:Contoso")]
    [InlineData("M:Contoso Records")]
    [InlineData("M:A.B(System.String, System.Int32)")]
    public void WhatIsNoDocumentationIdIsRefused(string text) => Assert.False(SymbolPattern.TryParse(text, out _));

    [Fact]
    public void ManyStarsAreNotSlow()
    {
        var pattern = string.Concat(Enumerable.Repeat("a*", 5_000)) + "b";

        Assert.False(Wildcard.Matches(pattern, new string('a', 10_000)));
        Assert.True(Wildcard.Matches("*a*b*", "xxaxxbxx"));
        Assert.True(Wildcard.Matches("***", ""));
    }

    [Fact]
    public void APurposeCoversWhatLiesInItsScope()
    {
        var model = PolicyRun.Model("""{ "purposes": { "T:Contoso.Records": "cases", "N:Contoso": "everything" } }""");
        var records = Code.GetTypeByMetadataName("Contoso.Records")!;

        Assert.Equal("cases", model.PurposeOf(records.GetMembers("Save").Single()));
        Assert.Equal("everything", model.PurposeOf(Code.GetTypeByMetadataName("Contoso.Store")!));
        Assert.Null(model.PurposeOf(Code.GetSpecialType(SpecialType.System_String)));
    }

    private static bool Accessor(ISymbol member) =>
        member is IMethodSymbol { AssociatedSymbol: not null } || (member.IsImplicitlyDeclared && member is IFieldSymbol);

    private static string Sorted(string[] names) => string.Join(" ", names.Order(System.StringComparer.Ordinal));
}
