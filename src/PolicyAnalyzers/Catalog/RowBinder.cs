using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Catalog;

/// <summary>Binds a row to a method: names of parameters become ordinals. What this overload lacks is left out.</summary>
internal static class RowBinder
{
    public static MemberModel Bind(MemberRow row, IMethodSymbol method, bool isInherited) => new()
    {
        Library = row.Library.Name,
        Roles = row.Roles,
        Kind = row.Kind,
        HasFlows = row.HasFlows,
        Flows = Flows(row.Flows, method),
        DataPorts = Ports(row.Data, method),
        AddressPorts = Ports(row.Address, method),
        Clears = Ports(row.Clears, method),
        Services = row.Services.ToImmutableArray(),
        KeyPorts = Ports(row.Key, method),
        DefaultHost = row.Host,
        KeepsEndpoint = row.KeepsEndpoint,
        Values = row.Values.ToImmutableArray(),
        KeptSince = row.KeptSince,
        IsInherited = isInherited,
    };

    public static bool Fits(ImmutableArray<ShapeTest> shape, IMethodSymbol method)
    {
        foreach (var test in shape)
        {
            if (test.Parameter is null ? method.Parameters.Length != test.Count : Has(test, method) == test.IsAbsent)
            {
                return false;
            }
        }

        return true;
    }

    public static bool TryBind(UnboundPort port, IMethodSymbol method, out Port bound)
    {
        bound = default;
        var at = port.Base;
        var index = 0;
        switch (at)
        {
            case PortBase.This when method.IsStatic:
                if (!method.IsExtensionMethod || method.Parameters.IsEmpty)
                {
                    return false;
                }

                at = PortBase.Argument;
                break;
            case PortBase.Return when method.ReturnsVoid:
                return false;
            case PortBase.CallbackParameter or PortBase.CallbackReturn when port.Parameter is null && port.Index == Port.Held:
                if (method.IsStatic)
                {
                    return false;
                }

                index = Port.Held;
                break;
            case PortBase.Argument or PortBase.CallbackParameter or PortBase.CallbackReturn:
                index = port.Parameter is null ? port.Index : Ordinal(port.Parameter, method);
                if (index < 0 || index >= method.Parameters.Length)
                {
                    return false;
                }

                break;
            case PortBase.AnyArgument when method.Parameters.IsEmpty:
                return false;
        }

        bound = new Port(at, index, port.CallbackParameter, port.Path);
        return true;
    }

    private static ImmutableArray<FlowRow> Flows(List<UnboundFlow> flows, IMethodSymbol method)
    {
        var result = ImmutableArray.CreateBuilder<FlowRow>();
        foreach (var flow in flows)
        {
            if (TryBind(flow.From, method, out var from) && TryBind(flow.To, method, out var to))
            {
                result.Add(new FlowRow(from, to, flow.IsCopy));
            }
        }

        return result.ToImmutable();
    }

    private static ImmutableArray<Port> Ports(List<UnboundPort> ports, IMethodSymbol method)
    {
        var result = ImmutableArray.CreateBuilder<Port>();
        foreach (var port in ports)
        {
            if (TryBind(port, method, out var bound))
            {
                result.Add(bound);
            }
        }

        return result.ToImmutable();
    }

    private static bool Has(ShapeTest test, IMethodSymbol method)
    {
        var ordinal = Ordinal(test.Parameter!, method);
        return ordinal >= 0 && (test.TypeName is null || TypeName(method.Parameters[ordinal].Type) == test.TypeName);
    }

    private static string TypeName(ITypeSymbol type) => type is IArrayTypeSymbol array ? TypeName(array.ElementType) + "[]" : type.Name;

    private static int Ordinal(string name, IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Name == name)
            {
                return parameter.Ordinal;
            }
        }

        return -1;
    }
}
