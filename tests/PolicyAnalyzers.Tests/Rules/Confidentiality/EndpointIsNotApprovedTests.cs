using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Rules.Confidentiality;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>AIP1004 in the policy file: which entries need a risk analysis and an approval, and when these hold.</summary>
public class EndpointIsNotApprovedTests
{
    private const string Analysis = """ "riskAnalysis": { "reference": "RA-1", "date": "2026-05-01" } """;
    private const string Approval = """ "approval": { "authority": "CISO", "reference": "A-1", "approvedOn": "2026-05-20", "expires": "2026-06-01" } """;

    [Theory]
    [InlineData("""{ "id": {|AIP1004:"a"|}, "contract": "individual", "maxClass": "class2", "allowedCategories": [] }""")]
    [InlineData("""{ "id": {|AIP1004:"a"|}, "contract": "standardTerms", "maxClass": "class2", "allowedCategories": [] }""")]
    [InlineData("""{ "id": {|AIP1004:"a"|}, "maxClass": "class3", "allowedCategories": [] }""")]
    [InlineData("""{ "id": {|AIP1004:"a"|}, "contract": "individual", "maxClass": "class1", "allowedCategories": ["personal"] }""")]
    [InlineData("""{ "id": {|AIP1004:"a"|}, "contract": "individual", "maxClass": "class1" }""")]
    [InlineData("""{ "id": "a", "contract": "individual", "maxClass": "class1", "allowedCategories": [] }""")]
    [InlineData("""{ "id": "a", "allowedCategories": [] }""")]
    [InlineData("""{ "id": "a", "contract": "onPremises", "maxClass": "class3" }""")]
    [InlineData("""{ "id": "a", "contract": "onPremises", "maxClass": "class3", "acceptsNeverSend": true, "allowedCategories": ["personal"] }""")]
    public Task WhichEntriesNeedThem(string entry) => Judge(entry);

    [Theory]
    [InlineData("\"a\"", Analysis + "," + Approval)]
    [InlineData("{|AIP1004:\"a\"|}", Analysis)]
    [InlineData("{|AIP1004:\"a\"|}", Approval)]
    [InlineData("{|AIP1004:\"a\"|}", """ "riskAnalysis": { "reference": "RA-1" }, """ + Approval)]
    [InlineData("{|AIP1004:\"a\"|}", """ "riskAnalysis": { "reference": " ", "date": "2026-05-01" }, """ + Approval)]
    [InlineData("{|AIP1004:\"a\"|}", """ "riskAnalysis": { "date": "2026-05-01" }, """ + Approval)]
    [InlineData("{|AIP1004:\"a\"|}", Analysis + """ , "approval": { "authority": "CISO", "approvedOn": "2026-05-20" } """)]
    [InlineData("{|AIP1004:\"a\"|}", Analysis + """ , "approval": { "reference": "A-1", "approvedOn": "2026-05-20" } """)]
    [InlineData("{|AIP1004:\"a\"|}", Analysis + """ , "approval": { "authority": "CISO", "reference": "A-1" } """)]
    [InlineData("\"a\"", Analysis + """ , "approval": { "authority": "CISO", "reference": "A-1", "approvedOn": "2026-05-20" } """)]
    [InlineData("{|AIP1004:\"a\"|}", Analysis + """ , "approval": { "authority": "CISO", "reference": "A-1", "approvedOn": "2026-06-02" } """)]
    [InlineData("{|AIP1004:\"a\"|}", Analysis + """ , "approval": { "authority": "CISO", "reference": "A-1", "approvedOn": "2026-05-20", "expires": "2026-05-31" } """)]
    public Task WhatIsValidOnTheFirstOfJune(string id, string records) =>
        Judge($$"""{ "id": {{id}}, "contract": "individual", "maxClass": "class2", "allowedCategories": [], {{records}} }""");

    [Theory]
    [InlineData("2026-05-31", false)]
    [InlineData("2026-06-01", false)]
    [InlineData("2026-06-02", true)]
    [InlineData(null, false)]
    [InlineData("tomorrow", true)]
    public Task TheDayOfExpiryCounts(string? date, bool isFound) => Judge(
        $$"""{ "id": {{(isFound ? "{|AIP1004:\"a\"|}" : "\"a\"")}}, "contract": "individual", "maxClass": "class2", {{Analysis}}, {{Approval}} }""", date: date);

