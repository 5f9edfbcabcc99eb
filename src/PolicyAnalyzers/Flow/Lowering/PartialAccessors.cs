using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Flow.Lowering;

/// <summary>
/// The accessor of a partial property leads to its defining part, and Roslyn 4.8 has no way from there to the implementing
/// one: found by shape.
/// </summary>
internal static class PartialAccessors
{
    public static SyntaxNode Implementation(SyntaxNode accessor, IMethodSymbol method)
    {
        if (accessor is not AccessorDeclarationSyntax { Body: null, ExpressionBody: null, Parent.Parent: BasePropertyDeclarationSyntax definition } stated
            || !definition.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            return accessor;
        }

        foreach (var reference in method.ContainingType.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is not TypeDeclarationSyntax type)
            {
                continue;
            }

            foreach (var member in type.Members)
            {
                if (member is BasePropertyDeclarationSyntax property && property != definition && Implements(property, definition)
                    && Accessor(property, stated.Kind()) is { } found)
                {
                    return found;
                }
            }
        }

        return accessor;
    }

    private static bool Implements(BasePropertyDeclarationSyntax property, BasePropertyDeclarationSyntax definition) =>
        property.Modifiers.Any(SyntaxKind.PartialKeyword) && (property, definition) switch
        {
            (PropertyDeclarationSyntax left, PropertyDeclarationSyntax right) => left.Identifier.ValueText == right.Identifier.ValueText,
            (IndexerDeclarationSyntax left, IndexerDeclarationSyntax right) => SyntaxFactory.AreEquivalent(left.ParameterList, right.ParameterList),
            _ => false,
        };

    private static SyntaxNode? Accessor(BasePropertyDeclarationSyntax property, SyntaxKind kind)
    {
        var arrow = (property as PropertyDeclarationSyntax)?.ExpressionBody ?? (property as IndexerDeclarationSyntax)?.ExpressionBody;
        if (arrow is not null)
        {
            return kind == SyntaxKind.GetAccessorDeclaration ? arrow : null;
        }

        if (property.AccessorList is { } list)
        {
            foreach (var accessor in list.Accessors)
            {
                if (accessor.IsKind(kind) && (accessor.Body is not null || accessor.ExpressionBody is not null))
                {
                    return accessor;
                }
            }
        }

        return null;
    }
}
