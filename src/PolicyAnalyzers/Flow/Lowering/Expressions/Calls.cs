using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Lowering.Expressions;

/// <summary>Calls, accessor calls, delegates.</summary>
internal sealed class Calls
{
    private readonly FunctionLowering function;
    private readonly BodyBuilder body;

    public Calls(FunctionLowering function)
    {
        this.function = function;
        body = function.Body;
    }

    /// <summary>Whether a call of the member on this receiver is dispatched at run time.</summary>
    public static bool IsDispatched(ISymbol member, IOperation? receiver)
    {
        if (!(member.IsVirtual || member.IsAbstract || member.IsOverride) || member.IsSealed || member.ContainingType is { IsSealed: true })
        {
            return false;
        }

        return receiver is null || !(receiver.Syntax is BaseExpressionSyntax || receiver.Type is { IsSealed: true, TypeKind: not TypeKind.TypeParameter });
    }

    public int Invocation(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return Invoke(call);
        }

        if (function.Texts.IsAppend(call))
        {
            return function.Texts.Append(call);
        }

        var receiver = call.Instance is { } instance ? function.Values.Value(instance) : -1;
        if (method is { MethodKind: MethodKind.Constructor, ContainingType.SpecialType: SpecialType.System_Object })
        {
            return receiver;
        }

        if (method.Name == "<Clone>$")
        {
            return body.Clone(call.Syntax, call.Type, receiver);
        }

        if (method is { Name: "MemberwiseClone", ContainingType.SpecialType: SpecialType.System_Object })
        {
            return body.Clone(call.Syntax, call.Instance?.Type ?? call.Type, receiver);
        }

