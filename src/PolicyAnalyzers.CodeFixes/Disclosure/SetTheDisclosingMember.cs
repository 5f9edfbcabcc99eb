using System.Collections.Generic;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.CodeFixes.Disclosure;

/// <summary>For AIP2001: sets the member by which the response says that AI made it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetTheDisclosingMember))]
[Shared]
internal sealed class SetTheDisclosingMember : CodeFix
{
    public SetTheDisclosingMember()
        : base("AIP2001")
    {
    }

    private protected override IEnumerable<CodeAction> Actions(FixContext file, SyntaxNode at, Diagnostic diagnostic)
    {
        if (CreationIn(at, file) is var (creation, member))
        {
            yield return Replace(FixTexts.Text("SetMember", member.ContainingType.Name + "." + member.Name), file, creation, () => WithMember(creation, member));
        }
    }

    private static (BaseObjectCreationExpressionSyntax Creation, ISymbol Member)? CreationIn(SyntaxNode at, FixContext file)
    {
        foreach (var node in at.DescendantNodesAndSelf())
        {
            if (node is BaseObjectCreationExpressionSyntax creation && file.Model.GetTypeInfo(creation).Type is INamedTypeSymbol type && MemberOf(type, file) is { } member)
            {
                return (creation, member);
            }
        }

        return null;
    }

    /// <summary>A truth value is preferred: it needs no text.</summary>
    private static ISymbol? MemberOf(INamedTypeSymbol type, FixContext file)
    {
        ISymbol? found = null;
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (!IsSettable(member) || (!file.Policy.Disclosure.IsDisclosingMember(member.Name) && !IsMarked(member)))
                {
                    continue;
                }

                if (TypeOf(member)?.SpecialType == SpecialType.System_Boolean)
                {
                    return member;
                }

                found = TypeOf(member)?.SpecialType == SpecialType.System_String ? member : found;
            }
        }

        return found;
    }

    private static bool IsMarked(ISymbol member) =>
        Annotations.Find(member, Annotations.Disclosure) is not null
        || (member.ContainingType.IsRecord && member.ContainingType.InstanceConstructors.Any(constructor =>
            constructor.Parameters.Any(parameter => parameter.Name == member.Name && Annotations.Find(parameter, Annotations.Disclosure) is not null)));

    private static bool IsSettable(ISymbol member) => member switch
    {
        IPropertySymbol { IsStatic: false, SetMethod.DeclaredAccessibility: Accessibility.Public or Accessibility.Internal } => true,
        IFieldSymbol { IsStatic: false, IsReadOnly: false, IsConst: false, IsImplicitlyDeclared: false, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal } => true,
        _ => false,
    };

    private static ITypeSymbol? TypeOf(ISymbol member) => (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;

    private static BaseObjectCreationExpressionSyntax WithMember(BaseObjectCreationExpressionSyntax creation, ISymbol member)
    {
        ExpressionSyntax value = TypeOf(member)!.SpecialType == SpecialType.System_Boolean
            ? SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression)
            : FixContext.Text(StandardTexts.Generated);
        if (creation.Initializer is { } initializer)
        {
            foreach (var expression in initializer.Expressions)
            {
                if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment && name.Identifier.ValueText == member.Name)
                {
                    return creation.ReplaceNode(assignment.Right, value.WithTriviaFrom(assignment.Right));
                }
            }
        }

        var set = SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression,
            SyntaxFactory.IdentifierName(member.Name).WithTrailingTrivia(SyntaxFactory.Space),
            value.WithLeadingTrivia(SyntaxFactory.Space));
        if (creation.Initializer is { Expressions.Count: > 0 } known)
        {
            var last = known.Expressions[known.Expressions.Count - 1];
            var separators = known.Expressions.GetSeparators().Append(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space)).Take(known.Expressions.Count);
            var expressions = known.Expressions.Replace(last, last.WithoutTrailingTrivia()).Add(set.WithTrailingTrivia(last.GetTrailingTrivia()));
            return creation.WithInitializer(known.WithExpressions(SyntaxFactory.SeparatedList(expressions, separators)));
        }

        var made = SyntaxFactory.InitializerExpression(SyntaxKind.ObjectInitializerExpression, SyntaxFactory.SingletonSeparatedList<ExpressionSyntax>(set.WithTrailingTrivia(SyntaxFactory.Space)))
            .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space))
            .WithTrailingTrivia(creation.GetTrailingTrivia());
        return creation.WithoutTrailingTrivia().WithInitializer(made);
    }
}
