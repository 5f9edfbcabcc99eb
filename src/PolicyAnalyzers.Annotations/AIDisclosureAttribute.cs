using System;

namespace PolicyAnalyzers;

/// <summary>
/// Marks what discloses that AI was used: a member does when it is set to something that is neither empty nor false;
/// a filter, middleware, attribute or response type does wherever it is used.
/// </summary>
/// <remarks>
/// On the parameter of a positional record it counts for the property.
/// Why: provenance of AI output (interim-report.txt:684–691) and notifying users of the use of generative AI
/// (newsletter-004.txt:41).
/// </remarks>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter
    | AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class AIDisclosureAttribute : Attribute
{
}
