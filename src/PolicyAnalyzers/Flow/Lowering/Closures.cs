using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Flow.Lowering;

/// <summary>One function of a member: the member itself, a lambda or a local function.</summary>
internal sealed class FunctionScope
{
    public FunctionScope(IMethodSymbol? symbol, FunctionScope? parent)
    {
        Symbol = symbol;
        Parent = parent;
    }

    /// <summary>Null for the member itself.</summary>
    public IMethodSymbol? Symbol { get; }

    public FunctionScope? Parent { get; }

    /// <summary>Variables of outer functions that this one or one inside it uses, at last also through local functions that it names.</summary>
    public HashSet<ISymbol> Free { get; } = new(SymbolEqualityComparer.Default);

    public HashSet<ISymbol> LocalFunctions { get; } = new(SymbolEqualityComparer.Default);

    public bool UsesThis { get; set; }

    public bool IsIterator { get; set; }

    /// <summary>What a delegate to it carries, in order; null stands for this.</summary>
    public ImmutableArray<ISymbol?> Captures { get; set; } = ImmutableArray<ISymbol?>.Empty;
}

/// <summary>Which variables of a member live in boxes, and what each nested function captures.</summary>
internal sealed class Closures
{
    public Closures(
        FunctionScope root,
        Dictionary<ISymbol, FunctionScope> functions,
        HashSet<ISymbol> boxed,
        HashSet<ISymbol> boxReferences)
    {
        Root = root;
        Functions = functions;
        Boxed = boxed;
        BoxReferences = boxReferences;
    }

    public FunctionScope Root { get; }

    public Dictionary<ISymbol, FunctionScope> Functions { get; }

    /// <summary>Locals and parameters that are captured, or that a ref local stands for.</summary>
    public HashSet<ISymbol> Boxed { get; }

    /// <summary>Ref locals that always stand for a variable: their slot holds its box.</summary>
    public HashSet<ISymbol> BoxReferences { get; }
}
