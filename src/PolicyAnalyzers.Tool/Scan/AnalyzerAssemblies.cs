using System;
using System.Collections.Concurrent;
using System.IO;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PolicyAnalyzers.Tool.Scan;

/// <summary>
/// Knows which analyzer assemblies a scan needs: ours, and everything that generates source. Other analyzers only cost time.
/// </summary>
internal sealed class AnalyzerAssemblies
{
    private readonly ConcurrentDictionary<string, bool> known = new(StringComparer.Ordinal);

    public bool IsNeeded(string path) => known.GetOrAdd(path, static path =>
    {
        if (Path.GetFileName(path).StartsWith("PolicyAnalyzers", StringComparison.Ordinal))
        {
            return true;
        }

        try
        {
            using var file = new PEReader(File.OpenRead(path));
            var metadata = file.GetMetadataReader();

            // An assembly with neither may be what a generator depends on.
            return Uses(metadata, "GeneratorAttribute") || !Uses(metadata, "DiagnosticAnalyzerAttribute");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or BadImageFormatException or InvalidOperationException)
        {
            return true;
        }
    });

    private static bool Uses(MetadataReader metadata, string attribute)
    {
        foreach (var handle in metadata.TypeReferences)
        {
            if (metadata.StringComparer.Equals(metadata.GetTypeReference(handle).Name, attribute))
            {
                return true;
            }
        }

        return false;
    }
}
