using System;

namespace PolicyAnalyzers;

/// <summary>The endpoint tells people, before it answers, that they talk to AI.</summary>
/// <remarks>
/// Why: trust in AI rests on monitoring and clear distinctions (interim-report.txt:217); mechanisms to notify users
/// of the use of generative AI (newsletter-004.txt:41).
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AINoticeAttribute : Attribute
{
    /// <summary>The notice as people read it, when it is known here.</summary>
    public string? Text { get; set; }
}
