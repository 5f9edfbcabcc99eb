using System;
using System.Linq;
using PolicyAnalyzers.Policy;
using Xunit;

namespace PolicyAnalyzers.Tests.Policy;

public class PolicyDefaultsTests
{
    private static readonly PolicyLoad Nothing = PolicyRun.LoadFiles([]);

    [Fact]
    public void WithoutAFileThereIsNoProblemAndASafeModel()
    {
        Assert.False(Nothing.FileFound);
        Assert.Empty(Nothing.Problems);
        Assert.Equal(["class1", "class2", "class3"], Nothing.Model.Classes.Select(item => item.Id));
        Assert.Equal([false, false, true], Nothing.Model.Classes.Select(item => item.NeverSend));
        Assert.Equal(1, Nothing.Model.ConfidentialFromRank);
        Assert.Equal(
            ["personal False", "specialCare False", "tradeSecret False", "credential True"],
            Nothing.Model.Categories.Select(item => item.Id + " " + item.NeverSend));
        Assert.False(Nothing.Model.EndpointsDeclared);
        Assert.False(Nothing.Model.InferFromNames);
        Assert.Equal("business", Nothing.Model.Profile);
    }

    [Fact]
    public void AnUnidentifiedServiceHasStandardTermsTheLowestClassAndNoCategory()
    {
        var endpoint = Nothing.Model.UnidentifiedEndpoint("OpenAI");

        Assert.Equal(("OpenAI", false), (endpoint.Id, endpoint.IsIdentified));
        Assert.Equal((EndpointContract.StandardTerms, 0), (endpoint.Contract, endpoint.MaxClassRank));
        Assert.All(Nothing.Model.Categories, category => Assert.False(endpoint.Allows(category)));
        Assert.False(endpoint.AcceptsNeverSend);
    }

    [Fact]
    public void DisclosureAndAuditHaveTheirDefaults()
    {
        var model = Nothing.Model;

        Assert.Equal("AI-Disclosure", model.Disclosure.Header);
        Assert.True(model.Disclosure.IsDisclosingMember("ISAIGENERATED"));
        Assert.True(model.Disclosure.IsDisclosingMember("AiDisclosure"));
        Assert.False(model.Disclosure.IsDisclosingMember("Generated"));
        Assert.Equal(
            ["user", "time", "endpoint", "model", "classification", "purpose", "outcome", "correlationId"], model.Audit.RequiredFields.ToArray());
    }

    [Fact]
    public void PropertiesOfTheBuildAreRead()
    {
        var load = PolicyRun.LoadFiles(
            [], ("AIPolicyProfile", "government-ja"), ("AIPolicyDate", "2026-11-22"), ("AIPolicySearchedFrom", "/repo/src"), ("IsTestProject", "true"));

        Assert.Equal("government-ja", load.Model.Profile);
        Assert.Equal(new DateTime(2026, 11, 22), load.Model.EvaluationDate);
        Assert.Equal("/repo/src", load.SearchedFrom);
        Assert.True(load.Model.IsTestProjectWithFewRules);
        Assert.False(PolicyRun.LoadFiles([], ("IsTestProject", "true"), ("AIPolicyInTests", "true")).Model.IsTestProjectWithFewRules);
    }

    [Theory]
    [InlineData("AIPolicyProfile", "goverment-ja", "There is no AI policy profile 'goverment-ja'. Did you mean 'government-ja'? Set the property AIPolicyProfile to one of: business, government-ja, eu, frontier.")]
    [InlineData("AIPolicyProfile", "xyzzy", "There is no AI policy profile 'xyzzy'. Set the property AIPolicyProfile to one of: business, government-ja, eu, frontier.")]
    [InlineData("AIPolicyDate", "2026-02-29", "The property AIPolicyDate is '2026-02-29', which is not a day that exists. Expected year, month and day as in 2027-03-31.")]
    [InlineData("AIPolicyFile", "/repo/other.json", "The AI policy file '/repo/other.json', named by the property AIPolicyFile, is not among the project's additional files. Correct the path, or remove the property to search for aipolicy.json upwards from the project.")]
    public void AWrongPropertyIsAProblemWithoutAPlace(string key, string value, string expected)
    {
        var load = PolicyRun.LoadFiles([], (key, value));

        Assert.Equal([expected], PolicyRun.Texts(load));
        Assert.Null(load.Problems[0].Place.Path);
    }

    [Fact]
    public void AnUnknownProfileIsReadAsTheStrictest() =>
        Assert.Equal("government-ja", PolicyRun.LoadFiles([], ("AIPolicyProfile", "xyzzy")).Model.Profile);
}
