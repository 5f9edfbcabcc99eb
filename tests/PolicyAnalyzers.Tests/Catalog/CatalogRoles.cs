using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Catalog;

namespace PolicyAnalyzers.Tests.Catalog;

/// <summary>What a data file says that members and types of a library are for, in the words of the coverage report.</summary>
internal static class CatalogRoles
{
    private static readonly (MemberRole Role, string Name)[] OfMembers =
    [
        (MemberRole.AIClient, "client"), (MemberRole.RawHttp, "sends raw-http"), (MemberRole.HttpAddress, "address"), (MemberRole.Registration, "registers"),
        (MemberRole.ToolRegistration, "tool"), (MemberRole.Setting, "setting"), (MemberRole.Around, "middleware"), (MemberRole.EndpointFilter, "filter"),
        (MemberRole.MapsEndpoint, "maps"),
    ];

    private static readonly (TypeRole Role, string Name)[] OfTypes =
    [
        (TypeRole.AIMessage, "carrier"), (TypeRole.AIDecorator, "decorator"), (TypeRole.HostedTool, "hosted tool"), (TypeRole.ToolAttribute, "tool attribute"),
        (TypeRole.Request, "request attribute"),
    ];

    /// <summary>The roles, and for each the members and types that have it. Names of other versions have none: the tests do not have these.</summary>
    public static SortedDictionary<string, List<string>> Of(CatalogLibrary library)
    {
        var roles = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var type in library.Types.Where(type => !type.IsOptional))
        {
            foreach (var role in Of(type.Roles))
            {
                Add(roles, role, type.Name);
            }

            foreach (var entry in type.Members.Values.SelectMany(list => list).Where(entry => !entry.IsOptional))
            {
                foreach (var role in Of(entry.Name, entry.Row.Roles, entry.Row.Kind, entry.Row.KeepsEndpoint))
                {
                    Add(roles, role, type.Name + "." + entry.Name);
                }
            }
        }

        return roles;
    }

    public static IEnumerable<string> Of(string member, MemberRole roles, string kind, bool keepsEndpoint)
    {
        if ((roles & MemberRole.AISink) != 0)
        {
            yield return ((roles & MemberRole.Local) != 0 ? "runs " : "sends ") + kind;
            if ((roles & MemberRole.Local) == 0 && member.Contains("Stream", StringComparison.Ordinal))
            {
                yield return "streams " + kind;
            }

            if ((roles & MemberRole.AIOutput) != 0)
            {
                yield return "answers " + kind;
            }
        }
        else if ((roles & MemberRole.AIOutput) != 0)
        {
            yield return "reads answers";
        }

        foreach (var (role, name) in OfMembers)
        {
            if ((roles & role) != 0 && (role != MemberRole.HttpAddress || (roles & (MemberRole.AIClient | MemberRole.RawHttp | MemberRole.Registration)) == 0))
            {
                yield return role == MemberRole.Setting ? name + " " + kind : name;
            }
        }

        if (keepsEndpoint)
        {
            yield return "keeps its endpoint";
        }
    }

    /// <summary>What holds a model's answer is shown by the roles of the members that bring it.</summary>
    public static IEnumerable<string> Of(TypeRole roles) =>
        OfTypes.Where(role => (roles & role.Role) != 0 && (roles & TypeRole.AIOutput) == 0).Select(role => role.Name);

    private static void Add(SortedDictionary<string, List<string>> roles, string role, string member)
    {
        if (!roles.TryGetValue(role, out var members))
        {
            roles.Add(role, members = []);
        }

        members.Add(member);
    }
}
