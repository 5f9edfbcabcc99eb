using System;

namespace PolicyAnalyzers;

/// <summary>
/// The method redacts: its result has class <see cref="To"/> and lacks the categories in <see cref="Removes"/>,
/// whatever was passed in.
/// </summary>
/// <remarks>Why: personal information has to be handled properly when generative AI services are used (interim-report.txt:366–372).</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SanitizerAttribute : Attribute
{
    /// <param name="to">The class id or label of the result.</param>
    public SanitizerAttribute(string to) => To = to;

    /// <summary>The class id or label of the result.</summary>
    public string To { get; }

    /// <summary>Ids of the categories that the result no longer has; none by default.</summary>
    public string[] Removes { get; set; } = Array.Empty<string>();
}
