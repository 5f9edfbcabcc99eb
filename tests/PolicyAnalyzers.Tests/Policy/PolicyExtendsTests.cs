using System.Linq;
using PolicyAnalyzers.Policy;
using Xunit;

namespace PolicyAnalyzers.Tests.Policy;

/// <summary>A file that extends another may tighten it, and nothing else.</summary>
public class PolicyExtendsTests
{
    private const string Parent =
        """
        {
          "role": "provider",
          "classes": [ { "id": "low", "labels": ["Open"] }, { "id": "mid", "labels": ["Inner"] }, { "id": "top", "neverSend": true } ],
          "confidentialFrom": "mid",
          "categories": [ { "id": "personal", "neverSend": true } ],
          "tags": [ { "namespace": "Contoso.Hr", "class": "mid", "categories": ["personal"] } ],
          "endpoints": [ {
            "id": "gov", "match": { "hosts": ["*.gov.example"] }, "contract": "individual", "maxClass": "mid", "allowedCategories": ["personal"],
            "models": ["m1"], "training": "on", "provenance": "none", "approval": { "expires": "2027-03-31" } }, { "id": "other" } ],
          "defaultEndpoint": "other",
          "allowedRegions": ["jp"],
          "flow": {
            "sources": [ { "symbol": "M:A.Load", "class": "mid" } ],
            "sinks": [ { "symbol": "M:A.Ask", "endpoint": "other" } ],
            "sanitizers": [ { "symbol": "M:A.Redact", "to": "mid", "removes": [] } ],
            "unknownCalls": "default"
          },
          "disclosure": { "languages": ["ja"], "satisfiers": ["T:A.Filter"], "members": ["M"] },
          "audit": { "requiredFields": ["user", "time"], "satisfiers": ["T:A.Client"], "loggers": [] },
          "oversight": { "affectsRights": ["M:A.Decide"], "review": [] },
          "inferFromNames": true
        }
        """;

    private const string Where = "/repo/base/city.json";

