using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Index;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Models;

/// <summary>
/// Which bodies something outside of the compilation runs: what it hands in comes from outside, and what it gets back leaves.
/// In a library everything that others can see; in a program what a framework invokes.
/// </summary>
internal sealed class EntryPoints
{
    private readonly Compilation compilation;
    private readonly CatalogIndex catalog;
    private readonly BehaviorReader behaviors;
    private readonly Lazy<Registrations> registrations;
    private readonly ConcurrentDictionary<LoweredBody, EntryShape> shapes = new();
    private readonly bool isLibrary;

    public EntryPoints(Compilation compilation, CatalogIndex catalog, BehaviorReader behaviors)
    {
        this.compilation = compilation;
        this.catalog = catalog;
        this.behaviors = behaviors;
        isLibrary = compilation.Options.OutputKind is OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule;
        registrations = new Lazy<Registrations>(() => Registrations.Find(compilation, catalog, behaviors), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>Other assemblies are what uses this one.</summary>
    public bool IsLibrary => isLibrary;

    public Registrations Registered => registrations.Value;

    public EntryShape Of(LoweredBody body) => shapes.TryGetValue(body, out var known) ? known : shapes.GetOrAdd(body, Find(body));

    /// <summary>A method that a model may call: what it returns is sent.</summary>
    public bool IsTool(ISymbol symbol)
    {
        if (registrations.Value.IsTool(symbol))
        {
            return true;
        }

        return symbol is IMethodSymbol method && (IsMarkedTool(method) || IsOwnTool(method));
    }

    private EntryShape Find(LoweredBody body)
    {
        if (registrations.Value.Of(body.Symbol, body.Syntax) is { } registered)
        {
            return registered;
        }

        if (body.IsNested || body.Symbol is not IMethodSymbol method)
        {
            return EntryShape.None;
        }

        if (ImplementsAICall(method))
        {
            return new EntryShape(false, null, true);
        }

        if (IsMarkedTool(method) || IsOwnTool(method))
        {
            // What a tool is given comes from the model: no data of its own.
            return new EntryShape(false, ReturnsNothing(method) ? null : SinkKind.AISend, false);
        }

        var isAction = IsAction(method) || IsHttpFunction(method);
        return isAction || IsInvokedByFramework(method) || (isLibrary && IsVisible(method))
            ? new EntryShape(true, isAction && !ReturnsNothing(method) ? SinkKind.Response : null, false)
            : EntryShape.None;
    }

    /// <summary>Of a bare task nobody sees a result, whatever it is at run time.</summary>
    private static bool ReturnsNothing(IMethodSymbol method) =>
        method.ReturnsVoid || method.ReturnType is INamedTypeSymbol { TypeArguments.Length: 0, Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" };

    private bool ImplementsAICall(IMethodSymbol method) =>
        method.MethodKind is MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation
        && catalog.FindType(method.ContainingType)?.Is(TypeRole.AIClient | TypeRole.AIDecorator) == true
        && catalog.Find(method) is { IsInherited: true } row && row.Is(MemberRole.AISink);

    /// <summary>The result of an override or implementation that a model is given: a class of its own that is a tool or adds to what is sent.</summary>
    private bool IsOwnTool(IMethodSymbol method) =>
        method.MethodKind is MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation && !method.IsStatic
        && catalog.Find(method) is { IsInherited: true } row && row.Is(MemberRole.ToolRegistration) && ReturnIsSent(row);

    private static bool ReturnIsSent(MemberModel row)
    {
        foreach (var port in row.DataPorts)
        {
            if (port.Base == PortBase.Return)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The mark holds for what overrides the method too.</summary>
    private bool IsMarkedTool(IMethodSymbol method)
    {
        for (var marked = method; marked is not null; marked = marked.OverriddenMethod)
        {
            foreach (var attribute in marked.GetAttributes())
            {
                if (catalog.FindType(attribute.AttributeClass)?.Is(TypeRole.ToolAttribute) == true)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A function that a request starts: what it returns is the response.</summary>
    private bool IsHttpFunction(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (catalog.FindType(attribute.AttributeClass) is not { Kind: "function" } facts || !facts.Is(TypeRole.EntryAttribute))
            {
                continue;
            }

            foreach (var parameter in method.Parameters)
            {
                foreach (var binding in parameter.GetAttributes())
                {
                    if (catalog.FindType(binding.AttributeClass)?.Is(TypeRole.BindingAttribute) == true)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>A member whose result a web framework sends to people: a controller's action, a hub's method, a page's handler.</summary>
    public bool IsAction(IMethodSymbol method)
    {
        if (method.DeclaredAccessibility != Accessibility.Public || method.IsStatic || method.MethodKind != MethodKind.Ordinary
            || method.IsImplicitlyDeclared || IsNoEntry(method))
        {
            return false;
        }

        return KindOf(method.ContainingType) switch
        {
            "controller" => true,
            "hub" => method.OverriddenMethod is null,
            "page" or "view" => catalog.FindType(method.ContainingType) is { Handlers: { Length: > 0 } prefix } && method.Name.StartsWith(prefix, StringComparison.Ordinal),
            "grpc" => method.OverriddenMethod is not null,
            _ => false,
        };
    }

    /// <summary>What kind of entry point the members of a type are: controller, hub, page, bot, grpc, ...; or empty.</summary>
    public string KindOf(INamedTypeSymbol type)
    {
        if (catalog.FindType(type) is { } facts && facts.Is(TypeRole.EntryBase))
        {
            return facts.Kind;
        }

        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (var attribute in current.GetAttributes())
            {
                if (catalog.FindType(attribute.AttributeClass) is { } marked && marked.Is(TypeRole.EntryAttribute))
                {
                    return marked.Kind.Length > 0 ? marked.Kind : "controller";
                }
            }
        }

        return "";
    }

    private bool IsInvokedByFramework(IMethodSymbol method)
    {
        if (SymbolEqualityComparer.Default.Equals(method, compilation.GetEntryPoint(CancellationToken.None)))
        {
            return true;
        }

        foreach (var attribute in method.GetAttributes())
        {
            if (catalog.FindType(attribute.AttributeClass)?.Is(TypeRole.EntryAttribute | TypeRole.ToolAttribute) == true)
            {
                return true;
            }
        }

        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (IsForeign(overridden))
            {
                return true;
            }
        }

        return ImplementsForeign(method);
    }

    private bool ImplementsForeign(IMethodSymbol method)
    {
        foreach (var explicitly in method.ExplicitInterfaceImplementations)
        {
            if (IsForeign(explicitly))
            {
                return true;
            }
        }

        if (method.DeclaredAccessibility != Accessibility.Public || method.IsStatic || method.MethodKind != MethodKind.Ordinary)
        {
            return false;
        }

        foreach (var type in method.ContainingType.AllInterfaces)
        {
            if (!IsForeign(type))
            {
                continue;
            }

            foreach (var member in type.GetMembers(method.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsForeign(ISymbol symbol) => !SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);

    private bool IsNoEntry(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (catalog.FindType(attribute.AttributeClass)?.Is(TypeRole.NoEntryAttribute) == true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Other assemblies can call or override it.</summary>
    public static bool IsVisible(ISymbol symbol)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            // What is protected in a class that nobody can derive from is called by its base class alone.
            var isVisible = current.DeclaredAccessibility == Accessibility.Public
                || (current.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedOrInternal && current.ContainingType?.IsSealed == false);
            if (!isVisible)
            {
                return false;
            }
        }

        return true;
    }
}
