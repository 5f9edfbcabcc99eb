using System;

namespace PolicyAnalyzers;

/// <summary>
/// AI calls in here are audited. On a method or class this is a contract that is checked; on an assembly
/// <see cref="By"/> says who does it.
/// </summary>
/// <remarks>Why: measures of monitoring and auditing (interim-report.txt:217, 781).</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class AIAuditedAttribute : Attribute
{
    /// <summary>Who or what audits, such as <c>"the API gateway"</c>.</summary>
    public string? By { get; set; }
}
