using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Lowering.Expressions;

/// <summary>Conversions, unary and binary operators.</summary>
internal sealed class Operators
{
    private readonly FunctionLowering function;
    private readonly BodyBuilder body;

    public Operators(FunctionLowering function)
    {
        this.function = function;
        body = function.Body;
    }

    public int Convert(IConversionOperation conversion)
    {
        if (conversion.OperatorMethod is { } method)
        {
            var operand = function.Values.Own(conversion.Operand);
            if (method.ContainingType is { Name: "Index" or "Range", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return body.Derive(conversion.Syntax, conversion.Type, Derivation.Scalar, operand);
            }

            return function.Calls.Call(conversion.Syntax, method, -1, Arguments.One(operand, conversion.Operand.Syntax), Calls.IsDispatched(method, null));
        }

        switch (conversion.Operand)
        {
            case IFlowAnonymousFunctionOperation lambda:
                return function.Calls.Lambda(lambda, conversion.Type);
            case IMethodReferenceOperation group:
                return function.Calls.MethodGroup(group, conversion.Syntax, conversion.Type);
        }

        // Boxing copies a struct.
        var value = conversion.Operand.Type is { IsValueType: true } && conversion.Type is { IsReferenceType: true }
            ? function.Values.Own(conversion.Operand)
            : function.Values.Value(conversion.Operand);
        if (conversion.Conversion.IsIdentity || value < 0)
        {
            return value;
        }

        return IsNumber(conversion.Type) && IsNumber(conversion.Operand.Type)
            && !SymbolEqualityComparer.Default.Equals(Underlying(conversion.Type), Underlying(conversion.Operand.Type))
            ? body.Derive(conversion.Syntax, conversion.Type, Derivation.Scalar, value)
            : body.Copy(conversion.Syntax, conversion.Type, value);
    }

    public int Binary(IBinaryOperation binary)
    {
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.Add when IsText(binary.Type):
                return function.Texts.Concatenation(binary);
            case BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals when ComparesOnly(binary.OperatorMethod):
                return Equality(binary);
        }

        var left = function.Values.Own(binary.LeftOperand);
        var right = function.Values.Own(binary.RightOperand);
        if (binary.OperatorMethod is { } method)
        {
            return function.Calls.Call(
                binary.Syntax,
                method,
                -1,
                Arguments.One(left, binary.LeftOperand.Syntax).With(right, binary.RightOperand.Syntax),
                Calls.IsDispatched(method, null));
        }

        return body.Derive(binary.Syntax, binary.Type, How(binary.Type), ImmutableArray.Create(left, right), null, binary.OperatorKind);
    }

    public int Unary(IUnaryOperation unary)
    {
        var operand = function.Values.Own(unary.Operand);
        if (unary.OperatorMethod is { } method)
        {
            return function.Calls.Call(unary.Syntax, method, -1, Arguments.One(operand, unary.Operand.Syntax), Calls.IsDispatched(method, null));
        }

        var how = unary.OperatorKind == UnaryOperatorKind.Not && unary.Type is { SpecialType: SpecialType.System_Boolean }
            ? Derivation.Not
            : unary.OperatorKind == UnaryOperatorKind.Hat ? Derivation.Scalar : How(unary.Type);
        return body.Derive(unary.Syntax, unary.Type, how, operand);
    }

    /// <summary>A number or truth value of all children.</summary>
    public int Scalar(IOperation operation)
    {
        var children = ImmutableArray.CreateBuilder<int>();
        foreach (var child in operation.ChildOperations)
        {
            children.Add(function.Values.Value(child));
        }

        return body.Derive(operation.Syntax, operation.Type, Derivation.Scalar, children.ToImmutable());
    }

    /// <summary>How an operator without a method makes its result: delegates combine and dynamics do anything.</summary>
    public static Derivation How(ITypeSymbol? type) => type is null or { TypeKind: TypeKind.Delegate or TypeKind.Dynamic or TypeKind.Pointer or TypeKind.Error }
        ? Derivation.Unknown
        : Derivation.Scalar;

    public static bool IsText(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_String };

    private int Equality(IBinaryOperation binary)
    {
        var how = binary.OperatorKind == BinaryOperatorKind.Equals ? Derivation.Equals : Derivation.NotEquals;
        if (binary.RightOperand.ConstantValue is { HasValue: true } right)
        {
            return body.Derive(binary.Syntax, binary.Type, how, ImmutableArray.Create(function.Values.Value(binary.LeftOperand)), right.Value);
        }

        if (binary.LeftOperand.ConstantValue is { HasValue: true } left)
        {
            return body.Derive(binary.Syntax, binary.Type, how, ImmutableArray.Create(function.Values.Value(binary.RightOperand)), left.Value);
        }

        var first = function.Values.Value(binary.LeftOperand);
        return body.Derive(binary.Syntax, binary.Type, how, ImmutableArray.Create(first, function.Values.Value(binary.RightOperand)));
    }

    // Of user-defined equality only that written by hand in source can do more than compare.
    private static bool ComparesOnly(IMethodSymbol? method) =>
        method is null || method.IsImplicitlyDeclared || method.DeclaringSyntaxReferences.IsEmpty;

    private static bool IsNumber(ITypeSymbol? type) => Underlying(type) is { } stripped
        && (stripped.TypeKind == TypeKind.Enum || stripped.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_Double
            or SpecialType.System_IntPtr or SpecialType.System_UIntPtr);

    private static ITypeSymbol? Underlying(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
