using System.IO;
using System.Linq;
using PolicyAnalyzers.Catalog;
using Xunit;

namespace PolicyAnalyzers.Tests.Catalog;

public sealed class CatalogReaderTests
{
    private const string Head = "library L\nverified L 1.0\nnamespace L\n";

    [Fact]
    public void A_file_is_a_header_types_and_members()
    {
        var library = Read("""
            # about
            library L
            unchecked its source
            assembly L.Core
            namespace L.A L.B
            host api.example.com
            ai

            type L.A.Client L.A.Old? : client entry(hub)   # both
              Ask AskAsync? : ai chat data(a|b.element,c) \
                output
              .ctor(#2,key:String,!options) : client
              set:Url : address(value)
            """);

        Assert.Equal(("L", "its source", "L.Core", true, CheckedAgainst.Nothing), (library.Header.Name, library.Header.Verified, library.Header.Assembly, library.Header.IsAI, library.Header.Check));
        Assert.Equal(["L.A", "L.B"], library.Header.Namespaces.ToArray());
        Assert.Equal([("L.A.Client", false), ("L.A.Old", true)], library.Types.Select(type => (type.Name, type.IsOptional)));
        Assert.Equal((TypeRole.AIClient | TypeRole.EntryBase, "hub"), (library.Types[0].Roles, library.Types[0].Kind));

        var ask = Assert.Single(library.Types[1].Members["Ask"]);
        Assert.Equal((MemberRole.AISink | MemberRole.AIOutput, "chat", true), (ask.Row.Roles, ask.Row.Kind, ask.Row.HasFlows));
        Assert.Equal(["a", "b", "c"], ask.Row.Data.Select(port => port.Parameter));
        Assert.Equal([1, 1, 0], ask.Row.Data.Select(port => port.Path.Length));
        Assert.True(Assert.Single(library.Types[0].Members["AskAsync"]).IsOptional);

        var constructor = Assert.Single(library.Types[0].Members[".ctor"]);
        Assert.Equal("api.example.com", constructor.Row.Host);
        Assert.Equal(
            [new ShapeTest(null, null, false, 2), new ShapeTest("key", "String", false, -1), new ShapeTest("options", null, true, -1)],
            constructor.Shape.ToArray());

        var url = Assert.Single(library.Types[0].Members["Url"]);
        Assert.Equal((Accessor.Set, MemberRole.HttpAddress, false), (url.Accessor, url.Row.Roles, url.Row.HasFlows));
        Assert.Equal("value", Assert.Single(url.Row.Address).Parameter);
    }

    [Fact]
    public void Flows_name_ports_and_paths()
    {
        var row = Read(Head + "type L.T\n  M : this.mapkey, 1.deep -> f.param1.element ; f.return.item2 ~> return\n").Types[0].Members["M"][0].Row;

        Assert.Equal(3, row.Flows.Count);
        Assert.Equal(new[] { true, true, false }, row.Flows.Select(flow => flow.IsCopy));
        Assert.Equal((PortBase.This, PathStep.MapKey), (row.Flows[0].From.Base, row.Flows[0].From.Path[0]));
        Assert.Equal((PortBase.Argument, 1, PathStep.Deep), (row.Flows[1].From.Base, row.Flows[1].From.Index, row.Flows[1].From.Path[0]));
        Assert.Equal((PortBase.CallbackParameter, "f", 1, PathStep.Element), (row.Flows[0].To.Base, row.Flows[0].To.Parameter, row.Flows[0].To.CallbackParameter, row.Flows[0].To.Path[0]));
        Assert.Equal((PortBase.CallbackReturn, PathStep.TupleItem2), (row.Flows[2].From.Base, row.Flows[2].From.Path[0]));
    }

    [Theory]
    [InlineData("library L\nnamespace L\ntype T\n", 3, "verified")]
    [InlineData("library L\nverified x\n", 2, "namespace")]
    [InlineData("libary L\n", 1, "libary")]
    [InlineData(Head + "type T\n  M ; neutral\n", 5, " : ")]
    [InlineData(Head + "type T\n  M : nothing\n", 5, "nothing")]
    [InlineData(Head + "type T\n  M : a -> b.elements\n", 5, "elements")]
    [InlineData(Head + "type T\n  M : a b -> return\n", 5, "a b")]
    [InlineData(Head + "type T\n  M : ai chat data(a, b)\n", 5, "data(a,")]
    [InlineData(Head + "type T\n  M : ai chat register type\n", 5, "two kinds")]
    [InlineData(Head + "type T\n  M : ai\n", 5, "needs")]
    [InlineData(Head + "type T\n  M : neutral ;\n", 5, "empty")]
    [InlineData(Head + "type T\n  M() : neutral\n", 5, "shape")]
    [InlineData(Head + "type T\n  M : neutral\n  M(a) : neutral\n", 6, "never match")]
    [InlineData(Head + "type T : clint\n", 4, "clint")]
    [InlineData(Head + "type T`1\n", 4, "arity")]
    [InlineData(Head + "\n  M : neutral\n", 5, "before any 'type'")]
    [InlineData(Head + "type T\n  M : \\\n", 5, "ends")]
    public void A_mistake_is_named_with_file_and_line(string text, int line, string part)
    {
        var error = Assert.Throws<CatalogFormatException>(() => Read(text));

        Assert.Equal(("x.txt", line), (error.File, error.Line));
        Assert.Contains(part, error.Message);
    }

    [Fact]
    public void All_mistakes_of_a_file_are_found_in_one_go()
    {
        var problems = CatalogReader.Problems("x.txt", new StringReader(Head + "type T : clint\ntype U\n  M : ntral\n  N : neutral\nmember\n  O : a -> b.elements\n"));

        Assert.Equal([4, 6, 8, 9], problems.Select(problem => problem.Line));
        Assert.Equal("x.txt(4): unknown type fact 'clint'", problems[0].Message);
        Assert.StartsWith("x.txt(6): unknown word 'ntral'; expected a flow", problems[1].Message);
        Assert.Empty(CatalogReader.Problems("x.txt", new StringReader(Head + "type T\n  M : neutral\n")));
        Assert.Equal("x.txt(0): the header has no 'library'", Assert.Single(CatalogReader.Problems("x.txt", new StringReader(""))).Message);
    }

    private static CatalogLibrary Read(string text) => CatalogReader.Read("x.txt", new StringReader(text));
}
