using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Tests.Samples.Running;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Audit;

/// <summary>
/// The rules' word is tried out: each member that they accept leaves one complete record for each call, whatever the model does; a call
/// that AIP3001 names leaves none when the model answers, one that AIP3003 names leaves none for some failure.
/// </summary>
public sealed class AuditRunTests
{
    private static readonly string Source = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Rules/Audit/Cases/Runs.cs"));
    private static readonly AuditRun Run = AuditRun.Compile(Source, "Runs.Desk");

    public static TheoryData<string> Methods => [.. Run.Methods.Select(method => method.Name)];

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task TheRecordsAreThoseThatTheRulesPromise(string name)
    {
        var method = Run.Methods.Single(candidate => candidate.Name == name);
        var behaviors = Enum.GetValues<ModelBehavior>();
        switch (MarkOf(name))
        {
            case "AIP3001":
                Assert.Empty(await Run.RecordsOf(method, ModelBehavior.Answers));
                break;
            case "AIP3003":
                Assert.Single(await Run.RecordsOf(method, ModelBehavior.Answers));
                var failures = await Task.WhenAll(behaviors.Select(async behavior => (await Run.RecordsOf(method, behavior)).Count));
                Assert.Contains(0, failures);
                break;
            default:
                foreach (var behavior in behaviors)
                {
                    var record = Assert.Single(await Run.RecordsOf(method, behavior));
                    Assert.False(string.IsNullOrEmpty(record.User) || record.Time is null || string.IsNullOrEmpty(record.Purpose) || string.IsNullOrEmpty(record.Outcome), behavior.ToString());
                }

                Assert.Single(await Run.RecordsOf(method, ModelBehavior.Answers, most: 1));
                break;
        }
    }

    [Fact]
    public void TheMarksAreOfAllKinds()
    {
        var marks = Run.Methods.Select(method => MarkOf(method.Name)).ToList();

        Assert.True(marks.Count(mark => mark == "AIP3001") >= 6, "AIP3001");
        Assert.True(marks.Count(mark => mark == "AIP3003") >= 6, "AIP3003");
        Assert.True(marks.Count(mark => mark == "ok") >= 10, "ok");
    }

    /// <summary>What the file says of the method: AuditCasesTests holds the rules to it.</summary>
    private static string MarkOf(string name)
    {
        var method = CSharpSyntaxTree.ParseText(Source).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First(candidate => candidate.Identifier.ValueText == name);
        var text = method.ToFullString();
        return text.Contains("// AIP3001", StringComparison.Ordinal) ? "AIP3001" : text.Contains("// AIP3003", StringComparison.Ordinal) ? "AIP3003" : "ok";
    }
}
