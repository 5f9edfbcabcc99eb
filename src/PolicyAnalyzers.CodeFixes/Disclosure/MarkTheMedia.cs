using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.CodeFixes.Disclosure;

/// <summary>
/// For AIP2003: hands the media to a step that marks it, before it leaves. The step is the organisation's own (C2PA, a watermark), found by
/// [ProvenanceMark] or the policy; where there is none, none can be written here.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkTheMedia))]
[Shared]
internal sealed class MarkTheMedia : CodeFix
{
    public MarkTheMedia()
        : base("AIP2003")
    {
    }

    private protected override IEnumerable<CodeAction> Actions(FixContext file, SyntaxNode at, Diagnostic diagnostic)
    {
        var flows = new PolicyFlowModel(file.Model.Compilation, file.Policy);
        var named = file.Policy.Disclosure.Satisfiers.Where(static pattern => pattern.Kind == 'M');
        var offered = new HashSet<string>();
        foreach (var (method, receiver) in CallableMethods.At(at.SpanStart, file.Model, named, file.Cancellation).Concat(Own(at, file.Model)))
        {
            if (flows.Behavior(method).Cleaning is { Marks: true } && method is { TypeParameters.IsEmpty: true, Parameters.Length: > 0 } && file.Model.IsAccessible(at.SpanStart, method)
                && method.Parameters.Skip(1).All(static parameter => parameter.IsOptional) && MediaIn(at, method, file) is { } media
                && offered.Add(receiver + "." + method.Name))
            {
                yield return Replace(
                    FixTexts.Text("MarkMedia", method.ContainingType.Name + "." + method.Name), file, media, () => Marked(media, method, receiver), method.GetDocumentationCommentId() ?? method.Name);
            }
        }
    }

    /// <summary>Methods of the type in which the place lies, which are called by their name alone.</summary>
    private static IEnumerable<(IMethodSymbol Method, string Receiver)> Own(SyntaxNode at, SemanticModel model) =>
        model.LookupSymbols(at.SpanStart).OfType<IMethodSymbol>().Where(static method => !method.IsStatic).Select(static method => (method, ""));

    /// <summary>The outermost value that the step takes, and that may be replaced by what it gives back.</summary>
    private static ExpressionSyntax? MediaIn(SyntaxNode at, IMethodSymbol method, FixContext file)
    {
        var isTask = method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 };
        var result = isTask ? ((INamedTypeSymbol)method.ReturnType).TypeArguments[0] : method.ReturnType;
        foreach (var node in at.DescendantNodesAndSelf(static node => node is not AnonymousFunctionExpressionSyntax))
        {
            if (node is ExpressionSyntax value && value.Parent is not MemberAccessExpressionSyntax && file.Model.GetTypeInfo(value, file.Cancellation) is { Type: { } type, ConvertedType: { } needed }
                && file.Model.Compilation.ClassifyConversion(type, method.Parameters[0].Type) is { IsImplicit: true, IsReference: true } or { IsIdentity: true }
                && file.Model.Compilation.ClassifyConversion(result, needed).IsImplicit)
            {
                return isTask && !MayAwait(value) ? null : value;
            }
        }

        return null;
    }

    private static bool MayAwait(SyntaxNode at)
    {
        foreach (var node in at.Ancestors())
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax lambda:
                    return !lambda.AsyncKeyword.IsKind(SyntaxKind.None);
                case LocalFunctionStatementSyntax local:
                    return local.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case MethodDeclarationSyntax method:
                    return method.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case GlobalStatementSyntax:
                    return true;
            }
        }

        return false;
    }

    private static ExpressionSyntax Marked(ExpressionSyntax media, IMethodSymbol method, string receiver)
    {
        ExpressionSyntax name = receiver.Length == 0
            ? SyntaxFactory.IdentifierName(method.Name)
            : SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression, SyntaxFactory.ParseExpression(receiver).WithAdditionalAnnotations(Simplifier.Annotation), SyntaxFactory.IdentifierName(method.Name))
                .WithAdditionalAnnotations(Simplifier.Annotation);
        ExpressionSyntax call = SyntaxFactory.InvocationExpression(name, SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(media.WithoutTrivia()))));
        return (method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 }
            ? SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), call)
            : call).WithTriviaFrom(media);
    }
}
