using System.Collections.Generic;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Catalog;

/// <summary>The header of a data file: what it describes, and when it counts.</summary>
internal sealed class LibraryHeader
{
    public required string File { get; init; }

    public required string Name { get; init; }

    /// <summary>The package and version, or the source, that the rows were read from.</summary>
    public required string Verified { get; init; }

    /// <summary>When set, rows match only types of this assembly, and come before rows of libraries without one.</summary>
    public string? Assembly { get; init; }

    /// <summary>The library is in reach when one of these namespaces exists.</summary>
    public required ImmutableArray<string> Namespaces { get; init; }

    public bool IsAI { get; init; }

    /// <summary>The host of the library's public service.</summary>
    public string? Host { get; init; }

    /// <summary>Environment variables and process-wide switches that the library listens to.</summary>
    public ImmutableArray<NamedSwitch> Switches { get; init; } = ImmutableArray<NamedSwitch>.Empty;

    /// <summary>What the drift test holds the rows against.</summary>
    public required CheckedAgainst Check { get; init; }
}

/// <summary>What the rows of a data file are held against by a test.</summary>
internal enum CheckedAgainst : byte
{
    /// <summary>The library's own assembly.</summary>
    Assembly,

    /// <summary>Declarations whose signatures were read from its source.</summary>
    Declarations,

    /// <summary>Nothing: taken from public documentation.</summary>
    Nothing,
}

/// <summary>An environment variable or process-wide switch.</summary>
/// <param name="Kind">What it switches.</param>
/// <param name="Name">Its name.</param>
/// <param name="Values">What switches it on, beside true.</param>
internal sealed record NamedSwitch(string Kind, string Name, ImmutableArray<string> Values);

/// <summary>A parsed data file. Free of symbols, so that one copy serves every compilation of the process.</summary>
internal sealed class CatalogLibrary
{
    public required LibraryHeader Header { get; init; }

    public required ImmutableArray<TypeEntry> Types { get; init; }
}

/// <summary>The rows of one type name. Generic arity is no part of the name: Task stands for Task&lt;T&gt; too.</summary>
internal sealed class TypeEntry
{
    public TypeEntry(LibraryHeader library, string name, TypeRole roles, string kind, bool isOptional, int line)
    {
        Library = library;
        Name = name;
        Roles = roles;
        Kind = kind;
        IsOptional = isOptional;
        Line = line;
    }

    public LibraryHeader Library { get; }

    public string Name { get; }

    public TypeRole Roles { get; }

    public string Kind { get; }

    /// <summary>Only in other versions than the verified one.</summary>
    public bool IsOptional { get; }

    public int Line { get; }

    /// <summary>By member name, in the order of the file: the first whose shape fits wins.</summary>
    public Dictionary<string, List<MemberEntry>> Members { get; } = new(System.StringComparer.Ordinal);
}

internal enum Accessor : byte
{
    /// <summary>A method, constructor or operator; of a property, the getter.</summary>
    Read,

    Set,
}

/// <summary>One member name of a row, and which overloads of it are meant.</summary>
internal sealed record MemberEntry(string Name, Accessor Accessor, ImmutableArray<ShapeTest> Shape, bool IsOptional, MemberRow Row);

/// <summary>A condition on an overload: a parameter is there (with a type of this simple name), or not there, or the number of parameters.</summary>
internal sealed record ShapeTest(string? Parameter, string? TypeName, bool IsAbsent, int Count);

/// <summary>What a line of a data file says, before it is bound to a method.</summary>
internal sealed class MemberRow
{
    public required LibraryHeader Library { get; init; }

    public required int Line { get; init; }

    public MemberRole Roles { get; set; }

    public string Kind { get; set; } = "";

    public string? Host { get; set; }

    public bool KeepsEndpoint { get; set; }

    public bool HasFlows { get; set; }

    public List<UnboundFlow> Flows { get; } = new();

    public List<UnboundPort> Data { get; } = new();

    public List<UnboundPort> Address { get; } = new();

    public List<UnboundPort> Clears { get; } = new();

    public List<UnboundPort> Key { get; } = new();

    public List<string> Services { get; } = new();

    public List<string> Values { get; } = new();

    public string? KeptSince { get; set; }

    public bool Is(MemberRole role) => (Roles & role) != 0;
}

internal sealed record UnboundFlow(UnboundPort From, UnboundPort To, bool IsCopy);

/// <summary>A port whose parameter is still a name (or a number).</summary>
/// <param name="Base">This, Return, Argument, AnyArgument, CallbackParameter, CallbackReturn.</param>
/// <param name="Parameter">The parameter's name; null when <paramref name="Index"/> or <paramref name="Base"/> says it all.</param>
/// <param name="Index">The parameter's ordinal when it is written as a number, else -1.</param>
/// <param name="CallbackParameter">Which parameter of the delegate.</param>
/// <param name="Path">What lies below.</param>
internal sealed record UnboundPort(PortBase Base, string? Parameter, int Index, int CallbackParameter, ImmutableArray<PathStep> Path);
