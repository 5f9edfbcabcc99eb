using System;

namespace PolicyAnalyzers;

/// <summary>In this method a person reviews; its result is what the person decided.</summary>
/// <remarks>Why: AI output is not to be adopted automatically where rights are affected (interim-report.txt:832–834, 854).</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HumanReviewAttribute : Attribute
{
}
