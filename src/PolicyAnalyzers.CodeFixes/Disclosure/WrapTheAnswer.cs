using System.Collections.Generic;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;

namespace PolicyAnalyzers.CodeFixes.Disclosure;

/// <summary>
/// For AIP2001: hands the content out as AIGenerated&lt;T&gt;, which says of itself that AI made it. Where the type of what is returned is
/// written down, it changes with it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WrapTheAnswer))]
[Shared]
internal sealed class WrapTheAnswer : CodeFix
{
    private const string Wrapper = "AIGenerated";

    public WrapTheAnswer()
        : base("AIP2001")
    {
    }

    private protected override IEnumerable<CodeAction> Actions(FixContext file, SyntaxNode at, Diagnostic diagnostic)
    {
        var value = at as ExpressionSyntax ?? (at as ArgumentSyntax)?.Expression;
        if (value is null || !file.HasAnnotation(Wrapper))
        {
            yield break;
        }

        if (Held(value, file.Model) is { } held)
        {
            yield return Replace(FixTexts.Text("WrapAnswer"), file, held, () => Wrapped(held, Name(file, held)));
        }
        else if (AnswerType.Around(value, file.Model) is { } answer)
        {
            yield return Replace(FixTexts.Text("WrapAnswer"), file, answer.Function, () => Changed(answer, Name(file, value)));
        }
    }

    /// <summary>What can be any object: the value of a result, an argument of a write.</summary>
    private static ExpressionSyntax? Held(ExpressionSyntax value, SemanticModel model)
    {
        if (model.GetOperation(value) is not { } operation)
        {
            return null;
        }

        var around = operation.Parent;
        while (around is IConversionOperation { IsImplicit: true })
        {
            around = around.Parent;
        }

        if (around is IArgumentOperation given)
        {
            return CanBeAny(given.Parameter) ? value : null;
        }

        var arguments = operation switch
        {
            IInvocationOperation call => call.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => default,
        };
        foreach (var argument in arguments.IsDefault ? System.Collections.Immutable.ImmutableArray<IArgumentOperation>.Empty : arguments)
        {
            if (argument.Parameter is { Name: "value" or "data" or "error" } parameter && CanBeAny(parameter) && IsResult(operation.Type)
                && argument.Value.Syntax is ExpressionSyntax held)
            {
                return held;
            }
        }

        return null;
    }

    private static bool CanBeAny(IParameterSymbol? parameter) =>
        parameter?.OriginalDefinition.Type is { SpecialType: SpecialType.System_Object } or ITypeParameterSymbol
        || parameter is { IsParams: true, Type: IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Object } };

    private static bool IsResult(ITypeSymbol? type)
    {
        if (type?.Name is "IResult" or "IActionResult")
        {
            return true;
        }

        foreach (var contract in type?.AllInterfaces ?? default)
        {
            if (contract.Name is "IResult" or "IActionResult")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The short name where the usings have it: in a choice between types the simplifier cannot tell.</summary>
    private static ExpressionSyntax Name(FixContext file, SyntaxNode at)
    {
        foreach (var symbol in file.Model.LookupNamespacesAndTypes(at.SpanStart, name: Wrapper))
        {
            if (symbol is INamedTypeSymbol { Arity: 0, ContainingNamespace: { Name: "PolicyAnalyzers", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return SyntaxFactory.IdentifierName(Wrapper);
            }
        }

        return FixContext.Ours(Wrapper);
    }

    private static SyntaxNode Changed(AnswerType answer, ExpressionSyntax name) => answer.Function.ReplaceNodes(
        answer.Type is null ? answer.Values : answer.Values.Add(answer.Type),
        (old, node) => old == answer.Type ? Generated((TypeSyntax)node) : Wrapped((ExpressionSyntax)node, name));

    private static ExpressionSyntax Wrapped(ExpressionSyntax value, ExpressionSyntax name) => SyntaxFactory.InvocationExpression(
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, name, SyntaxFactory.IdentifierName("Create")),
        SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(value.WithoutTrivia())))).WithTriviaFrom(value);

    private static TypeSyntax Generated(TypeSyntax type) => SyntaxFactory.QualifiedName(
        SyntaxFactory.IdentifierName("PolicyAnalyzers"),
        SyntaxFactory.GenericName(SyntaxFactory.Identifier(Wrapper), SyntaxFactory.TypeArgumentList(SyntaxFactory.SingletonSeparatedList(type.WithoutTrivia()))))
        .WithAdditionalAnnotations(Simplifier.Annotation).WithTriviaFrom(type);
}
