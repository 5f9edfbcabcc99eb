using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Flow.Index;

/// <summary>
/// The fields and properties of its own type that a member assigns or adds to: what they hold then is read by other members,
/// which mention nothing else of it.
/// </summary>
internal static class FilledMembers
{
    private static readonly string[] Fillers = { "Add", "Append", "Insert", "Push", "Enqueue", "TryAdd", "TryWrite", "Write", "Set" };

    public static ImmutableArray<string> Of(SyntaxNode member)
    {
        if (member.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type || ReferenceEquals(member, type))
        {
            return ImmutableArray<string>.Empty;
        }

        SortedSet<string>? names = null;
        foreach (var node in member.DescendantNodes())
        {
            if (Target(node) is { } name && Declares(type, name))
            {
                (names ??= new SortedSet<string>(StringComparer.Ordinal)).Add(name);
            }
        }

        return names is null ? ImmutableArray<string>.Empty : names.ToImmutableArray();
    }

    /// <summary>The simple name of what is filled: x = ..., this.x += ..., x[i] = ..., x.Add(...).</summary>
    private static string? Target(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax } assignment => NameOf(assignment.Left),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } when IsFiller(access.Name.Identifier.ValueText) => NameOf(access.Expression),
        _ => null,
    };

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => NameOf(access.Expression),
        ElementAccessExpressionSyntax element => NameOf(element.Expression),
        _ => null,
    };

    private static bool IsFiller(string name)
    {
        foreach (var filler in Fillers)
        {
            if (name.StartsWith(filler, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

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
