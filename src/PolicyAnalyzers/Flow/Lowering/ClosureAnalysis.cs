using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyAnalyzers.Flow.Lowering;

/// <summary>Finds captures, before control-flow graphs are made: a graph sees one function only.</summary>
internal sealed class ClosureAnalysis
{
    private readonly Dictionary<ISymbol, FunctionScope> functions = new(SymbolEqualityComparer.Default);
    private readonly List<FunctionScope> inOrder = new();
    private readonly HashSet<ISymbol> boxed = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> boxReferences = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> aliasReferences = new(SymbolEqualityComparer.Default);
    private readonly FunctionScope root = new(null, null);
    private readonly ISymbol member;

    private ClosureAnalysis(ISymbol member) => this.member = member;

    public static Closures Analyze(ISymbol member, IEnumerable<IOperation> roots)
    {
        var analysis = new ClosureAnalysis(member);
        foreach (var operation in roots)
        {
            analysis.Walk(operation);
        }

        analysis.Close();
        return new Closures(analysis.root, analysis.functions, analysis.boxed, analysis.boxReferences);
    }

    // With a stack of its own: operations nest as deep as source does.
    private void Walk(IOperation operation)
    {
        var open = new Stack<(IOperation Operation, FunctionScope Function)>();
        open.Push((operation, root));
        var children = new List<IOperation>();
        while (open.Count > 0)
        {
            var (current, function) = open.Pop();
            var inside = Visit(current, function);
            children.Clear();
            foreach (var child in current.ChildOperations)
            {
                children.Add(child);
            }

            for (var i = children.Count - 1; i >= 0; i--)
            {
                open.Push((children[i], inside));
            }
        }
    }

    private FunctionScope Visit(IOperation operation, FunctionScope function)
    {
        switch (operation)
        {
            case IAnonymousFunctionOperation lambda:
                return Enter(lambda.Symbol, function);
            case ILocalFunctionOperation local:
                return Enter(local.Symbol, function);
            case ILocalReferenceOperation reference when !reference.Local.IsConst:
                Use(reference.Local, function);
                break;
            case IParameterReferenceOperation reference:
                Use(reference.Parameter, function);
                break;
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                function.UsesThis = true;
                break;
            case IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction } call:
                function.LocalFunctions.Add(call.TargetMethod.OriginalDefinition);
                break;
            case IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } reference:
                function.LocalFunctions.Add(reference.Method.OriginalDefinition);
                break;
            case IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak }:
                function.IsIterator = true;
                break;
            case IVariableDeclaratorOperation { Symbol.IsRef: true } declarator:
                Bind(declarator.Symbol, (declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer)?.Value);
                break;
            case ISimpleAssignmentOperation { IsRef: true, Target: ILocalReferenceOperation target } assignment:
                Bind(target.Local, assignment.Value);
                break;
        }

        return function;
    }

    private FunctionScope Enter(IMethodSymbol symbol, FunctionScope parent)
    {
        var scope = new FunctionScope(symbol, parent);
        functions[symbol] = scope;
        inOrder.Add(scope);
        return scope;
    }

    private void Use(ISymbol variable, FunctionScope function)
    {
        if (function.Symbol is null || SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function.Symbol))
        {
            return;
        }

        if (ThroughThis.Is(variable, member))
        {
            function.UsesThis = true;
            return;
        }

        function.Free.Add(variable);
        boxed.Add(variable);
    }

    private void Bind(ILocalSymbol reference, IOperation? value)
    {
        ISymbol? variable = value switch
        {
            ILocalReferenceOperation local when !aliasReferences.Contains(local.Local)
                && (!local.Local.IsRef || boxReferences.Contains(local.Local)) => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        };
        if (variable is null || aliasReferences.Contains(reference))
        {
            boxReferences.Remove(reference);
            aliasReferences.Add(reference);
            return;
        }

        boxReferences.Add(reference);
        if (variable is not ILocalSymbol { IsRef: true })
        {
            boxed.Add(variable);
        }
    }

    // A function needs what the functions inside it and the local functions that it names need, as far as that is not its own.
    private void Close()
    {
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = inOrder.Count - 1; i >= 0; i--)
            {
                var function = inOrder[i];
                if (function.Parent is { Symbol: not null } parent)
                {
                    changed |= Include(parent, function);
                }

                foreach (var name in function.LocalFunctions)
                {
                    if (functions.TryGetValue(name, out var named) && !ReferenceEquals(named, function))
                    {
                        changed |= Include(function, named);
                    }
                }
            }
        }

        foreach (var function in inOrder)
        {
            function.Captures = Order(function);
        }
    }

    private static bool Include(FunctionScope into, FunctionScope from)
    {
        var changed = false;
        if (from.UsesThis && !into.UsesThis)
        {
            into.UsesThis = true;
            changed = true;
        }

        foreach (var variable in from.Free)
        {
            if (!Owns(into, variable))
            {
                changed |= into.Free.Add(variable);
            }
        }

        return changed;
    }

    // A local function is visible beside its variables: what it captures belongs to the caller or to a function around the caller.
    private static bool Owns(FunctionScope function, ISymbol variable) =>
        SymbolEqualityComparer.Default.Equals(function.Symbol, variable.ContainingSymbol);

    private static ImmutableArray<ISymbol?> Order(FunctionScope function)
    {
        var sorted = new List<ISymbol>(function.Free);
        sorted.Sort(static (left, right) =>
        {
            var byPlace = Position(left).CompareTo(Position(right));
            return byPlace != 0 ? byPlace : string.CompareOrdinal(left.Name, right.Name);
        });
        var captures = ImmutableArray.CreateBuilder<ISymbol?>(sorted.Count + 1);
        if (function.UsesThis)
        {
            captures.Add(null);
        }

        captures.AddRange(sorted);
        return captures.ToImmutable();
    }

    private static int Position(ISymbol symbol) => symbol.Locations.Length > 0 ? symbol.Locations[0].SourceSpan.Start : -1;
}