    [Theory]
    [InlineData("\"role\": [|\"user\"|]", "role", "provider")]
    [InlineData("\"confidentialFrom\": [|\"top\"|]", "confidentialFrom", "mid")]
    [InlineData("\"classes\": [ { \"id\": \"top\", \"neverSend\": [|false|] } ]", "neverSend", "true")]
    [InlineData("\"classes\": [ { \"id\": [|\"top\"|] } ]", "neverSend", "true")]
    [InlineData("\"classes\": [ { \"id\": \"top\", \"neverSend\": true }, { \"id\": [|\"low\"|] } ]", "classes", "low < mid < top")]
    [InlineData("\"categories\": [ { \"id\": [|\"personal\"|] } ]", "neverSend", "true")]
    [InlineData("\"tags\": [ { \"namespace\": \"Contoso.Hr\", \"class\": [|\"low\"|], \"categories\": [\"personal\"] } ]", "class", "mid")]
    [InlineData("\"tags\": [ { \"namespace\": \"Contoso.Hr\", \"class\": \"top\", \"categories\": [|[]|] } ]", "categories", "[personal]")]
    [InlineData("\"endpoints\": [ { \"id\": \"other\", \"contract\": [|\"onPremises\"|] } ]", "contract", "standardTerms")]
    [InlineData("\"endpoints\": [ { \"id\": \"other\", \"maxClass\": [|\"mid\"|] } ]", "maxClass", "-")]
    [InlineData("\"endpoints\": [ { \"id\": \"other\", \"acceptsNeverSend\": [|true|] } ]", "acceptsNeverSend", "false")]
    [InlineData("\"endpoints\": [ { \"id\": \"other\", \"trainingDataAllowed\": [|true|] } ]", "trainingDataAllowed", "false")]
    [InlineData("\"endpoints\": [ { \"id\": \"other\", \"audit\": [|\"gateway\"|] } ]", "audit", "code")]
    [InlineData("\"endpoints\": [ { \"id\": [|\"gov\"|], \"models\": [\"m1\"] } ]", "allowedCategories", "[personal]")]
    [InlineData("\"endpoints\": [ { \"id\": \"gov\", \"allowedCategories\": [], \"models\": [|[\"m1\", \"m2\"]|] } ]", "models", "[m1]")]
    [InlineData("\"endpoints\": [ { \"id\": \"gov\", \"allowedCategories\": [], \"models\": [], \"training\": [|\"off\"|] } ]", "training", "on")]
    [InlineData("\"endpoints\": [ { \"id\": \"gov\", \"allowedCategories\": [], \"models\": [], \"provenance\": [|\"c2pa\"|] } ]", "provenance", "none")]
    [InlineData("\"endpoints\": [ { \"id\": \"gov\", \"allowedCategories\": [], \"models\": [], \"approval\": { \"expires\": [|\"2027-04-01\"|] } } ]", "expires", "2027-03-31")]
    [InlineData("\"endpoints\": [ { \"id\": \"gov\", \"allowedCategories\": [], \"models\": [], \"match\": [|{|] \"hosts\": [\"gov.other.example\"] } } ]", "match", "*.gov.example")]
    [InlineData("\"endpoints\": [ { \"id\": \"other\", \"riskAnalysis\": [|{|] \"reference\": \"RA-1\", \"date\": \"2026-05-01\" } } ]", "riskAnalysis", "-")]
    [InlineData("\"endpoints\": [ { \"id\": \"other\", \"approval\": [|{|] \"authority\": \"CISO\", \"reference\": \"A-1\", \"approvedOn\": \"2026-05-01\" } } ]", "approval", "-")]
    [InlineData("\"defaultEndpoint\": [|\"gov\"|]", "defaultEndpoint", "other")]
    [InlineData("\"allowedRegions\": [\"jp\", [|\"us\"|]]", "allowedRegions", "[jp]")]
    [InlineData("\"flow\": { \"sources\": [ { \"symbol\": \"M:A.Load\", \"class\": [|\"low\"|] } ] }", "class", "mid")]
    [InlineData("\"flow\": { \"unknownCalls\": [|\"off\"|] }", "unknownCalls", "default")]
    [InlineData("\"flow\": { \"sinks\": [ { \"symbol\": \"M:A.Ask\", \"endpoint\": [|\"gov\"|] } ] }", "endpoint", "other")]
    [InlineData("\"flow\": { \"sanitizers\": [ { \"symbol\": \"M:A.Redact\", \"to\": [|\"low\"|] } ] }", "to", "mid")]
    [InlineData("\"flow\": { \"sanitizers\": [ { \"symbol\": \"M:A.Redact\", \"to\": \"mid\", \"removes\": [|[\"personal\"]|] } ] }", "removes", "[]")]
    [InlineData("\"disclosure\": { \"languages\": [|[\"en\"]|] }", "languages", "[ja]")]
    [InlineData("\"disclosure\": { \"satisfiers\": [[|\"T:B.Filter\"|]] }", "satisfiers", "[T:A.Filter]")]
    [InlineData("\"audit\": { \"requiredFields\": [|[\"user\"]|] }", "requiredFields", "[user, time]")]
    [InlineData("\"audit\": { \"loggers\": [[|\"Contoso\"|]] }", "loggers", "[]")]
    [InlineData("\"oversight\": { \"affectsRights\": [|[]|] }", "affectsRights", "[M:A.Decide]")]
    [InlineData("\"oversight\": { \"review\": [[|\"M:A.Look\"|]] }", "review", "[]")]
    [InlineData("\"inferFromNames\": [|false|]", "inferFromNames", "true")]
    public void LooseningIsRefusedWhereItStands(string marked, string key, string stated)
    {
        var child = "{ \"extends\": \"base/city.json\", " + marked + " }";

        Assert.Equal(
            "'" + key + "' loosens what this file extends, which has " + stated + ". A file may only tighten it, unless the extended one has \"allowLoosening\": true.",
            PolicyRun.OnlyProblem(child, (Where, Parent)));

        // The parent decides whether this is an error.
        var permissive = Parent.Replace("{\n  \"role\"", "{\n  \"allowLoosening\": true,\n  \"role\"");
        Assert.Empty(PolicyRun.Texts(PolicyRun.LoadFiles([(Where, permissive), (PolicyRun.Path, TestKit.Markup.Parse(child).Text)])));
    }

