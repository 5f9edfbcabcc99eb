using System;

namespace PolicyAnalyzers.Catalog;

/// <summary>A data file of the catalogue breaks the format. The data is embedded and tested, so a user never meets it.</summary>
internal sealed class CatalogFormatException : Exception
{
    public CatalogFormatException(string file, int line, string problem)
        : base($"{file}({line}): {problem}")
    {
        File = file;
        Problem = problem;
        Line = line;
    }

    public string File { get; }

    public int Line { get; }

    /// <summary>What is wrong, without the place.</summary>
    public string Problem { get; }
}
