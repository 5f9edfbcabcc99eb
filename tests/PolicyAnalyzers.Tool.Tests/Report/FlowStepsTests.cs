using System;
using System.Collections.Generic;
using PolicyAnalyzers.Tool.Report;
using Xunit;

namespace PolicyAnalyzers.Tool.Tests.Report;

public sealed class FlowStepsTests
{
    [Theory]
    [InlineData("M:OpenAI.Chat.ChatClient.CompleteChat(System.String)", "OpenAI.Chat.ChatClient.CompleteChat")]
    [InlineData("M:Contoso.Box`1.Put``2(`0)", "Contoso.Box.Put")]
    [InlineData("M:Contoso.Record.#ctor(System.String)", "Contoso.Record")]
    [InlineData("M:Contoso.Endpoints.(System.String)", "Contoso.Endpoints")]
    [InlineData("P:Contoso.Citizen.Number", "Contoso.Citizen.Number")]
    [InlineData("Llm.Ask", "Llm.Ask")]
    public void A_documentation_ID_is_shown_as_a_name(string id, string name)
    {
        var finding = Sample.Finding("AIP1002", "a.cs", 1) with
        {
            Properties = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["origin"] = "note", ["sink"] = id },
        };
        Assert.Equal(
            [new FlowStep(StepKind.Source, finding.Place, "note"), new FlowStep(StepKind.Sink, finding.Place, name)],
            FlowSteps.Of(finding));
    }
}
