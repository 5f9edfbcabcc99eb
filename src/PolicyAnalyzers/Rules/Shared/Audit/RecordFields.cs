using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Control;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Rules;

/// <summary>Which required fields of an audit record are not set where it is handed on. Null and empty constants set nothing.</summary>
internal sealed class RecordFields
{
    private const int MaxHeight = 4;
    private readonly FlowAnalysis analysis;
    private readonly INamedTypeSymbol type;
    private readonly CancellationToken cancellation;

    public RecordFields(FlowAnalysis analysis, INamedTypeSymbol type, CancellationToken cancellation)
    {
        this.analysis = analysis;
        this.type = type;
        this.cancellation = cancellation;
    }

    public List<string> MissingAt(LoweredBody body, int made)
    {
        var missing = new List<string>();
        foreach (var field in analysis.Policy.Audit.RequiredFields)
        {
            if (IsMissing(body, made, AuditRecords.MembersOf(type, field), 0))
            {
                missing.Add(field);
            }
        }

        return missing;
    }

    private bool IsMissing(LoweredBody body, int made, List<ISymbol> members, int height)
    {
        var record = new MadeObject(body, analysis.Audit.Of(body, cancellation), made, (call, argument) => IsHandedBack(body, call, argument, 0));
        if (Lost(body, record, members, 0) is not { } use)
        {
            return false;
        }

        if (use.Op != Op.Return || height > MaxHeight || analysis.Model.Entry(body).IsEntry)
        {
            return true;
        }

        // Whoever gets it may set the rest.
        var any = false;
        foreach (var (caller, call) in analysis.Audit.CallersOf(body, cancellation))
        {
            any = true;
            var index = AuditSteps.IndexOf(caller, call);
            if (index < 0 || caller.Code[index].Dst < 0 || IsMissing(caller, index, members, height + 1))
            {
                return true;
            }
        }

        return !any;
    }

    /// <summary>Where the record is handed on without a value in one of the members.</summary>
    private Instruction? Lost(LoweredBody body, MadeObject record, List<ISymbol> members, int depth) => record.HandedOnWithout(
        instruction => (record.IsOn(instruction) && Sets(body, instruction, members)) || (instruction.Op == Op.Call && Passed(body, record, instruction, members, depth) == Passing.Set),
        instruction => record.IsOn(instruction) && Empties(body, instruction, members),
        instruction => depth > 0 && instruction.Op == Op.Return || (instruction.Op == Op.Call && Passed(body, record, instruction, members, depth) != Passing.On));

    /// <summary>What a call does with a record that it is given or called on.</summary>
    private Passing Passed(LoweredBody body, MadeObject record, Instruction call, List<ISymbol> members, int depth)
    {
        if (call.Method is not { MethodKind: not MethodKind.Constructor } method || !analysis.Model.IsSource(method) || depth >= MaxHeight)
        {
            return Passing.On;
        }

        var worst = record.IsOn(call) ? Passed(body, call, -1, members, depth) : Passing.Set;
        var any = record.IsOn(call);
        for (var i = 0; i < call.Args.Length; i++)
        {
            if (record.IsArgument(call, i))
            {
                any = true;
                var passing = Passed(body, call, i, members, depth);
                worst = passing < worst ? passing : worst;
            }
        }

        return any ? worst : Passing.On;
    }

    private Passing Passed(LoweredBody body, Instruction call, int argument, List<ISymbol> members, int depth)
    {
        var targets = analysis.Audit.Targets(body, call, cancellation);
        var worst = targets.IsDefaultOrEmpty ? Passing.On : Passing.Set;
        foreach (var target in targets.IsDefault ? ImmutableArray<LoweredBody>.Empty : targets)
        {
            if (CameIn(target, argument, depth) is not { } inside)
            {
                return Passing.On;
            }

            var passing = argument >= 0 && Lost(target, inside, members, depth + 1) is not null ? Passing.On
                : new PathCover(target, instruction => inside.IsOn(instruction) && Sets(target, instruction, members)).IsCovered ? Passing.Set
                : Passing.Kept;
            worst = passing < worst ? passing : worst;
        }

        return worst;
    }

    private bool IsHandedBack(LoweredBody body, Instruction call, int argument, int depth)
    {
        var targets = depth < MaxHeight && call.Method is { MethodKind: not MethodKind.Constructor } method && analysis.Model.IsSource(method)
            ? analysis.Audit.Targets(body, call, cancellation)
            : default;
        foreach (var target in targets.IsDefault ? ImmutableArray<LoweredBody>.Empty : targets)
        {
            if (CameIn(target, argument, depth) is not { IsReturned: true })
            {
                return false;
            }
        }

        return !targets.IsDefaultOrEmpty;
    }

