using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Text;

namespace PolicyAnalyzers.Catalog;

/// <summary>The data files inside this assembly. Headers are read once; a body only when a compilation first needs it.</summary>
internal static class EmbeddedCatalog
{
    private const string Prefix = "Catalog/";

    private static readonly Lazy<ImmutableArray<LibraryHeader>> LazyHeaders = new(ReadHeaders);
    private static readonly ConcurrentDictionary<string, CatalogLibrary> Libraries = new(StringComparer.Ordinal);

    /// <summary>Headers of all libraries, in ordinal order of their files.</summary>
    public static ImmutableArray<LibraryHeader> Headers => LazyHeaders.Value;

    public static CatalogLibrary Library(LibraryHeader header) => Libraries.GetOrAdd(header.File, static file =>
    {
        using var reader = Open(file);
        return CatalogReader.Read(file, reader);
    });

    /// <summary>A data file by its path below Catalog, with forward slashes.</summary>
    public static StreamReader Open(string file)
    {
        var assembly = typeof(EmbeddedCatalog).Assembly;

        // MSBuild writes the folder part with the separator of the machine that builds.
        var stream = assembly.GetManifestResourceStream(Prefix + file)
            ?? assembly.GetManifestResourceStream(Prefix + file.Replace('/', '\\'))
            ?? throw new CatalogFormatException(file, 0, "the file is not embedded");
        return new StreamReader(stream, Encoding.UTF8);
    }

    private static ImmutableArray<LibraryHeader> ReadHeaders()
    {
        var files = new List<string>();
        foreach (var name in typeof(EmbeddedCatalog).Assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(".txt", StringComparison.Ordinal))
            {
                files.Add(name.Substring(Prefix.Length).Replace('\\', '/'));
            }
        }

        files.Sort(StringComparer.Ordinal);
        var headers = ImmutableArray.CreateBuilder<LibraryHeader>(files.Count);
        foreach (var file in files)
        {
            if (file == AIHosts.File)
            {
                continue;
            }

            using var reader = Open(file);
            headers.Add(CatalogReader.ReadHeader(file, reader));
        }

        return headers.ToImmutable();
    }
}
