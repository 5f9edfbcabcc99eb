using System;

namespace PolicyAnalyzers;

/// <summary>The member of an audit record that holds a field which the policy requires.</summary>
/// <remarks>
/// On the parameter of a positional record it counts for the property.
/// Why: the actual status of AI use is to be known (interim-report.txt:781).
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class AIAuditFieldAttribute : Attribute
{
    /// <param name="name">The field's name in the policy's <c>audit.requiredFields</c>, such as <c>"user"</c>.</param>
    public AIAuditFieldAttribute(string name) => Name = name;

    /// <summary>The field's name in the policy's <c>audit.requiredFields</c>.</summary>
    public string Name { get; }
}
