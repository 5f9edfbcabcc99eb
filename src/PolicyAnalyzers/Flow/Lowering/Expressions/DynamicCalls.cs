using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Lowering.Expressions;

/// <summary>Calls that run time binds: to all candidates that the compiler sees, else by name to what the receiver turns out to be.</summary>
internal sealed class DynamicCalls
{
    private const int MaxCandidates = 6;
    private readonly FunctionLowering function;
    private readonly BodyBuilder body;

    public DynamicCalls(FunctionLowering function)
    {
        this.function = function;
        body = function.Body;
    }

    public int Invocation(IDynamicInvocationOperation call)
    {
        var member = call.Operation as IDynamicMemberReferenceOperation;
        var receiver = member is null ? function.Values.Value(call.Operation)
            : member.Instance is { } instance ? function.Values.Value(instance)
            : -1;
        var arguments = Evaluated(call.Arguments);
        var candidates = Candidates(call);
        if (member is null)
        {
            var result = body.Temporary(call.Type);
            body.Emit(new Instruction(Op.Invoke, call.Syntax) { Dst = result, A = receiver, Args = arguments.Slots, ArgSyntax = arguments.Syntax, Type = call.Type });
            return result;
        }

        if (candidates.IsEmpty)
        {
            return ByName(call.Syntax, call.Type, receiver, member.MemberName, arguments);
        }

        var results = ImmutableArray.CreateBuilder<int>(candidates.Length);
        foreach (var candidate in candidates)
        {
            var target = candidate.IsStatic ? -1 : receiver >= 0 ? receiver : function.Variables.This;
            results.Add(body.Call(call.Syntax, candidate, target, arguments, Calls.IsDispatched(candidate, member.Instance)));
        }

        return results.Count == 1 ? results[0] : body.Derive(call.Syntax, call.Type, Derivation.Unknown, results.ToImmutable());
    }

    /// <summary>A call of a member of which only the name is known.</summary>
    public int ByName(SyntaxNode syntax, ITypeSymbol? type, int receiver, string name, Arguments arguments)
    {
        var dst = body.Temporary(type);
        body.Emit(new Instruction(Op.Call, syntax)
        {
            Dst = dst,
            A = receiver,
            Constant = name,
            Args = arguments.Slots,
            ArgSyntax = arguments.Syntax,
            Type = type,
        });
        return dst;
    }

    private Arguments Evaluated(ImmutableArray<IOperation> operations)
    {
        var slots = ImmutableArray.CreateBuilder<int>(operations.Length);
        var syntax = ImmutableArray.CreateBuilder<SyntaxNode?>(operations.Length);
        foreach (var operation in operations)
        {
            slots.Add(function.Values.Own(operation));
            syntax.Add(operation.Syntax);
        }

        return new(slots.MoveToImmutable(), syntax.MoveToImmutable(), ImmutableArray<CopyBack>.Empty);
    }

    /// <summary>Methods that take as many arguments by value, in the order in which the compiler names them.</summary>
    private ImmutableArray<IMethodSymbol> Candidates(IDynamicInvocationOperation call)
    {
        if (call.Syntax is not InvocationExpressionSyntax invocation || function.Member.Models.Of(call.Syntax.SyntaxTree) is not { } model)
        {
            return ImmutableArray<IMethodSymbol>.Empty;
        }

        var found = ImmutableArray.CreateBuilder<IMethodSymbol>();
        var info = model.GetSymbolInfo(invocation, function.Member.Cancellation);
        foreach (var symbol in info.Symbol is { } only ? ImmutableArray.Create(only) : info.CandidateSymbols)
        {
            if (symbol is IMethodSymbol method && found.Count < MaxCandidates && method.Parameters.Length == call.Arguments.Length
                && method.MethodKind != MethodKind.LocalFunction && !HasReference(method))
            {
                found.Add(method);
            }
        }

        return found.ToImmutable();
    }

    private static bool HasReference(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind != RefKind.None)
            {
                return true;
            }
        }

        return false;
    }
}
