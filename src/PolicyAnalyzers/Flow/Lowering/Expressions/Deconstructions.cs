using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Lowering.Expressions;

/// <summary>(a, b) = value: from tuples, records and Deconstruct methods.</summary>
internal sealed class Deconstructions
{
    private readonly FunctionLowering function;
    private readonly BodyBuilder body;

    public Deconstructions(FunctionLowering function)
    {
        this.function = function;
        body = function.Body;
    }

    public int Assign(IDeconstructionAssignmentOperation assignment)
    {
        var value = function.Values.Value(assignment.Value);
        if (Tuple(assignment.Target) is { } targets)
        {
            Split(targets, value, assignment.Value.Type, Info(assignment.Syntax), assignment.Syntax);
        }

        return value;
    }

    /// <summary>Results of a Deconstruct method or of a record's positional properties, in order.</summary>
    public ImmutableArray<int> Parts(SyntaxNode syntax, IMethodSymbol method, int value)
    {
        if (method.IsImplicitlyDeclared && method.ContainingType.IsRecord)
        {
            return RecordParts(syntax, method, value);
        }

        var receives = method.IsStatic ? 1 : 0;
        var outs = method.Parameters.Length - receives;
        var arguments = method.IsStatic ? Arguments.One(value, syntax) : Arguments.None;
        var boxes = ImmutableArray.CreateBuilder<int>(outs);
        for (var i = 0; i < outs; i++)
        {
            var box = body.Box(syntax, method.Parameters[receives + i].Type);
            boxes.Add(box);
            arguments = arguments.With(box, null);
        }

        body.Call(syntax, method, method.IsStatic ? -1 : value, arguments, Calls.IsDispatched(method, null));
        var parts = ImmutableArray.CreateBuilder<int>(outs);
        for (var i = 0; i < outs; i++)
        {
            parts.Add(body.Load(syntax, method.Parameters[receives + i].Type, boxes[i], Content.Boxed));
        }

        return parts.MoveToImmutable();
    }

    private void Split(ITupleOperation targets, int value, ITypeSymbol? type, DeconstructionInfo? info, SyntaxNode syntax)
    {
        var count = targets.Elements.Length;
        var method = info?.Method is { } found ? found.ReducedFrom ?? found : null;
        var parts = method is null ? TupleParts(syntax, value, type, count) : Parts(syntax, method, value);
        var nested = info?.Nested ?? ImmutableArray<DeconstructionInfo>.Empty;
        for (var i = 0; i < count && i < parts.Length; i++)
        {
            var target = targets.Elements[i];
            if (Tuple(target) is { } inner)
            {
                Split(inner, parts[i], PartType(method, type, i), i < nested.Length ? nested[i] : null, target.Syntax);
            }
            else if (target is not IDiscardOperation)
            {
                var place = function.Places.Of(target);
                function.Places.Write(place, target.Syntax, parts[i]);
            }
        }
    }

    private ImmutableArray<int> TupleParts(SyntaxNode syntax, int value, ITypeSymbol? type, int count)
    {
        var elements = type is INamedTypeSymbol { IsTupleType: true } tuple ? tuple.TupleElements : ImmutableArray<IFieldSymbol>.Empty;
        var parts = ImmutableArray.CreateBuilder<int>(count);
        for (var i = 0; i < count; i++)
        {
            parts.Add(body.Load(syntax, i < elements.Length ? elements[i].Type : null, value, Content.TupleItem(i)));
        }

        return parts.MoveToImmutable();
    }

    private ImmutableArray<int> RecordParts(SyntaxNode syntax, IMethodSymbol method, int value)
    {
        var parts = ImmutableArray.CreateBuilder<int>(method.Parameters.Length);
        foreach (var parameter in method.Parameters)
        {
            parts.Add(RecordPart(syntax, method.ContainingType, parameter, value));
        }

        return parts.MoveToImmutable();
    }

    private int RecordPart(SyntaxNode syntax, INamedTypeSymbol record, IParameterSymbol parameter, int value)
    {
        for (var type = record; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers(parameter.Name))
            {
                switch (member)
                {
                    case IPropertySymbol { GetMethod: { } getter } property:
                        return body.Call(syntax, getter, value, Arguments.None, Calls.IsDispatched(property, null));
                    case IFieldSymbol field:
                        return body.Load(syntax, field.Type, value, Content.Member(field));
                }
            }
        }

        return body.Derive(syntax, parameter.Type, Derivation.Unknown, value);
    }

    private DeconstructionInfo? Info(SyntaxNode syntax)
    {
        if (function.Member.Models.Of(syntax.SyntaxTree) is not { } model)
        {
            return null;
        }

        return syntax switch
        {
            AssignmentExpressionSyntax assignment => model.GetDeconstructionInfo(assignment),
            ForEachVariableStatementSyntax loop => model.GetDeconstructionInfo(loop),
            _ when syntax.Parent is ForEachVariableStatementSyntax loop => model.GetDeconstructionInfo(loop),
            _ => null,
        };
    }

    private static ITypeSymbol? PartType(IMethodSymbol? method, ITypeSymbol? type, int index)
    {
        if (method is not null)
        {
            var at = index + (method.IsStatic ? 1 : 0);
            return at < method.Parameters.Length ? method.Parameters[at].Type : null;
        }

        return type is INamedTypeSymbol { IsTupleType: true } tuple && index < tuple.TupleElements.Length
            ? tuple.TupleElements[index].Type
            : null;
    }

    private static ITupleOperation? Tuple(IOperation target) => target switch
    {
        ITupleOperation tuple => tuple,
        IDeclarationExpressionOperation { Expression: ITupleOperation tuple } => tuple,
        IConversionOperation { Operand: ITupleOperation tuple } => tuple,
        _ => null,
    };
}
