using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Tests.TestKit;

/// <summary>Named sets of references, read once per test run from what the test process itself runs on.</summary>
internal static class ReferenceAssemblies
{
    private static readonly ImmutableArray<string> Platform =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];

    /// <summary>Libraries beside the tests, which the test process does not load: paths.</summary>
    public static ImmutableArray<string> Libraries { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Libraries"), "*.dll").Order(StringComparer.Ordinal)];

    private static readonly Lazy<ImmutableArray<MetadataReference>> NetSet = new(() => InFolderOf(typeof(object)));
    private static readonly Lazy<ImmutableArray<MetadataReference>> AspNetCoreSet = new(() => Net.AddRange(InFolderOf(typeof(Microsoft.AspNetCore.Builder.WebApplication))));
    private static readonly Lazy<ImmutableArray<MetadataReference>> AiSet = new(() => AspNetCore.AddRange(
        Named("OpenAI", "System.ClientModel", "System.Memory.Data", "Microsoft.Extensions.AI.Abstractions", "PolicyAnalyzers.Annotations")));

    private static readonly Lazy<ImmutableArray<MetadataReference>> LoggingSet = new(() => Ai.AddRange(Libraries.Select(Reference)));

    private static readonly Lazy<ImmutableArray<MetadataReference>> AnthropicSet = new(() => Ai.AddRange(Named("Anthropic")));

    public static ImmutableArray<MetadataReference> Net => NetSet.Value;

    /// <summary><see cref="Net"/> and ASP.NET Core.</summary>
    public static ImmutableArray<MetadataReference> AspNetCore => AspNetCoreSet.Value;

    /// <summary><see cref="AspNetCore"/>, OpenAI, Microsoft.Extensions.AI.Abstractions and our annotations. The default of tests.</summary>
    public static ImmutableArray<MetadataReference> Ai => AiSet.Value;

    /// <summary><see cref="Ai"/> and the Anthropic SDK.</summary>
    public static ImmutableArray<MetadataReference> Anthropic => AnthropicSet.Value;

    /// <summary><see cref="Ai"/>, the builders and decorators of Microsoft.Extensions.AI, Serilog and NLog.</summary>
    public static ImmutableArray<MetadataReference> Logging => LoggingSet.Value;

    /// <exception cref="InvalidOperationException">The test process does not have the assembly.</exception>
    public static ImmutableArray<MetadataReference> Named(params string[] assemblies) =>
        [.. assemblies.Select(name => Reference(Platform.FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == name)
            ?? throw new InvalidOperationException("The test process has no assembly " + name + ".")))];

    private static ImmutableArray<MetadataReference> InFolderOf(Type type)
    {
        var folder = Path.GetDirectoryName(type.Assembly.Location);
        return [.. Platform.Where(path => Path.GetDirectoryName(path) == folder).Select(Reference)];
    }

    private static MetadataReference Reference(string path) => MetadataReference.CreateFromFile(path);
}
