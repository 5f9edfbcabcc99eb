using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Lowering;

/// <summary>What the functions of one member share while it is lowered.</summary>
internal sealed class MemberContext
{
    private readonly Dictionary<ISymbol, LoweredBody> bodies = new(SymbolEqualityComparer.Default);
    private readonly List<Instruction> waiting = new();

    public MemberContext(ISymbol member, Compilation compilation, SemanticModels models, Closures closures, CancellationToken cancellation)
    {
        Member = member;
        Compilation = compilation;
        Models = models;
        Closures = closures;
        Cancellation = cancellation;
    }

    public ISymbol Member { get; }

    public Compilation Compilation { get; }

    public SemanticModels Models { get; }

    public Closures Closures { get; }

    public CancellationToken Cancellation { get; }

    public FunctionScope? Function(IMethodSymbol symbol) =>
        Closures.Functions.TryGetValue(symbol.OriginalDefinition, out var scope) ? scope : null;

    /// <summary>Has the instruction's target set when the nested body is there: local functions call each other in any order.</summary>
    public void AwaitTarget(Instruction instruction) => waiting.Add(instruction);

    public bool Has(IMethodSymbol nested) => bodies.ContainsKey(nested.OriginalDefinition);

    public void Add(IMethodSymbol nested, LoweredBody body) => bodies[nested.OriginalDefinition] = body;

    public void SetTargets()
    {
        foreach (var instruction in waiting)
        {
            if (instruction.Method is { } method && bodies.TryGetValue(method.OriginalDefinition, out var body))
            {
                instruction.Target = body;
            }
        }
    }
}
