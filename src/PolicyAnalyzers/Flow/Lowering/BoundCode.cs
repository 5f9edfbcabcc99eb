using System;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Flow.Lowering;

/// <summary>What the compiler makes of code.</summary>
internal static class BoundCode
{
    /// <summary>
    /// The operation of a node; null where there is none. On some broken code (two initialisers of one object, say) the compiler itself
    /// throws: nothing can be said of such code until it compiles, and no analyzer may fall over it.
    /// </summary>
    public static IOperation? OperationOf(this SemanticModel model, SyntaxNode node, CancellationToken cancellation)
    {
        try
        {
            return model.GetOperation(node, cancellation);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
