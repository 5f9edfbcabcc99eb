using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules;

/// <summary>A rule over what the engine found in one body. One solve serves all of them.</summary>
internal abstract class FlowRule
{
    public abstract ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Reports what the rule has to say of one body (a member, or a lambda or local function in it).</summary>
    public abstract void Check(BodyFindings findings);
}
