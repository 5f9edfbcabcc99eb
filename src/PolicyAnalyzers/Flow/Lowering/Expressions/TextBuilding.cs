using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Lowering.Expressions;

/// <summary>Text that is put together: concatenation, interpolation, interpolation handlers.</summary>
internal sealed class TextBuilding
{
    private readonly FunctionLowering function;
    private readonly BodyBuilder body;
    private readonly HashSet<CaptureId> handlers = new();

    public TextBuilding(FunctionLowering function)
    {
        this.function = function;
        body = function.Body;
    }

    /// <summary>All parts of a chain of + in one step.</summary>
    public int Concatenation(IBinaryOperation binary)
    {
        var operands = new Stack<IOperation>();
        IOperation current = binary;
        while (current is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null, ConstantValue.HasValue: false } add
            && Operators.IsText(add.Type))
        {
            operands.Push(add.RightOperand);
            current = add.LeftOperand;
        }

        operands.Push(current);
        return body.Derive(binary.Syntax, binary.Type, Derivation.Text, Parts(operands));
    }

    public int Interpolated(IInterpolatedStringOperation interpolated)
    {
        var operands = new List<IOperation>(interpolated.Parts.Length);
        foreach (var part in interpolated.Parts)
        {
            operands.Add(part switch
            {
                IInterpolatedStringTextOperation text => text.Text,
                IInterpolationOperation interpolation => interpolation.Expression,
                _ => part,
            });
        }

        return body.Derive(interpolated.Syntax, interpolated.Type, Derivation.Text, Parts(operands));
    }

    /// <summary>One part of a text. Its ToString is called implicitly: a call where source says what it does.</summary>
    public int Part(IOperation operand)
    {
        if (operand is IConversionOperation { OperatorMethod: null, IsImplicit: true, Type.SpecialType: SpecialType.System_Object } boxed)
        {
            operand = boxed.Operand;
        }

        var value = function.Values.Value(operand);
        return ToStringInSource(operand.Type) is { } method
            ? body.Call(operand.Syntax, method, value, Arguments.None, Calls.IsDispatched(method, operand))
            : value;
    }

    /// <summary>The creation of a library's interpolation handler: its value is the text that is appended to it.</summary>
    public bool IsHandler(IOperation value) => value is IObjectCreationOperation { Type: INamedTypeSymbol type } && IsLibraryHandler(type);

    public void BeginHandler(IFlowCaptureOperation capture, int slot)
    {
        handlers.Add(capture.Id);
        foreach (var argument in ((IObjectCreationOperation)capture.Value).Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out })
            {
                function.Places.Write(function.Places.Of(argument.Value), argument.Syntax, body.Constant(argument.Syntax, argument.Value.Type));
            }
        }

        body.Emit(new Instruction(Op.Derive, capture.Syntax) { Dst = slot, Derivation = Derivation.Text, Type = capture.Value.Type });
    }

    public bool IsAppend(IInvocationOperation call) =>
        call.Instance is IFlowCaptureReferenceOperation reference && handlers.Contains(reference.Id);

    public int Append(IInvocationOperation call)
    {
        var reference = (IFlowCaptureReferenceOperation)call.Instance!;
        var handler = function.Values.FlowCapture(reference.Id, reference.Type);
        var parts = ImmutableArray.CreateBuilder<int>();
        parts.Add(handler);
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { Ordinal: 0 })
            {
                parts.Add(Part(argument.Value));
            }
        }

        body.Emit(new Instruction(Op.Derive, call.Syntax)
        {
            Dst = handler,
            Derivation = Derivation.Text,
            Args = parts.ToImmutable(),
            Type = reference.Type,
        });
        return call.Type is null or { SpecialType: SpecialType.System_Void } ? -1 : body.Derive(call.Syntax, call.Type, Derivation.Scalar, ImmutableArray<int>.Empty);
    }

    private ImmutableArray<int> Parts(IEnumerable<IOperation> operands)
    {
        var parts = ImmutableArray.CreateBuilder<int>();
        var origins = new List<(int Mark, SyntaxNode Syntax)>();
        foreach (var operand in operands)
        {
            parts.Add(Part(operand));
            origins.Add((body.Mark, operand.Syntax));
        }

        for (var i = parts.Count - 1; i >= 0; i--)
        {
            parts[i] = body.Settle(parts[i], origins[i].Mark, origins[i].Syntax);
        }

        return parts.ToImmutable();
    }

    private static IMethodSymbol? ToStringInSource(ITypeSymbol? type)
    {
        if (type is null or { SpecialType: not SpecialType.None } or { TypeKind: TypeKind.Enum or TypeKind.Interface })
        {
            return null;
        }

        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers("ToString"))
            {
                if (member is IMethodSymbol { IsOverride: true, Parameters.IsEmpty: true } method)
                {
                    return method.IsImplicitlyDeclared || method.DeclaringSyntaxReferences.IsEmpty ? null : method;
                }
            }
        }

        return null;
    }

    private static bool IsLibraryHandler(INamedTypeSymbol type)
    {
        if (!type.DeclaringSyntaxReferences.IsEmpty)
        {
            return false;
        }

        foreach (var attribute in type.OriginalDefinition.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "InterpolatedStringHandlerAttribute" })
            {
                return true;
            }
        }

        return false;
    }
}
