using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Flow.Models;

/// <summary>
/// What value of a taxonomy an attribute stands for. An attribute hands it to its base constructor, as texts or by a static member that
/// makes it of texts: in source that can be read; of another project only the attribute's own name is left.
/// </summary>
internal sealed class Taxonomy
{
    private const int MaxDepth = 4;
    private const string Suffix = "Attribute";
    private readonly PolicyModel policy;
    private readonly Func<ISymbol, DataLabel?> ofSymbol;

    public Taxonomy(PolicyModel policy, Func<ISymbol, DataLabel?> ofSymbol)
    {
        this.policy = policy;
        this.ofSymbol = ofSymbol;
    }

    /// <summary>The class and categories of the policy that are called like the value; null when there are none.</summary>
    public DataLabel? Of(AttributeData attribute, INamedTypeSymbol type)
    {
        foreach (var argument in attribute.ConstructorArguments)
        {
            if (argument.Value is string text && Named(text, type) is { } label)
            {
                return label;
            }
        }

        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var reference in current.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax() is TypeDeclarationSyntax declaration && InDeclaration(declaration, type) is { } label)
                {
                    return label;
                }
            }

            var name = current.Name.EndsWith(Suffix, StringComparison.Ordinal) ? current.Name.Substring(0, current.Name.Length - Suffix.Length) : current.Name;
            if (Named(name, type) is { } called)
            {
                return called;
            }
        }

        return null;
    }

    /// <summary>What is handed to the base constructor, by a constructor initialiser or a primary constructor.</summary>
    private DataLabel? InDeclaration(TypeDeclarationSyntax declaration, INamedTypeSymbol type)
    {
        if (declaration.BaseList?.Types.FirstOrDefault() is PrimaryConstructorBaseTypeSyntax { ArgumentList: var primary } && InArguments(primary, type, 0) is { } found)
        {
            return found;
        }

        foreach (var member in declaration.Members)
        {
            if (member is ConstructorDeclarationSyntax { Initializer: { RawKind: (int)SyntaxKind.BaseConstructorInitializer, ArgumentList: var arguments } }
                && InArguments(arguments, type, 0) is { } label)
            {
                return label;
            }
        }

        return null;
    }

    private DataLabel? InArguments(ArgumentListSyntax? arguments, INamedTypeSymbol type, int depth)
    {
        // The value comes behind the name of its taxonomy.
        for (var i = (arguments?.Arguments.Count ?? 0) - 1; i >= 0; i--)
        {
            if (InExpression(arguments!.Arguments[i].Expression, type, depth) is { } label)
            {
                return label;
            }
        }

        return null;
    }

    private DataLabel? InExpression(ExpressionSyntax? expression, INamedTypeSymbol type, int depth)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax { Token.Value: string text }:
                return Named(text, type);
            case BaseObjectCreationExpressionSyntax creation:
                return InArguments(creation.ArgumentList, type, depth);
            case InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } names }:
                return Named(LastName(names[0].Expression), type);
            case MemberAccessExpressionSyntax or IdentifierNameSyntax when depth < MaxDepth:
                return InMember(expression, type, depth);
            default:
                return null;
        }
    }

    /// <summary>A static member of a taxonomy: mapped by the policy, made of a text, or called like a class.</summary>
    private DataLabel? InMember(ExpressionSyntax expression, INamedTypeSymbol type, int depth)
    {
        var name = LastName(expression);
        var holder = expression is MemberAccessExpressionSyntax access ? LastName(access.Expression) : type.Name;
        foreach (var member in MembersCalled(type, holder, name))
        {
            if (ofSymbol(member) is { } mapped)
            {
                return mapped;
            }

            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: string text })
            {
                return Named(text, type);
            }

            foreach (var reference in member.DeclaringSyntaxReferences)
            {
                if (InExpression(Value(reference.GetSyntax()), type, depth + 1) is { } label)
                {
                    return label;
                }
            }
        }

        return Named(name, type);
    }

    private static ExpressionSyntax? Value(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax { ExpressionBody.Expression: { } body } => body,
        PropertyDeclarationSyntax { Initializer.Value: { } initial } => initial,
        PropertyDeclarationSyntax { AccessorList: { } accessors } => accessors.Accessors.First().ExpressionBody?.Expression,
        VariableDeclaratorSyntax { Initializer.Value: { } field } => field,
        _ => null,
    };

    /// <summary>Members of this name of types of this name: near the attribute, else anywhere in its assembly and what that refers to.</summary>
    private static ImmutableArray<ISymbol> MembersCalled(INamedTypeSymbol attribute, string holder, string name)
    {
        var found = ImmutableArray.CreateBuilder<ISymbol>();
        for (INamespaceOrTypeSymbol? around = attribute; around is not null; around = (INamespaceOrTypeSymbol?)around.ContainingType ?? around.ContainingNamespace)
        {
            if (around.Name == holder)
            {
                found.AddRange(around.GetMembers(name));
            }

            foreach (var type in around.GetTypeMembers(holder))
            {
                found.AddRange(type.GetMembers(name));
            }

            if (found.Count > 0)
            {
                break;
            }
        }

        return found.ToImmutable();
    }

    private static string LastName(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    private DataLabel? Named(string text, ISymbol origin)
    {
        var value = text.Substring(text.LastIndexOf(':') + 1).Trim();
        if (value.Length == 0)
        {
            return null;
        }

        if (policy.FindClass(value) is { } classification)
        {
            return new DataLabel(classification.Rank, 0, OriginKind.Tag, origin);
        }

        return policy.FindCategory(value) is { Index: < 64 } category
            ? new DataLabel(policy.ConfidentialFromRank, 1UL << category.Index, OriginKind.Tag, origin)
            : null;
    }
}
