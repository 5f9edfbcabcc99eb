using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.CodeFixes.Confidentiality;

/// <summary>From places and symbols to the declarations at which a tag can stand.</summary>
internal static class TaggableDeclarations
{
    /// <summary>The declaration whose name stands exactly at a place; null where the place is something else, such as a step of a flow.</summary>
    public static SyntaxNode? NamedAt(SyntaxNode root, TextSpan span)
    {
        if (span.IsEmpty || span.End > root.FullSpan.End)
        {
            return null;
        }

        var token = root.FindToken(span.Start);
        return token.Span == span && token.Parent is { } parent && NameOf(parent) == token ? Of(parent) : null;
    }

    /// <summary>What of a symbol's declaration carries the tag; null when nothing can.</summary>
    public static SyntaxNode? Of(SyntaxNode declaration) => declaration switch
    {
        ParameterSyntax parameter => CanCarry(parameter) ? parameter : null,
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } => declaration,
        BasePropertyDeclarationSyntax and not EventDeclarationSyntax => declaration,
        AccessorDeclarationSyntax { Parent.Parent: { } property } => Of(property),
        ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax property } => Of(property),
        MethodDeclarationSyntax or DelegateDeclarationSyntax => declaration,
        LocalFunctionStatementSyntax => IsAtLeast(declaration, LanguageVersion.CSharp9) ? declaration : null,
        _ => null,
    };

    public static SyntaxToken NameOf(SyntaxNode declaration) => declaration switch
    {
        ParameterSyntax parameter => parameter.Identifier,
        VariableDeclaratorSyntax variable => variable.Identifier,
        PropertyDeclarationSyntax property => property.Identifier,
        IndexerDeclarationSyntax indexer => indexer.ThisKeyword,
        AccessorDeclarationSyntax accessor => accessor.Keyword,
        MethodDeclarationSyntax method => method.Identifier,
        DelegateDeclarationSyntax type => type.Identifier,
        LocalFunctionStatementSyntax function => function.Identifier,
        _ => default,
    };

    /// <summary>Parameters of anonymous methods take no attributes, those of lambdas since C# 10.</summary>
    private static bool CanCarry(ParameterSyntax parameter) => parameter.FirstAncestorOrSelf<SyntaxNode>(node => node is not (ParameterSyntax or BaseParameterListSyntax)) switch
    {
        AnonymousMethodExpressionSyntax => false,
        LambdaExpressionSyntax => IsAtLeast(parameter, LanguageVersion.CSharp10),
        LocalFunctionStatementSyntax => IsAtLeast(parameter, LanguageVersion.CSharp9),
        _ => true,
    };

    private static bool IsAtLeast(SyntaxNode node, LanguageVersion version) =>
        node.SyntaxTree.Options is CSharpParseOptions options && options.LanguageVersion >= version;
}
