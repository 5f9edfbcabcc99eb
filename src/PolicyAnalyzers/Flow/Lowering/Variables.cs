using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Lowering;

/// <summary>The slots of one function's variables: parameters, this, captures, locals.</summary>
internal sealed class Variables
{
    private readonly MemberContext member;
    private readonly BodyBuilder body;
    private readonly Dictionary<ISymbol, int> slots = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, Place> aliases = new(SymbolEqualityComparer.Default);

    public Variables(MemberContext member, BodyBuilder body)
    {
        this.member = member;
        this.body = body;
    }

    public int This { get; private set; } = -1;

    public ImmutableArray<int> Parameters { get; private set; } = ImmutableArray<int>.Empty;

    public ImmutableArray<int> Captures { get; private set; } = ImmutableArray<int>.Empty;

    public void DeclareThis(ITypeSymbol type) => This = body.AddSlot(SlotKind.This, null, type, isBoxed: false);

    public void DeclareParameters(ImmutableArray<IParameterSymbol> parameters, SyntaxNode syntax)
    {
        var incoming = ImmutableArray.CreateBuilder<int>(parameters.Length);
        foreach (var parameter in parameters)
        {
            var byReference = parameter.RefKind != RefKind.None;
            var slot = body.AddSlot(SlotKind.Parameter, parameter, parameter.Type, byReference);
            incoming.Add(slot);
            slots[parameter] = slot;
        }

        Parameters = incoming.MoveToImmutable();
        foreach (var parameter in parameters)
        {
            if (parameter.RefKind == RefKind.None && member.Closures.Boxed.Contains(parameter))
            {
                var box = body.AddSlot(SlotKind.Local, parameter, parameter.Type, isBoxed: true);
                body.AllocateInto(box, syntax, parameter.Type);
                body.Store(syntax, box, Content.Boxed, slots[parameter]);
                slots[parameter] = box;
            }
        }
    }

    public void DeclareCaptures(FunctionScope scope, ITypeSymbol? thisType)
    {
        var captures = ImmutableArray.CreateBuilder<int>(scope.Captures.Length);
        foreach (var variable in scope.Captures)
        {
            var slot = body.AddSlot(SlotKind.Capture, variable, variable is null ? thisType : TypeOf(variable), isBoxed: variable is not null);
            captures.Add(slot);
            if (variable is null)
            {
                This = slot;
            }
            else
            {
                slots[variable] = slot;
            }
        }

        Captures = captures.MoveToImmutable();
    }

    /// <summary>A box for each captured local, where its scope begins; an object for a struct that is filled field by field.</summary>
    public void BeginScope(ControlFlowRegion region, SyntaxNode syntax)
    {
        foreach (var local in region.Locals)
        {
            if (member.Closures.Boxed.Contains(local))
            {
                body.AllocateInto(Slot(local), Declaration(local) ?? syntax, local.Type);
            }
            else if (!local.IsRef && StructTypes.IsCopied(local.Type) && Declaration(local) is VariableDeclaratorSyntax { Initializer: null } declaration)
            {
                body.AllocateInto(Slot(local), declaration, local.Type);
            }
        }
    }

    public ImmutableArray<int> CapturesOf(FunctionScope nested)
    {
        if (nested.Captures.IsEmpty)
        {
            return ImmutableArray<int>.Empty;
        }

        var captured = ImmutableArray.CreateBuilder<int>(nested.Captures.Length);
        foreach (var variable in nested.Captures)
        {
            captured.Add(variable is null ? This : Slot(variable));
        }

        return captured.MoveToImmutable();
    }

    public Place Of(ISymbol variable)
    {
        if (aliases.TryGetValue(variable, out var alias))
        {
            return alias;
        }

        if (This >= 0 && ThroughThis.IsReceiver(variable, member.Member))
        {
            return Place.Value(This, TypeOf(variable));
        }

        if (This >= 0 && ThroughThis.IsPrimary(variable, member.Member))
        {
            return new() { Kind = PlaceKind.Content, Slot = This, Content = Content.Member(variable), Type = TypeOf(variable) };
        }

        var slot = Slot(variable);
        return body.SlotAt(slot).IsBoxed
            ? new() { Kind = PlaceKind.Content, Slot = slot, Content = Content.Boxed, Type = TypeOf(variable) }
            : new() { Kind = PlaceKind.Slot, Slot = slot, Type = TypeOf(variable) };
    }

    public void Alias(ILocalSymbol reference, Place place) => aliases[reference] = place;

    /// <summary>The slot that holds the variable, or its box.</summary>
    public int Slot(ISymbol variable)
    {
        if (!slots.TryGetValue(variable, out var slot) && !IsTwin(variable, out slot))
        {
            var boxed = member.Closures.Boxed.Contains(variable) || member.Closures.BoxReferences.Contains(variable);
            slot = body.AddSlot(SlotKind.Local, variable, TypeOf(variable), boxed);
            slots.Add(variable, slot);
        }

        return slot;
    }

    // The static method that implements an extension member has parameters of its own, but the body names those of the member.
    private bool IsTwin(ISymbol variable, out int slot)
    {
        slot = -1;
        if (variable is IParameterSymbol)
        {
            foreach (var parameter in Parameters)
            {
                if (body.SlotAt(parameter).Symbol is { } declared && declared.Name == variable.Name)
                {
                    slot = parameter;
                    slots.Add(variable, slot);
                    return true;
                }
            }
        }

        return false;
    }

    private static SyntaxNode? Declaration(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences.Length > 0 ? local.DeclaringSyntaxReferences[0].GetSyntax() : null;

    private static ITypeSymbol? TypeOf(ISymbol variable) => variable switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };
}
