using System;

namespace PolicyAnalyzers;

/// <summary>The use of AI is disclosed in another place, or need not be for a stated reason.</summary>
/// <remarks>Why: interim-report.txt:684–691 and newsletter-004.txt:41; the means are left to those who provide the service (newsletter-004.txt:45).</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class AIDisclosedByAttribute : Attribute
{
    /// <param name="where">Where people are told, or who reviews: <c>"the page banner"</c>. An empty one is reported.</param>
    public AIDisclosedByAttribute(string where) => Where = where;

    /// <summary>Where people are told, or who reviews.</summary>
    public string Where { get; }

    /// <summary>What kind of disclosure or exception this is; <see cref="AIDisclosureKind.Interface"/> by default.</summary>
    public AIDisclosureKind Kind { get; set; }

    /// <summary>Why this suffices, for whoever audits it.</summary>
    public string? Reason { get; set; }
}
