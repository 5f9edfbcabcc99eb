using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Lowering;

/// <summary>Lowers a member to the flat code that the engine solves.</summary>
internal static class Lowerer
{
    /// <summary>
    /// The body of a method, constructor (with the initialisers of its type), accessor or operator; for a named type its
    /// static initialisation. Null where there is no code: abstract, extern, auto-implemented, not in this compilation.
    /// Broken code gives what can be understood of it.
    /// </summary>
    public static LoweredBody? Lower(ISymbol member, Compilation compilation, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        try
        {
            var source = MemberSource.Of(member, new SemanticModels(compilation), ct);
            return source is null ? null : Lower(source, compilation, ct);
        }
        catch (InsufficientExecutionStackException)
        {
            // Code nested deeper than the compiler itself follows.
            return null;
        }
    }

    private static LoweredBody Lower(MemberSource source, Compilation compilation, CancellationToken ct)
    {
        var roots = new List<IOperation>();
        foreach (var part in source.Parts)
        {
            roots.Add(part.Root);
        }

        var closures = ClosureAnalysis.Analyze(source.Symbol, roots);
        var context = new MemberContext(source.Symbol, compilation, source.Models, closures, ct);
        var function = new FunctionLowering(context, closures.Root);
        if (!source.Symbol.IsStatic && source.Type is { } type)
        {
            function.Variables.DeclareThis(type);
        }

        if (source.Method is { } method)
        {
            function.Variables.DeclareParameters(method.Parameters, source.Syntax);
        }

        new ConstructorPrologue(function, source).Emit();
        foreach (var part in source.Parts)
        {
            if (part.IsBody)
            {
                new ConstructorPrologue(function, source).CallBase(part.Root);
            }

            if (Graph(part.Root, ct) is { } graph)
            {
                function.Append(graph, part.Root.Syntax, isInitializer: !part.IsBody);
            }
        }

        if (source.IsBodiless)
        {
            new ConstructorPrologue(function, source).CallBase(null);
        }

        var body = function.Finish(source.Symbol, source.Syntax, source.Method is { IsAsync: true });
        context.SetTargets();
        return body;
    }

    private static ControlFlowGraph? Graph(IOperation root, CancellationToken ct) => root switch
    {
        { Parent: not null } => null,
        IMethodBodyOperation body => ControlFlowGraph.Create(body, ct),
        IConstructorBodyOperation body => ControlFlowGraph.Create(body, ct),
        IBlockOperation body => ControlFlowGraph.Create(body, ct),
        IFieldInitializerOperation initializer => ControlFlowGraph.Create(initializer, ct),
        IPropertyInitializerOperation initializer => ControlFlowGraph.Create(initializer, ct),
        _ => null,
    };
}
