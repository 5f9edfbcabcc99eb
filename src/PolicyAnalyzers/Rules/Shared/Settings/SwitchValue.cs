using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Lowering;

namespace PolicyAnalyzers.Rules;

/// <summary>What a value that is given to a setting amounts to: on, off, or on in development.</summary>
internal sealed class SwitchValue
{
    private const string DevelopmentName = "Development";

    /// <summary>Where false is a value that switches on, true switches off.</summary>
    private const string Off = "false";
    private const int MaxDepth = 8;
    private readonly CatalogIndex catalog;
    private readonly ImmutableArray<string> values;
    private readonly CancellationToken cancellation;

    /// <param name="catalog">Knows what is true in development only.</param>
    /// <param name="values">Names and texts beside true that switch on; where there are any, other known values switch off. With <c>false</c> among them, that alone does.</param>
    /// <param name="cancellation">Ends the work.</param>
    public SwitchValue(CatalogIndex catalog, ImmutableArray<string> values, CancellationToken cancellation)
    {
        this.catalog = catalog;
        this.values = values;
        this.cancellation = cancellation;
    }

    public SwitchState Of(IOperation? value) => Of(value, 0);

    private SwitchState Of(IOperation? value, int depth)
    {
        if (value is null || depth > MaxDepth)
        {
            return SwitchState.On;
        }

        if (value is IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } member })
        {
            return StateOf(member.Name);
        }

        if (value is IDefaultValueOperation)
        {
            return SwitchState.Off;
        }

        if (value.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant switch
            {
                null => SwitchState.Off,
                bool flag => flag != values.Contains(Off) ? SwitchState.On : SwitchState.Off,
                string text => StateOf(text),
                _ => SwitchState.On,
            };
        }

        switch (value)
        {
            case IConversionOperation conversion:
                return Of(conversion.Operand, depth + 1);
            case IParenthesizedOperation parenthesized:
                return Of(parenthesized.Operand, depth + 1);
            case IInvocationOperation { TargetMethod.Name: "ToString" or "ToLowerInvariant" or "ToLower", Instance: { } text }:
                return Of(text, depth + 1);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both:
                return Least(Of(both.LeftOperand, depth + 1), Of(both.RightOperand, depth + 1));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either:
                return Most(Of(either.LeftOperand, depth + 1), Of(either.RightOperand, depth + 1));
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                return Most(Least(Of(choice.Condition, depth + 1), Of(choice.WhenTrue, depth + 1)), IsOffOutside(choice.Condition) ? SwitchState.Off : Of(otherwise, depth + 1));
            case ILocalReferenceOperation { Local: var local }:
                return OfLocal(local, value.SemanticModel, depth);
            case IFieldReferenceOperation { Field: { IsReadOnly: true } field }:
                return OfInitializer(field, value.SemanticModel, depth);
            case IPropertyReferenceOperation { Property: { SetMethod: null } property } when !Is(property.GetMethod):
                return OfInitializer(property, value.SemanticModel, depth);
        }

        // A switch that stands on by itself, and matters when it is off: only what is known to be off is.
        return values.Contains(Off) ? SwitchState.Off : IsDevelopment(value) ? SwitchState.InDevelopment : SwitchState.On;
    }

    /// <summary>The condition is true everywhere but in development: what stands in its other branch runs there only.</summary>
    public bool IsOffOutside(IOperation condition) =>
        condition is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: { } inner } ? IsDevelopmentOrLess(inner)
        : condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } differs && ComparesWithDevelopment(differs);

    /// <summary>True, if at all, in development only.</summary>
    public bool IsDevelopmentOrLess(IOperation condition) => Of(condition) != SwitchState.On;

    private bool IsDevelopment(IOperation value) => value switch
    {
        IInvocationOperation call => Is(call.TargetMethod) || NamesDevelopment(call),
        IPropertyReferenceOperation property => Is(property.Property.GetMethod),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equal => ComparesWithDevelopment(equal),
        _ => false,
    };

    private bool Is(IMethodSymbol? method) => method is not null && catalog.Find(method)?.Is(MemberRole.Development) == true;

    /// <summary>env.IsEnvironment("Development"), string.Equals(name, "Development").</summary>
    private static bool NamesDevelopment(IInvocationOperation call)
    {
        if (call.Type?.SpecialType != SpecialType.System_Boolean)
        {
            return false;
        }

        foreach (var argument in call.Arguments)
        {
            if (IsName(argument.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ComparesWithDevelopment(IBinaryOperation comparison) => IsName(comparison.LeftOperand) || IsName(comparison.RightOperand);

    private static bool IsName(IOperation value) =>
        value.ConstantValue is { HasValue: true, Value: DevelopmentName }
        || value is IFieldReferenceOperation { Field: { IsStatic: true, Name: DevelopmentName, Type.SpecialType: SpecialType.System_String } };

    private SwitchState OfLocal(ILocalSymbol local, SemanticModel? model, int depth)
    {
        foreach (var reference in local.DeclaringSyntaxReferences)
        {
            if (model is not null && reference.SyntaxTree == model.SyntaxTree
                && reference.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } initializer } declarator
                && !IsAssigned(local, declarator, model))
            {
                return Of(model.OperationOf(initializer, cancellation), depth + 1);
            }
        }

        return SwitchState.On;
    }

    private bool IsAssigned(ILocalSymbol local, SyntaxNode declarator, SemanticModel model)
    {
        var scope = declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not GlobalStatementSyntax) ?? declarator.SyntaxTree.GetRoot(cancellation);
        foreach (var node in scope.DescendantNodes())
        {
            if (node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } && name.Identifier.ValueText == local.Name
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, local))
            {
                return true;
            }
        }

        return false;
    }

    private SwitchState OfInitializer(ISymbol member, SemanticModel? model, int depth)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var value = reference.GetSyntax(cancellation) switch
            {
                VariableDeclaratorSyntax { Initializer.Value: { } field } => field,
                PropertyDeclarationSyntax { ExpressionBody.Expression: { } body } => body,
                PropertyDeclarationSyntax { Initializer.Value: { } property } => property,
                _ => null,
            };
            if (value is not null && model is not null && reference.SyntaxTree == model.SyntaxTree)
            {
                return Of(model.OperationOf(value, cancellation), depth + 1);
            }
        }

        return SwitchState.On;
    }

    /// <summary>Whether a text is true, or one of the values that switch on.</summary>
    public static bool IsOn(string text, ImmutableArray<string> values)
    {
        if (string.Equals(text, "true", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (var value in values)
        {
            if (string.Equals(value, text, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private SwitchState StateOf(string text) =>
        (values.Contains(Off) ? text.Equals(Off, System.StringComparison.OrdinalIgnoreCase) : IsOn(text, values)) ? SwitchState.On : SwitchState.Off;

    private static SwitchState Least(SwitchState left, SwitchState right) => left < right ? left : right;

    private static SwitchState Most(SwitchState left, SwitchState right) => left > right ? left : right;
}
