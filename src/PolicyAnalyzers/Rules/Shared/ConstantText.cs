using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyAnalyzers.Flow.Lowering;

namespace PolicyAnalyzers.Rules;

/// <summary>The text that a value always is, also by way of a read-only member or a variable that is set once.</summary>
internal static class ConstantText
{
    private const int MaxDepth = 4;

    /// <summary>The text, empty for null; null where it is known at run time only.</summary>
    public static string? Of(IOperation? value, CancellationToken cancellation, int depth = 0)
    {
        if (value is null || depth > MaxDepth)
        {
            return null;
        }

        if (value is IDefaultValueOperation)
        {
            return "";
        }

        if (value.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant is null ? "" : constant as string;
        }

        return value switch
        {
            IConversionOperation conversion => Of(conversion.Operand, cancellation, depth + 1),
            IFieldReferenceOperation { Field: { ContainingType.SpecialType: SpecialType.System_String, Name: nameof(string.Empty) } } => "",
            IFieldReferenceOperation { Field: { IsReadOnly: true, IsStatic: true } field } => OfDeclared(field, value.SemanticModel, cancellation, depth),
            IPropertyReferenceOperation { Property: { IsStatic: true, SetMethod: null } property } => OfDeclared(property, value.SemanticModel, cancellation, depth),
            ILocalReferenceOperation { Local: var local } when IsSetOnce(local, value.SemanticModel) => OfDeclared(local, value.SemanticModel, cancellation, depth),
            _ => null,
        };
    }

    private static string? OfDeclared(ISymbol symbol, SemanticModel? model, CancellationToken cancellation, int depth)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            var value = reference.GetSyntax(cancellation) switch
            {
                VariableDeclaratorSyntax { Initializer.Value: { } field } => field,
                PropertyDeclarationSyntax { ExpressionBody.Expression: { } body } => body,
                PropertyDeclarationSyntax { Initializer.Value: { } property } => property,
                _ => null,
            };
            if (value is not null && reference.SyntaxTree == model?.SyntaxTree)
            {
                return Of(model.OperationOf(value, cancellation), cancellation, depth + 1);
            }
        }

        return null;
    }

    /// <summary>By its name alone: a variable of that name that is set again anywhere in the member counts as changed.</summary>
    private static bool IsSetOnce(ILocalSymbol local, SemanticModel? model)
    {
        var declared = local.DeclaringSyntaxReferences.Length == 1 ? local.DeclaringSyntaxReferences[0] : null;
        if (declared is null || declared.SyntaxTree != model?.SyntaxTree || local.IsRef)
        {
            return false;
        }

        var scope = declared.GetSyntax().FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not GlobalStatementSyntax) ?? declared.SyntaxTree.GetRoot();
        return !scope.DescendantNodes().Any(node => node switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left.DescendantNodesAndSelf().Any(name => name is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == local.Name),
            ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: IdentifierNameSyntax name } => name.Identifier.ValueText == local.Name,
            _ => false,
        });
    }
}
