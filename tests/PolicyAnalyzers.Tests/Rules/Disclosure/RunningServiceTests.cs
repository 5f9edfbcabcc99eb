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
    private const string Answer = "MODEL-ANSWER-7431";

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
        await using var app = await StartAsync(file);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()), Timeout = TimeSpan.FromMinutes(2) };
        var wrong = new List<string>();
        foreach (var (route, isFound) in endpoints)
        {
            // An answer that breaks off is read as far as it goes: that much a person got.
            var isCall = HubCall().IsMatch(route);
            using var response = isCall ? new HttpResponseMessage() : await client.GetAsync(new Uri(route, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
            var body = isCall ? await HubConnection.CallAsync(client.BaseAddress, "M" + route[1..]) : await ReadAsync(response);
            if (!body.Contains(Answer, StringComparison.Ordinal))
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

    private static async Task<string> ReadAsync(HttpResponseMessage response)
    {
        using var read = new MemoryStream();
        await using var stream = await response.Content.ReadAsStreamAsync();
        var buffer = new byte[4096];
        try
        {
            for (int count; (count = await stream.ReadAsync(buffer)) > 0;)
            {
                read.Write(buffer, 0, count);
            }
        }
        catch (HttpIOException)
        {
        }

        return System.Text.Encoding.UTF8.GetString(read.ToArray());
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

    private static async Task<WebApplication> StartAsync(string file)
    {
        var assembly = Assembly.Load(Read(file).Emit());
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production", ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<IChatClient>(new Model());
        builder.Services.AddControllersWithViews().AddApplicationPart(assembly).ConfigureApplicationPartManager(parts => parts.ApplicationParts.Add(new CompiledRazorAssemblyPart(assembly)));
        builder.Services.AddSignalR();
        builder.Services.AddRazorComponents();
        var app = builder.Build();
        assembly.GetType("Service")!.GetMethod("Map")!.Invoke(null, [app]);
        app.MapControllers();
        await app.StartAsync();
        return app;
    }

    [GeneratedRegex(@"^/1\d\d$")]
    private static partial Regex HubCall();

    [GeneratedRegex(@"// ((?<route>/\d+) )?((?<rule>AIP2001)( AIP\d+)*|ok)$")]
    private static partial Regex Marked();

    [GeneratedRegex("(?<on>\\w+)(\\.MapGroup\\(\"(?<inner>[^\"]+)\"\\))?\\.MapGet\\(\"(?<route>[^\"]+)\"")]
    private static partial Regex Mapped();

    [GeneratedRegex("HttpGet\\(\"(?<route>[^\"]+)\"")]
    private static partial Regex Action();

    private sealed class Model : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, Answer)));

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            yield return new ChatResponseUpdate(ChatRole.Assistant, Answer);
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
