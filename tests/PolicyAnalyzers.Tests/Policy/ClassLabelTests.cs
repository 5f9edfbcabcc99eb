using PolicyAnalyzers.Policy;
using Xunit;

namespace PolicyAnalyzers.Tests.Policy;

public class ClassLabelTests
{
    private static readonly PolicyModel Defaults = PolicyRun.LoadFiles([]).Model;

    [Theory]
    [InlineData("class1", "class1")]
    [InlineData("CLASS2", "class2")]
    [InlineData("機密性1", "class1")]
    [InlineData("機密性１情報", "class1")]
    [InlineData("機密性2情報", "class2")]
    [InlineData("機密性２", "class2")]
    [InlineData("機密性 ２ 情報", "class2")]
    [InlineData("機密性２情報（社内限り）", "class2")]
    [InlineData("機密性2情報(複製禁止、配付禁止)", "class2")]
    [InlineData("機密性３情報【関係者限り】", "class3")]
    [InlineData("【機密性３】複製禁止", "class3")]
    [InlineData("機密性２情報・社内限り", "class2")]
    [InlineData("機密性２情報　取扱注意", "class2")]
    [InlineData("要機密情報", "class2")]
    [InlineData("要機密", "class2")]
    [InlineData("confidential", "class2")]
    [InlineData("ＣＯＮＦＩＤＥＮＴＩＡＬ", "class2")]
    [InlineData("Confidential - internal use only", "class2")]
    [InlineData("  Restricted  ", "class3")]
    [InlineData("PUBLIC", "class1")]
    public void ALabelIsRecognisedHoweverItIsWritten(string text, string id) => Assert.Equal(id, Defaults.FindClass(text)?.Id);

    [Theory]
    [InlineData("")]
    [InlineData("（）")]
    [InlineData("機密性4")]
    [InlineData("機密性")]
    [InlineData("情報")]
    [InlineData("Public Safety Restricted")]
    [InlineData("Publication")]
    [InlineData("非機密性2")]
    public void WhatIsNoLabelIsNotTakenForOne(string text) => Assert.Null(Defaults.FindClass(text));

    [Fact]
    public void HalfWidthKatakanaIsFolded()
    {
        var model = PolicyRun.Model("""{ "classes": [ { "id": "low" }, { "id": "high", "labels": ["プライベートデータ"] } ] }""");

        Assert.Equal("high", model.FindClass("ﾌﾟﾗｲﾍﾞｰﾄﾃﾞｰﾀ")?.Id);
    }

    [Fact]
    public void AnIdIsPreferredToALabel()
    {
        var model = PolicyRun.Load("""{ "classes": [ { "id": "a", "labels": ["b"] }, { "id": "b" } ] }""").Model;

        Assert.Equal("b", model.FindClass("b")?.Id);
    }

    [Fact]
    public void CategoriesHaveNoCase()
    {
        Assert.Equal("specialCare", Defaults.FindCategory("SpecialCare")?.Id);
        Assert.Equal("personal", Defaults.FindCategory("ＰＥＲＳＯＮＡＬ")?.Id);
        Assert.Null(Defaults.FindCategory("person"));
    }
}
