using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Flow.Index;

/// <summary>A field or property of its own type that a member fills.</summary>
/// <param name="Name">Its name.</param>
/// <param name="By">The member that is called on it with arguments, which fills it if the catalogue says so; null for an assignment.</param>
internal readonly record struct FilledMember(string Name, string? By);

/// <summary>
/// The fields and properties of its own type that a member assigns, or hands something to: what they hold then is read by other members,
/// which mention nothing else of it.
/// </summary>
internal static class FilledMembers
{
    public static ImmutableArray<FilledMember> Of(SyntaxNode member)
    {
        if (member.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type || ReferenceEquals(member, type))
        {
            return ImmutableArray<FilledMember>.Empty;
        }

        List<FilledMember>? filled = null;
        foreach (var node in member.DescendantNodes())
        {
            if (Target(node) is { } found && Declares(type, found.Name) && filled?.Contains(found) != true)
            {
                (filled ??= new List<FilledMember>()).Add(found);
            }
        }

        return filled is null ? ImmutableArray<FilledMember>.Empty : filled.ToImmutableArray();
    }

    /// <summary>What is filled: x = ..., this.x += ..., x[i] = ..., x.Add(...).</summary>
    private static FilledMember? Target(SyntaxNode node)
    {
        var (target, by) = node switch
        {
            AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax } assignment => (NameOf(assignment.Left), null),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments.Count: > 0 } => (NameOf(access.Expression), access.Name.Identifier.ValueText),
            _ => ((string?)null, (string?)null),
        };
        return target is null ? null : new FilledMember(target, by);
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => NameOf(access.Expression),
        ElementAccessExpressionSyntax element => NameOf(element.Expression),
        _ => null,
    };

    private static bool Declares(TypeDeclarationSyntax type, string name)
    {
        foreach (var member in type.Members)
        {
            if (member is PropertyDeclarationSyntax property && property.Identifier.ValueText == name)
            {
                return true;
            }

            foreach (var variable in member is FieldDeclarationSyntax field ? field.Declaration.Variables : default)
            {
                if (variable.Identifier.ValueText == name)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
