using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Lowering.Expressions;

/// <summary>Evaluates operations: each kind is handed to its construct; unknown ones join their children.</summary>
internal sealed class Values
{
    // Names that Roslyn 4.8 does not have yet.
    private const OperationKind CollectionExpression = (OperationKind)127;
    private const OperationKind Spread = (OperationKind)128;

    private readonly FunctionLowering function;
    private readonly BodyBuilder body;
    private readonly Dictionary<CaptureId, int> flowCaptures = new();
    private readonly Dictionary<CaptureId, Place> flowPlaces = new();
    private HashSet<CaptureId> placeIds = new();

    public Values(FunctionLowering function)
    {
        this.function = function;
        body = function.Body;
    }

    public void BeginGraph(ControlFlowGraph graph)
    {
        flowCaptures.Clear();
        flowPlaces.Clear();
        placeIds = PlaceCaptures.Find(graph);
    }

    public void Statement(IOperation operation)
    {
        switch (operation)
        {
            case IExpressionStatementOperation { Operation: IIncrementOrDecrementOperation increment }:
                function.Assignments.Increment(increment, isUsed: false);
                break;
            case IExpressionStatementOperation statement:
                Value(statement.Operation);
                break;
            case IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } value } yield:
                body.End(Op.Yield, yield.Syntax, Own(value));
                break;
            default:
                Value(operation);
                break;
        }
    }

    /// <summary>The value as its new holder gets it: a struct that comes from a variable is copied.</summary>
    public int Own(IOperation operation)
    {
        var slot = Value(operation);
        return StructTypes.IsCopied(operation.Type) && IsHeldElsewhere(operation)
            ? body.Clone(operation.Syntax, operation.Type, slot)
            : slot;
    }

    public int Value(IOperation operation)
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }
        catch (InsufficientExecutionStackException)
        {
            return body.Derive(operation.Syntax, operation.Type, Derivation.Unknown, ImmutableArray<int>.Empty);
        }

        return operation.ConstantValue is { HasValue: true } constant && operation.Kind != OperationKind.SimpleAssignment
            ? body.Constant(operation.Syntax, operation.Type, constant.Value)
            : IsEmptyText(operation) ? body.Constant(operation.Syntax, operation.Type, "")
            : Compute(operation);
    }

    /// <summary><c>string.Empty</c>: a field to the compiler, the constant "" to people.</summary>
    private static bool IsEmptyText(IOperation operation) =>
        operation is IFieldReferenceOperation { Field: { IsStatic: true, Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } };

    public int Unknown(IOperation operation)
    {
        var children = ImmutableArray.CreateBuilder<int>();
        foreach (var child in operation.ChildOperations)
        {
            children.Add(Value(child));
        }

        return body.Derive(operation.Syntax, operation.Type, Derivation.Unknown, children.ToImmutable());
    }

    /// <summary>The place that a flow capture stands for, when it is written through; null: it is a value.</summary>
    public Place? CapturedPlace(CaptureId id) => flowPlaces.TryGetValue(id, out var place) ? place : null;

    /// <summary>The place that a reference to a flow capture names.</summary>
    public Place Place(IFlowCaptureReferenceOperation reference) => CapturedPlace(reference.Id) ?? new()
    {
        // One that a call initialises as its out argument is a variable.
        Kind = placeIds.Contains(reference.Id) ? PlaceKind.Slot : PlaceKind.Value,
        Slot = FlowCapture(reference.Id, reference.Type),
        Type = reference.Type,
    };

    public int FlowCapture(CaptureId id, ITypeSymbol? type)
    {
        if (!flowCaptures.TryGetValue(id, out var slot))
        {
            slot = body.Kept(type);
            flowCaptures.Add(id, slot);
        }

        return slot;
    }

    private int Compute(IOperation operation)
    {
        switch (operation.Kind)
        {
            case OperationKind.LocalReference:
            case OperationKind.ParameterReference:
            case OperationKind.FieldReference:
            case OperationKind.PropertyReference:
            case OperationKind.EventReference:
            case OperationKind.ArrayElementReference:
            case OperationKind.ImplicitIndexerReference:
            case OperationKind.InlineArrayAccess:
            case OperationKind.DeclarationExpression:
            case OperationKind.FlowCaptureReference:
            case OperationKind.DynamicMemberReference:
            case OperationKind.DynamicIndexerAccess:
                return function.Places.Read(function.Places.Of(operation), operation.Syntax);
            case OperationKind.InstanceReference:
                return This(operation);
            case OperationKind.FlowCapture:
                return Capture((IFlowCaptureOperation)operation);
            case OperationKind.Parenthesized:
                return Value(((IParenthesizedOperation)operation).Operand);
            case OperationKind.ExpressionStatement:
                return Value(((IExpressionStatementOperation)operation).Operation);
            case OperationKind.TranslatedQuery:
                return Value(((ITranslatedQueryOperation)operation).Operation);
            case OperationKind.Argument:
                return Value(((IArgumentOperation)operation).Value);
            case OperationKind.Await:
                return Await((IAwaitOperation)operation);
            case OperationKind.CaughtException:
                return Caught(operation);
            case OperationKind.Literal:
            case OperationKind.NameOf:
            case OperationKind.SizeOf:
            case OperationKind.Discard:
            case OperationKind.OmittedArgument:
            case OperationKind.InterpolatedStringHandlerArgumentPlaceholder:
                return body.Constant(operation.Syntax, operation.Type);
            case OperationKind.TypeOf:
                return body.Constant(operation.Syntax, operation.Type, ((ITypeOfOperation)operation).TypeOperand);
            case OperationKind.Utf8String:
                return body.Constant(operation.Syntax, operation.Type, ((IUtf8StringOperation)operation).Value);
            case OperationKind.DefaultValue:
                return Default(operation);
            case OperationKind.Invocation:
                return function.Calls.Invocation((IInvocationOperation)operation);
            case OperationKind.DynamicInvocation:
                return function.DynamicCalls.Invocation((IDynamicInvocationOperation)operation);
            case OperationKind.DelegateCreation:
                return function.Calls.Delegate((IDelegateCreationOperation)operation);
            case OperationKind.MethodReference:
                return function.Calls.MethodGroup((IMethodReferenceOperation)operation, operation.Syntax, operation.Type);
            case OperationKind.FlowAnonymousFunction:
                return function.Calls.Lambda((IFlowAnonymousFunctionOperation)operation, operation.Type);
            case OperationKind.ObjectCreation:
                return function.Creations.Object((IObjectCreationOperation)operation);
            case OperationKind.TypeParameterObjectCreation:
                return body.Allocate(operation.Syntax, operation.Type);
            case OperationKind.AnonymousObjectCreation:
                return function.Creations.Anonymous((IAnonymousObjectCreationOperation)operation);
            case OperationKind.ArrayCreation:
                return function.Creations.Array((IArrayCreationOperation)operation);
            case OperationKind.ArrayInitializer:
                return function.Creations.Initializer((IArrayInitializerOperation)operation);
            case OperationKind.Tuple:
                return function.Creations.Tuple((ITupleOperation)operation);
            case OperationKind.With:
                return function.Creations.With((IWithOperation)operation);
            case CollectionExpression:
                return function.Creations.Collection(operation);
            case Spread:
                return function.Creations.SpreadElement(operation);
            case OperationKind.None when operation.Syntax is CollectionExpressionSyntax:
                return function.Creations.Collection(operation);
            case OperationKind.None when operation.Syntax is StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax:
                return function.Creations.StackAlloc(operation);
            case OperationKind.Conversion:
                return function.Operators.Convert((IConversionOperation)operation);
            case OperationKind.Binary:
                return function.Operators.Binary((IBinaryOperation)operation);
            case OperationKind.Unary:
                return function.Operators.Unary((IUnaryOperation)operation);
            case OperationKind.IsNull when UsedResource.IsMade((IIsNullOperation)operation):
                return body.Constant(operation.Syntax, operation.Type, false);
            case OperationKind.IsNull:
                return body.Derive(operation.Syntax, operation.Type, Derivation.Equals, Value(((IIsNullOperation)operation).Operand));
            case OperationKind.IsType:
                return IsType((IIsTypeOperation)operation);
            case OperationKind.TupleBinary:
            case OperationKind.Range:
                return function.Operators.Scalar(operation);
            case OperationKind.IsPattern:
                return function.Patterns.Is((IIsPatternOperation)operation);
            case OperationKind.InterpolatedString:
                return function.Texts.Interpolated((IInterpolatedStringOperation)operation);
            case OperationKind.SimpleAssignment:
                return function.Assignments.Simple((ISimpleAssignmentOperation)operation);
            case OperationKind.CompoundAssignment:
                return function.Assignments.Compound((ICompoundAssignmentOperation)operation);
            case OperationKind.Increment:
            case OperationKind.Decrement:
                return function.Assignments.Increment((IIncrementOrDecrementOperation)operation, isUsed: true);
            case OperationKind.EventAssignment:
                return function.Assignments.Event((IEventAssignmentOperation)operation);
            case OperationKind.DeconstructionAssignment:
                return function.Deconstructions.Assign((IDeconstructionAssignmentOperation)operation);
            default:
                return Unknown(operation);
        }
    }

    private int This(IOperation operation) => function.Variables.This >= 0
        ? function.Variables.This
        : body.Constant(operation.Syntax, operation.Type);

    private int Capture(IFlowCaptureOperation capture)
    {
        // A handler is passed by reference, and yet it is no place of the program's.
        if (function.Texts.IsHandler(capture.Value))
        {
            function.Texts.BeginHandler(capture, FlowCapture(capture.Id, capture.Value.Type));
            return -1;
        }

        if (placeIds.Contains(capture.Id))
        {
            flowPlaces[capture.Id] = function.Places.Either(CapturedPlace(capture.Id), function.Places.Of(capture.Value));
            return -1;
        }

        // Only the struct that 'with' starts from is a copy: other captures are evaluated operands.
        var value = capture.Value.Syntax.Parent is WithExpressionSyntax with && with.Expression == capture.Value.Syntax
            ? capture.Value.Type is { IsValueType: true } ? body.Clone(capture.Syntax, capture.Value.Type, Value(capture.Value)) : Own(capture.Value)
            : Value(capture.Value);
        var slot = FlowCapture(capture.Id, capture.Value.Type);
        body.Move(capture.Syntax, slot, value);
        return slot;
    }

    private int Await(IAwaitOperation wait)
    {
        var task = Value(wait.Operation);
        return wait.Type is null or { SpecialType: SpecialType.System_Void } ? task : body.Copy(wait.Syntax, wait.Type, task);
    }

    private int Caught(IOperation operation)
    {
        var dst = body.Temporary(operation.Type);
        body.Emit(new Instruction(Op.Catch, operation.Syntax) { Dst = dst, Type = operation.Type });
        return dst;
    }

    private int IsType(IIsTypeOperation test) =>
        body.Derive(test.Syntax, test.Type, Derivation.IsType, ImmutableArray.Create(Value(test.ValueOperand)), test.TypeOperand);

    private int Default(IOperation operation) => StructTypes.IsCopied(operation.Type)
        ? body.Allocate(operation.Syntax, operation.Type)
        : body.Constant(operation.Syntax, operation.Type);

    private static bool IsHeldElsewhere(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IParenthesizedOperation inner:
                    operation = inner.Operand;
                    break;
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    break;
                default:
                    return operation.Kind is OperationKind.LocalReference or OperationKind.ParameterReference
                        or OperationKind.FieldReference or OperationKind.ArrayElementReference or OperationKind.InstanceReference
                        or OperationKind.FlowCaptureReference or OperationKind.InlineArrayAccess;
            }
        }
    }
}
