using System;

namespace PolicyAnalyzers;

/// <summary>States on what basis personal or confidential data may be used for training or stored at a provider.</summary>
/// <remarks>Why: training on data that includes personal information without consent (interim-report.txt:428).</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Parameter | AttributeTargets.Assembly)]
public sealed class ConsentBasisAttribute : Attribute
{
    /// <param name="basis">The basis, such as a consent form and its version, or a provision of law.</param>
    public ConsentBasisAttribute(string basis) => Basis = basis;

    /// <summary>The basis, such as a consent form and its version, or a provision of law.</summary>
    public string Basis { get; }
}
