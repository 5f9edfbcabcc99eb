using System;

namespace PolicyAnalyzers;

/// <summary>
/// On a method: a call of it audits the AI call. On a class: a client of this type, such as a decorator, audits every
/// call that goes through it.
/// </summary>
/// <remarks>Why: measures of monitoring and auditing (interim-report.txt:217, 781).</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class AIAuditStepAttribute : Attribute
{
}
