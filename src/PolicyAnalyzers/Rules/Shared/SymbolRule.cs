using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules;

/// <summary>A rule that one place decides: a setting, a call, an attribute. It says by which names such places are found.</summary>
internal abstract class SymbolRule
{
    public abstract ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Identifiers that lead to a place; none: the rule has nothing to do in this compilation.</summary>
    public abstract IEnumerable<string> Names(SymbolAnalysis analysis);

    /// <summary>Judges the place that an identifier of one of the names stands in.</summary>
    public abstract void Check(NamedPlace place);
}
