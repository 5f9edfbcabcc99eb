using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Lowering.Expressions;

/// <summary>References to variables, fields, properties and elements: evaluated once, then read and written.</summary>
internal sealed class Places
{
    private readonly FunctionLowering function;
    private readonly BodyBuilder body;

    public Places(FunctionLowering function)
    {
        this.function = function;
        body = function.Body;
    }

    /// <summary>Evaluates receiver and indexes, and reads nothing of the place itself.</summary>
    public Place Of(IOperation operation)
    {
        switch (operation)
        {
            case ILocalReferenceOperation local:
                return function.Variables.Of(local.Local);
            case IParameterReferenceOperation parameter:
                return function.Variables.Of(parameter.Parameter);
            case IFlowCaptureReferenceOperation capture:
                return function.Values.Place(capture);
            case IDeclarationExpressionOperation declaration:
                return Of(declaration.Expression);
            case IParenthesizedOperation parenthesized:
                return Of(parenthesized.Operand);
            case IFieldReferenceOperation field:
                return Member(field.Field, field.Instance, field.Type);
            case IPropertyReferenceOperation property:
                return Property(property);
            case IEventReferenceOperation { Event: { } named } reference:
                return Member(named, named.IsStatic ? null : reference.Instance, reference.Type);
            case IArrayElementReferenceOperation element:
                return Element(element);
            case IInlineArrayAccessOperation element:
                function.Values.Value(element.Argument);
                return Of(function.Values.Value(element.Instance), Content.Element, element.Type);
            case IImplicitIndexerReferenceOperation element:
                return ImplicitIndexer(element);
            case IDynamicMemberReferenceOperation { Instance: { } instance } member:
                return Dynamic(member, function.Values.Value(instance), member.MemberName);
            case IDynamicIndexerAccessOperation indexer:
                return DynamicIndexer(indexer);
            case IDiscardOperation:
                return Place.Value(-1, operation.Type);
            default:
                return Place.Value(function.Values.Value(operation), operation.Type);
        }
    }

    public Place Either(Place? first, Place second)
    {
        if (first is null)
        {
            return second;
        }

        var places = new List<Place>(first.Alternatives ?? new List<Place> { first }) { second };
        return new() { Kind = PlaceKind.Several, Alternatives = places, Type = first.Type };
    }

    public int Read(Place place, SyntaxNode syntax)
    {
        switch (place.Kind)
        {
            case PlaceKind.Content:
                return body.Load(syntax, place.Type, place.Slot, place.Content!);
            case PlaceKind.Dynamic when place.Name is { } name:
                return function.DynamicCalls.ByName(syntax, place.Type, place.Slot, "get_" + name, Arguments.None);
            case PlaceKind.Dynamic:
                return body.Derive(syntax, place.Type, Derivation.Unknown, place.Slot);
            case PlaceKind.Static:
                return body.LoadStatic(syntax, place.Type, place.Content!);
            case PlaceKind.Property:
                return function.Calls.Getter(place, syntax);
            case PlaceKind.Several:
                var values = ImmutableArray.CreateBuilder<int>();
                foreach (var alternative in place.Alternatives!)
                {
                    values.Add(Read(alternative, syntax));
                }

                return body.Derive(syntax, place.Type, Derivation.Unknown, values.ToImmutable());
            default:
                return place.Slot >= 0 ? place.Slot : body.Constant(syntax, place.Type);
        }
    }

    /// <summary>Place = value; the value may be read by others too.</summary>
    public void Write(Place place, SyntaxNode syntax, int value)
    {
        switch (place.Kind)
        {
            case PlaceKind.Slot:
                body.Assign(syntax, place.Slot, value);
                break;
            case PlaceKind.Dynamic when place.Name is { } name:
                function.DynamicCalls.ByName(syntax, null, place.Slot, "set_" + name, Arguments.One(value, syntax));
                break;
            case PlaceKind.Content:
            case PlaceKind.Dynamic:
                body.Store(syntax, place.Slot, place.Content!, value);
                break;
            case PlaceKind.Static:
                body.StoreStatic(syntax, place.Content!, value);
                break;
            case PlaceKind.Property:
                function.Calls.Setter(place, syntax, value);
                break;
            case PlaceKind.Several:
                // Only one of them changes, and we do not know which.
                foreach (var alternative in place.Alternatives!)
                {
                    var either = ImmutableArray.Create(Read(alternative, syntax), value);
                    Write(alternative, syntax, body.Derive(syntax, place.Type, Derivation.Unknown, either));
                }

                break;
        }
    }

