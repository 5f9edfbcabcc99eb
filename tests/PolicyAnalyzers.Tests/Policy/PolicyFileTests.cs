using System;
using System.Linq;
using PolicyAnalyzers.Policy;
using Xunit;

namespace PolicyAnalyzers.Tests.Policy;

/// <summary>A policy with every key, read into the model.</summary>
public class PolicyFileTests
{
    private static readonly PolicyModel Model = PolicyRun.Model(
        """
        // What people write: comments,
        {
          "$schema": "https://example.com/aipolicy.schema.json",
          "version": 1,
          "extends": "government-ja",
          "allowLoosening": false,
          "role": "provider",
          "classes": [
            { "id": "class1", "labels": ["機密性1", "機密性１情報", "Public"] },
            { "id": "class2", "labels": ["機密性2", "要機密情報", "Confidential"] },
            { "id": "class3", "labels": ["機密性3", "Restricted"], "neverSend": true }
          ],
          "confidentialFrom": "class2",
          "categories": [ { "id": "personal" }, { "id": "health" }, { "id": "credential", "neverSend": true } ],
          "tags": [
            { "attribute": "Contoso.Tags.CitizenDataAttribute", "class": "class3", "categories": ["personal"] },
            { "symbol": "P:Contoso.Citizen.MyNumber", "class": "class3" },
            { "namespace": "Contoso.Public", "class": "class1" }
          ],
          "endpoints": [
            {
              "id": "gov-openai",
              "match": { "hosts": ["*.openai.azure.com"], "diKeys": ["gov"], "types": ["Contoso.GovChatClient"] },
              "provider": "Azure OpenAI", "operator": "City", "region": "jp", "contract": "individual",
              "maxClass": "class2", "allowedCategories": ["personal"], "acceptsNeverSend": false,
              "riskAnalysis": { "reference": "RA-2026-014", "date": "2026-05-01" },
              "approval": { "authority": "CISO", "reference": "A-1", "approvedOn": "2026-05-20", "expires": "2027-03-31" },
              "models": ["gpt-4o-2024-11-20"], "training": "optedOut", "storage": "off", "trainingDataAllowed": true,
              "audit": "gateway", "provenance": "c2pa",
              "evidence": {
                "safetyEvaluation": { "reference": "SE-1", "expires": "2027-01-01" },
                "capabilityCard": "card", "vulnerabilityContact": "contact", "weightProtection": "vault"
              }
            },
            { "id": "hall", "contract": "onPremises", "maxClass": "class3", "acceptsNeverSend": true }, // and trailing commas
          ],
          "defaultEndpoint": "gov-openai",
          "allowedRegions": ["jp"],
          "flow": {
            "sources": [ { "symbol": "M:Contoso.Records.Load*", "class": "class3", "categories": ["health"], "at": "argument 1" } ],
            "sinks": [ { "symbol": "M:Contoso.Llm.Ask(System.String)", "at": "argument 0", "endpoint": "gov-openai" } ],
            "aiOutputs": [ { "symbol": "M:Contoso.Llm.Ask(System.String)", "at": "return" } ],
            "sanitizers": [ { "symbol": "M:Contoso.Redact.*", "to": "class1", "removes": ["personal"] } ],
            "passThrough": [ { "symbol": "M:Contoso.Text.Normalize*", "from": "this", "to": "argument *" } ],
            "unknownCalls": "strict"
          },
          "disclosure": {
            "header": "X-AI", "members": ["Machine"], "satisfiers": ["T:Contoso.AiDisclosureFilter"],
            "responses": [ { "symbol": "M:Contoso.Board.Post*", "at": "argument 0" } ], "languages": ["ja", "en-US"]
          },
          "audit": {
            "satisfiers": ["T:Contoso.AuditingChatClient", "M:Contoso.IAudit.RecordAsync*"],
            "loggers": ["Contoso.Audit", "M:Contoso.Log.Ai*", "E:AiCall"], "records": ["T:Contoso.Record"],
            "requiredFields": ["user", "time", "endpoint", "model", "classification", "purpose", "outcome", "correlationId", "ticket"]
          },
          "oversight": { "affectsRights": ["M:Contoso.Benefits.Decide*"], "review": ["M:Contoso.Review.ApproveAsync*"], "stateChanging": ["M:Contoso.Db.Save"] },
          "purposes": { "N:Contoso.Support": "Answering citizens' questions" },
          "inferFromNames": true,
        }
        """);

