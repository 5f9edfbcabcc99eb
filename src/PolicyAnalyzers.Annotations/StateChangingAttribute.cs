using System;

namespace PolicyAnalyzers;

/// <summary>The method changes state outside of the program; it needs approval when a model may call it.</summary>
/// <remarks>Why: AI systems that work together may behave in unexpected ways (interim-report.txt:875–878).</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StateChangingAttribute : Attribute
{
}