    private MadeObject? CameIn(LoweredBody target, int argument, int depth)
    {
        var slot = argument < 0 ? target.This : argument < target.Parameters.Length ? target.Parameters[argument] : -1;
        return slot < 0 ? null : MadeObject.CameIn(target, analysis.Audit.Of(target, cancellation), slot, (call, inner) => IsHandedBack(target, call, inner, depth + 1));
    }

    private bool Empties(LoweredBody body, Instruction instruction, List<ISymbol> members) => instruction switch
    {
        { Op: Op.Store, Content.Symbol: { } member } => IsOneOf(member, members) && IsEmpty(body, instruction.B),
        { Op: Op.Call, Method: { MethodKind: MethodKind.PropertySet, AssociatedSymbol: { } property } } =>
            IsOneOf(property, members) && IsEmpty(body, instruction.Args[instruction.Args.Length - 1]),
        _ => false,
    };

    private bool Sets(LoweredBody body, Instruction instruction, List<ISymbol> members) => instruction switch
    {
        { Op: Op.Store, Content.Symbol: { } member } => IsOneOf(member, members) && !IsEmpty(body, instruction.B),
        { Op: Op.Call, Method: { MethodKind: MethodKind.PropertySet, AssociatedSymbol: { } property } } =>
            IsOneOf(property, members) && !IsEmpty(body, instruction.Args[instruction.Args.Length - 1]),
        { Op: Op.Call, Method: { MethodKind: MethodKind.Constructor } constructor } => Sets(body, instruction, constructor, members),
        _ => false,
    };

    private bool Sets(LoweredBody body, Instruction call, IMethodSymbol constructor, List<ISymbol> members)
    {
        if (analysis.Engine.BodyOf(constructor, cancellation) is not { } made)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (members.Exists(member => string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)) && IsGiven(body, call, parameter))
                {
                    return true;
                }
            }

            return false;
        }

        foreach (var instruction in made.Code)
        {
            if (instruction is { Op: Op.Store, Content.Symbol: { } member } && instruction.A == made.This && IsOneOf(member, members))
            {
                var source = Definitions.Source(made, instruction.B);
                var ordinal = made.Parameters.IndexOf(source);
                return ordinal >= 0 ? IsGiven(body, call, constructor.Parameters[ordinal]) : !IsEmpty(made, instruction.B);
            }

            if (instruction is { Op: Op.Call, Method: { MethodKind: MethodKind.Constructor } chained } && instruction.A == made.This && Sets(made, instruction, chained, members))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsGiven(LoweredBody body, Instruction call, IParameterSymbol parameter) =>
        parameter.Ordinal < call.Args.Length && call.Args[parameter.Ordinal] is >= 0 and var slot
            ? !IsEmpty(body, slot)
            : parameter.HasExplicitDefaultValue && parameter.ExplicitDefaultValue is not (null or "");

    private static bool IsOneOf(ISymbol member, List<ISymbol> members)
    {
        foreach (var known in members)
        {
            if (SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, known.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsEmpty(LoweredBody body, int slot, int height = 0) => Definitions.Of(body, slot) switch
    {
        { Op: Op.Constant, Constant: null } => true,
        { Op: Op.Constant, Constant: string text } => string.IsNullOrWhiteSpace(text),
        { Op: Op.LoadStatic, Content.Symbol: { Name: "Empty" or "MinValue", ContainingType: { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } } => true,
        null => height < MaxHeight && body.Parameters.IndexOf(Definitions.Source(body, slot)) is >= 0 and var parameter && ComesEmpty(body, parameter, height),
        _ => false,
    };

    /// <summary>Somebody hands in nothing at a parameter of a body that only this compilation calls.</summary>
    private bool ComesEmpty(LoweredBody body, int parameter, int height)
    {
        if (body.Symbol is not IMethodSymbol method || parameter >= method.Parameters.Length || analysis.Model.Entry(body).IsEntry)
        {
            return false;
        }

        foreach (var (caller, call) in analysis.Audit.CallersOf(body, cancellation))
        {
            if (AuditSteps.IndexOf(caller, call) is >= 0 and var index && caller.Code[index] is { Op: Op.Call } made && parameter < made.Args.Length
                && (made.Args[parameter] < 0
                    ? method.Parameters[parameter] is { HasExplicitDefaultValue: true, ExplicitDefaultValue: null or "" }
                    : IsEmpty(caller, made.Args[parameter], height + 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What becomes of a record in a call, the worst first.</summary>
    private enum Passing : byte
    {
        /// <summary>It is handed on as it is.</summary>
        On,

        /// <summary>It stays, as far as the field goes, as it is.</summary>
        Kept,

        /// <summary>The field is set.</summary>
        Set,
    }
}
