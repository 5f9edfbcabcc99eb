using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;

namespace PolicyAnalyzers.Tests.Catalog;

/// <summary>Resolves each row of one data file against one compilation.</summary>
internal sealed class DriftCheck(Compilation compilation, CatalogLibrary library)
{
    private readonly SortedSet<string> assemblies = new(StringComparer.Ordinal);

    /// <summary>The entries that something is found for.</summary>
    public HashSet<MemberEntry> Resolved { get; } = new(ReferenceEqualityComparer.Instance);

    public int ResolvedTypes { get; private set; }

    public string Assemblies => string.Join(", ", assemblies);

    public IEnumerable<string> Problems()
    {
        // Types of one 'type' line share their rows: a member has to be in one of them.
        foreach (var block in library.Types.GroupBy(type => type.Line))
        {
            var symbols = new List<INamedTypeSymbol>();
            foreach (var type in block)
            {
                var found = CatalogCompilation.Types(compilation, type.Name);
                symbols.AddRange(found);
                if (found.Count > 0)
                {
                    ResolvedTypes++;
                    assemblies.UnionWith(found.Select(symbol => $"{symbol.ContainingAssembly.Identity.Name} {symbol.ContainingAssembly.Identity.Version}"));
                }
                else if (!type.IsOptional)
                {
                    yield return $"{library.Header.File}({type.Line}): no type '{type.Name}'";
                }
            }

            if (symbols.Count > 0)
            {
                foreach (var problem in Rows(block.First(), symbols))
                {
                    yield return problem;
                }
            }
        }
    }

    private IEnumerable<string> Rows(TypeEntry block, List<INamedTypeSymbol> symbols)
    {
        foreach (var row in block.Members.Values.SelectMany(list => list).GroupBy(entry => entry.Row))
        {
            var all = new List<IMethodSymbol>();
            foreach (var entry in row)
            {
                var methods = symbols.SelectMany(symbol => Methods(symbol, entry)).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default).ToList();
                all.AddRange(methods);
                if (methods.Count > 0)
                {
                    Resolved.Add(entry);
                }
                else if (!entry.IsOptional)
                {
                    yield return $"{At(row.Key)}: {block.Name} has no '{entry.Name}'{(entry.Accessor == Accessor.Set ? " with a setter" : "")} of this shape";
                }

                if (methods.Count > 0 && SaysSomething(row.Key) && !methods.Exists(method => Binds(row.Key, method)))
                {
                    yield return $"{At(row.Key)}: nothing of the row applies to {block.Name}.{entry.Name}";
                }
            }

            if (all.Count > 0)
            {
                foreach (var port in Ports(row.Key).Where(port => !all.Exists(method => RowBinder.TryBind(port, method, out _))))
                {
                    yield return $"{At(row.Key)}: '{port.Parameter ?? port.Base.ToString()}' is in no overload of {string.Join(", ", row.Select(entry => entry.Name).Distinct())}; "
                        + $"there are {string.Join(", ", all.SelectMany(method => method.Parameters).Select(parameter => parameter.Name).Distinct().Order(StringComparer.Ordinal))}";
                }
            }
        }
    }

    private string At(MemberRow row) => $"{library.Header.File}({row.Line})";

    private static bool SaysSomething(MemberRow row) => Ports(row).Any();

    private static bool Binds(MemberRow row, IMethodSymbol method)
    {
        var model = RowBinder.Bind(row, method, isInherited: false);
        return model.Flows.Length + model.DataPorts.Length + model.AddressPorts.Length + model.Clears.Length > 0;
    }

    private static IEnumerable<UnboundPort> Ports(MemberRow row) =>
        row.Flows.SelectMany(flow => new[] { flow.From, flow.To }).Concat(row.Data).Concat(row.Address).Concat(row.Clears).Distinct();

    /// <summary>Members of the type, of its base types and, for an interface, of the interfaces it extends.</summary>
    private static IEnumerable<IMethodSymbol> Methods(INamedTypeSymbol type, MemberEntry entry)
    {
        var parts = new List<INamedTypeSymbol> { type };
        if (type.TypeKind == TypeKind.Interface)
        {
            parts.AddRange(type.AllInterfaces);
        }

        for (var part = type.BaseType; part is not null && entry.Name != ".ctor"; part = part.BaseType)
        {
            parts.Add(part);
        }

        foreach (var part in parts)
        {
            foreach (var member in part.GetMembers().Where(member => member.Name == entry.Name))
            {
                var method = member switch
                {
                    IMethodSymbol plain => plain,
                    IPropertySymbol property => entry.Accessor == Accessor.Set ? property.SetMethod : property.GetMethod,
                    _ => null,
                };
                if (method is { DeclaredAccessibility: Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal }
                    && RowBinder.Fits(entry.Shape, method))
                {
                    yield return method;
                }
            }
        }
    }
}
