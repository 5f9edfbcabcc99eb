using System;
using System.Globalization;

namespace PolicyAnalyzers.Flow.Labels;

/// <summary>The text by which a service's key, or a client's name, is told from others: keys may be texts, numbers or members of an enum.</summary>
internal static class ServiceKey
{
    /// <summary>A key that is made at run time: it may be any.</summary>
    public const string Any = "*";

    public static string? Of(object? key) => key switch
    {
        string { Length: > 0 } text => text,
        null or string or bool => null,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };
}
