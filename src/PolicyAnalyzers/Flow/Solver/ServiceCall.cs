using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>Registrations with dependency injection: which service is handed out, and what it carries.</summary>
internal sealed class ServiceCall
{
    private readonly BodySolver solver;
    private readonly CallTransfer calls;

    public ServiceCall(BodySolver solver, CallTransfer calls)
    {
        this.solver = solver;
        this.calls = calls;
    }

    /// <summary>AddSingleton&lt;TService&gt;(factory), AddKeyedScoped&lt;TService, TImplementation&gt;(key), AddChatClient(client), ...</summary>
    /// <returns>What the builder that the call hands out says of what it builds.</returns>
    public Taint Register(CallSite site, CallBehavior behavior, Memory memory)
    {
        switch (behavior.Row?.Kind)
        {
            case "http-client":
                return RegisterHttpClient(site, Implementation(site), Carried(site, null, memory), behavior, isWrap: false);
            case "http-handler":
                var handler = Carried(site, null, memory);
                return RegisterHttpClient(site, null, Implementation(site) is { } type ? handler.Union(Types(type, site)) : handler, behavior, isWrap: true);
        }

        var services = Services(site, behavior);
        if (services.IsEmpty)
        {
            return Taint.Empty;
        }

        var isOptions = behavior.Row?.Kind == "options";
        var carried = Carried(site, isOptions ? services[0] : null, memory);
        if (isOptions)
        {
            carried = carried.Union(Section(site, behavior));
        }

        var implementation = HasDelegate(site) ? null : Implementation(site);
        if (Implementation(site) is { } named)
        {
            foreach (var label in solver.Model.TypeLabels(named))
            {
                carried = carried.Union(Taint.Of(label, site.Site.Syntax));
            }
        }

        carried = carried.Union(DeclaredResult.Labels(site, behavior, solver.Model));
        if (behavior.MakesClient || IsClient(services))
        {
            carried = EndpointFacts.OfClient(carried, site.Site.Syntax);
        }

        var key = isOptions ? null : Key(site, behavior);
        if (behavior.MakesClient && Builder(site) is { } builder)
        {
            // Kernel.CreateBuilder() builds a client later, of all that was added to it.
            var facts = OfEndpoints(carried);
            solver.Heap.Mark(memory, builder, key is null ? facts : facts.Union(Of(new EndpointLabel(EndpointFact.Key, key, site.Site.Syntax), site)));
        }

        if (solver.Recorder is not { } recorder)
        {
            return Taint.Empty;
        }

        var built = Taint.Empty;
        for (var i = 0; i < services.Length; i++)
        {
            recorder.Registered(new Registration(services[i], key, carried, implementation, null) { IsPart = i > 0 });
            built = behavior.Row?.Kind == "client" ? built.Union(Of(new RegisteredLabel(services[i], key), site)) : built;
        }

        return built;
    }

    /// <summary>What is registered: type arguments, what the catalogue says, else the first type object among the arguments.</summary>
    private ImmutableArray<ITypeSymbol> Services(CallSite site, CallBehavior behavior)
    {
        var services = solver.Model.ServicesOf(site.Method!, behavior);
        return services.IsEmpty && TypeObject(site, false) is { } type ? ImmutableArray.Create<ITypeSymbol>(type) : services;
    }

    /// <summary>The first, or the last, <c>typeof</c> among the arguments.</summary>
    private static INamedTypeSymbol? TypeObject(CallSite site, bool last)
    {
        INamedTypeSymbol? found = null;
        foreach (var argument in site.Arguments)
        {
            if (argument.Constant is { IsKnown: true, Literal: INamedTypeSymbol type })
            {
                found = type;
                if (!last)
                {
                    break;
                }
            }
        }

        return found;
    }

    /// <summary>What a registration is made on, when that builds something itself: a service collection does not.</summary>
    private Value? Builder(CallSite site)
    {
        var method = site.Method!;
        return method.IsExtensionMethod && site.Arguments.Length > 0 && (!solver.Model.IsService(method.Parameters[0].Type) || IsBuilder(site.Arguments[0]))
            ? site.Arguments[0]
            : null;
    }

    /// <summary>The services of a builder are the builder: what is added to them, it builds of.</summary>
    private bool IsBuilder(Value services)
    {
        foreach (var target in services.Objects)
        {
            if (target.Type is { } type && !solver.Model.IsService(type))
            {
                return true;
            }
        }

        return false;
    }

    private static Taint OfEndpoints(Taint taint) => taint.Select(atom => atom switch
    {
        LabelAtom { Label: EndpointLabel or ClientTypeLabel } => atom,
        PathAtom path => path with { Filter = path.Filter | PathFilter.NoData },
        _ => null,
    });

    /// <summary>AddChatClient(...).Use(client => new AuditingClient(client)): what is wrapped around the registered client belongs to it.</summary>
    public void Wrap(CallSite site, Memory memory)
    {
        if (HasDelegate(site))
        {
            Wrap(site, () => Carried(site, null, memory));
        }
    }

