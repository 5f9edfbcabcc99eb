using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Flow.Index;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>Which types are audit records, and which of their members hold the fields that the policy requires.</summary>
internal static class AuditRecords
{
    private const string Suffix = "Attribute";

    public static bool IsRecord(ITypeSymbol? type, PolicyModel policy)
    {
        for (var current = type as INamedTypeSymbol; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (Annotations.Find(current, Annotations.AuditRecord) is not null)
            {
                return true;
            }

            foreach (var pattern in policy.Audit.Records)
            {
                if (pattern.MayMatchName(current.Name) && pattern.Matches(current))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The members that hold a field: marked with its name, else called like it; none: the type has no place for it.</summary>
    public static List<ISymbol> MembersOf(INamedTypeSymbol type, string field)
    {
        var marked = new List<ISymbol>();
        var named = new List<ISymbol>();
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is not (IPropertySymbol { IsStatic: false } or IFieldSymbol { IsStatic: false, AssociatedSymbol: null }))
                {
                    continue;
                }

                if (IsMarked(member, field) || IsMarkedParameter(current, member, field))
                {
                    marked.Add(member);
                }
                else if (string.Equals(member.Name, field, StringComparison.OrdinalIgnoreCase))
                {
                    named.Add(member);
                }
            }
        }

        return marked.Count > 0 ? marked : named;
    }

    /// <summary>Simple names by which a member can make or hand on a record, or write one.</summary>
    public static IEnumerable<string> Names(Compilation compilation, PolicyModel policy)
    {
        var records = Records(compilation, policy);
        foreach (var name in records)
        {
            yield return name;
        }

        foreach (var name in Derived(compilation, records))
        {
            yield return name;
        }

        foreach (var pattern in policy.Audit.Satisfiers)
        {
            if (pattern is { Kind: 'M', SimpleNameOrNull: { } name })
            {
                yield return name;
            }
        }

        if (compilation.GetTypesByMetadataName("PolicyAnalyzers." + Annotations.AuditLog) is { Length: > 0 } logs)
        {
            foreach (var member in logs[0].GetMembers())
            {
                yield return member.Name;
            }
        }

        foreach (var declaration in Mentioning(compilation, Annotations.AuditStep))
        {
            if (declaration is MethodDeclarationSyntax method)
            {
                yield return method.Identifier.ValueText;
            }
        }
    }

    private static HashSet<string> Records(Compilation compilation, PolicyModel policy)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (compilation.GetTypesByMetadataName("PolicyAnalyzers." + Annotations.AuditEntry).Length > 0)
        {
            names.Add(Annotations.AuditEntry);
        }

        foreach (var pattern in policy.Audit.Records)
        {
            if (pattern.SimpleNameOrNull is { } name)
            {
                names.Add(name);
            }
        }

        foreach (var declaration in Mentioning(compilation, Annotations.AuditRecord))
        {
            if (declaration is TypeDeclarationSyntax type)
            {
                names.Add(type.Identifier.ValueText);
            }
        }

        return names;
    }

    /// <summary>Simple names of types that derive from one of these, directly or not; they join these.</summary>
    private static List<string> Derived(Compilation compilation, HashSet<string> bases)
    {
        var derived = new List<string>();
        for (var count = 0; count != bases.Count;)
        {
            count = bases.Count;
            foreach (var tree in compilation.SyntaxTrees)
            {
                foreach (var member in NameIndex.Of(tree, CancellationToken.None).Members)
                {
                    if (member.Declaration is TypeDeclarationSyntax { BaseList.Types: var written } type && HasOne(written, bases) && bases.Add(type.Identifier.ValueText))
                    {
                        derived.Add(type.Identifier.ValueText);
                    }
                }
            }
        }

        return derived;
    }

    private static bool HasOne(SeparatedSyntaxList<BaseTypeSyntax> written, HashSet<string> names)
    {
        foreach (var one in written)
        {
            var type = one.Type is QualifiedNameSyntax qualified ? qualified.Right : one.Type as SimpleNameSyntax;
            if (type is not null && names.Contains(type.Identifier.ValueText))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<SyntaxNode> Mentioning(Compilation compilation, string attribute)
    {
        var name = attribute.Substring(0, attribute.Length - Suffix.Length);
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var member in NameIndex.Of(tree, CancellationToken.None).Members)
            {
                if (member.Mentions.Contains(name) || member.Mentions.Contains(attribute))
                {
                    yield return member.Declaration;
                }
            }
        }
    }

    private static bool IsMarked(ISymbol member, string field) =>
        Annotations.Find(member, Annotations.AuditField) is { } attribute && Annotations.Texts(attribute) is { Length: > 0 } names
        && string.Equals(names[0], field, StringComparison.OrdinalIgnoreCase);

    /// <summary>On the parameter of a positional record it counts for the property.</summary>
    private static bool IsMarkedParameter(INamedTypeSymbol type, ISymbol member, string field)
    {
        foreach (var constructor in type.IsRecord ? type.InstanceConstructors : ImmutableArray<IMethodSymbol>.Empty)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (parameter.Name == member.Name && IsMarked(parameter, field))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
