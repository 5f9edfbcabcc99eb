using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Catalog;

/// <summary>
/// The catalogue as one compilation sees it: only libraries that are in reach, matched by the full name of the type and the
/// name of the member, so that it holds across versions, and for stubs of a library in source.
/// </summary>
internal sealed class CatalogIndex
{
    private static readonly ConditionalWeakTable<Compilation, CatalogIndex> Indexes = new();

    private readonly List<LibraryHeader> libraries;
    private CatalogSet? merged;
    private readonly ConcurrentDictionary<IMethodSymbol, MemberModel?> members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, TypeFacts?> types = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<TypeEntry>> entries = new(SymbolEqualityComparer.Default);

    private readonly CatalogLibrary? own;

    private CatalogIndex(Compilation compilation, CatalogLibrary? own = null)
    {
        this.own = own;
        libraries = LibrariesInReach.Of(compilation);
    }

    /// <summary>Data files are read when something is asked of them: not where no AI is in reach.</summary>
    private CatalogSet Set => merged ??= own is null ? CatalogSet.Of(libraries) : CatalogSet.With(libraries, own);

    /// <summary>A library of AI is in reach. Raw HTTP to an AI host may be there all the same: the caller looks at literals.</summary>
    public bool AIInReach => libraries.Exists(static library => library.IsAI);

    /// <summary>A type of a library of AI, whether a row names it or not.</summary>
    public static bool IsOfAILibrary(ITypeSymbol type) =>
        type.ContainingAssembly is { } assembly && type.Locations.Length > 0 && type.Locations[0].IsInMetadata && LibrariesInReach.IsAI(assembly);

    /// <summary>Whether more than the heads of the data files was needed so far.</summary>
    public bool HasReadData => merged is not null;

    /// <summary>
    /// Simple names, sorted, of members that send to a model, bring its output, create clients of it, register tools, send HTTP,
    /// or answer people. A constructor is there by the name of its type.
    /// </summary>
    public IEnumerable<string> AnchorNames => Set.AnchorNames;

    /// <summary>Those of <see cref="AnchorNames"/> that stand in libraries of AI.</summary>
    public IEnumerable<string> AIAnchorNames => Set.AIAnchorNames;

    /// <summary>Simple names, sorted, of members that register services with dependency injection.</summary>
    public ImmutableArray<string> RegistrationNames => Set.RegistrationNames;

    /// <summary>Simple names of members in reach with one of the roles.</summary>
    public ImmutableHashSet<string> NamesWith(MemberRole roles) => Set.NamesWith(roles);

    /// <summary>Simple names of types with one of the roles, in order.</summary>
    public ImmutableArray<string> TypeNamesWith(TypeRole roles) => Set.TypeNamesWith(roles);

    /// <summary>Simple names of members that write into a stream or writer.</summary>
    public ImmutableHashSet<string> WriterNames => Set.WriterNames;

    /// <summary>Simple names of members that keep what they are given.</summary>
    public ImmutableHashSet<string> FillerNames => Set.FillerNames;

    /// <summary>Simple names of members that write logs, without those that everything has.</summary>
    public ImmutableHashSet<string> LogNames => Set.LogNames;

    /// <summary>The environment variable or process-wide switch of a name; null when no library in reach listens to it.</summary>
    public NamedSwitch? Switch(string name) => Set.Switch(name);

    /// <summary>With rows of an organisation's own, which come before all others.</summary>
    public static CatalogIndex For(Compilation compilation, CatalogLibrary? own) => own is null ? For(compilation) : new CatalogIndex(compilation, own);

    public static CatalogIndex For(Compilation compilation) =>
        Indexes.GetValue(compilation, static compilation => new CatalogIndex(compilation));

    /// <summary>
    /// What the catalogue says of a method, constructor, operator or accessor; null when it says nothing. Precedence: the type
    /// itself, then what the member overrides, then interface members it implements; for members without source also members
    /// of the same name in base types and interfaces.
    /// </summary>
    public MemberModel? Find(IMethodSymbol method)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        if (ExtensionBlock.IsMember(method))
        {
            return ExtensionBlock.Implementation(method) is { } implementation ? Find(implementation)?.OnReceiver() : null;
        }

        if (method.ContainingType is null || method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction or MethodKind.DelegateInvoke)
        {
            return null;
        }

        var name = MemberName(method, out _);
        if (Set.HasMember(name))
        {
            return members.TryGetValue(method, out var known) ? known : members.GetOrAdd(method, Search(method));
        }

