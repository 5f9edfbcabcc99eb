using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.CodeFixes.Confidentiality;

/// <summary>A declaration in source that can carry a tag.</summary>
/// <param name="Declaration">
/// The parameter, the variable of a field, the property or indexer, or the method whose result is meant.
/// </param>
/// <param name="Name">As a person names it.</param>
internal sealed record UntaggedOrigin(Document Document, SyntaxNode Declaration, string Name);
