using System;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace PolicyAnalyzers.Tests.Samples.Running;

/// <summary>A running sample and the model that it asks.</summary>
public abstract class SampleWithModel(string name) : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // Time enough for a second record of the same call, which would be one too many.
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(100);

    private FakeModel? model;
    private RunningSample? service;

    public async Task InitializeAsync()
    {
        model = await FakeModel.StartAsync(CancellationToken.None);
        service = await RunningSample.StartAsync(name, model.Address, ["--Summaries:Seconds=5"], CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        if (service is not null)
            await service.DisposeAsync();
        if (model is not null)
            await model.DisposeAsync();
    }

    /// <summary>The records that a call leaves, once it has ended, and how many times it asked the model.</summary>
    internal async Task<(JsonElement[] Records, int Asked)> RecordsOfAsync(SampleCall call, ModelBehavior behavior, bool isAudited)
    {
        model!.Behavior = behavior;
        var before = Lines().Length;
        var asked = model.Asked;
        await EndOfAsync(call, behavior, asked);
        using var limit = new CancellationTokenSource(Patience);
        while (model.Asked == asked || model.Open > 0 || (isAudited && Lines().Length == before))
            await Task.Delay(10, limit.Token);

        await Task.Delay(Silence, CancellationToken.None);
        return ([.. Lines().Skip(before).Select(line => JsonDocument.Parse(line).RootElement)], model.Asked - asked);
    }

    /// <summary>Who asks goes away when the model has the question and does not answer.</summary>
    private async Task EndOfAsync(SampleCall call, ModelBehavior behavior, int asked)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var answer = service!.Client.SendAsync(call.Request(), patience.Token);
            while (behavior == ModelBehavior.Hangs && !call.IsInBackground && model!.Asked == asked)
                await Task.Delay(10, patience.Token);
            if (behavior == ModelBehavior.Hangs && !call.IsInBackground)
                patience.CancelAfter(Silence);
            using var response = await answer;
            await response.Content.ReadAsStringAsync(patience.Token);
        }
        catch (Exception ended) when (behavior != ModelBehavior.Answers && ended is HttpRequestException or OperationCanceledException or IOException)
        {
            // What is left of it is in the records.
        }
    }

    private string[] Lines() => File.Exists(service!.AuditPath) ? File.ReadAllLines(service.AuditPath) : [];
}
