using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Tests.TestKit;

/// <summary>Named sets of references, read once per test run from what the test process itself runs on.</summary>
internal static class ReferenceAssemblies
{
    /// <summary>The connector of Semantic Kernel was built with newer versions of them than are to be had here.</summary>
    private static readonly ImmutableArray<string> Older = ["Azure.AI.OpenAI", "Azure.Core"];

    private static readonly ImmutableArray<string> Platform =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];

    /// <summary>Libraries beside the tests, which the test process does not load: paths.</summary>
    public static ImmutableArray<string> Libraries { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Libraries"), "*.dll").Order(StringComparer.Ordinal)];

    private static readonly Lazy<ImmutableArray<MetadataReference>> NetSet = new(() => InFolderOf(typeof(object)));
    private static readonly Lazy<ImmutableArray<MetadataReference>> AspNetCoreSet = new(() => Net.AddRange(InFolderOf(typeof(Microsoft.AspNetCore.Builder.WebApplication))));
    private static readonly Lazy<ImmutableArray<MetadataReference>> AiSet = new(() => AspNetCore.AddRange(
        Named("OpenAI", "System.ClientModel", "System.Memory.Data", "Microsoft.Extensions.AI.Abstractions", "PolicyAnalyzers.Annotations")));

    private static readonly Lazy<ImmutableArray<MetadataReference>> LoggingSet = new(() => Ai.AddRange(Named("Microsoft.Extensions.AI", "Serilog", "NLog")));

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

    /// <exception cref="InvalidOperationException">Neither the test process nor the folder beside it has the assembly.</exception>
    public static ImmutableArray<MetadataReference> Named(params string[] assemblies) =>
        [.. assemblies.Select(name => Reference(PathOf(name) ?? throw new InvalidOperationException("The tests have no assembly " + name + ".")))];

    /// <summary>The same, and the libraries that they refer to, each once.</summary>
    public static ImmutableArray<MetadataReference> WithNeeded(IEnumerable<string> assemblies)
    {
        var all = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(assemblies);
        while (open.TryPop(out var name))
        {
            if (all.Add(name))
            {
                var path = PathOf(name) ?? throw new InvalidOperationException("The tests have no assembly " + name + ".");
                using var file = new PEReader(File.OpenRead(path));
                var metadata = file.GetMetadataReader();
                foreach (var needed in metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)))
                {
                    if (PathOf(needed) is { } found && !InFramework(found))
                    {
                        open.Push(needed);
                    }
                }
            }
        }

        return Named([.. all]);
    }

    private static string? PathOf(string assembly) => Platform.Concat(Libraries).FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == assembly);

    private static bool InFramework(string path) =>
        Path.GetDirectoryName(path) is { } folder && (folder == Path.GetDirectoryName(typeof(object).Assembly.Location) || folder == Path.GetDirectoryName(typeof(Microsoft.AspNetCore.Builder.WebApplication).Assembly.Location));

    private static ImmutableArray<MetadataReference> InFolderOf(Type type)
    {
        var folder = Path.GetDirectoryName(type.Assembly.Location);
        return [.. Platform.Where(path => Path.GetDirectoryName(path) == folder).Select(Reference)];
    }

    private static MetadataReference Reference(string path) =>
        Older.Contains(Path.GetFileNameWithoutExtension(path)) ? MetadataReference.CreateFromImage(WithHighVersion(path), filePath: path) : MetadataReference.CreateFromFile(path);

    /// <summary>The assembly with the highest version there is: compilers refuse a lower one than a library was built with.</summary>
    private static byte[] WithHighVersion(string path)
    {
        var image = File.ReadAllBytes(path);
        using var file = new PEReader(ImmutableArray.Create(image));
        var row = file.PEHeaders.MetadataStartOffset + file.GetMetadataReader().GetTableMetadataOffset(TableIndex.Assembly);

        // A row begins with the hash algorithm (4 bytes); major and minor version follow.
        BinaryPrimitives.WriteUInt16LittleEndian(image.AsSpan(row + 4), 99);
        return image;
    }
}