    [Fact]
    public void ClassesAndCategories()
    {
        Assert.Equal(PolicyRole.Provider, Model.Role);
        Assert.Equal(["class1 0 False", "class2 1 False", "class3 2 True"], Model.Classes.Select(item => $"{item.Id} {item.Rank} {item.NeverSend}"));
        Assert.Equal(("class1", "class3"), (Model.LowestClass.Id, Model.HighestClass.Id));
        Assert.Equal(1, Model.ConfidentialFromRank);
        Assert.Equal(["credential", "health", "personal", "specialCare", "tradeSecret"], Model.Categories.Select(item => item.Id).Order(StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(0, 5), Model.Categories.Select(item => item.Index));
        Assert.True(Model.FindCategory("credential")!.NeverSend);
    }

    [Fact]
    public void Tags() => Assert.Equal(
        ["Contoso.Tags.CitizenDataAttribute class3 personal", "P:Contoso.Citizen.MyNumber class3 ", "Contoso.Public class1 "],
        Model.Tags.Select(tag => $"{tag.Attribute ?? tag.Symbol?.Text ?? tag.Namespace} {tag.Class} {string.Join(",", tag.Categories)}"));

    [Fact]
    public void AnEndpointWithEachKey()
    {
        var endpoint = Model.FindEndpoint("gov-openai")!;

        Assert.True(Model.EndpointsDeclared);
        Assert.Equal("gov-openai", Model.DefaultEndpointId);
        Assert.Equal(["jp"], Model.AllowedRegions.ToArray());
        Assert.Equal(["gov"], endpoint.DiKeys.ToArray());
        Assert.Equal(["Contoso.GovChatClient"], endpoint.Types.ToArray());
        Assert.Equal(("Azure OpenAI", "City", "jp"), (endpoint.Provider, endpoint.Operator, endpoint.Region));
        Assert.Equal((EndpointContract.Individual, 1, false), (endpoint.Contract, endpoint.MaxClassRank, endpoint.AcceptsNeverSend));
        Assert.True(endpoint.Allows(Model.FindCategory("personal")!));
        Assert.False(endpoint.Allows(Model.FindCategory("health")!));
        Assert.Equal(("RA-2026-014", new DateTime(2026, 5, 1), true), (endpoint.RiskAnalysis!.Reference, endpoint.RiskAnalysis.Date, endpoint.RiskAnalysis.IsComplete));
        Assert.Equal(("CISO", "A-1", new DateTime(2026, 5, 20), new DateTime(2027, 3, 31)), (endpoint.Approval!.Authority, endpoint.Approval.Reference, endpoint.Approval.ApprovedOn, endpoint.Approval.Expires));
        Assert.Equal(["gpt-4o-2024-11-20"], endpoint.Models!.Value.ToArray());
        Assert.Equal((DataUse.Off, DataUse.Off, true), (endpoint.Training, endpoint.Storage, endpoint.TrainingDataAllowed));
        Assert.Equal((EndpointAudit.Gateway, EndpointProvenance.C2pa), (endpoint.Audit, endpoint.Provenance));
        Assert.Equal(("SE-1", new DateTime(2027, 1, 1)), (endpoint.Evidence.SafetyEvaluation!.Reference, endpoint.Evidence.SafetyEvaluation.Expires));
        Assert.Equal(("card", "contact", "vault"), (endpoint.Evidence.CapabilityCard!.Reference, endpoint.Evidence.VulnerabilityContact!.Reference, endpoint.Evidence.WeightProtection!.Reference));
        Assert.Equal((PolicyRun.Path, 21, 12), (endpoint.Place.Path, endpoint.Place.Lines.Start.Line, endpoint.Place.Lines.Start.Character));
    }

    [Fact]
    public void AnEndpointThatSaysLittleHasTheStrictestValues()
    {
        var endpoint = PolicyRun.Model("""{ "endpoints": [ { "id": "x" } ] }""").FindEndpoint("x")!;

        Assert.Equal((EndpointContract.StandardTerms, 0, false), (endpoint.Contract, endpoint.MaxClassRank, endpoint.AcceptsNeverSend));
        Assert.True(endpoint.AllowsAllCategories);
        Assert.Null(endpoint.RiskAnalysis);
        Assert.Null(endpoint.Approval);
        Assert.Null(endpoint.Models);
        Assert.Equal((DataUse.Unknown, DataUse.Unknown, false), (endpoint.Training, endpoint.Storage, endpoint.TrainingDataAllowed));
        Assert.Equal((EndpointAudit.Code, EndpointProvenance.None), (endpoint.Audit, endpoint.Provenance));
    }

    [Fact]
    public void AnEmptyInventoryIsAnInventory()
    {
        Assert.True(PolicyRun.Model("""{ "endpoints": [] }""").EndpointsDeclared);
        Assert.False(PolicyRun.Model("{}").EndpointsDeclared);
    }

    [Theory]
    [InlineData("2027-03-30", true)]
    [InlineData("2027-03-31", true)]
    [InlineData("2027-04-01", false)]
    public void AnApprovalHoldsOnItsLastDay(string day, bool holds) =>
        Assert.Equal(holds, Model.FindEndpoint("gov-openai")!.Approval!.HoldsOn(DateTime.Parse(day, PolicyRun.English)));

    [Fact]
    public void WithoutADayNothingHasExpired() => Assert.True(Model.FindEndpoint("gov-openai")!.Approval!.HoldsOn(null));

    [Theory]
    [InlineData("city.openai.azure.com", true)]
    [InlineData("CITY.OpenAI.Azure.com.", true)]
    [InlineData("a.b.openai.azure.com", true)]
    [InlineData("openai.azure.com", false)]
    [InlineData("evilopenai.azure.com", false)]
    [InlineData("city.openai.azure.com.evil.example", false)]
    [InlineData("", false)]
    public void AStarInAHostStandsForTheNamesBelow(string host, bool matches) =>
        Assert.Equal(matches, Model.FindEndpoint("gov-openai")!.MatchesHost(host));

    [Fact]
    public void Flow()
    {
        var source = Assert.Single(Model.Flow.Sources);
        var sink = Assert.Single(Model.Flow.Sinks);
        var sanitizer = Assert.Single(Model.Flow.Sanitizers);
        var pass = Assert.Single(Model.Flow.PassThrough);
        Assert.Equal(UnknownCalls.Strict, Model.Flow.UnknownCalls);

        Assert.Equal(("M:Contoso.Records.Load*", "class3", FlowPort.Argument(1)), (source.Symbol.Text, source.Class, source.At));
        Assert.Equal(["health"], source.Categories.ToArray());
        Assert.Equal((FlowPort.Argument(0), "gov-openai"), (sink.At, sink.EndpointId));
        Assert.Equal(FlowPort.Return, Assert.Single(Model.Flow.AiOutputs).At);
        Assert.Equal("class1", sanitizer.Class);
        Assert.Equal(["personal"], sanitizer.Removes.ToArray());
        Assert.Equal((FlowPort.This, FlowPort.AnyArgument), (pass.From, pass.To));
    }

    [Fact]
    public void PortsThatAreLeftOutHaveTheirDefaults()
    {
        var flow = PolicyRun.Model(
            """
            { "flow": {
                "sources": [ { "symbol": "M:A.B", "class": "class2" } ],
                "sinks": [ { "symbol": "M:A.B" } ],
                "passThrough": [ { "symbol": "M:A.B" } ] } }
            """).Flow;

        Assert.Equal(FlowPort.Return, flow.Sources[0].At);
        Assert.Equal((FlowPort.AnyArgument, (string?)null), (flow.Sinks[0].At, flow.Sinks[0].EndpointId));
        Assert.Equal((FlowPort.AnyArgument, FlowPort.Return), (flow.PassThrough[0].From, flow.PassThrough[0].To));
    }

    [Fact]
    public void DisclosureAuditOversightAndPurposes()
    {
        Assert.Equal("X-AI", Model.Disclosure.Header);
        Assert.True(Model.Disclosure.IsDisclosingMember("machine"));
        Assert.False(Model.Disclosure.IsDisclosingMember("isAIGenerated"));
        Assert.Equal("T:Contoso.AiDisclosureFilter", Assert.Single(Model.Disclosure.Satisfiers).Text);
        Assert.Equal(("M:Contoso.Board.Post*", FlowPort.Argument(0)), (Model.Disclosure.Responses[0].Symbol.Text, Model.Disclosure.Responses[0].At));
        Assert.Equal(["ja", "en-US"], Model.Disclosure.Languages.ToArray());
        Assert.Equal(2, Model.Audit.Satisfiers.Length);
        Assert.Equal(
            ["Category Contoso.Audit", "Method M:Contoso.Log.Ai*", "Event AiCall"], Model.Audit.Loggers.Select(logger => logger.Kind + " " + logger.Name));
        Assert.NotNull(Model.Audit.Loggers[1].Method);
        Assert.Equal("T:Contoso.Record", Assert.Single(Model.Audit.Records).Text);
        Assert.Equal("ticket", Model.Audit.RequiredFields[^1]);
        Assert.Equal("M:Contoso.Benefits.Decide*", Assert.Single(Model.Oversight.AffectsRights).Text);
        Assert.Equal("M:Contoso.Review.ApproveAsync*", Assert.Single(Model.Oversight.Review).Text);
        Assert.Equal("M:Contoso.Db.Save", Assert.Single(Model.Oversight.StateChanging).Text);
        Assert.Equal("Answering citizens' questions", Assert.Single(Model.Purposes).Text);
        Assert.True(Model.InferFromNames);
        Assert.Equal(16, Model.Patterns.Length);
    }
}
