using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Lowering.Expressions;

/// <summary>Assignments: simple, by reference, compound, increments, events.</summary>
internal sealed class Assignments
{
    private readonly FunctionLowering function;
    private readonly BodyBuilder body;

    public Assignments(FunctionLowering function)
    {
        this.function = function;
        body = function.Body;
    }

    public int Simple(ISimpleAssignmentOperation assignment)
    {
        if (assignment is { IsRef: true, Target: ILocalReferenceOperation { Local.IsRef: true } reference })
        {
            return Bind(assignment, reference.Local);
        }

        if (assignment.Target is IDiscardOperation)
        {
            return function.Values.Value(assignment.Value);
        }

        var place = function.InInitializer ? Initialized(assignment.Target) : function.Places.Of(assignment.Target);
        var value = function.Values.Own(assignment.Value);
        if (place.Kind == PlaceKind.Slot)
        {
            body.Move(assignment.Syntax, place.Slot, value);
            return place.Slot;
        }

        function.Places.Write(place, assignment.Syntax, value);
        return value;
    }

    public int Compound(ICompoundAssignmentOperation assignment)
    {
        var place = function.Places.Of(assignment.Target);
        var old = function.Places.Read(place, assignment.Target.Syntax);
        if (Operators.IsText(assignment.Type) && assignment.OperatorMethod is null)
        {
            var part = function.Texts.Part(assignment.Value);
            return Update(place, assignment.Syntax, body.Derive(assignment.Syntax, assignment.Type, Derivation.Text, ImmutableArray.Create(old, part)));
        }

        var value = function.Values.Own(assignment.Value);
        if (assignment.OperatorMethod is not { } method)
        {
            var how = Operators.How(assignment.Type);
            return Update(place, assignment.Syntax, body.Derive(assignment.Syntax, assignment.Type, how, ImmutableArray.Create(old, value)));
        }

        if (!method.IsStatic)
        {
            // A compound operator of C# 14 changes the object in place.
            function.Calls.Call(assignment.Syntax, method, old, Arguments.One(value, assignment.Value.Syntax), Calls.IsDispatched(method, assignment.Target));
            return old;
        }

        var arguments = Arguments.One(old, assignment.Target.Syntax).With(value, assignment.Value.Syntax);
        return Update(place, assignment.Syntax, function.Calls.Call(assignment.Syntax, method, -1, arguments, Calls.IsDispatched(method, null)));
    }

    public int Increment(IIncrementOrDecrementOperation increment, bool isUsed)
    {
        var place = function.Places.Of(increment.Target);
        var old = function.Places.Read(place, increment.Target.Syntax);
        if (isUsed && increment.IsPostfix && place.Kind == PlaceKind.Slot)
        {
            old = body.Copy(increment.Target.Syntax, place.Type, old);
        }

        if (increment.OperatorMethod is { IsStatic: false } inPlace)
        {
            function.Calls.Call(increment.Syntax, inPlace, old, Arguments.None, Calls.IsDispatched(inPlace, increment.Target));
            return old;
        }

        var changed = increment.OperatorMethod is { } method
            ? function.Calls.Call(increment.Syntax, method, -1, Arguments.One(old, increment.Target.Syntax), Calls.IsDispatched(method, null))
            : body.Derive(increment.Syntax, increment.Type, Derivation.Scalar, old);
        var result = Update(place, increment.Syntax, changed);
        return increment.IsPostfix ? old : result;
    }

    public int Event(IEventAssignmentOperation assignment)
    {
        if (assignment.EventReference is not IEventReferenceOperation { Event: { } changed } reference)
        {
            return function.Values.Unknown(assignment);
        }

        var accessor = assignment.Adds ? changed.AddMethod : changed.RemoveMethod;
        if (accessor is { IsImplicitlyDeclared: false } || changed.DeclaringSyntaxReferences.IsEmpty || accessor is { IsAbstract: true })
        {
            var receiver = reference.Instance is { } instance ? function.Values.Value(instance) : -1;
            var handler = function.Values.Value(assignment.HandlerValue);
            return accessor is null
                ? handler
                : function.Calls.Call(assignment.Syntax, accessor, receiver, Arguments.One(handler, assignment.HandlerValue.Syntax), Calls.IsDispatched(changed, reference.Instance));
        }

        var place = function.Places.Of(reference);
        var handlers = ImmutableArray.Create(function.Places.Read(place, reference.Syntax), function.Values.Value(assignment.HandlerValue));
        return Update(place, assignment.Syntax, body.Derive(assignment.Syntax, changed.Type, Derivation.Unknown, handlers));
    }

    private int Update(Place place, SyntaxNode syntax, int value)
    {
        if (place.Kind == PlaceKind.Slot)
        {
            body.Move(syntax, place.Slot, value);
            return place.Slot;
        }

        function.Places.Write(place, syntax, value);
        return value;
    }

    private int Bind(ISimpleAssignmentOperation assignment, ILocalSymbol reference)
    {
        var place = function.Places.Of(assignment.Value);
        if (!function.Member.Closures.BoxReferences.Contains(reference))
        {
            function.Variables.Alias(reference, place);
        }
        else if (place.IsBox)
        {
            body.Assign(assignment.Syntax, function.Variables.Slot(reference), place.Slot);
        }

        return -1;
    }

    // A property's initialiser fills it without its setter.
    private Place Initialized(IOperation target) => target is IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } reference
        && reference.Property.DeclaringSyntaxReferences.Length > 0
        ? function.Places.Member(reference.Property, reference.Instance, reference.Type)
        : function.Places.Of(target);
}