    public Place Of(int holder, Content content, ITypeSymbol? type) =>
        new() { Kind = PlaceKind.Content, Slot = holder, Content = content, Type = type };

    /// <summary>A member whose value is kept in the object: field, field-like event, get-only auto-property.</summary>
    public Place Member(ISymbol member, IOperation? instance, ITypeSymbol? type)
    {
        var content = Content.Member(member);
        return member.IsStatic || instance is null
            ? new() { Kind = PlaceKind.Static, Content = content, Type = type }
            : Of(function.Values.Value(instance), content, type);
    }

    private Place Property(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (property.ContainingType is { IsAnonymousType: true })
        {
            return Member(property, reference.Instance, reference.Type);
        }

        var receiver = reference.Instance is { } instance ? function.Values.Value(instance) : -1;
        return new()
        {
            Kind = PlaceKind.Property,
            Slot = receiver,
            Property = property,
            Indexes = function.Calls.Evaluate(reference.Arguments, property.Parameters),
            IsVirtual = Calls.IsDispatched(property, reference.Instance),
            Type = reference.Type,
        };
    }

    private Place Element(IArrayElementReferenceOperation element)
    {
        var array = function.Values.Value(element.ArrayReference);
        var isRange = false;
        foreach (var index in element.Indices)
        {
            if (!index.ConstantValue.HasValue)
            {
                function.Values.Value(index);
            }

            isRange |= index.Type is { Name: "Range", ContainingNamespace.Name: "System" };
        }

        if (!isRange)
        {
            return Of(
                array,
                element.Indices.Length == 1 && element.Indices[0].ConstantValue is { HasValue: true, Value: int position } ? Content.ElementAt(position) : Content.Element,
                element.Type);
        }

        // A slice of an array is a new array.
        var slice = body.Allocate(element.Syntax, element.Type);
        body.Store(element.Syntax, slice, Content.Element, body.Load(element.Syntax, (element.Type as IArrayTypeSymbol)?.ElementType, array, Content.Element));
        return Place.Value(slice, element.Type);
    }

    private Place ImplicitIndexer(IImplicitIndexerReferenceOperation reference)
    {
        var receiver = function.Values.Value(reference.Instance);
        var index = function.Values.Value(reference.Argument);
        switch (reference.IndexerSymbol)
        {
            case IPropertySymbol property:
                return new()
                {
                    Kind = PlaceKind.Property,
                    Slot = receiver,
                    Property = property,
                    Indexes = Arguments.One(index, reference.Argument.Syntax),
                    IsVirtual = Calls.IsDispatched(property, reference.Instance),
                    Type = reference.Type,
                };
            case IMethodSymbol slice:
                var arguments = Arguments.One(index, reference.Argument.Syntax);
                if (slice.Parameters.Length == 2)
                {
                    arguments = arguments.With(index, reference.Argument.Syntax);
                }

                return Place.Value(
                    body.Call(reference.Syntax, slice, receiver, arguments, Calls.IsDispatched(slice, reference.Instance)), reference.Type);
            default:
                return Place.Value(
                    body.Derive(reference.Syntax, reference.Type, Derivation.Unknown, ImmutableArray.Create(receiver, index)), reference.Type);
        }
    }

    private Place DynamicIndexer(IDynamicIndexerAccessOperation indexer)
    {
        var receiver = function.Values.Value(indexer.Operation);
        foreach (var argument in indexer.Arguments)
        {
            function.Values.Value(argument);
        }

        return Dynamic(indexer, receiver);
    }

    // Which member it is shows at run time only: all that was ever put into the object may come out.
    private Place Dynamic(IOperation operation, int receiver, string? name = null) => new()
    {
        Name = name,
        Kind = PlaceKind.Dynamic,
        Slot = receiver,
        Content = Content.Element,
        Type = operation.Type,
    };
}
