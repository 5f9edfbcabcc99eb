using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Flow.Models;

/// <summary>What types are made of: which members travel with an object, which types are scalars, which objects disclose.</summary>
internal sealed class DataShapes
{
    private readonly PolicyModel policy;
    private readonly CatalogIndex catalog;
    private readonly TagReader tags;
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<DataMember>> members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, (ImmutableArray<ISymbol> Members, bool Always)> disclosures = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> choices = new(SymbolEqualityComparer.Default);

    public DataShapes(PolicyModel policy, CatalogIndex catalog, TagReader tags)
    {
        this.policy = policy;
        this.catalog = catalog;
        this.tags = tags;
    }

    public ImmutableArray<DataMember> Members(ITypeSymbol type) =>
        members.TryGetValue(type, out var known) ? known : members.GetOrAdd(type, FindMembers(type));

    public (ImmutableArray<ISymbol> Members, bool Always) Disclosure(ITypeSymbol type) =>
        disclosures.TryGetValue(type.OriginalDefinition, out var known) ? known : disclosures.GetOrAdd(type.OriginalDefinition, FindDisclosure(type.OriginalDefinition));

    public bool IsScalar(ITypeSymbol? type)
    {
        switch (type?.SpecialType)
        {
            case null or SpecialType.System_Char:
                // A letter is text.
                return false;
            case SpecialType.System_Boolean or SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16
                or SpecialType.System_UInt16 or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64
                or SpecialType.System_UInt64 or SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal
                or SpecialType.System_DateTime or SpecialType.System_IntPtr or SpecialType.System_UIntPtr or SpecialType.System_Void:
                return true;
        }

        if (type!.TypeKind is TypeKind.Enum or TypeKind.Delegate)
        {
            // A function is no data, but it holds what it captured.
            return type.TypeKind == TypeKind.Enum;
        }

        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return IsScalar(nullable.TypeArguments[0]);
        }

