using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace PolicyAnalyzers.Catalog;

/// <summary>The libraries in reach, merged for look-up. Shared by all compilations with the same libraries in reach.</summary>
internal sealed class CatalogSet
{
    private const MemberRole AnchorRoles =
        MemberRole.AISink | MemberRole.AIOutput | MemberRole.AIClient | MemberRole.Response | MemberRole.Saves | MemberRole.Strips | MemberRole.ToolRegistration | MemberRole.RawHttp;

    private static readonly ConcurrentDictionary<string, CatalogSet> Cache = new(StringComparer.Ordinal);

    private readonly Dictionary<string, ImmutableArray<TypeEntry>> types = new(StringComparer.Ordinal);
    private readonly HashSet<string> memberNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> simpleTypeNames = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<MemberRole, ImmutableHashSet<string>> namesByRole = new();

    /// <summary>What libraries call a parameter that they write into.</summary>
    private const string WriterName = "writer";
    private const string StreamName = "utf8Json";
    private const string DestinationName = "destination";

    private readonly Lazy<ImmutableHashSet<string>> writerNames;

    private readonly Lazy<ImmutableHashSet<string>> fillerNames;

    private readonly List<NamedSwitch> switches = new();

    private ImmutableHashSet<string>? logNames;

    private CatalogSet(List<LibraryHeader> headers, CatalogLibrary? first)
    {
        writerNames = new Lazy<ImmutableHashSet<string>>(FindWriterNames);
        fillerNames = new Lazy<ImmutableHashSet<string>>(FindFillerNames);
        var anchors = new SortedSet<string>(StringComparer.Ordinal);
        var aiAnchors = new SortedSet<string>(StringComparer.Ordinal);
        var registrations = new SortedSet<string>(StringComparer.Ordinal);

        if (first is not null)
        {
            Add(first, anchors, aiAnchors, registrations);
        }

        // Rows that are bound to an assembly come first: they know which of the types of one name they mean.
        foreach (var isBound in new[] { true, false })
        {
            foreach (var header in headers)
            {
                if (header.Assembly is not null == isBound)
                {
                    Add(EmbeddedCatalog.Library(header), anchors, aiAnchors, registrations);
                    switches.AddRange(header.Switches);
                }
            }
        }

        AnchorNames = anchors.ToImmutableArray();
        AIAnchorNames = aiAnchors.ToImmutableArray();
        RegistrationNames = registrations.ToImmutableArray();
    }

    public ImmutableArray<string> AnchorNames { get; }

    public ImmutableArray<string> AIAnchorNames { get; }

    public ImmutableArray<string> RegistrationNames { get; }

    public static CatalogSet Of(List<LibraryHeader> headers)
    {
        var key = new StringBuilder();
        foreach (var header in headers)
        {
            key.Append(header.File).Append('|');
        }

        return Cache.GetOrAdd(key.ToString(), _ => new CatalogSet(headers, null));
    }

    /// <summary>Simple names of members with one of the roles.</summary>
    public ImmutableHashSet<string> NamesWith(MemberRole roles) => namesByRole.TryGetValue(roles, out var names) ? names : namesByRole.GetOrAdd(roles, FindNames(roles));

    /// <summary>Simple names of the types with one of the roles.</summary>
    public ImmutableArray<string> TypeNamesWith(TypeRole roles) =>
        types.Where(type => type.Value.Any(entry => (entry.Roles & roles) != 0)).Select(static type => type.Key.Substring(type.Key.LastIndexOf('.') + 1))
            .Distinct().OrderBy(static name => name, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>The switch of a name; null when no library in reach listens to it. Names of variables have no case everywhere.</summary>
    public NamedSwitch? Switch(string name) => switches.Find(known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The libraries, and before them rows of an organisation's own.</summary>
    public static CatalogSet With(List<LibraryHeader> headers, CatalogLibrary first) => new(headers, first);

    public bool HasMember(string name) => memberNames.Contains(name);

    public bool HasSimpleTypeName(string name) => simpleTypeNames.Contains(name);

    public ImmutableArray<TypeEntry> Types(string fullName) =>
        types.TryGetValue(fullName, out var entries) ? entries : ImmutableArray<TypeEntry>.Empty;

    public ImmutableHashSet<string> LogNames => logNames ??= FindNames(MemberRole.Log, "metric");

    private ImmutableHashSet<string> FindNames(MemberRole roles, string? exceptKind = null)
    {
        var names = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var entries in types.Values)
        {
            foreach (var entry in entries)
            {
                foreach (var members in entry.Members)
                {
                    if (members.Value.Exists(member => (member.Row.Roles & roles) != 0 && (exceptKind is null || member.Row.Kind != exceptKind)))
                    {
                        names.Add(NameInSource(entry, members.Key));
                    }
                }
            }
        }

        return names.ToImmutable();
    }

    /// <summary>A constructor stands in source as the name of its type.</summary>
    private static string NameInSource(TypeEntry type, string member) => member == ".ctor" ? type.Name.Substring(type.Name.LastIndexOf('.') + 1) : member;

    /// <summary>Simple names of members that write into a stream or writer.</summary>
    public ImmutableHashSet<string> WriterNames => writerNames.Value;

    /// <summary>Simple names of members that keep what they are given.</summary>
    public ImmutableHashSet<string> FillerNames => fillerNames.Value;

    private ImmutableHashSet<string> FindFillerNames()
    {
        var names = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var entries in types.Values)
        {
            foreach (var members in entries.SelectMany(static entry => entry.Members))
            {
                if (members.Key != ".ctor" && members.Value.Exists(static member =>
                    member.Row.Flows.Exists(static flow => flow.To.Base is PortBase.This or PortBase.Argument && flow.From.Base is PortBase.Argument or PortBase.AnyArgument or PortBase.CallbackReturn)))
                {
                    names.Add(members.Key);
                }
            }
        }

        return names.ToImmutable();
    }

    private ImmutableHashSet<string> FindWriterNames()
    {
        var names = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var entries in types.Values)
        {
            var isWriter = entries.Any(static entry => (entry.Roles & TypeRole.Writer) != 0);
            foreach (var members in entries.SelectMany(static entry => entry.Members))
            {
                if (members.Key != ".ctor" && members.Value.Exists(member => member.Row.Flows.Exists(flow => flow.To.Parameter is WriterName or StreamName or DestinationName || (isWriter && flow.To.Base == PortBase.This))))
                {
                    names.Add(members.Key);
                }
            }
        }

        return names.ToImmutable();
    }

    private void Add(CatalogLibrary library, SortedSet<string> anchors, SortedSet<string> aiAnchors, SortedSet<string> registrations)
    {
        foreach (var type in library.Types)
        {
            types[type.Name] = Types(type.Name).Add(type);
            simpleTypeNames.Add(type.Name.Substring(type.Name.LastIndexOf('.') + 1));
            if ((type.Roles & TypeRole.HostedTool) != 0 && library.Header.IsAI)
            {
                // Made by its constructor, which no row need be about.
                aiAnchors.Add(type.Name.Substring(type.Name.LastIndexOf('.') + 1));
            }

            foreach (var members in type.Members)
            {
                memberNames.Add(members.Key);
                foreach (var member in members.Value)
                {
                    if ((member.Row.Roles & MemberRole.Registration) != 0)
                    {
                        registrations.Add(members.Key);
                    }

                    if ((member.Row.Roles & AnchorRoles) != 0)
                    {
                        var name = NameInSource(type, members.Key);
                        anchors.Add(name);
                        if (library.Header.IsAI)
                        {
                            aiAnchors.Add(name);
                        }
                    }
                }
            }
        }
    }
}
