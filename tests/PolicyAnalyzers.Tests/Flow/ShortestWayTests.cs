using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Tests.Flow.Suite;
using Xunit;

namespace PolicyAnalyzers.Tests.Flow;

/// <summary>Of several ways that data can take, a finding shows the shortest, wherever in the source it stands.</summary>
public sealed class ShortestWayTests
{
    [Theory]
    [InlineData("text = data;", "text = data.Trim().ToUpper();", "24 4")]
    [InlineData("text = data.Trim().ToUpper();", "text = data;", "24 4")]
    [InlineData("text = Upper(data);", "text = data;", "24 4")]
    [InlineData("text = data.Trim();", "text = data.Trim().ToUpper();", "24 4 5")]
    [InlineData("text = data.Trim().ToUpper();", "text = data.Trim();", "24 4 6")]
    public async Task OfTwoBranches(string first, string second, string lines)
    {
        // The source is declared in line 24 of the support file and called in line 4; the branches are lines 5 and 6.
        var desk = CSharpSyntaxTree.ParseText(
            "public class Desk\n{\n    public void Branches(bool b, string text = \"\")\n    { var data = LoadCase();\n        if (b) { "
            + first + " }\n        else { " + second + " }\n        Send(text); }\n    private static string Upper(string s)\n    {\n        return s.Trim().ToUpper();\n    }\n}\n",
            new CSharpParseOptions(LanguageVersion.Preview),
            "Desk.cs");
        var compilation = SuiteCompilation.Of(SuiteFile.Read(FlowSuite.SupportPath).Tree, desk);
        Assert.Empty(SuiteCompilation.Errors(compilation));

        var found = await SuiteAnalysis.Run(compilation, FlowSuite.PolicyPath, File.ReadAllText(FlowSuite.PolicyPath), default);

        var finding = Assert.Single(found, d => d.Id == "AIP1001");
        Assert.Equal(lines, string.Join(" ", finding.AdditionalLocations.Select(l => l.GetLineSpan().StartLinePosition.Line + 1)));
    }
}