        return type is INamedTypeSymbol named && (catalog.FindType(named)?.Is(TypeRole.Scalar) == true || (type.TypeKind == TypeKind.Struct && IsChoice(named)));
    }

    /// <summary>A choice that an SDK may add to, such as a role, a voice or a quality: a struct that offers values of itself.</summary>
    private bool IsChoice(INamedTypeSymbol type) => choices.TryGetValue(type, out var known) ? known : choices.GetOrAdd(type, FindChoice(type));

    private static bool FindChoice(INamedTypeSymbol type)
    {
        if (type.Arity > 0 || type.IsTupleType || !CatalogIndex.IsOfAILibrary(type))
        {
            return false;
        }

        foreach (var member in type.GetMembers())
        {
            if (member is { IsStatic: true, DeclaredAccessibility: Accessibility.Public }
                && SymbolEqualityComparer.Default.Equals((member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type, type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Types of frameworks: their members are not data of the organisation.</summary>
    public static bool IsFramework(IAssemblySymbol? assembly) => assembly is not null
        && (assembly.Name.StartsWith("System", StringComparison.Ordinal)
            || assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal)
            || assembly.Name is "mscorlib" or "netstandard" or "WindowsBase");

    private ImmutableArray<DataMember> FindMembers(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return ImmutableArray.Create(new DataMember(Content.Element, array.ElementType, null));
        }

        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, SpecialType: SpecialType.None } named
            || IsScalar(type) || catalog.FindType(type)?.Is(TypeRole.Service | TypeRole.AIClient | TypeRole.EntryBase) == true)
        {
            return ImmutableArray<DataMember>.Empty;
        }

        if (named.TypeArguments.Length == 1 && IsFramework(named.ContainingAssembly))
        {
            return ImmutableArray.Create(new DataMember(Content.Element, named.TypeArguments[0], null));
        }

        var builder = ImmutableArray.CreateBuilder<DataMember>();
        var isFramework = IsFramework(named.ContainingAssembly);
        if (named.IsTupleType)
        {
            for (var i = 0; i < named.TupleElements.Length; i++)
            {
                builder.Add(new DataMember(Content.TupleItem(i), named.TupleElements[i].Type, null));
            }

            return builder.ToImmutable();
        }

        if (isFramework && named.TypeArguments.Length == 2)
        {
            // A map, a pair; or a group, which is a sequence with a key.
            builder.Add(new DataMember(Content.MapKey, named.TypeArguments[0], null));
            builder.Add(new DataMember(IsSequenceOf(named, named.TypeArguments[1]) ? Content.Element : Content.MapValue, named.TypeArguments[1], null));
            return builder.ToImmutable();
        }

        for (INamedTypeSymbol? current = named; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (Travels(member) && MemberType(member) is { } memberType && !IsOverridden(member, builder))
                {
                    var tag = tags.Of(member);

                    // Of a framework's object only tagged members count (an identity user's name, say).
                    if (tag is not null || (!isFramework && !IsFramework(current.ContainingAssembly)))
                    {
                        builder.Add(new DataMember(Content.Member(member), memberType, tag));
                    }
                }
            }
        }

        return builder.ToImmutable();
    }

    private static bool IsSequenceOf(INamedTypeSymbol type, ITypeSymbol element)
    {
        foreach (var sequence in type.AllInterfaces)
        {
            if (sequence.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
                && SymbolEqualityComparer.Default.Equals(sequence.TypeArguments[0], element))
            {
                return true;
            }
        }

        return false;
    }

    private bool Travels(ISymbol member)
    {
        if (member.IsStatic || member.DeclaredAccessibility != Accessibility.Public || member.IsImplicitlyDeclared && member is IFieldSymbol)
        {
            return false;
        }

        if (member is not (IPropertySymbol { Parameters.Length: 0, GetMethod: not null } or IFieldSymbol { IsConst: false }) || member.Name == "EqualityContract")
        {
            return false;
        }

        return !IsIgnored(member);
    }

    /// <summary>A member that serializers leave out.</summary>
    public bool IsIgnored(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && catalog.FindType(type)?.Is(TypeRole.IgnoreAttribute) == true)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOverridden(ISymbol member, ImmutableArray<DataMember>.Builder known)
    {
        foreach (var other in known)
        {
            if (other.Content.Symbol?.Name == member.Name)
            {
                return true;
            }
        }

        return false;
    }

    private static ITypeSymbol? MemberType(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    private (ImmutableArray<ISymbol> Members, bool Always) FindDisclosure(ITypeSymbol type)
    {
        var found = ImmutableArray.CreateBuilder<ISymbol>();
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (Annotations.Find(current, Annotations.Disclosure) is not null || Satisfies(current))
            {
                return (ImmutableArray<ISymbol>.Empty, true);
            }

            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol { Parameters.Length: 0, IsStatic: false } or IFieldSymbol { IsImplicitlyDeclared: false, IsStatic: false }
                    && member.DeclaredAccessibility == Accessibility.Public && !IsIgnored(member) && IsDisclosing(member))
                {
                    if (SaysByItself(member))
                    {
                        return (ImmutableArray<ISymbol>.Empty, true);
                    }

                    found.Add(member);
                }
            }
        }

        return (found.ToImmutable(), false);
    }

    /// <summary>A member that tells people of AI when it is set: marked so, or named in the policy.</summary>
    public bool IsDisclosing(ISymbol member) =>
        policy.Disclosure.IsDisclosingMember(member.Name) || Annotations.Find(member, Annotations.Disclosure) is not null || OnParameter(member);

    /// <summary>A property whose getter is an expression: bool IsAIGenerated => true.</summary>
    private static bool SaysByItself(ISymbol member)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is PropertyDeclarationSyntax { ExpressionBody.Expression: var expression })
            {
                return expression is not LiteralExpressionSyntax { Token.ValueText: "" or "false" or "null" };
            }
        }

        return false;
    }

    /// <summary>The attribute on a positional record parameter, which counts for its property.</summary>
    private static bool OnParameter(ISymbol member)
    {
        if (member.ContainingType is not { IsRecord: true } record)
        {
            return false;
        }

        foreach (var constructor in record.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (parameter.Name == member.Name && Annotations.Find(parameter, Annotations.Disclosure) is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Satisfies(ITypeSymbol type)
    {
        foreach (var pattern in policy.Disclosure.Satisfiers)
        {
            if (pattern.Kind == 'T' && pattern.MayMatchName(type.Name) && pattern.Matches(type))
            {
                return true;
            }
        }

        return false;
    }
}
