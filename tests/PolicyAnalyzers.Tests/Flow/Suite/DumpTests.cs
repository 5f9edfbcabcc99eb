using System;
using System.Threading.Tasks;
using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Suite;

/// <summary>What the dump says of a member: code, heap, summary, sinks.</summary>
public sealed class DumpTests
{
    private static readonly SuiteFile Support = SuiteFile.Read(FlowSuite.SupportPath);

    [Fact]
    public void CodeHeapAndSummary() => Assert.Equal(
        """
        Fill(card, make)
          t1 = call Source.LoadCase()
          card.Note = t1
          t2 = "x"
          t3 = invoke make(t2)
          call Llm.Send(t3)
          return card
        == Fill at 4,4
        heap
        @2 arg0 : Card opaque
           .Note = {class1:LoadCase} [@4]|
        summary
        returns {arg0} [0]|
        throws {} []|
        #0 arg0 : Card opaque
           .Note = {class1:LoadCase} [1]|
        #1 new : String opaque
        calls arg1({} [] const x)
        sink AISend Send at make("x") <- {arg1.returned, arg1} to {}
        field Note <- {class1:LoadCase}

        """.Replace("|", " ", StringComparison.Ordinal).ReplaceLineEndings("\n"),
        FlowSuite.Dump(
            SuiteFile.Parse("Dump.cs", """
                public sealed class Card { public string Note = ""; }

                public static class Cases
                {
                    public static Card Fill(Card card, System.Func<string, string> make) { card.Note = LoadCase(); Send(make("x")); return card; }
                }
                """),
            [Support],
            FlowSuite.PolicyPath,
            "Fill").ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("Note", "get_Note")]
    [InlineData("Card", ".ctor")]
    public void AccessorsAndConstructors(string member, string shown) => Assert.Contains(
        shown,
        FlowSuite.Dump(
            SuiteFile.Parse("Dump.cs", "public sealed class Card { public string Note { get { return LoadCase(); } } }"),
            [Support],
            FlowSuite.PolicyPath,
            member));

    [Fact]
    public async Task TheProgramPrintsIt()
    {
        using var output = new System.IO.StringWriter();
        using var errors = new System.IO.StringWriter();
        Assert.Equal(0, await SuiteCommand.Run([System.IO.Path.Combine(FlowSuite.Folder, "Cases", "Helpers.cs"), "--dump", "WithCase"], output, errors));
        Assert.Contains("call Source.LoadCase()", output.ToString());
        Assert.Equal("", errors.ToString());
    }
}
