using System;

namespace PolicyAnalyzers;

/// <summary>The type is the organisation's own audit record; its members carry <see cref="AIAuditFieldAttribute"/>.</summary>
/// <remarks>Why: the actual status of AI use is to be known (interim-report.txt:781).</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class AIAuditRecordAttribute : Attribute
{
}