    [Theory]
    [InlineData("\"role\": \"developer\"")]
    [InlineData("\"confidentialFrom\": \"low\"")]
    [InlineData("\"classes\": [ { \"id\": \"mid\", \"neverSend\": true } ]")]
    [InlineData("\"categories\": [ { \"id\": \"personal\", \"neverSend\": true }, { \"id\": \"mine\" } ]")]
    [InlineData("\"tags\": [ { \"namespace\": \"Contoso.Hr\", \"class\": \"top\", \"categories\": [\"personal\"] } ]")]
    [InlineData("\"endpoints\": [ { \"id\": \"gov\", \"maxClass\": \"low\", \"allowedCategories\": [], \"models\": [\"m1\"], \"match\": { \"hosts\": [\"a.gov.example\"] } } ]")]
    [InlineData("\"endpoints\": [ { \"id\": \"other\", \"allowedCategories\": [], \"approval\": { \"authority\": \"CISO\", \"reference\": \"A-1\", \"approvedOn\": \"2026-05-01\" } } ]")]
    [InlineData("\"endpoints\": [ { \"id\": \"mine\", \"maxClass\": \"mid\", \"contract\": \"individual\" } ]")]
    [InlineData("\"defaultEndpoint\": null")]
    [InlineData("\"allowedRegions\": []")]
    [InlineData("\"disclosure\": { \"languages\": [\"en\", \"ja\"], \"satisfiers\": [] , \"header\": \"X\" }")]
    [InlineData("\"audit\": { \"requiredFields\": [\"time\", \"user\", \"model\"] }")]
    [InlineData("\"flow\": { \"sources\": [ { \"symbol\": \"M:A.Load\", \"class\": \"top\" } ], \"sanitizers\": [ { \"symbol\": \"M:A.Redact\", \"to\": \"top\" } ] }")]
    [InlineData("\"flow\": { \"unknownCalls\": \"strict\" }")]
    [InlineData("\"oversight\": { \"affectsRights\": [\"M:A.Decide\", \"M:A.Judge\"], \"stateChanging\": [\"M:A.Save\"] }")]
    public void TighteningIsFine(string keys) =>
        Assert.Empty(PolicyRun.Texts(PolicyRun.LoadFiles([(Where, Parent), (PolicyRun.Path, "{ \"extends\": \"base/city.json\", " + keys + " }")])));

    [Fact]
    public void ARefusedKeyKeepsTheParentsValueAndTheOthersCount()
    {
        var model = PolicyRun.LoadFiles(
            [
                (Where, Parent),
                (PolicyRun.Path, """
                    { "extends": "base/city.json", "confidentialFrom": "top", "allowedRegions": ["us"],
                      "endpoints": [ { "id": "gov", "contract": "onPremises", "maxClass": "low", "allowedCategories": ["personal"], "models": ["m1"] } ] }
                    """),
            ]).Model;

        Assert.Equal(1, model.ConfidentialFromRank);
        Assert.Empty(model.AllowedRegions);
        Assert.Equal((EndpointContract.Individual, 0), (model.FindEndpoint("gov")!.Contract, model.FindEndpoint("gov")!.MaxClassRank));
        Assert.Equal(["gov", "other"], model.Endpoints.Select(endpoint => endpoint.Id));
    }

