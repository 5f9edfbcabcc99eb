using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Lowering;

namespace PolicyAnalyzers.Rules;

/// <summary>A place where code gives a setting its value.</summary>
/// <param name="Kind">What it switches, as the catalogue says.</param>
/// <param name="Name">Its name, for people.</param>
/// <param name="State">What the value amounts to.</param>
/// <param name="Syntax">The assignment, or the call that sets a switch.</param>
/// <param name="Member">The property, or the method that sets it.</param>
internal sealed record Setting(string Kind, string Name, SwitchState State, SyntaxNode Syntax, ISymbol Member);

/// <summary>Finds settings of libraries: properties that are assigned, and switches that are set by their name.</summary>
internal static class Settings
{
    public static IEnumerable<string> Names(SymbolAnalysis analysis) => analysis.Catalog.AIInReach
        ? analysis.Catalog.NamesWith(MemberRole.Setting | MemberRole.SetsSwitch)
        : System.Array.Empty<string>();

    public static Setting? At(NamedPlace place)
    {
        SyntaxNode target = place.Name.Parent is MemberAccessExpressionSyntax access && access.Name == place.Name ? access
            : place.Name.Parent is MemberBindingExpressionSyntax binding ? binding
            : place.Name;
        return target.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == target => Assigned(place, assignment),
            InvocationExpressionSyntax call when call.Expression == target => Set(place, call),
            _ => null,
        };
    }

    private static Setting? Assigned(NamedPlace place, AssignmentExpressionSyntax assignment)
    {
        if (place.Model.OperationOf(assignment, place.Cancellation) is not IAssignmentOperation { Target: IPropertyReferenceOperation { Property: { SetMethod: { } setter } property }, Value: { } value }
            || place.Analysis.Catalog.Find(setter) is not { } row || !row.Is(MemberRole.Setting))
        {
            return null;
        }

        var state = new SwitchValue(place.Analysis.Catalog, row.Values, place.Cancellation).Of(value);
        return new Setting(row.Kind, Places.NameOf(property), state, assignment, property);
    }

    private static Setting? Set(NamedPlace place, InvocationExpressionSyntax call)
    {
        if (place.Model.OperationOf(call, place.Cancellation) is not IInvocationOperation { TargetMethod: var method, Arguments: { Length: > 1 } arguments }
            || place.Analysis.Catalog.Find(method)?.Is(MemberRole.SetsSwitch) != true)
        {
            return null;
        }

        IOperation? name = null;
        IOperation? value = null;
        foreach (var argument in arguments)
        {
            name = argument.Parameter?.Ordinal == 0 ? argument.Value : name;
            value = argument.Parameter?.Ordinal == 1 ? argument.Value : value;
        }

        return name?.ConstantValue is { HasValue: true, Value: string text } && place.Analysis.Catalog.Switch(text) is { } known
            ? new Setting(known.Kind, known.Name, new SwitchValue(place.Analysis.Catalog, known.Values, place.Cancellation).Of(value), call, method)
            : null;
    }
}
