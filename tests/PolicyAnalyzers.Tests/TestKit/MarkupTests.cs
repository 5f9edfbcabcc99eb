using System;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace PolicyAnalyzers.Tests.TestKit;

public class MarkupTests
{
    [Fact]
    public void SpansNestAndMarksGo()
    {
        var markup = Markup.Parse("a {|AIP1001:b {|AIP1002:c|} [|d|]|} e{|AIP9001:|}");

        Assert.Equal("a b c d e", markup.Text);
        Assert.Equal<(string?, TextSpan)>(
            [("AIP1002", new TextSpan(4, 1)), (null, new TextSpan(6, 1)), ("AIP1001", new TextSpan(2, 5)), ("AIP9001", new TextSpan(9, 0))],
            markup.Diagnostics);
    }

    [Fact]
    public void PlacesHaveKeys() => Assert.Equal(new TextSpan(1, 2), Markup.Parse("a{|#7:bc|}d").Places[7]);

    [Theory]
    [InlineData("if (a || b[0] |= c) { x = y is {} or [] ? [.. z] : []; }")]
    [InlineData("{ \"a\": [1, 2], \"b\": { } }")]
    [InlineData("var a = b |] c; {| no name |}")]
    public void OrdinaryCodeIsLeftAlone(string code)
    {
        var markup = Markup.Parse(code);

        Assert.Equal(code, markup.Text);
        Assert.Empty(markup.Diagnostics);
    }

    [Fact]
    public void AnOpenMarkIsRefused() => Assert.Throws<FormatException>(() => Markup.Parse("a [|b"));
}