    [Fact]
    public void ALabelMustNotMoveToALowerClass()
    {
        var problems = PolicyRun.Problems(
            """{ "extends": "base/city.json", "classes": [ { "id": "low", "labels": ["Open", [|"inner"|]] }, { "id": "mid", "labels": ["x"] } ] }""",
            (Where, Parent));

        Assert.StartsWith("'labels' loosens what this file extends, which has mid.", Assert.Single(problems), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[ { \"id\": \"low\" }, { \"id\": \"new\" } ]", "low new mid top")]
    [InlineData("[ { \"id\": \"new\" }, { \"id\": \"mid\" } ]", "low new mid top")]
    [InlineData("[ { \"id\": \"new\" } ]", "low mid top new")]
    public void ANewClassStandsBesideTheOnesThatAreKnown(string classes, string expected)
    {
        var load = PolicyRun.LoadFiles([(Where, Parent), (PolicyRun.Path, "{ \"extends\": \"base/city.json\", \"classes\": " + classes + " }")]);

        Assert.Equal(expected, string.Join(" ", load.Model.Classes.Select(item => item.Id)));
        Assert.Equal("mid", load.Model.Classes[load.Model.ConfidentialFromRank].Id);
    }

    [Fact]
    public void AChainIsReadFromItsRoot()
    {
        var load = PolicyRun.LoadFiles(
            [
                (PolicyRun.Path, """{ "extends": "./base/dept.json" }"""),
                ("/repo/base/dept.json", """{ "extends": "city.json", "confidentialFrom": "low" }"""),
                (Where, Parent),
            ]);

        Assert.Empty(PolicyRun.Texts(load));
        Assert.Equal((0, 2), (load.Model.ConfidentialFromRank, load.Model.Endpoints.Length));
    }

    [Fact]
    public void AnErrorInTheExtendedFileStandsThere()
    {
        var problem = Assert.Single(PolicyRun.LoadFiles([(PolicyRun.Path, """{ "extends": "base/city.json" }"""), (Where, "{ \"rol\": \"user\" }")]).Problems);

        Assert.Equal((Where, 2), (problem.Place.Path, problem.Place.Span.Start));
    }

    [Fact]
    public void ACircleIsAnError()
    {
        var load = PolicyRun.LoadFiles(
            [(PolicyRun.Path, """{ "extends": "b.json" }"""), ("/repo/b.json", """{ "extends": "aipolicy.json" }""")]);

        Assert.Equal(["The file 'aipolicy.json' extends this one already. Expected a chain without circles."], PolicyRun.Texts(load));
        Assert.Equal("/repo/b.json", load.Problems[0].Place.Path);
    }

    [Fact]
    public void WindowsPathsAreFound()
    {
        var load = PolicyRun.LoadFiles(
            [(@"C:\repo\src\aipolicy.json", """{ "extends": "..\\City.json" }"""), (@"C:\repo\city.json", """{ "role": "developer" }""")],
            ("AIPolicyFile", @"c:\repo\src\aipolicy.json"));

        Assert.Empty(PolicyRun.Texts(load));
        Assert.Equal(PolicyRole.Developer, load.Model.Role);
    }

    [Fact]
    public void OfNestedFoldersTheNearestWinsAndMayOnlyTighten()
    {
        var load = PolicyRun.LoadFiles(
            [
                ("/repo/src/desk/aipolicy.json", """{ "confidentialFrom": "class3", "role": "developer" }"""),
                ("/repo/aipolicy.json", """{ "confidentialFrom": "class2", "role": "user" }"""),
                ("/elsewhere/aipolicy.json", """{ "confidentialFrom": "nothing" }"""),
            ]);

        var problem = Assert.Single(load.Problems);
        Assert.Equal("/repo/src/desk/aipolicy.json", problem.Place.Path);
        Assert.Equal((1, PolicyRole.Developer), (load.Model.ConfidentialFromRank, load.Model.Role));
    }

    [Fact]
    public void OtherFilesOfThePackageAreNotThePolicy()
    {
        var load = PolicyRun.LoadFiles(
            [("/package/policies/eu.aipolicy.json", "broken"), ("/repo/appsettings.json", "broken"), ("/repo/aipolicy.waivers.json", "broken")]);

        Assert.False(load.FileFound);
        Assert.Empty(load.Problems);
    }
}
