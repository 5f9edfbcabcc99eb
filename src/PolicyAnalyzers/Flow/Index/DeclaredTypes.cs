using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Flow.Index;

/// <summary>
/// The simple names of the types that a file writes for its variables and members: enough to tell, without binding, that
/// <c>orders.GetAsync()</c> on an <c>IOrders</c> is no call of an HTTP client. Variables of one name in one file are not told apart.
/// </summary>
internal sealed class DeclaredTypes
{
    private readonly Dictionary<string, HashSet<string>?> variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>?> members = new(StringComparer.Ordinal);
    private readonly HashSet<string> openNames = new(StringComparer.Ordinal);

    /// <summary>Fields and properties, with the names of their types; null where one of them is not known.</summary>
    public IReadOnlyDictionary<string, HashSet<string>?> Members => members;

    /// <summary>Type parameters and aliases: they stand for types of other names.</summary>
    public IReadOnlyCollection<string> OpenNames => openNames;

    /// <summary>There is a <c>using static</c>, so that a bare name can be a member of anything.</summary>
    public bool ImportsMembers { get; private set; }

    /// <summary>The types that a name can have in this file; empty when it is not known, null when the file does not declare it.</summary>
    public ImmutableArray<string>? Of(string name)
    {
        var isVariable = variables.TryGetValue(name, out var types);
        if (members.TryGetValue(name, out var more))
        {
            types = isVariable && (types is null || more is null) ? null : Merged(types, more);
        }
        else if (!isVariable)
        {
            return null;
        }

        return types is null || types.Overlaps(openNames) ? ImmutableArray<string>.Empty : Sorted(types);
    }

    /// <summary>Notes what a node declares, if anything.</summary>
    public void Add(SyntaxNode node)
    {
        switch (node)
        {
            case VariableDeclarationSyntax declaration:
                foreach (var variable in declaration.Variables)
                {
                    Add(declaration.Parent is BaseFieldDeclarationSyntax ? members : variables, variable.Identifier, NameOf(declaration.Type) ?? Made(variable.Initializer?.Value));
                }

                break;
            case PropertyDeclarationSyntax property:
                Add(members, property.Identifier, NameOf(property.Type));
                break;
            case ParameterSyntax parameter:
                var type = parameter.Type is null ? null : NameOf(parameter.Type);
                Add(variables, parameter.Identifier, type);
                if (parameter.Parent?.Parent is RecordDeclarationSyntax)
                {
                    Add(members, parameter.Identifier, type);
                }

                break;
            case SingleVariableDesignationSyntax designation:
                Add(variables, designation.Identifier, designation.Parent switch
                {
                    DeclarationExpressionSyntax expression => NameOf(expression.Type),
                    DeclarationPatternSyntax pattern => NameOf(pattern.Type),
                    _ => null,
                });
                break;
            case ForEachStatementSyntax loop:
                Add(variables, loop.Identifier, NameOf(loop.Type));
                break;
            case CatchDeclarationSyntax caught:
                Add(variables, caught.Identifier, NameOf(caught.Type));
                break;
            case FromClauseSyntax from:
                Add(variables, from.Identifier, from.Type is null ? null : NameOf(from.Type));
                break;
            case LetClauseSyntax let:
                Add(variables, let.Identifier, null);
                break;
            case JoinClauseSyntax join:
                Add(variables, join.Identifier, null);
                break;
            case JoinIntoClauseSyntax into:
                Add(variables, into.Identifier, null);
                break;
            case QueryContinuationSyntax continuation:
                Add(variables, continuation.Identifier, null);
                break;
            case TypeParameterSyntax parameter:
                openNames.Add(parameter.Identifier.ValueText);
                break;
            case UsingDirectiveSyntax directive:
                if (directive.Alias is { } alias)
                {
                    openNames.Add(alias.Name.Identifier.ValueText);
                }

                ImportsMembers |= directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword);
                break;
        }
    }

    /// <summary>The simple name of a type; null for var, tuples, pointers and the like.</summary>
    public static string? NameOf(TypeSyntax type) => type switch
    {
        IdentifierNameSyntax { IsVar: true } or IdentifierNameSyntax { Identifier.ValueText: "dynamic" } => null,
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        NullableTypeSyntax nullable => NameOf(nullable.ElementType),
        PredefinedTypeSyntax predefined => predefined.Keyword.ValueText,
        ArrayTypeSyntax => nameof(Array),
        RefTypeSyntax reference => NameOf(reference.Type),
        _ => null,
    };

    private static string? Made(ExpressionSyntax? value) => value is ObjectCreationExpressionSyntax creation ? NameOf(creation.Type) : null;

    private static void Add(Dictionary<string, HashSet<string>?> known, SyntaxToken identifier, string? type)
    {
        var name = identifier.ValueText;
        if (!known.TryGetValue(name, out var types))
        {
            known.Add(name, type is null ? null : new HashSet<string>(StringComparer.Ordinal) { type });
        }
        else if (type is null)
        {
            known[name] = null;
        }
        else
        {
            types?.Add(type);
        }
    }

    private static HashSet<string>? Merged(HashSet<string>? left, HashSet<string>? right)
    {
        if (left is null || right is null)
        {
            return left ?? right;
        }

        var all = new HashSet<string>(left, StringComparer.Ordinal);
        all.UnionWith(right);
        return all;
    }

    private static ImmutableArray<string> Sorted(HashSet<string> names)
    {
        var builder = ImmutableArray.CreateBuilder<string>(names.Count);
        builder.AddRange(names);
        builder.Sort(StringComparer.Ordinal);
        return builder.MoveToImmutable();
    }
}