    /// <summary>builder.UseAudit(): an own method has done it to the builder.</summary>
    public void WrapByOwn(CallSite site, Memory memory)
    {
        if (site.Method is { IsExtensionMethod: true } && site.Arguments.Length > 0)
        {
            Wrap(site, () => solver.Heap.Deep(memory, site.Arguments[0]));
        }
    }

    /// <summary>builder.UseGovernance(): a step that is declared to audit.</summary>
    public bool WrapByStep(CallSite site, CallBehavior behavior)
    {
        foreach (var label in behavior.ReturnLabels)
        {
            if (label is AuditedLabel)
            {
                Wrap(site, () => Of(label, site));
                return true;
            }
        }

        return false;
    }

    private void Wrap(CallSite site, Func<Taint> carried)
    {
        if (solver.Recorder is not { } recorder)
        {
            return;
        }

        foreach (var entry in (site.Receiver ?? (site.Arguments.Length > 0 ? site.Arguments[0] : Value.Clean)).Taint)
        {
            if (entry.Atom is LabelAtom { Label: RegisteredLabel registered })
            {
                recorder.Registered(new Registration(registered.Service, registered.Key, carried(), null, null, IsWrap: true));
            }
        }
    }

    /// <summary>
    /// AddHttpClient("name", c => ...), AddHttpClient&lt;TClient&gt;(c => ...), and what is said on the builder that it hands out, which knows
    /// name and type.
    /// </summary>
    private Taint RegisterHttpClient(CallSite site, ITypeSymbol? consumer, Taint carried, CallBehavior behavior, bool isWrap)
    {
        var builder = site.Receiver?.Taint ?? (site.Arguments.Length > 0 ? site.Arguments[0].Taint : Taint.Empty);
        var key = Key(site, behavior);
        foreach (var entry in builder)
        {
            key ??= entry.Atom is LabelAtom { Label: EndpointLabel { Fact: EndpointFact.Key } named } ? named.Text : null;
            consumer ??= entry.Atom is LabelAtom { Label: ClientTypeLabel typed } ? typed.Type : null;
        }

        if (solver.Recorder is { } recorder)
        {
            if (key is not null)
            {
                recorder.Registered(new Registration(null, key, carried, null, null, isWrap));
            }

            if (consumer is not null)
            {
                // A typed client has the settings of its name, too.
                recorder.Registered(new Registration(null, null, key is null ? carried : carried.Union(Of(new EndpointLabel(EndpointFact.Key, key), site)), null, consumer, isWrap));

                // An interface that has no code but attributes is the client itself.
                var own = consumer.TypeKind == TypeKind.Interface ? EndpointFacts.OfClient(carried, consumer) : isWrap ? Taint.Empty : Types(consumer, site);
                var service = !isWrap && site.Method!.TypeArguments.Length > 0 ? site.Method.TypeArguments[0] : consumer;
                recorder.Registered(new Registration(service, null, own, isWrap ? null : consumer, null, isWrap));
            }
        }

        var labels = key is null ? Taint.Empty : Of(new EndpointLabel(EndpointFact.Key, key), site);
        return consumer is INamedTypeSymbol type ? labels.Union(Of(new ClientTypeLabel(type), site)) : labels;
    }

    /// <summary>GetRequiredService&lt;T&gt;(): what is registered for T, or for its key; of what code has built itself, what it was built of.</summary>
    public Value Resolve(CallSite site, CallBehavior behavior, Value result, Memory memory)
    {
        var isAtHand = behavior.KeepsEndpoint && Registered(calls.Everything(site, memory)).Count > 0;
        if (Key(site, behavior) is { } key)
        {
            var taint = behavior.KeepsEndpoint ? OfKey(site, behavior, result.Taint) : result.Taint;
            return result.WithTaint(isAtHand ? taint : taint.Union(Of(new EndpointLabel(EndpointFact.Key, key, site.Site.Syntax), site)));
        }

        return !isAtHand && (site.Method!.TypeArguments.Length == 1 ? site.Method.TypeArguments[0] : TypeObject(site, false)) is { } service ? Handed(service, result) : result;
    }

    /// <summary>Of several clients in a container the one that is asked for by its key; of a container that is not at hand the key alone says it.</summary>
    public static Taint OfKey(CallSite site, CallBehavior behavior, Taint facts)
    {
        if (Key(site, behavior) is not { } key)
        {
            return facts;
        }

        var clients = Registered(facts);
        return clients.Count == 0 ? EndpointFacts.Unbound(facts) : !clients.ContainsValue(key) ? facts : facts.Select(atom =>
            atom is LabelAtom { Label: EndpointLabel { Of: { } of } } && clients.TryGetValue(of, out var own) && own != key ? null : atom);
    }

