using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Benchmarks.Compile;

/// <summary>A set of analyzers that is measured: what a package brings, loaded from its folder as the compiler does.</summary>
internal sealed class Contestant
{
    private readonly ImmutableArray<Type> types;

    private Contestant(string name, string version, ImmutableArray<Type> types, ImmutableArray<string> switchedOn)
    {
        Name = name;
        Version = version;
        this.types = types;
        SwitchedOn = switchedOn;
    }

    public string Name { get; }

    public string Version { get; }

    /// <summary>Ids that are off by default and are measured nevertheless.</summary>
    public ImmutableArray<string> SwitchedOn { get; }

    public int Count => types.Length;

    public ImmutableArray<DiagnosticAnalyzer> Create() => [.. types.Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    /// <summary>An analyzer that does nothing: what it costs to have any.</summary>
    public static Contestant Nothing() => new("an empty analyzer", "", [typeof(EmptyAnalyzer)], []);

    public static Contestant Ours() => Load("PolicyAnalyzers", Bundled("PolicyAnalyzers"), []);

    /// <summary>Another build of ours, to compare with in the same run.</summary>
    public static Contestant OursBefore(string folder) => Load("PolicyAnalyzers before", folder, []);

    public static ImmutableArray<Contestant> Peers() =>
    [
        Load("NetAnalyzers CA3001-CA3012", Bundled("NetAnalyzers"), [.. Enumerable.Range(3001, 12).Select(n => "CA" + n)]),
        Load("Security Code Scan", Bundled("SecurityCodeScan"), []),
        Load("Sonar", Bundled("Sonar"), []),
    ];

    /// <param name="switchedOn">When not empty, only the analyzers that report one of these are taken.</param>
    private static Contestant Load(string name, string folder, ImmutableArray<string> switchedOn)
    {
        var context = new PackageContext(name, folder);
        var types = Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal)
            .SelectMany(path => TypesOf(context.LoadFromAssemblyPath(path)))
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type)
                && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is { } attribute && attribute.Languages.Contains(LanguageNames.CSharp))
            .Where(type => switchedOn.IsEmpty
                || ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics.Any(descriptor => switchedOn.Contains(descriptor.Id)))
            .ToImmutableArray();
        if (types.IsEmpty)
        {
            throw new InvalidOperationException("There is no analyzer in " + folder + ".");
        }

        var version = types[0].Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? types[0].Assembly.GetName().Version?.ToString() ?? "";
        return new(name, Regex.Match(version, @"\d+(\.\d+)+").Value, types, switchedOn);
    }

    private static string Bundled(string folder) => Path.Combine(AppContext.BaseDirectory, "analyzers", folder);

    // Fixes lie in the same assemblies and need workspaces, which are not here.
    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException e)
        {
            return e.Types.OfType<Type>();
        }
    }

    /// <summary>Each package sees its own libraries, and our compiler.</summary>
    private sealed class PackageContext(string name, string folder) : AssemblyLoadContext(name)
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var path = Path.Combine(folder, assemblyName.Name + ".dll");
            return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
