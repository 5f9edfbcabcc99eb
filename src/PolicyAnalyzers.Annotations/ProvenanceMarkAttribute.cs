using System;

namespace PolicyAnalyzers;

/// <summary>The method marks media as AI-made (C2PA, watermark) and returns the marked media.</summary>
/// <remarks>Why: provenance information by digital watermarking or digital provenance (interim-report.txt:684–701).</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ProvenanceMarkAttribute : Attribute
{
}
