using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.CodeFixes.Confidentiality;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>Where in a declaration the attribute is put.</summary>
public class TagEditsFixTests
{
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
}
