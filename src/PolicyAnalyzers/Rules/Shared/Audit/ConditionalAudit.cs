using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Rules;

/// <summary>
/// Records that are compiled under a condition only. What the condition leaves out is text to the compiler: it is read token by token,
/// and what a name in it means is asked of the code around it.
/// </summary>
internal static class ConditionalAudit
{
    private static readonly string[] TargetFrameworks = { "NET", "WINDOWS", "ANDROID", "IOS", "MACCATALYST", "MACOS", "TVOS", "BROWSER", "LINUX" };

    public static IEnumerable<(DirectiveTriviaSyntax Directive, string Condition)> In(SyntaxNode member, FlowAnalysis analysis, CancellationToken cancellation)
    {
        if (!member.ContainsDirectives)
        {
            yield break;
        }

        SemanticModel? model = null;
        foreach (var trivia in member.DescendantTrivia(descendIntoTrivia: true))
        {
            if (trivia.GetStructure() is not IfDirectiveTriviaSyntax first)
            {
                continue;
            }

#pragma warning disable RS1030 // The body may lie in any tree.
            model ??= analysis.Engine.Compilation.GetSemanticModel(member.SyntaxTree);
#pragma warning restore RS1030
            if (Conditional(first, model, analysis, cancellation) is { } directive)
            {
                yield return (directive, (directive as ConditionalDirectiveTriviaSyntax ?? first).Condition.ToString());
            }
        }
    }

    /// <summary>The branch that has a record while another one, or none of them, has not.</summary>
    private static DirectiveTriviaSyntax? Conditional(IfDirectiveTriviaSyntax first, SemanticModel model, FlowAnalysis analysis, CancellationToken cancellation)
    {
        if (IsTargetFramework(first.Condition))
        {
            return null;
        }

        var directives = first.GetRelatedDirectives();
        DirectiveTriviaSyntax? found = null;
        var all = false;
        for (var i = 0; i < directives.Count - 1; i++)
        {
            var text = first.SyntaxTree.GetText(cancellation).ToString(TextSpan.FromBounds(directives[i].FullSpan.End, directives[i + 1].FullSpan.Start));
            if (Records(text, first.SpanStart, model, analysis))
            {
                found ??= directives[i];
                all |= directives[i] is ElseDirectiveTriviaSyntax && found is not null && i == directives.Count - 2 && Count(directives, model, analysis, first, cancellation) == directives.Count - 1;
            }
        }

        return all ? null : found;
    }

    private static int Count(List<DirectiveTriviaSyntax> directives, SemanticModel model, FlowAnalysis analysis, IfDirectiveTriviaSyntax first, CancellationToken cancellation)
    {
        var count = 0;
        for (var i = 0; i < directives.Count - 1; i++)
        {
            var text = first.SyntaxTree.GetText(cancellation).ToString(TextSpan.FromBounds(directives[i].FullSpan.End, directives[i + 1].FullSpan.Start));
            count += Records(text, first.SpanStart, model, analysis) ? 1 : 0;
        }

        return count;
    }

    private static bool Records(string text, int position, SemanticModel model, FlowAnalysis analysis)
    {
        var previous = new List<SyntaxToken>();
        foreach (var token in SyntaxFactory.ParseTokens(text))
        {
            if (token.IsKind(SyntaxKind.OpenParenToken) && previous.Count > 0 && previous[previous.Count - 1] is { RawKind: (int)SyntaxKind.IdentifierToken } name)
            {
                var receiver = previous.Count > 2 && previous[previous.Count - 2].IsKind(SyntaxKind.DotToken) ? previous[previous.Count - 3].ValueText : null;
                if (IsRecord(name.ValueText, receiver, position, model, analysis))
                {
                    return true;
                }
            }

            previous.Add(token);
        }

        return false;
    }

    private static bool IsRecord(string name, string? receiver, int position, SemanticModel model, FlowAnalysis analysis)
    {
        if (receiver is null or "this")
        {
            return AnyDeclared(model.LookupSymbols(position, name: name), analysis);
        }

        foreach (var symbol in model.LookupSymbols(position, name: receiver))
        {
            var type = symbol switch
            {
                ILocalSymbol local => local.Type,
                IParameterSymbol parameter => parameter.Type,
                IFieldSymbol field => field.Type,
                IPropertySymbol property => property.Type,
                _ => symbol as ITypeSymbol,
            };
            if (type is not null && AnyDeclared(model.LookupSymbols(position, type, name, includeReducedExtensionMethods: true), analysis))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AnyDeclared(IEnumerable<ISymbol> symbols, FlowAnalysis analysis)
    {
        foreach (var symbol in symbols)
        {
            if (symbol is IMethodSymbol method && (analysis.Audit.IsDeclared(method) || IsOwnRecord(method, analysis)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A helper of this compilation that records on every path.</summary>
    private static bool IsOwnRecord(IMethodSymbol method, FlowAnalysis analysis) =>
        analysis.Model.IsSource(method) && analysis.Engine.BodyOf(method, CancellationToken.None) is { } body && analysis.Audit.Of(body, CancellationToken.None).IsCovered;

    private static bool IsTargetFramework(ExpressionSyntax condition)
    {
        foreach (var name in condition.DescendantNodesAndSelf())
        {
            if (name is IdentifierNameSyntax { Identifier.ValueText: var text } && Array.Exists(TargetFrameworks, prefix => text.StartsWith(prefix, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
