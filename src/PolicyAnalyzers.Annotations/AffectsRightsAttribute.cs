using System;

namespace PolicyAnalyzers;

/// <summary>Using AI output here, without a person's review before it, decides over people's rights.</summary>
/// <remarks>
/// Why: risks of automatically adopting AI output where it has a significant impact on the rights and interests of
/// citizens (interim-report.txt:832–834, 854; 431–433).
/// </remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class AffectsRightsAttribute : Attribute
{
    /// <param name="area">The area of life, such as <c>"employment"</c> or <c>"publicService"</c>.</param>
    public AffectsRightsAttribute(string area) => Area = area;

    /// <summary>The area of life, such as <c>"employment"</c> or <c>"publicService"</c>.</summary>
    public string Area { get; }
}
