using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Lowering.Expressions;

namespace PolicyAnalyzers.Flow.Lowering;

/// <summary>Lowers one function: ties its slots, blocks and the lowering of each construct together.</summary>
internal sealed class FunctionLowering
{
    private readonly List<LoweredBody> nested = new();

    public FunctionLowering(MemberContext member, FunctionScope scope)
    {
        Member = member;
        Scope = scope;
        Body = new BodyBuilder();
        Variables = new Variables(member, Body);
        Places = new Places(this);
        Values = new Values(this);
        Calls = new Calls(this);
        DynamicCalls = new DynamicCalls(this);
        Creations = new Creations(this);
        Operators = new Operators(this);
        Assignments = new Assignments(this);
        Deconstructions = new Deconstructions(this);
        Patterns = new Patterns(this);
        Texts = new TextBuilding(this);
    }

    public MemberContext Member { get; }

    public FunctionScope Scope { get; }

    public BodyBuilder Body { get; }

    public Variables Variables { get; }

    public Places Places { get; }

    public Values Values { get; }

    public Calls Calls { get; }

    public DynamicCalls DynamicCalls { get; }

    public Creations Creations { get; }

    public Operators Operators { get; }

    public Assignments Assignments { get; }

    public Deconstructions Deconstructions { get; }

    public Patterns Patterns { get; }

    public TextBuilding Texts { get; }

    /// <summary>The graph that is being lowered; nested functions are found through it.</summary>
    public ControlFlowGraph? Graph { get; private set; }

    /// <summary>A member initialiser is being lowered: the property that it initialises is stored, not set.</summary>
    public bool InInitializer { get; private set; }

    /// <summary>Appends the graph's blocks behind what is there; the builder then stands at the graph's exit.</summary>
    public void Append(ControlFlowGraph graph, SyntaxNode syntax, bool isInitializer)
    {
        Graph = graph;
        InInitializer = isInitializer;
        Values.BeginGraph(graph);
        Body.Current = new GraphLowering(this, graph, syntax).Lower();
        InInitializer = false;
        foreach (var local in graph.LocalFunctions)
        {
            if (Member.Function(local) is { } scope)
            {
                var inner = graph.GetLocalFunctionControlFlowGraph(local, Member.Cancellation);
                Nest(local, scope, inner, inner.OriginalOperation.Syntax);
            }
        }
    }

    public void AddLambda(IFlowAnonymousFunctionOperation lambda, FunctionScope scope, ControlFlowGraph graph) =>
        Nest(lambda.Symbol, scope, graph.GetAnonymousFunctionControlFlowGraph(lambda, Member.Cancellation), lambda.Syntax);

    private void Nest(IMethodSymbol function, FunctionScope scope, ControlFlowGraph graph, SyntaxNode syntax)
    {
        if (Member.Has(function))
        {
            return;
        }

        var lowering = new FunctionLowering(Member, scope);
        lowering.Variables.DeclareCaptures(scope, Variables.This < 0 ? null : Body.SlotAt(Variables.This).Type);
        lowering.Variables.DeclareParameters(function.Parameters, syntax);
        lowering.Append(graph, syntax, isInitializer: false);
        var body = lowering.Finish(function, syntax, function.IsAsync);
        Member.Add(function, body);
        nested.Add(body);
    }

    public LoweredBody Finish(ISymbol symbol, SyntaxNode syntax, bool isAsync)
    {
        nested.Sort(static (left, right) => left.Syntax.SpanStart.CompareTo(right.Syntax.SpanStart));
        var (code, blocks) = BlockOrder.Layout(Body.Entry);
        var body = new LoweredBody
        {
            Symbol = symbol,
            Syntax = syntax,
            Slots = Body.Slots,
            Parameters = Variables.Parameters,
            This = Variables.This,
            Captures = Variables.Captures,
            Code = code,
            Blocks = blocks,
            Nested = nested.ToImmutableArray(),
            IsAsync = isAsync,
            IsIterator = Scope.IsIterator,
        };
        foreach (var inner in nested)
        {
            inner.Parent = body;
        }

        return body;
    }
}
