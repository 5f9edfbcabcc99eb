using System;

namespace PolicyAnalyzers;

/// <summary>States for what purpose personal data is given to an AI service in this code.</summary>
/// <remarks>
/// Why: the Personal Information Protection Commission's points of caution for generative AI services
/// (interim-report.txt:366–372).
/// </remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Parameter | AttributeTargets.Assembly)]
public sealed class AIPurposeAttribute : Attribute
{
    /// <param name="purpose">The purpose as it was told to the people concerned.</param>
    public AIPurposeAttribute(string purpose) => Purpose = purpose;

    /// <summary>The purpose as it was told to the people concerned.</summary>
    public string Purpose { get; }
}
