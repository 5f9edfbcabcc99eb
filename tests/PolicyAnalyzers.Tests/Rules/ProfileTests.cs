using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public class ProfileTests
{
    private const string Folder = "src/PolicyAnalyzers.Package/profiles";

    [Theory]
    [InlineData("business")]
    [InlineData("government-ja")]
    [InlineData("eu")]
    [InlineData("frontier")]
    public void TheConfigOfAProfileIsItsColumnOfTheTable(string profile)
    {
        // The level is negative so that any .editorconfig or .globalconfig of the user wins.
        var text = new StringBuilder("# The levels of profile " + profile + ", made from the rule table.\nis_global = true\nglobal_level = -50\n\n");
        foreach (var rule in RuleTable.Rules)
        {
            text.Append(CultureInfo.InvariantCulture, $"dotnet_diagnostic.{rule.Id}.severity = {Severity(rule.LevelIn(profile))}\n");
        }

        Repository.AssertUpToDate(Folder + "/" + profile + ".globalconfig", text.ToString());
    }

    [Fact]
    public void ThereAreNoOtherProfiles() => Assert.Equal(
        RuleTable.Profiles.Order(),
        Directory.GetFiles(Path.Combine(Repository.Root, Folder)).Select(Path.GetFileNameWithoutExtension).Order());

    private static string Severity(RuleLevel level) => level switch
    {
        RuleLevel.Off => "none",
        RuleLevel.Info => "suggestion",
        RuleLevel.Warning => "warning",
        _ => "error",
    };
}
