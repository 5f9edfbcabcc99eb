using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Tests.Samples.Running;
using PolicyAnalyzers.Tests.TestKit;

namespace PolicyAnalyzers.Tests.Rules.Audit;

/// <summary>Compiles audited code and runs a method of it against a model; says how many records are left, all of them complete.</summary>
internal sealed class AuditRun
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.Extensions.AI;
        global using PolicyAnalyzers;
        """;

    private readonly Type desk;

    private AuditRun(Type desk) => this.desk = desk;

    public IEnumerable<MethodInfo> Methods => desk.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    public static AuditRun Compile(string source, string type)
    {
        var project = new ProjectState("Run" + Guid.NewGuid().ToString("N"), "/0/") { OutputKind = OutputKind.DynamicallyLinkedLibrary };
        project.Sources.Add(("/0/Run.cs", source));
        project.Sources.Add(("/0/Usings.cs", Usings));
        using var stream = new MemoryStream();
        var emitted = AnalyzerRun.Compile(project, ReferenceAssemblies.Logging, CancellationToken.None).Emit(stream);
        if (!emitted.Success)
        {
            throw new InvalidOperationException(string.Join("\n", emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        }

        var context = new AssemblyLoadContext("run", isCollectible: false);
        context.Resolving += (loader, name) =>
            ReferenceAssemblies.Libraries.FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == name.Name) is { } path ? loader.LoadFromAssemblyPath(path) : null;
        stream.Position = 0;
        return new AuditRun(context.LoadFromStream(stream).GetType(type, throwOnError: true)!);
    }

    /// <summary>The records that one call of a method leaves, whichever way it ends.</summary>
    /// <param name="method">One of <see cref="Methods"/>.</param>
    /// <param name="behavior">What the model does.</param>
    /// <param name="most">Chunks after which a reader of a stream goes away.</param>
    public async Task<IReadOnlyList<AIAuditEntry>> RecordsOf(MethodInfo method, ModelBehavior behavior, int most = int.MaxValue)
    {
        using var cancellation = new CancellationTokenSource();
        if (behavior == ModelBehavior.Hangs)
        {
            cancellation.CancelAfter(20);
        }

        var log = new Log();
        var target = Activator.CreateInstance(desk, new ModelInProcess(behavior), log);
        var arguments = method.GetParameters().Select(parameter => parameter.ParameterType == typeof(CancellationToken) ? cancellation.Token : parameter.DefaultValue).ToArray();
        try
        {
            switch (method.Invoke(target, arguments))
            {
                case Task task:
                    await task;
                    break;
                case IAsyncEnumerable<string> stream:
                    var count = 0;
                    await foreach (var chunk in stream)
                    {
                        if (++count >= most)
                        {
                            break;
                        }
                    }

                    break;
            }
        }
        catch (Exception)
        {
            // How it ended is in the records, or it is not.
        }

        return log.Entries;
    }

    private sealed class Log : IAIAuditLog
    {
        public List<AIAuditEntry> Entries { get; } = [];

        public Task RecordAsync(AIAuditEntry entry, CancellationToken cancellationToken = default)
        {
            Entries.Add(entry);
            return Task.CompletedTask;
        }

        public void Record(AIAuditEntry entry) => Entries.Add(entry);
    }
}
