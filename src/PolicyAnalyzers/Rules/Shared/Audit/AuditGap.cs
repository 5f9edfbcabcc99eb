using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Rules;

/// <summary>A normal path from an AI call to where control leaves what is to be audited, without a record.</summary>
/// <param name="Body">The body that control leaves.</param>
/// <param name="Exit">The last instruction on the path in it; null where none can be named.</param>
/// <param name="HasRecord">Other paths of that body have a record.</param>
/// <param name="Calls">The calls by which the path came there, from the innermost caller outwards.</param>
internal sealed record AuditGap(LoweredBody Body, Instruction? Exit, bool HasRecord, ImmutableArray<SyntaxNode> Calls);
