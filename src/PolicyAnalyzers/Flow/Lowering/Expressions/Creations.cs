using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Lowering.Expressions;

/// <summary>New objects: constructors, anonymous types, arrays, tuples, collection expressions, <c>with</c>.</summary>
internal sealed class Creations
{
    /// <summary>Elements of longer initialisers are not told apart.</summary>
    private const int MaxPositions = 32;
    private readonly FunctionLowering function;
    private readonly BodyBuilder body;

    public Creations(FunctionLowering function)
    {
        this.function = function;
        body = function.Body;
    }

    public int Object(IObjectCreationOperation creation)
    {
        var fresh = body.Allocate(creation.Syntax, creation.Type);
        if (creation.Constructor is not { } constructor)
        {
            foreach (var child in creation.ChildOperations)
            {
                function.Values.Value(child);
            }

            return fresh;
        }

        var arguments = function.Calls.Evaluate(creation.Arguments, constructor.Parameters);
        if (!(constructor.IsImplicitlyDeclared && constructor.Parameters.IsEmpty && constructor.ContainingType.IsValueType))
        {
            function.Calls.Call(creation.Syntax, constructor, fresh, arguments, isVirtual: false);
        }

        return fresh;
    }

    public int Anonymous(IAnonymousObjectCreationOperation creation)
    {
        var fresh = body.Allocate(creation.Syntax, creation.Type);
        foreach (var initializer in creation.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment)
            {
                body.Store(assignment.Syntax, fresh, Content.Member(target.Property), function.Values.Own(assignment.Value));
            }
            else
            {
                function.Values.Value(initializer);
            }
        }

        return fresh;
    }

    public int Array(IArrayCreationOperation creation)
    {
        foreach (var size in creation.DimensionSizes)
        {
            if (!size.ConstantValue.HasValue)
            {
                function.Values.Value(size);
            }
        }

        var fresh = body.Allocate(creation.Syntax, creation.Type);
        if (creation.Initializer is { } initializer)
        {
            Fill(fresh, initializer);
        }

        return fresh;
    }

    public int Initializer(IArrayInitializerOperation initializer)
    {
        var fresh = body.Allocate(initializer.Syntax, initializer.Type);
        Fill(fresh, initializer);
        return fresh;
    }

    public int Tuple(ITupleOperation tuple)
    {
        var fresh = body.Allocate(tuple.Syntax, tuple.Type);
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var element = tuple.Elements[i];
            body.Store(element.Syntax, fresh, Content.TupleItem(i), function.Values.Own(element));
        }

        return fresh;
    }

    public int With(IWithOperation with)
    {
        var clone = body.Clone(with.Syntax, with.Type, function.Values.Value(with.Operand));
        foreach (var initializer in with.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (initializer is not ISimpleAssignmentOperation assignment)
            {
                continue;
            }

            var value = function.Values.Own(assignment.Value);
            switch (assignment.Target)
            {
                case IPropertyReferenceOperation { Property: { ContainingType.IsAnonymousType: false, SetMethod: { } setter } }:
                    function.Calls.Call(assignment.Syntax, setter, clone, Arguments.One(value, assignment.Value.Syntax), Calls.IsDispatched(setter, with.Operand));
                    break;
                case IMemberReferenceOperation target:
                    body.Store(assignment.Syntax, clone, Content.Member(target.Member), value);
                    break;
            }
        }

        return clone;
    }

    public int Collection(IOperation collection)
    {
        var type = collection.Type ?? TypeOf(collection);
        var fresh = body.Allocate(collection.Syntax, type);

        // As in an array's initialiser, up to what is spread.
        var position = 0;
        var isKnown = type is IArrayTypeSymbol;
        foreach (var element in collection.ChildOperations)
        {
            var isSpread = IsSpread(element);
            isKnown &= !isSpread && position < MaxPositions;
            var value = isSpread ? SpreadElement(element) : function.Values.Own(element);
            body.Store(element.Syntax, fresh, isKnown ? Content.ElementAt(position++) : Content.Element, value);
        }

        return fresh;
    }

    public int SpreadElement(IOperation spread)
    {
        foreach (var operand in spread.ChildOperations)
        {
            var elements = function.Values.Value(operand);
            return body.Load(spread.Syntax, (operand.Type as IArrayTypeSymbol)?.ElementType, elements, Content.Element);
        }

        return body.Constant(spread.Syntax, null);
    }

    public int StackAlloc(IOperation operation)
    {
        var fresh = body.Allocate(operation.Syntax, operation.Type ?? TypeOf(operation));
        foreach (var child in operation.ChildOperations)
        {
            if (child is IArrayInitializerOperation initializer)
            {
                Fill(fresh, initializer);
            }
            else
            {
                var value = function.Values.Value(child);
                if (child.Syntax.Parent is InitializerExpressionSyntax)
                {
                    body.Store(child.Syntax, fresh, Content.Element, value);
                }
            }
        }

        return fresh;
    }

    private void Fill(int array, IArrayInitializerOperation initializer, bool isFlat = true)
    {
        for (var i = 0; i < initializer.ElementValues.Length; i++)
        {
            var element = initializer.ElementValues[i];

            // Several dimensions: elements are elements.
            if (element is IArrayInitializerOperation inner)
            {
                Fill(array, inner, isFlat: false);
            }
            else
            {
                body.Store(element.Syntax, array, isFlat && i < MaxPositions ? Content.ElementAt(i) : Content.Element, function.Values.Own(element));
            }
        }
    }

    private static bool IsSpread(IOperation element) => element.Kind == (OperationKind)128 || element.Syntax is SpreadElementSyntax;

    private static ITypeSymbol? TypeOf(IOperation operation) => operation.Parent is IConversionOperation conversion ? conversion.Type : null;
}
