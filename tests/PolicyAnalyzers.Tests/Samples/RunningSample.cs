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

/// <summary>A sample and its fake model, each in a process of its own, on free ports of the loopback address.</summary>
internal sealed class RunningSample : IAsyncDisposable
{
    private static readonly string[] Libraries =
        ["OpenAI", "System.ClientModel", "System.Memory.Data", "System.Net.ServerSentEvents", "Microsoft.Extensions.", "PolicyAnalyzers.Annotations"];

    private readonly DirectoryInfo folder;
    private readonly Process model;
    private readonly Process service;

    private RunningSample(DirectoryInfo folder, Process model, Process service, string address)
    {
        this.folder = folder;
        this.model = model;
        this.service = service;
        Client = new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromSeconds(30) };
    }

    public HttpClient Client { get; }

    public string AuditPath => Path.Combine(folder.FullName, "audit.jsonl");

    public string SummaryPath(string caseId) => Path.Combine(folder.FullName, "summaries", caseId + ".txt");

    public static async Task<RunningSample> StartAsync(string name, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("sample-");
        Emit(new Sample(name, asMetadata: false), folder.FullName);

        var (model, modelAddress) = await StartAsync(folder.FullName, "FakeModel", [], cancellation);
        try
        {
            var (service, address) = await StartAsync(folder.FullName, "CitizenDesk",
                [
                    "--Model:Endpoint=" + modelAddress + "/v1", "--Model:Key=not-a-key",
                    "--Audit:Path=" + Path.Combine(folder.FullName, "audit.jsonl"),
                    "--Summaries:Path=" + Path.Combine(folder.FullName, "summaries"),
                ],
                cancellation);
            return new RunningSample(folder, model, service, address);
        }
        catch
        {
            model.Kill();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        foreach (var process in new[] { service, model })
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }
        folder.Delete(recursive: true);
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
