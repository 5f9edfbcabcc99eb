using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Flow.Index;

/// <summary>Whose member a mentioned name is, as far as the syntax of one file tells.</summary>
internal sealed class Receivers
{
    private readonly DeclaredTypes declared;

    public Receivers(DeclaredTypes declared) => this.declared = declared;

    /// <summary>The simple name of the type that declares a member; null where receivers say nothing of it.</summary>
    public static string? ContainerOf(SyntaxNode member)
    {
        if (member is MethodDeclarationSyntax { ParameterList.Parameters: { Count: > 0 } parameters } && parameters[0].Modifiers.Any(SyntaxKind.ThisKeyword))
        {
            return null;
        }

        // An extension block is a type declaration without a name.
        return (member as TypeDeclarationSyntax ?? member.Parent as TypeDeclarationSyntax)?.Identifier.ValueText is { Length: > 0 } name ? name : null;
    }

    public void Add(SyntaxToken token, SyntaxNode member, HashSet<Mention> uses)
    {
        var name = token.ValueText;
        if (token.Parent is MemberDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax })
        {
            // Its own name: an override or an implementation of what the type inherits.
            Add(uses, name, ContainerOf(member) is { } container ? ImmutableArray.Create(container) : default(ImmutableArray<string>?), null);
        }
        else if (token.Parent is VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ForEachStatementSyntax or CatchDeclarationSyntax or TypeParameterSyntax
            or ParameterSyntax { Parent.Parent: not TypeDeclarationSyntax })
        {
            // A new name for something of this member.
        }
        else if (token.Parent is not SimpleNameSyntax simple)
        {
            uses.Add(new Mention(name, MentionKind.Unknown, null));
        }
        else if (IsNamedOnly(simple))
        {
            // nameof calls nothing.
        }
        else if (IsParameterType(simple))
        {
            uses.Add(new Mention(name, MentionKind.ParameterType, null));
        }
        else
        {
            switch (ReceiverOf(simple))
            {
                case { } receiver:
                    AddOf(receiver, name, member, uses);
                    break;
                case null when (simple.Parent is InvocationExpressionSyntax || IsVariable(simple)) && ContainerOf(member) is not null:
                    AddOwn(name, member, uses);
                    break;
                default:
                    uses.Add(new Mention(name, MentionKind.Unknown, null));
                    break;
            }
        }
    }

    private void AddOf(ExpressionSyntax receiver, string name, SyntaxNode member, HashSet<Mention> uses)
    {
        switch (receiver)
        {
            case ParenthesizedExpressionSyntax inner:
                AddOf(inner.Expression, name, member, uses);
                break;
            case ThisExpressionSyntax when ContainerOf(member) is { } container:
                Add(uses, name, ImmutableArray.Create(container), null);
                break;
            case IdentifierNameSyntax variable:
                Add(uses, name, declared.Of(variable.Identifier.ValueText), variable.Identifier.ValueText);
                break;
            case MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: IdentifierNameSyntax field }:
                Add(uses, name, declared.Of(field.Identifier.ValueText), field.Identifier.ValueText);
                break;
            case ObjectCreationExpressionSyntax creation when DeclaredTypes.NameOf(creation.Type) is { } type:
                Add(uses, name, ImmutableArray.Create(type), null);
                break;
            case CastExpressionSyntax cast when DeclaredTypes.NameOf(cast.Type) is { } type:
                Add(uses, name, ImmutableArray.Create(type), null);
                break;
            default:
                uses.Add(new Mention(name, MentionKind.Unknown, null));
                break;
        }
    }

    /// <summary>
    /// A bare name that is written as fields, variables and parameters are, and not as types: it names something of this member, or a
    /// field of a type around it.
    /// </summary>
    private static bool IsVariable(SimpleNameSyntax name) =>
        name is IdentifierNameSyntax { Identifier.ValueText: { Length: > 0 } text } && (text[0] == '_' || char.IsLower(text[0]))
        && name.Parent is not (NameColonSyntax or NameEqualsSyntax or MemberBindingExpressionSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax)
        && !(name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment && assignment.Left == name);

    /// <summary>A bare name that is called or read: a member of the type around, or of one around that.</summary>
    private static void AddOwn(string name, SyntaxNode member, HashSet<Mention> uses)
    {
        for (SyntaxNode? current = member; current is not null; current = current.Parent)
        {
            if (current is TypeDeclarationSyntax { Identifier.ValueText: { Length: > 0 } type })
            {
                uses.Add(new Mention(name, MentionKind.Own, type));
            }
        }
    }

    /// <param name="uses">Where to.</param>
    /// <param name="name">The mentioned name.</param>
    /// <param name="types">The receiver's types; empty when they are not known, null when the file does not say.</param>
    /// <param name="receiver">The receiver's name, which another file may declare.</param>
    private static void Add(HashSet<Mention> uses, string name, ImmutableArray<string>? types, string? receiver)
    {
        if (types is { IsEmpty: false } known)
        {
            foreach (var type in known)
            {
                uses.Add(new Mention(name, MentionKind.OfType, type));
            }
        }
        else
        {
            uses.Add(types is null && receiver is not null
                ? new Mention(name, MentionKind.OfName, receiver)
                : new Mention(name, MentionKind.Unknown, null));
        }
    }

    private static ExpressionSyntax? ReceiverOf(SimpleNameSyntax name)
    {
        switch (name.Parent)
        {
            case MemberAccessExpressionSyntax access when access.Name == name:
                return access.Expression;
            case MemberBindingExpressionSyntax binding:
                for (SyntaxNode? current = binding; current is not null; current = current.Parent)
                {
                    if (current.Parent is ConditionalAccessExpressionSyntax conditional && conditional.WhenNotNull.Span.Contains(current.Span)
                        && conditional.Expression != current)
                    {
                        return conditional.Expression;
                    }
                }

                return null;
            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: ObjectCreationExpressionSyntax creation } } assignment
                when assignment.Left == name:
                return creation;
            default:
                return null;
        }
    }

    private static bool IsNamedOnly(SimpleNameSyntax name) =>
        name.FirstAncestorOrSelf<ArgumentSyntax>() is
        {
            Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments.Count: 1 },
        };

    private static bool IsParameterType(SimpleNameSyntax name)
    {
        SyntaxNode node = name;
        while (node.Parent is TypeSyntax parent)
        {
            node = parent;
        }

        return node.Parent is ParameterSyntax parameter && parameter.Type == node;
    }
}
