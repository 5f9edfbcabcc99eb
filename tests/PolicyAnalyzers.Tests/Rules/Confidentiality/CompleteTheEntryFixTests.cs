using System.Threading.Tasks;
using PolicyAnalyzers.CodeFixes.Confidentiality;
using PolicyAnalyzers.Rules.Confidentiality;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>The fix of AIP1004 writes down what is missing; what it writes approves nothing.</summary>
public class CompleteTheEntryFixTests
{
    [Fact]
    public Task Both() => Fix(
        """
        {
          "version": 1,
          "endpoints": [
            {
              "id": {|AIP1004:"gov"|},
              "contract": "individual",
              "maxClass": "class2", // some of it
            }
          ]
        }
        """,
        """
        {
          "version": 1,
          "endpoints": [
            {
              "id": {|AIP1004:"gov"|},
              "contract": "individual",
              "maxClass": "class2",
              "riskAnalysis": { "reference": "", "date": "" },
              "approval": { "authority": "", "reference": "", "approvedOn": "" }, // some of it
            }
          ]
        }
        """);

    [Fact]
    public Task OnlyTheApproval() => Fix(
        """{ "version": 1, "endpoints": [ { "id": {|AIP1004:"gov"|}, "contract": "individual", "maxClass": "class2", "riskAnalysis": { "reference": "RA-1", "date": "2026-05-01" } } ] }""",
        """{ "version": 1, "endpoints": [ { "id": {|AIP1004:"gov"|}, "contract": "individual", "maxClass": "class2", "riskAnalysis": { "reference": "RA-1", "date": "2026-05-01" }, "approval": { "authority": "", "reference": "", "approvedOn": "" } } ] }""");

    private static Task Fix(string policy, string fixedPolicy)
    {
        var test = new CSharpCodeFixTest<EndpointIsNotApproved, CompleteTheEntry> { TestCode = "class C { }", FixedCode = "class C { }", WithFixAll = false };
        test.TestState.AdditionalFiles.Add(("/0/aipolicy.json", policy));
        test.FixedState.AdditionalFiles.Add(("/0/aipolicy.json", fixedPolicy));
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.AIPolicyDate = 2026-06-01"));
        return test.RunAsync();
    }
}