    /// <summary>The clients that are known to be in a container that is at hand, and their keys.</summary>
    private static Dictionary<object, string?> Registered(Taint taint)
    {
        var clients = new Dictionary<object, string?>();
        foreach (var entry in taint)
        {
            if (entry.Atom is LabelAtom { Label: EndpointLabel { Of: { } of } label })
            {
                clients.TryGetValue(of, out var key);
                clients[of] = label.Fact == EndpointFact.Key ? label.Text : key;
            }
        }

        return clients;
    }

    /// <summary>IOptions&lt;T&gt;.Value: what is configured for T.</summary>
    public Value Options(CallSite site, Value result) =>
        site.Method!.ContainingType.TypeArguments.Length == 1 ? Handed(site.Method.ContainingType.TypeArguments[0], result) : result;

    private Value Handed(ITypeSymbol service, Value result) => service is INamedTypeSymbol
        ? result.Join(solver.Objects.AtPath(AccessPath.Static(Content.Member(service)), null, service))
        : result;

    /// <summary>What the arguments carry: what functions among them make, and what they set on the object that they are handed.</summary>
    private Taint Carried(CallSite site, ITypeSymbol? configured, Memory memory)
    {
        // The name of a model, a deployment or a key says nothing of where a client talks to.
        var behavior = solver.Model.Behavior(site.Method!);

        var carried = Taint.Empty;
        for (var i = 0; i < site.Arguments.Length; i++)
        {
            if (!DelegateCall.IsDelegate(site.Arguments[i]))
            {
                carried = IsName(site.Method!, behavior, i) ? carried : carried.Union(solver.Heap.Deep(memory, site.Arguments[i]));
                continue;
            }

            var handed = Value.Of(Taint.Empty, solver.Objects.At(site.Site, (site.Salt * 64) + 60, id => new AbstractObject(id, configured)));
            var made = calls.Delegates.Run(site.Arguments[i], ImmutableArray.Create(handed, handed), site.Site, ImmutableArray<SyntaxNode?>.Empty, memory, site.Salt + 3000 + i);
            carried = carried.Union(solver.Heap.Deep(memory, made)).Union(solver.Heap.Deep(memory, handed));
        }

        return carried;
    }

    private static bool IsName(IMethodSymbol method, CallBehavior behavior, int argument) =>
        argument < method.Parameters.Length && method.Parameters[argument].Type.SpecialType == SpecialType.System_String && !Recorder.IsAddress(behavior, argument);

    /// <summary>Configure&lt;T&gt;(configuration) and BindConfiguration("AI"): the members of T are at the keys below.</summary>
    private Taint Section(CallSite site, CallBehavior behavior)
    {
        if (Key(site, behavior) is { } key)
        {
            return Of(new EndpointLabel(EndpointFact.Section, key), site);
        }

        foreach (var port in behavior.Row!.DataPorts)
        {
            if (port.Base == PortBase.Argument && port.Index < site.Arguments.Length && !DelegateCall.IsDelegate(site.Arguments[port.Index]) && !HasSection(site.Arguments[port.Index].Taint))
            {
                return Of(new EndpointLabel(EndpointFact.Section, ""), site);
            }
        }

        return Taint.Empty;
    }

    private Taint Types(ITypeSymbol type, CallSite site)
    {
        var taint = Taint.Empty;
        foreach (var label in type is INamedTypeSymbol named ? solver.Model.TypeLabels(named) : ImmutableArray<Label>.Empty)
        {
            taint = taint.Union(Of(label, site));
        }

        return EndpointFacts.OfClient(taint, site.Site.Syntax);
    }

    private bool IsClient(ImmutableArray<ITypeSymbol> services)
    {
        foreach (var service in services)
        {
            if (solver.Model.IsClient(service))
            {
                return true;
            }
        }

        return false;
    }

    private static Taint Of(Label label, CallSite site) => Taint.Of(label, site.Site.Syntax);

    private static bool HasSection(Taint taint)
    {
        foreach (var entry in taint)
        {
            if (entry.Atom is LabelAtom { Label: EndpointLabel { Fact: EndpointFact.Section } })
            {
                return true;
            }
        }

        return false;
    }

    private static INamedTypeSymbol? Implementation(CallSite site) =>
        site.Method!.TypeArguments.Length > 0 ? site.Method.TypeArguments[site.Method.TypeArguments.Length - 1] as INamedTypeSymbol : TypeObject(site, true);

    private static string? Key(CallSite site, CallBehavior behavior)
    {
        foreach (var port in behavior.Row?.KeyPorts ?? ImmutableArray<Port>.Empty)
        {
            if (port is { Base: PortBase.Argument } && port.Index < site.Arguments.Length)
            {
                return site.Arguments[port.Index].Constant is { IsKnown: true } constant ? ServiceKey.Of(constant.Literal) : ServiceKey.Any;
            }
        }

        return null;
    }

    public static bool HasDelegate(CallSite site)
    {
        foreach (var argument in site.Arguments)
        {
            if (DelegateCall.IsDelegate(argument))
            {
                return true;
            }
        }

        return false;
    }
}
