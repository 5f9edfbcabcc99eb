using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Flow.Index;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>
/// Names of parameters' methods, properties and fields that are tagged below the highest class: whoever gives them something is held
/// to the tag. Read off the syntax, so that nothing is bound for it.
/// </summary>
internal sealed class TaggedNames
{
    private const string Suffix = "Attribute";
    private readonly PolicyModel policy;
    private readonly HashSet<string> attributes = new(StringComparer.Ordinal);
    private readonly HashSet<string> called = new(StringComparer.Ordinal);
    private readonly HashSet<string> written = new(StringComparer.Ordinal);
    private readonly HashSet<SyntaxNode> bodies = new();
    private readonly HashSet<string> tags = new(StringComparer.Ordinal);
    private readonly HashSet<string> logged = new(StringComparer.Ordinal);

    private TaggedNames(PolicyModel policy) => this.policy = policy;

    public static Contracts Of(Compilation compilation, PolicyModel policy, IEnumerable<string> logs, IEnumerable<string> records)
    {
        var names = new TaggedNames(policy);
        names.AddAttributes();
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var member in NameIndex.Of(tree, CancellationToken.None).Members)
            {
                if (names.attributes.Overlaps(member.Mentions))
                {
                    names.Add(member);
                }

                if (names.tags.Overlaps(member.Mentions))
                {
                    names.AddLogged(member);
                }
            }
        }

        names.AddSymbols();
        TaggedMetadata.AddNames(compilation, names.called, names.written);
        names.logged.UnionWith(names.called);
        names.logged.UnionWith(names.written);
        return new Contracts(names.called, names.written, names.bodies, new HashSet<string>(logs, StringComparer.Ordinal), names.logged, new HashSet<string>(records, StringComparer.Ordinal));
    }

    private void AddAttributes()
    {
        AddAttribute(Annotations.Confidentiality, true);
        foreach (var tag in policy.Tags)
        {
            if (tag.Attribute is { } name)
            {
                AddAttribute(name.Substring(name.LastIndexOfAny(new[] { '.', '+' }) + 1), IsBelowHighest(tag.Class));
            }
        }
    }

    private void AddAttribute(string name, bool isContract)
    {
        AddAttribute(name, isContract ? attributes : tags);
        AddAttribute(name, tags);
    }

    private static void AddAttribute(string name, HashSet<string> names)
    {
        names.Add(name);
        if (name.EndsWith(Suffix, StringComparison.Ordinal))
        {
            names.Add(name.Substring(0, name.Length - Suffix.Length));
        }
    }

    /// <summary>Data that has a tag, by the names under which a member that logs it can mention it: its own, its type's, its attribute's.</summary>
    private void AddLogged(IndexedMember member)
    {
        logged.UnionWith(tags);
        switch (member.Declaration)
        {
            case TypeDeclarationSyntax { ParameterList: { } parameters } type:
                logged.Add(type.Identifier.ValueText);
                foreach (var parameter in parameters.Parameters)
                {
                    logged.Add(parameter.Identifier.ValueText);
                }

                break;
            case BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax:
                logged.UnionWith(member.Names);
                logged.Add(member.Container ?? "");
                break;
            case BaseMethodDeclarationSyntax:
                logged.UnionWith(member.Names);
                break;
        }
    }

    private void AddSymbols()
    {
        foreach (var tag in policy.Tags)
        {
            if (tag.Symbol is { Kind: 'P' or 'F', SimpleNameOrNull: { } name })
            {
                logged.Add(name);
                if (IsBelowHighest(tag.Class))
                {
                    written.Add(name);
                }
            }
        }
    }

    private void Add(IndexedMember member)
    {
        switch (member.Declaration)
        {
            case IndexerDeclarationSyntax indexer when IsTagged(indexer.AttributeLists):
                called.UnionWith(member.Names);
                break;
            case BasePropertyDeclarationSyntax property when IsTagged(property.AttributeLists):
                written.UnionWith(member.Names);
                bodies.Add(property);
                break;
            case BaseFieldDeclarationSyntax field when IsTagged(field.AttributeLists):
                written.UnionWith(member.Names);
                break;
            case BaseMethodDeclarationSyntax method:
                AddMethod(method, member);
                break;
            case TypeDeclarationSyntax type:
                AddType(type);
                break;
        }
    }

    private void AddMethod(BaseMethodDeclarationSyntax method, IndexedMember member)
    {
        if (IsTagged(method.ParameterList))
        {
            called.UnionWith(member.Names);
        }

        if (IsTagged(method.AttributeLists))
        {
            bodies.Add(method);
        }
    }

    private void AddType(TypeDeclarationSyntax type)
    {
        if (type.ParameterList is { } parameters && IsTagged(parameters))
        {
            called.Add(type.Identifier.ValueText);
            foreach (var parameter in parameters.Parameters)
            {
                if (type is RecordDeclarationSyntax && IsTagged(parameter.AttributeLists))
                {
                    written.Add(parameter.Identifier.ValueText);
                }
            }
        }

        if (IsTagged(type.AttributeLists))
        {
            foreach (var member in type.Members)
            {
                if (member is PropertyDeclarationSyntax property)
                {
                    written.Add(property.Identifier.ValueText);
                }
            }
        }
    }

    private bool IsTagged(BaseParameterListSyntax parameters)
    {
        foreach (var parameter in parameters.Parameters)
        {
            if (IsTagged(parameter.AttributeLists))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTagged(SyntaxList<AttributeListSyntax> lists)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                var name = attribute.Name switch
                {
                    QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
                    AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
                    SimpleNameSyntax simple => simple.Identifier.ValueText,
                    _ => "",
                };
                if (attributes.Contains(name) && !NamesHighest(attribute))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Nothing is higher than the highest class: such a member takes everything.</summary>
    private bool NamesHighest(AttributeSyntax attribute) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Token.ValueText: var text }
        && !IsBelowHighest(text);

    private bool IsBelowHighest(string? name) => (name is null ? policy.LowestClass : policy.FindClass(name) ?? policy.HighestClass).Rank < policy.HighestClass.Rank;
}
