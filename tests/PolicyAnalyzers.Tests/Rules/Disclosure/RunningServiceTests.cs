using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.CodeAnalysis;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PolicyAnalyzers.Tests.Rules.Confidentiality;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Disclosure;

/// <summary>
/// Marked files (Running) are judged by the rules, and compiled, started on the loopback address and called: what the rules
/// accept as disclosed is in the response that a person would get, and what they find is not.
/// </summary>
public sealed partial class RunningServiceTests
{

    [Theory]
    [InlineData("Service.cs")]
    [InlineData("Shown.cs")]
    public async Task AServiceIsJudgedAsItIsMarked(string file)
    {
        var differences = await Read(file).DifferencesAsync();

        Assert.True(differences.IsEmpty, string.Join("\n", differences));
    }

    [Theory]
    [InlineData("Service.cs", 30, 35)]
    [InlineData("Shown.cs", 9, 10)]
    public async Task WhatIsAcceptedIsInTheResponseAndWhatIsFoundIsNot(string file, int found, int accepted)
    {
        var endpoints = Endpoints(PathOf(file)).ToList();
        Assert.True(endpoints.Count(static endpoint => endpoint.IsFound) >= found && endpoints.Count(static endpoint => !endpoint.IsFound) >= accepted);
        await using var service = await RunningService.StartAsync(Read(file).Emit());
        var wrong = new List<string>();
        foreach (var (route, isFound) in endpoints)
        {
            var (response, body) = await service.AnswerAsync(route);
            using var answer = response;
            if (!body.Contains(RunningService.Answer, StringComparison.Ordinal))
            {
                wrong.Add(route + " does not answer: " + (int)response.StatusCode + " " + body);
            }
            else if (Received.IsDisclosed(response, body) == isFound)
            {
                wrong.Add(route + (isFound ? " is found, but disclosed: " : " is accepted, but not disclosed: ") + response.Headers + body);
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Rules/Disclosure/Running", file);

    private static MarkedFlows Read(string file) => MarkedFlows.Read(PathOf(file), DisclosureRules.All);

    private static IEnumerable<(string Route, bool IsFound)> Endpoints(string source)
    {
        var groups = new Dictionary<string, string> { ["group"] = "/group", ["plain"] = "/plain" };
        foreach (var line in File.ReadLines(source))
        {
            var mark = Marked().Match(line);
            if (!mark.Success)
            {
                continue;
            }

            var mapped = Mapped().Match(line);
            var action = Action().Match(line);
            if (mark.Groups["route"].Success)
            {
                yield return (mark.Groups["route"].Value, mark.Groups["rule"].Success);
            }
            else if (mapped.Success)
            {
                var prefix = groups.GetValueOrDefault(mapped.Groups["on"].Value, "") + mapped.Groups["inner"].Value;
                yield return (prefix + mapped.Groups["route"].Value, mark.Groups["rule"].Success);
            }
            else if (action.Success)
            {
                yield return (action.Groups["route"].Value, mark.Groups["rule"].Success);
            }
        }
    }

    [GeneratedRegex(@"// ((?<route>/\d+) )?((?<rule>AIP2001)( AIP\d+)*|ok)$")]
    private static partial Regex Marked();

    [GeneratedRegex("(?<on>\\w+)(\\.MapGroup\\(\"(?<inner>[^\"]+)\"\\))?\\.MapGet\\(\"(?<route>[^\"]+)\"")]
    private static partial Regex Mapped();

    [GeneratedRegex("HttpGet\\(\"(?<route>[^\"]+)\"")]
    private static partial Regex Action();
}