        var arguments = Evaluate(call.Arguments, method.Parameters);
        var scope = method.MethodKind == MethodKind.LocalFunction ? function.Member.Function(method) : null;
        var result = scope is null
            ? body.Call(call.Syntax, method, receiver, arguments, IsDispatched(method, call.Instance), call.ConstrainedToType)
            : CallLocal(call, scope, arguments);
        CopyBack(arguments);
        return result;
    }

    public int Call(SyntaxNode syntax, IMethodSymbol method, int receiver, Arguments arguments, bool isVirtual)
    {
        var result = body.Call(syntax, method, receiver, arguments, isVirtual);
        CopyBack(arguments);
        return result;
    }

    public int Getter(Place place, SyntaxNode syntax)
    {
        var property = place.Property!;
        return Accessor(property, static p => p.GetMethod) is { } getter
            ? Call(syntax, getter, place.Slot, place.Indexes, place.IsVirtual)
            : function.Places.Read(Backing(place), syntax);
    }

    public void Setter(Place place, SyntaxNode syntax, int value)
    {
        var property = place.Property!;
        if (Accessor(property, static p => p.SetMethod) is { } setter)
        {
            Call(syntax, setter, place.Slot, place.Indexes.With(value, ValueSyntax(syntax)), place.IsVirtual);
        }
        else if (property.ReturnsByRef)
        {
            // A reference into a span or the like: what is written there is an element.
            body.Store(syntax, place.Slot, Content.Element, value);
        }
        else
        {
            function.Places.Write(Backing(place), syntax, value);
        }
    }

    public Arguments Evaluate(ImmutableArray<IArgumentOperation> arguments, ImmutableArray<IParameterSymbol> parameters)
    {
        if (arguments.IsDefaultOrEmpty && parameters.IsEmpty)
        {
            return Arguments.None;
        }

        var slots = ImmutableArray.CreateBuilder<int>(parameters.Length);
        var syntax = ImmutableArray.CreateBuilder<SyntaxNode?>(parameters.Length);
        for (var i = 0; i < parameters.Length; i++)
        {
            slots.Add(-1);
            syntax.Add(null);
        }

        var back = ImmutableArray.CreateBuilder<CopyBack>();
        var marks = new int[parameters.Length];
        foreach (var argument in arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue)
            {
                continue;
            }

            var ordinal = argument.Parameter?.Ordinal ?? -1;
            var slot = argument.Parameter is { RefKind: not RefKind.None } byReference
                ? Box(argument, byReference.RefKind, back)
                : function.Values.Own(argument.Value);
            if (ordinal >= 0 && ordinal < slots.Count)
            {
                slots[ordinal] = slot;
                syntax[ordinal] = SyntaxOf(argument);
                marks[ordinal] = body.Mark;
            }
        }

        for (var i = slots.Count - 1; i >= 0; i--)
        {
            slots[i] = body.Settle(slots[i], marks[i], syntax[i]!);
        }

        return new(slots.MoveToImmutable(), syntax.MoveToImmutable(), back.ToImmutable());
    }

    /// <summary>After a call: variables and members that were passed by reference get what stands in their boxes.</summary>
    public void CopyBack(Arguments arguments)
    {
        foreach (var copy in arguments.CopyBacks)
        {
            var value = body.Load(copy.Syntax, copy.Place.Type, copy.Box, Content.Boxed);
            if (copy.Place.Kind == PlaceKind.Slot)
            {
                body.Move(copy.Syntax, copy.Place.Slot, value);
            }
            else
            {
                function.Places.Write(copy.Place, copy.Syntax, value);
            }
        }
    }

    public int Delegate(IDelegateCreationOperation creation) => creation.Target switch
    {
        IFlowAnonymousFunctionOperation lambda => Lambda(lambda, creation.Type),
        IMethodReferenceOperation method => MethodGroup(method, creation.Syntax, creation.Type),
        var other => function.Values.Value(other),
    };

    public int MethodGroup(IMethodReferenceOperation reference, SyntaxNode syntax, ITypeSymbol? type)
    {
        var receiver = (reference.Instance ?? BoundTo(reference)) is { } instance ? function.Values.Value(instance) : -1;
        var method = reference.Method.ReducedFrom ?? reference.Method;
        var scope = method.MethodKind == MethodKind.LocalFunction ? function.Member.Function(method) : null;
        return MakeDelegate(syntax, type, method, scope, receiver, IsDispatched(method, reference.Instance));
    }

    // The first argument of an extension method's group is not part of the control-flow graph's operation.
    private IOperation? BoundTo(IMethodReferenceOperation reference) =>
        reference.Method.IsExtensionMethod && reference.Syntax is MemberAccessExpressionSyntax access
        && function.Member.Models.Of(access.SyntaxTree) is { } model
        && model.GetSymbolInfo(access.Expression, function.Member.Cancellation).Symbol is not INamespaceOrTypeSymbol
            ? model.OperationOf(access.Expression, function.Member.Cancellation)
            : null;

    public int Lambda(IFlowAnonymousFunctionOperation lambda, ITypeSymbol? type)
    {
        if (function.Graph is not { } graph || function.Member.Function(lambda.Symbol) is not { } scope)
        {
            return function.Values.Unknown(lambda);
        }

        function.AddLambda(lambda, scope, graph);
        return MakeDelegate(lambda.Syntax, type, lambda.Symbol, scope, -1, isVirtual: false);
    }

    private int MakeDelegate(SyntaxNode syntax, ITypeSymbol? type, IMethodSymbol method, FunctionScope? scope, int receiver, bool isVirtual)
    {
        var dst = body.Temporary(type);
        var instruction = new Instruction(Op.MakeDelegate, syntax)
        {
            Dst = dst,
            A = receiver,
            Method = method,
            Captures = scope is null ? ImmutableArray<int>.Empty : function.Variables.CapturesOf(scope),
            Type = type,
            IsVirtual = isVirtual,
        };
        body.Emit(instruction);
        if (scope is not null)
        {
            function.Member.AwaitTarget(instruction);
        }

        return dst;
    }

    private int Invoke(IInvocationOperation call)
    {
        var target = call.Instance is { } instance
            ? function.Values.Value(instance)
            : body.Constant(call.Syntax, call.TargetMethod.ContainingType);
        var arguments = Evaluate(call.Arguments, call.TargetMethod.Parameters);
        var dst = body.Temporary(call.Type);
        body.Emit(new Instruction(Op.Invoke, call.Syntax)
        {
            Dst = dst,
            A = target,
            Method = call.TargetMethod,
            Args = arguments.Slots,
            ArgSyntax = arguments.Syntax,
            Type = call.Type,
        });
        CopyBack(arguments);
        return dst;
    }

    private int CallLocal(IInvocationOperation call, FunctionScope scope, Arguments arguments)
    {
        var dst = body.Temporary(call.Type);
        var instruction = new Instruction(Op.Call, call.Syntax)
        {
            Dst = dst,
            Method = call.TargetMethod,
            Args = arguments.Slots,
            ArgSyntax = arguments.Syntax,
            Captures = function.Variables.CapturesOf(scope),
            Type = call.Type,
        };
        body.Emit(instruction);
        function.Member.AwaitTarget(instruction);
        return dst;
    }

    private int Box(IArgumentOperation argument, RefKind kind, ImmutableArray<CopyBack>.Builder back)
    {
        var syntax = SyntaxOf(argument) ?? argument.Syntax;
        var isOutput = kind is RefKind.Ref or RefKind.Out;
        var place = isOutput || argument.Value is ILocalReferenceOperation or IParameterReferenceOperation
            ? function.Places.Of(argument.Value)
            : Place.Value(function.Values.Own(argument.Value), argument.Value.Type);
        if (place.IsBox)
        {
            return place.Slot;
        }

        var box = body.Box(syntax, place.Type);
        if (kind != RefKind.Out)
        {
            body.Store(syntax, box, Content.Boxed, function.Places.Read(place, syntax));
        }

        if (isOutput && place.Kind != PlaceKind.Value)
        {
            back.Add(new CopyBack(place, box, syntax));
        }

        return box;
    }

    private static SyntaxNode? SyntaxOf(IArgumentOperation argument)
    {
        if (argument.Syntax is ArgumentSyntax syntax)
        {
            return syntax.Expression;
        }

        // An expanded params array: its first element stands for it; each element has a store of its own.
        if (argument.Value is IArrayCreationOperation { IsImplicit: true, Initializer.ElementValues: var elements })
        {
            return elements.IsDefaultOrEmpty ? null : elements[0].Syntax;
        }

        return argument.Value.Syntax;
    }

    private static SyntaxNode ValueSyntax(SyntaxNode syntax) => syntax is AssignmentExpressionSyntax assignment ? assignment.Right : syntax;

    private Place Backing(Place place) => place.Property!.IsStatic || place.Slot < 0
        ? new() { Kind = PlaceKind.Static, Content = Content.Member(place.Property!), Type = place.Type }
        : function.Places.Of(place.Slot, Content.Member(place.Property!), place.Type);

    // An override may state one accessor only; the other is that of the overridden property.
    private static IMethodSymbol? Accessor(IPropertySymbol property, System.Func<IPropertySymbol, IMethodSymbol?> accessor)
    {
        for (var current = property; current is not null; current = current.OverriddenProperty)
        {
            if (accessor(current) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