        return ImplementedName(name) is { } bare && Set.HasMember(bare)
            ? members.TryGetValue(method, out var explicitKnown) ? explicitKnown : members.GetOrAdd(method, Search(method))
            : null;
    }

    /// <summary>
    /// The same for a call on a receiver of this static type: rows at it, or between it and the declaring type, go first
    /// (a keyed hash computes like any hash; a header dictionary is filled like any dictionary).
    /// </summary>
    public MemberModel? Find(IMethodSymbol method, ITypeSymbol? receiver)
    {
        var definition = method.OriginalDefinition;
        if (receiver is INamedTypeSymbol type && !definition.IsStatic && definition.ContainingType is { } declaring)
        {
            var name = MemberName(definition, out var accessor);
            for (var part = Set.HasMember(name) ? type : null; part is not null && !IsSame(part, declaring); part = part.BaseType)
            {
                if (Row(part, name, accessor, definition) is { } row)
                {
                    return RowBinder.Bind(row, definition, isInherited: false);
                }
            }
        }

        return Find(method);
    }

    /// <summary>
    /// What a row says of a member for receivers of a type below the one that declares it: a keyed hash computes like any hash, and
    /// is none. Null when there is no such row.
    /// </summary>
    public MemberModel? FindBelow(ITypeSymbol receiver, IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        if (definition.IsStatic || definition.ContainingType is not { TypeKind: TypeKind.Class } declaring)
        {
            return null;
        }

        var name = MemberName(definition, out var accessor);
        for (var part = Set.HasMember(name) ? receiver as INamedTypeSymbol : null; part is not null && !IsSame(part, declaring); part = part.BaseType)
        {
            if (Row(part, name, accessor, definition) is { } row)
            {
                return RowBinder.Bind(row, definition, isInherited: false);
            }
        }

        return null;
    }

    /// <summary>
    /// What rows at this type, its base types or its interfaces say of a member of this name and shape, wherever it is declared: an extension method
    /// counts as a member of its receiver, a member of a general interface as one of the type that it is called on.
    /// </summary>
    public MemberModel? FindAt(ITypeSymbol? type, IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        var name = MemberName(definition, out var accessor);
        if (type is not INamedTypeSymbol named || !Set.HasMember(name))
        {
            return null;
        }

        for (var part = named; part is not null; part = part.BaseType)
        {
            if (Row(part, name, accessor, definition) is { } row)
            {
                return RowBinder.Bind(row, definition, isInherited: false);
            }
        }

        foreach (var part in named.AllInterfaces)
        {
            if (Row(part, name, accessor, definition) is { } row)
            {
                return RowBinder.Bind(row, definition, isInherited: false);
            }
        }

        return null;
    }

    /// <summary>What the catalogue says of a type, its base types and interfaces; null when it says nothing.</summary>
    public TypeFacts? FindType(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol named)
        {
            return null;
        }

        named = named.OriginalDefinition;
        return types.TryGetValue(named, out var known) ? known : types.GetOrAdd(named, SearchType(named));
    }

    private MemberModel? Search(IMethodSymbol method)
    {
        var name = MemberName(method, out var accessor);
        if (Row(method.ContainingType, name, accessor, method) is { } own)
        {
            return RowBinder.Bind(own, method, isInherited: false);
        }

        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (Row(overridden.ContainingType, name, accessor, overridden.OriginalDefinition) is { } row)
            {
                return RowBinder.Bind(row, method, isInherited: true);
            }
        }

        return method.MethodKind == MethodKind.Constructor || method.IsStatic ? null : Implemented(method) ?? Hidden(method, name, accessor);
    }

    private MemberModel? Implemented(IMethodSymbol method)
    {
        foreach (var explicitly in method.ExplicitInterfaceImplementations)
        {
            if (Find(explicitly) is { } model)
            {
                return Inherit(model);
            }
        }

        if (method.DeclaredAccessibility != Accessibility.Public)
        {
            return null;
        }

        var name = MemberName(method, out var accessor);
        foreach (var type in method.ContainingType.AllInterfaces)
        {
            if (!Entries(type).IsEmpty)
            {
                foreach (var member in type.GetMembers(method.Name))
                {
                    if (member is IMethodSymbol target
                        && SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(target)?.OriginalDefinition, method)
                        && Row(type, name, accessor, target.OriginalDefinition) is { } row)
                    {
                        return RowBinder.Bind(row, target.OriginalDefinition, isInherited: true);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>A newer version of a library may hide a member of a base type, or spread it over more overloads. Source means what it says.</summary>
    private MemberModel? Hidden(IMethodSymbol method, string name, Accessor accessor)
    {
        if (!method.DeclaringSyntaxReferences.IsEmpty)
        {
            return null;
        }

        for (var type = method.ContainingType.BaseType; type is not null; type = type.BaseType)
        {
            if (Row(type, name, accessor, method) is { } row)
            {
                return RowBinder.Bind(row, method, isInherited: true);
            }
        }

        foreach (var type in method.ContainingType.AllInterfaces)
        {
            if (Row(type, name, accessor, method) is { } row)
            {
                return RowBinder.Bind(row, method, isInherited: true);
            }
        }

        return null;
    }

    private MemberRow? Row(INamedTypeSymbol type, string name, Accessor accessor, IMethodSymbol method)
    {
        foreach (var entry in Entries(type))
        {
            if (entry.Members.TryGetValue(name, out var candidates))
            {
                foreach (var candidate in candidates)
                {
                    if (candidate.Accessor == accessor && RowBinder.Fits(candidate.Shape, method))
                    {
                        return candidate.Row;
                    }
                }
            }
        }

        return null;
    }

    private TypeFacts? SearchType(INamedTypeSymbol type)
    {
        var library = "";
        var kind = "";
        var roles = TypeRole.None;
        var declared = TypeRole.None;

        void Join(INamedTypeSymbol part, bool isDeclared)
        {
            foreach (var entry in Entries(part))
            {
                library = library.Length > 0 ? library : entry.Library.Name;
                if (isDeclared)
                {
                    declared |= entry.Roles;
                }

                if ((isDeclared ? entry.Roles : entry.Roles & ~(TypeRole.Scalar | TypeRole.Transparent)) is not TypeRole.None and var added)
                {
                    roles |= added;
                    kind = kind.Length > 0 ? kind : entry.Kind;
                }
            }
        }

        for (var part = type; part is not null; part = part.BaseType)
        {
            Join(part, ReferenceEquals(part, type));
        }

        foreach (var part in type.AllInterfaces)
        {
            Join(part, isDeclared: false);
        }

        var comma = kind.IndexOf(',');
        return roles == TypeRole.None ? null
            : comma < 0 ? new TypeFacts(library, roles, kind, "", declared)
            : new TypeFacts(library, roles, kind.Substring(0, comma), kind.Substring(comma + 1), declared);
    }

    private ImmutableArray<TypeEntry> Entries(INamedTypeSymbol type)
    {
        if (!Set.HasSimpleTypeName(type.Name))
        {
            return ImmutableArray<TypeEntry>.Empty;
        }

        type = type.OriginalDefinition;
        return entries.TryGetValue(type, out var known) ? known : entries.GetOrAdd(type, SearchEntries(type));
    }

    private ImmutableArray<TypeEntry> SearchEntries(INamedTypeSymbol type)
    {
        var found = Set.Types(FullName(type));
        var assembly = type.ContainingAssembly?.Name;
        foreach (var entry in found)
        {
            if (entry.Library.Assembly is { } bound)
            {
                // The assembly's own rows are the only ones, and they are nobody else's.
                found = found.RemoveAll(other => bound == assembly ? other.Library.Assembly != bound : other.Library.Assembly == bound);
            }
        }

        return found;
    }

    private static bool IsSame(INamedTypeSymbol type, INamedTypeSymbol other) =>
        SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, other.OriginalDefinition);

    private static MemberModel Inherit(MemberModel model) => model.IsInherited ? model : model.AsInherited();

    private static string MemberName(IMethodSymbol method, out Accessor accessor)
    {
        accessor = Accessor.Read;
        switch (method.MethodKind)
        {
            case MethodKind.PropertySet:
                accessor = Accessor.Set;
                return method.AssociatedSymbol?.Name ?? method.Name;
            case MethodKind.PropertyGet:
                return method.AssociatedSymbol?.Name ?? method.Name;
            default:
                return method.Name;
        }
    }

    /// <summary>The last part of the name of an explicit implementation.</summary>
    private static string? ImplementedName(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(dot + 1) : null;
    }

    private static string FullName(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
        {
            return FullName(outer) + "." + type.Name;
        }

        var space = type.ContainingNamespace;
        return space is null || space.IsGlobalNamespace ? type.Name : space.ToDisplayString() + "." + type.Name;
    }
}
