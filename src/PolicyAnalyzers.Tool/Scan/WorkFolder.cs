using System;
using System.IO;

namespace PolicyAnalyzers.Tool.Scan;

/// <summary>A folder outside of the repo for all that a scan writes. It is gone when the scan ends.</summary>
internal sealed class WorkFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("aipolicy-").FullName;

    /// <summary>Where the build puts its outputs.</summary>
    public string Artifacts => Path.Combine(Root, "artifacts");

    /// <summary>What the build wrote about each compilation.</summary>
    public string Compilations => Path.Combine(Root, "compilations");

    /// <summary>What the scan of each compilation writes.</summary>
    public string Results => Path.Combine(Root, "results");

    public void Dispose()
    {
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (IOException)
        {
            // A compiler server may still hold a file. The system empties its temporary folder.
        }
        catch (UnauthorizedAccessException)
        {
        }
    }
}
