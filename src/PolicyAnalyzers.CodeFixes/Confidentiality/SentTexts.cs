using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.CodeFixes.Confidentiality;

/// <summary>The expressions in an argument by which data comes in as a text; else the argument itself, if it is a text.</summary>
internal static class SentTexts
{
    public static ImmutableArray<ExpressionSyntax> In(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax argument)
        {
            return ImmutableArray<ExpressionSyntax>.Empty;
        }

        var names = Names(diagnostic);
        var found = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        foreach (var node in argument.DescendantNodesAndSelf())
        {
            if (node is SimpleNameSyntax name && names.Contains(name.Identifier.ValueText) && Whole(name) is { } whole
                && argument.Span.Contains(whole.Span) && IsText(whole, model, cancellation))
            {
                found.Add(whole);
            }
        }

        return found.Count > 0 ? found.ToImmutable()
            : IsText(argument, model, cancellation) ? ImmutableArray.Create(argument)
            : ImmutableArray<ExpressionSyntax>.Empty;
    }

    private static HashSet<string> Names(Diagnostic diagnostic)
    {
        diagnostic.Properties.TryGetValue("origin", out var origins);
        return new HashSet<string>((origins ?? "").Split(',').Select(name => name.Trim()), StringComparer.Ordinal);
    }

    /// <summary>citizen.Name in citizen.Name + text; the call in Records.Load(id).</summary>
    private static ExpressionSyntax? Whole(SimpleNameSyntax name)
    {
        ExpressionSyntax whole = name;
        if (name.Parent is MemberAccessExpressionSyntax access)
        {
            if (access.Name != name)
            {
                return name;
            }

            whole = access;
        }
        else if (name.Parent is NameColonSyntax or MemberBindingExpressionSyntax || (name.Parent is AssignmentExpressionSyntax assignment && assignment.Left == name))
        {
            return null;
        }

        if (whole.Parent is InvocationExpressionSyntax call && call.Expression == whole)
        {
            whole = call;
        }

        return whole.Parent is AwaitExpressionSyntax awaited ? awaited : whole;
    }

    private static bool IsText(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        model.GetTypeInfo(expression, cancellation).Type is { SpecialType: SpecialType.System_String };
}
