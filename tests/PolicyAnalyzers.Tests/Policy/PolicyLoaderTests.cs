using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy;
using Xunit;

namespace PolicyAnalyzers.Tests.Policy;

public class PolicyLoaderTests
{
    private static readonly AdditionalText Policy = new PolicyRun.TextFile(PolicyRun.Path, """{ "extends": "city.json" }""");
    private static readonly AdditionalText City = new PolicyRun.TextFile("/repo/city.json", """{ "confidentialFrom": "class3" }""");

    [Fact]
    public void TheSameFilesGiveTheSameObject()
    {
        var first = Load([Policy, City], ("AIPolicyDate", "2026-11-22"));

        Assert.Same(first, Load([Policy, City], ("AIPolicyDate", "2026-11-22")));
        Assert.NotSame(first, Load([Policy, City], ("AIPolicyDate", "2026-11-23")));
        Assert.NotSame(first, Load([Policy, new PolicyRun.TextFile("/repo/city.json", "{}")], ("AIPolicyDate", "2026-11-22")));
    }

    [Fact]
    public void TheOrderOfTheFilesDoesNotMatter() =>
        Assert.Equal(Load([Policy, City]).Model.ConfidentialFromRank, Load([City, Policy]).Model.ConfidentialFromRank);

    [Fact]
    public void TheFileThatTheBuildNamesIsThePolicyWhateverItsName()
    {
        var load = Load([City], ("AIPolicyFile", "/repo/city.json"));

        Assert.True(load.FileFound);
        Assert.Equal(2, load.Model.ConfidentialFromRank);
        Assert.False(Load([City]).FileFound);
    }

    [Fact]
    public void ProblemsComeByFileAndPlace()
    {
        var load = Load(
        [
            new PolicyRun.TextFile(PolicyRun.Path, """{ "extends": "z.json", "confidentialFrom": "nothing", "rol": 1, "inferFromNames": 2 }"""),
            new PolicyRun.TextFile("/repo/z.json", """{ "b": 1, "a": 2 }"""),
        ]);

        Assert.Equal(
            ["/repo/aipolicy.json 43", "/repo/aipolicy.json 54", "/repo/aipolicy.json 82", "/repo/z.json 2", "/repo/z.json 10"],
            load.Problems.Select(problem => problem.Place.Path + " " + problem.Place.Span.Start));
    }

    [Fact]
    public void ACancelledLoadStops() => Assert.ThrowsAny<System.OperationCanceledException>(() => PolicyLoader.Load(
        [new PolicyRun.TextFile(PolicyRun.Path, "{}")], PolicyRun.Properties(), new CancellationToken(canceled: true)));

    private static PolicyLoad Load(AdditionalText[] files, params (string Key, string Value)[] properties) =>
        PolicyLoader.Load([.. files], PolicyRun.Properties(properties), CancellationToken.None);
}
