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
        var record = new MadeObject(body, analysis.Audit.Of(body, cancellation), made);
        if (record.HandedOnWithout(instruction => record.IsOn(instruction) && Sets(body, instruction, members)) is not { } use)
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

    private static bool IsGiven(LoweredBody body, Instruction call, IParameterSymbol parameter) =>
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

    private static bool IsEmpty(LoweredBody body, int slot) => Definitions.Of(body, slot) switch
    {
        { Op: Op.Constant, Constant: null } => true,
        { Op: Op.Constant, Constant: string text } => string.IsNullOrWhiteSpace(text),
        { Op: Op.LoadStatic, Content.Symbol: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } => true,
        _ => false,
    };
}