    [Theory]
    [InlineData("""{ "id": {|AIP1004:"a"|}, "region": "us", "contract": "individual", "maxClass": "class1", "allowedCategories": [] }""")]
    [InlineData("""{ "id": "a", "region": "JP", "contract": "individual", "maxClass": "class1", "allowedCategories": [] }""")]
    [InlineData("""{ "id": "a", "contract": "individual", "maxClass": "class1", "allowedCategories": [] }""")]
    [InlineData("""{ "id": "a", "region": "us", "contract": "onPremises", "maxClass": "class3" }""")]
    public Task Regions(string entry) => Judge(entry, """ "allowedRegions": ["jp", "jp-west"], """);

    [Fact]
    public Task EachEntryHasItsOwnFinding() => Judge("""
        { "id": {|AIP1004:"a"|}, "contract": "individual", "maxClass": "class2" },
        { "id": "b", "contract": "individual", "maxClass": "class1", "allowedCategories": [] },
        { "id": {|AIP1004:"c"|}, "contract": "individual", "maxClass": "class2" }
        """);

    [Fact]
    public Task ConfidentialFromOfThePolicyDecides() => Judge(
        """{ "id": "a", "contract": "individual", "maxClass": "class2", "allowedCategories": [] }, { "id": {|AIP1004:"b"|}, "contract": "individual", "maxClass": "class3", "allowedCategories": [] }""",
        """ "confidentialFrom": "class3", """);

    [Fact]
    public Task AnEntryOfABasePolicyIsFoundWhereItStands()
    {
        var test = Test("""{ "version": 1, "extends": "./base.json" }""", "2026-06-01");
        test.TestState.AdditionalFiles.Add(("/0/base.json", """
            { "version": 1, "endpoints": [ { "id": {|AIP1004:"a"|}, "contract": "individual", "maxClass": "class2" } ] }
            """));
        return test.RunAsync();
    }

    [Fact]
    public Task TheMessageSaysWhatIsMissing()
    {
        var test = Test($$"""
            { "version": 1, "endpoints": [
              { "id": {|#0:"none"|}, "contract": "individual", "maxClass": "class2" },
              { "id": {|#1:"late"|}, "contract": "individual", "maxClass": "class2", {{Analysis}}, {{Approval}} } ] }
            """, "2026-07-01");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("AIP1004").WithLocation(0).WithMessage(
            "The clearance of AI endpoint 'none' does not hold: it has neither a risk analysis nor an approval. Complete the entry, or lower 'maxClass' and 'allowedCategories' (left out, it allows every category) to what needs no approval."));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("AIP1004").WithLocation(1).WithMessage(
            "The clearance of AI endpoint 'late' does not hold: its approval expired on 2026-06-01 (evaluated for 2026-07-01). Complete the entry, or lower 'maxClass' and 'allowedCategories' (left out, it allows every category) to what needs no approval."));
        return test.RunAsync();
    }

    [Fact]
    public Task TestProjectsAreNotAsked()
    {
        var test = Test("""{ "version": 1, "endpoints": [ { "id": "a", "contract": "individual", "maxClass": "class2" } ] }""", "2026-06-01");
        test.TestState.AnalyzerConfigFiles.Add(("/test.globalconfig", "is_global = true\nbuild_property.IsTestProject = true"));
        return test.RunAsync();
    }

    private static Task Judge(string entries, string more = "", string? date = "2026-06-01") =>
        Test($$"""{ "version": 1, {{more}} "endpoints": [ {{entries}} ] }""", date).RunAsync();

    private static CSharpAnalyzerTest<EndpointIsNotApproved> Test(string policy, string? date)
    {
        var test = new CSharpAnalyzerTest<EndpointIsNotApproved> { TestCode = "class C { }" };
        test.TestState.AdditionalFiles.Add(("/0/aipolicy.json", policy));
        if (date is not null)
        {
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.AIPolicyDate = " + date));
        }

        return test;
    }
}
