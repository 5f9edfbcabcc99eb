using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.CodeFixes.Confidentiality;

/// <summary>A way to redact a text.</summary>
/// <param name="Method">Takes the text and gives it back redacted.</param>
/// <param name="Receiver">What it is called on: a type, or something in scope.</param>
internal sealed record Redactor(IMethodSymbol Method, string Receiver);
