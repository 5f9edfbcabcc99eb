using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace PolicyAnalyzers.Tests.Samples;

/// <summary>A sample and a model, both on free ports of the loopback address: the sample's own fake one, or one that a test holds.</summary>
internal sealed class RunningSample : IAsyncDisposable
{
    private static readonly string[] Libraries =
        ["OpenAI", "System.ClientModel", "System.Memory.Data", "System.Net.ServerSentEvents", "Microsoft.Extensions.", "PolicyAnalyzers.Annotations"];

    private readonly DirectoryInfo folder;
    private readonly Process[] processes;

    private RunningSample(DirectoryInfo folder, Process[] processes, string address)
    {
        this.folder = folder;
        this.processes = processes;
        Client = new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromSeconds(30) };
    }

    public HttpClient Client { get; }

    public string AuditPath => Path.Combine(folder.FullName, "audit.jsonl");

    public string SummaryPath(string caseId) => Path.Combine(folder.FullName, "summaries", caseId + ".txt");

    /// <summary>Starts the service with the model that the sample brings along, which only answers.</summary>
    public static async Task<RunningSample> StartAsync(string name, CancellationToken cancellation)
    {
        var folder = Compiled(name);
        var (model, address) = await StartAsync(folder.FullName, "FakeModel", [], cancellation);
        return await StartAsync(folder, [model], address, [], cancellation);
    }

    /// <summary>Starts the service alone: it asks a model that the test holds, and does not ask again when that fails.</summary>
    /// <param name="name">The folder under <c>samples/</c>.</param>
    /// <param name="model">Where the model is, without a path.</param>
    /// <param name="settings">Further command-line settings of the service, such as <c>--Summaries:Seconds=1</c>.</param>
    /// <param name="cancellation">Stops the start.</param>
    public static Task<RunningSample> StartAsync(string name, Uri model, string[] settings, CancellationToken cancellation) =>
        StartAsync(Compiled(name), [], model.GetLeftPart(UriPartial.Authority), ["--Model:Retries=0", .. settings], cancellation);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        foreach (var process in processes)
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }
        folder.Delete(recursive: true);
    }

    private static async Task<RunningSample> StartAsync(DirectoryInfo folder, Process[] models, string model, string[] settings, CancellationToken cancellation)
    {
        try
        {
            var (service, address) = await StartAsync(folder.FullName, "CitizenDesk",
                [
                    "--Model:Endpoint=" + model + "/v1", "--Model:Key=not-a-key",
                    "--Audit:Path=" + Path.Combine(folder.FullName, "audit.jsonl"),
                    "--Summaries:Path=" + Path.Combine(folder.FullName, "summaries"),
                    .. settings,
                ],
                cancellation);
            return new RunningSample(folder, [service, .. models], address);
        }
        catch
        {
            foreach (var started in models)
                started.Kill();
            throw;
        }
    }

    private static DirectoryInfo Compiled(string name)
    {
        var folder = Directory.CreateTempSubdirectory("sample-");
        Emit(new Sample(name, asMetadata: false), folder.FullName);
        return folder;
    }

    /// <summary>Lays the compiled sample out as a published application, which runs on the frameworks that these tests run on.</summary>
    private static void Emit(Sample sample, string folder)
    {
        var own = AppContext.BaseDirectory;
        foreach (var library in Directory.EnumerateFiles(own, "*.dll").Where(f => Libraries.Any(l => Path.GetFileName(f).StartsWith(l, StringComparison.Ordinal))))
            File.Copy(library, Path.Combine(folder, Path.GetFileName(library)));
        foreach (var compilation in sample.Compilations)
        {
            var emitted = compilation.Emit(Path.Combine(folder, compilation.AssemblyName + ".dll"));
            Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
            File.Copy(Path.Combine(own, typeof(RunningSample).Assembly.GetName().Name + ".runtimeconfig.json"),
                Path.Combine(folder, compilation.AssemblyName + ".runtimeconfig.json"));
        }
    }

    private static async Task<(Process, string Address)> StartAsync(string folder, string name, string[] arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])["exec", Path.Combine(folder, name + ".dll"), "--urls=http://127.0.0.1:0", .. arguments])
            start.ArgumentList.Add(argument);

        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, e) => ReadAddress(e.Data, address);
        process.ErrorDataReceived += (_, e) => ReadAddress(e.Data, address);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException(name + " ended before it listened."));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            return (process, await address.Task.WaitAsync(TimeSpan.FromSeconds(60), cancellation));
        }
        catch
        {
            if (!process.HasExited) process.Kill();
            throw;
        }
    }

    private static void ReadAddress(string? line, TaskCompletionSource<string> address)
    {
        const string Mark = "Now listening on: ";
        var start = line?.IndexOf(Mark, StringComparison.Ordinal) ?? -1;
        if (start >= 0)
            address.TrySetResult(line![(start + Mark.Length)..].Trim());
    }
}
