using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>The values of a call, whoever gets called.</summary>
/// <param name="Site">The instruction that calls.</param>
/// <param name="Method">What is called, as declared; null for a lambda.</param>
/// <param name="Receiver">The receiver; null for static members.</param>
/// <param name="Arguments">By ordinal; boxes for by-reference parameters.</param>
/// <param name="ArgumentSyntax">Where the arguments stand, null where left out.</param>
/// <param name="IsDelegateCall">The call goes through a delegate: findings stay where the delegate's body has them.</param>
/// <param name="Salt">Tells several callees of one instruction apart.</param>
internal sealed record CallSite(
    Instruction Site,
    IMethodSymbol? Method,
    Value? Receiver,
    ImmutableArray<Value> Arguments,
    ImmutableArray<SyntaxNode?> ArgumentSyntax,
    bool IsDelegateCall,
    int Salt)
{
    public SyntaxNode SyntaxOf(int argument) =>
        argument >= 0 && argument < ArgumentSyntax.Length && ArgumentSyntax[argument] is { } syntax ? syntax : Site.Syntax;
}
