using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>Writes down, over the fixed states, what arrives at sinks, which AI calls there are, who is called with what.</summary>
internal sealed class Recorder
{
    /// <summary>Calls of functions from outside that one body hands on to its callers.</summary>
    private const int MaxInvoked = 16;
    private readonly BodySolver solver;
    private readonly List<SinkFlow> sinks = new();
    private readonly List<CallRecord> calls = new();
    private readonly List<AICall> aiCalls = new();
    private readonly List<Registration> registrations = new();
    private readonly List<ClientMade> clients = new();
    private readonly List<InvokedPort> invoked = new();
    private readonly List<ToolUse> toolUses = new();

    private readonly LoggedArguments logged;
    private readonly WrittenContent written;

    public Recorder(BodySolver solver)
    {
        this.solver = solver;
        logged = new LoggedArguments(solver);
        written = new WrittenContent(solver, Add);
    }

    /// <summary>A call, with what is declared of it: its sinks, whether it is an AI call, the tags of its parameters.</summary>
    public void Call(CallSite site, CallBehavior behavior, Memory memory)
    {
        var method = site.Method!;
        for (var i = 0; i < method.Parameters.Length && i < site.Arguments.Length; i++)
        {
            Contract(method.Parameters[i], site.Site.Syntax, site.SyntaxOf(i), memory, site.Arguments[i]);
        }

        if (method is { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol property } && site.Arguments.Length > 0)
        {
            var last = site.Arguments.Length - 1;
            Contract(property, site.Site.Syntax, site.SyntaxOf(last), memory, site.Arguments[last]);
        }

        written.By(site, behavior, memory);
        if (site.Receiver is { Taint.IsEmpty: false } writer && behavior.Sinks.Length == 0 && method.MethodKind == MethodKind.Ordinary && LoggedArguments.IsLog(writer.Taint))
        {
            Logged(site, memory);
        }

        if (behavior.Sinks.Length == 0 && !behavior.IsAICall)
        {
            return;
        }

        var client = Client(site, behavior, memory);
        if (behavior.IsAICall)
        {
            Tools(site, client, memory);
            aiCalls.Add(new AICall(method, behavior, site.Site.Syntax, client, IsFake(site.Receiver ?? (method.IsExtensionMethod && site.Arguments.Length > 0 ? site.Arguments[0] : null))));
        }

        foreach (var sink in behavior.Sinks)
        {
            foreach (var (value, syntax) in sink.Kind == SinkKind.Log ? logged.Each(At(site, sink.Port), site, memory) : At(site, sink.Port))
            {
                Add(new SinkFlow
                {
                    Site = new SinkSite(sink.Kind, method, behavior, site.Site.Syntax, syntax, sink.EndpointId, solver.Body, IsRouting(method, behavior, sink.Port)),
                    At = syntax,
                    Data = solver.Heap.Deep(memory, value),
                    Endpoint = client,
                    Tail = ImmutableArray<SyntaxNode>.Empty,
                });
            }
        }
    }

    /// <summary>What is put into an object whose members only run time knows.</summary>
    public void Written(CallSite site, Value target, Value value, Memory memory) => written.Into(site, target, value, memory);

    /// <summary>A call of something that writes a log.</summary>
    public void Logged(CallSite site, Memory memory)
    {
        foreach (var flow in logged.Of(site, memory))
        {
            Add(flow);
        }
    }

    /// <summary>Tools among the arguments of a call to a client, or of what makes one.</summary>
    public void Tools(CallSite site, Taint client, Memory memory)
    {
        var tools = Taint.Empty;
        foreach (var argument in site.Arguments)
        {
            tools = tools.Union(solver.Heap.Deep(memory, argument));
        }

        tools = tools.Select(atom => atom is LabelAtom { Label: ToolLabel } or PathAtom ? atom : null);
        if (!tools.IsEmpty)
        {
            toolUses.Add(new ToolUse(tools, client));
        }
    }

    /// <summary>A value that is bound to a tagged parameter or member.</summary>
    public void Contract(ISymbol member, SyntaxNode call, SyntaxNode at, Memory memory, Value value)
    {
        if (solver.Model.Tag(member) is null || solver.Heap.Deep(memory, value) is not { IsEmpty: false } data)
        {
            return;
        }

        Add(new SinkFlow
        {
            Site = new SinkSite(SinkKind.Contract, member, CallBehavior.None, call, at, null, solver.Body),
            At = at,
            Data = data,
            Endpoint = Taint.Empty,
            Tail = ImmutableArray<SyntaxNode>.Empty,
        });
    }

    /// <summary>A value that is returned or yielded where this leaves the program.</summary>
    /// <param name="at">The value's expression.</param>
    /// <param name="exit">The statement or expression by which it leaves.</param>
    /// <param name="memory">The state where it leaves.</param>
    /// <param name="value">The value; all that it carries leaves.</param>
    public void Leaves(SyntaxNode at, SyntaxNode exit, Memory memory, Value value)
    {
        // What is tagged is held to its tag: a getter, a method by its result. A sanitizer lowers, that is what it is for.
        var method = solver.Body.Symbol as IMethodSymbol;
        if (method is not null && solver.Model.Behavior(method).Cleaning is null)
        {
            Contract(method.MethodKind == MethodKind.PropertyGet ? method.AssociatedSymbol ?? method : method, exit, at, memory, value);
        }

        if (solver.Entry.ReturnSink is { } kind && solver.Heap.Deep(memory, value) is { IsEmpty: false } data)
        {
            Add(new SinkFlow
            {
                Site = new SinkSite(kind, solver.Body.Symbol, CallBehavior.None, exit, at, null, solver.Body),
                At = at,
                Data = data,
                Endpoint = Taint.Empty,
                Tail = ImmutableArray<SyntaxNode>.Empty,
            });
        }
    }

    /// <summary>A call of a body of this compilation.</summary>
    public void Called(LoweredBody body, CallSite site, Func<int, Value>? captures, Memory memory)
    {
        var arguments = ImmutableArray.CreateBuilder<Taint>(site.Arguments.Length);
        foreach (var argument in site.Arguments)
        {
            arguments.Add(solver.Heap.Deep(memory, argument));
        }

        var receiver = site.Receiver is { } value ? solver.Heap.Deep(memory, value) : Taint.Empty;
        calls.Add(new CallRecord(body, site.Site.Syntax, receiver, arguments.MoveToImmutable(), Captured(body, captures, memory)));
    }

    /// <summary>A delegate to a lambda or local function.</summary>
    public void Made(LoweredBody body, SyntaxNode at, Func<int, Value> captures, Memory memory) =>
        calls.Add(new CallRecord(body, at, Taint.Empty, ImmutableArray<Taint>.Empty, Captured(body, captures, memory)));

    /// <summary>A call of a function that only callers know.</summary>
    public void Invoked(AccessPath path, ImmutableArray<Value> arguments, SyntaxNode at, Memory memory)
    {
        if (invoked.Count < MaxInvoked && !invoked.Exists(known => ReferenceEquals(known.At, at) && known.Path.Equals(path)))
        {
            invoked.Add(new InvokedPort(path, arguments, memory.Copy(), at));
        }
    }

    /// <summary>A client that a constructor, factory or registration made, or a tool that runs at its provider.</summary>
    public void Client(CallSite site, CallBehavior behavior, Taint facts, Memory memory)
    {
        var method = site.Method!;
        var isTool = method.MethodKind == MethodKind.Constructor ? solver.Model.IsHostedTool(method.ContainingType)
            : method is { MethodKind: MethodKind.Ordinary, IsStatic: true } && solver.Model.IsHostedTool(method.ReturnType);
        if ((behavior.Roles & MemberRole.AIClient) == 0 && !behavior.MakesClient && !isTool)
        {
            return;
        }

        // Where a factory makes the client, the client stands in the factory.
        if (behavior.KeepsEndpoint && ServiceCall.HasDelegate(site))
        {
            return;
        }

        if (method.MethodKind == MethodKind.Constructor && site.Receiver is { } made)
        {
            // A base constructor runs on an object that is reported where it is made.
            if (site.Site.Syntax is ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax)
            {
                return;
            }

            facts = facts.Union(solver.Heap.Deep(memory, made));
        }

        clients.Add(new ClientMade(method, site.Site.Syntax, facts, behavior.KeepsEndpoint, isTool));
    }

    /// <summary>A service registered with dependency injection.</summary>
    public void Registered(Registration registration) => registrations.Add(registration);

    private ImmutableArray<Taint> Captured(LoweredBody body, Func<int, Value>? captures, Memory memory)
    {
        if (captures is null || body.Captures.IsEmpty)
        {
            return ImmutableArray<Taint>.Empty;
        }

        var builder = ImmutableArray.CreateBuilder<Taint>(body.Captures.Length);
        for (var i = 0; i < body.Captures.Length; i++)
        {
            builder.Add(solver.Heap.Deep(memory, captures(i)));
        }

        return builder.MoveToImmutable();
    }

    /// <summary>What arrives, through this call, at sinks in the callee.</summary>
    public void Through(Summary callee, NodeResult? general, INamedTypeSymbol? holder, CallSite site, Ports ports)
    {
        foreach (var flow in callee.Sinks)
        {
            var endpoint = ports.Translate(flow.Endpoint);
            foreach (var entry in flow.Data)
            {
                if (entry.Atom is LabelAtom && general is not null && Arrives(general, flow, entry.Atom))
                {
                    // The callee reports it by itself.
                    continue;
                }

                var (data, at) = entry.Atom is PathAtom port
                    ? (ports.At(port), Place(flow, port.Path, site))
                    : (Taint.Of(entry.Atom, entry.Trace), FromOutside(flow, site));
                if (!data.IsEmpty)
                {
                    Add(new SinkFlow
                    {
                        Site = flow.Site,
                        At = at,
                        Data = data,
                        Endpoint = endpoint,
                        Tail = ReferenceEquals(at, flow.At) ? flow.Tail : flow.Tail.Insert(0, flow.At),
                        Holder = flow.Holder ?? (entry.Atom is PathAtom { Path.IsThis: true } ? holder : null),
                    });
                }
            }
        }
    }

    public NodeResult Result()
    {
        var builder = new SummaryBuilder(solver);
        return new NodeResult
        {
            Summary = builder.Build(sinks, invoked),
            Sinks = sinks.ToImmutableArray(),
            Calls = calls.ToImmutableArray(),
            Registrations = registrations.ToImmutableArray(),
            FieldWrites = builder.FieldWrites(),
            Clients = clients.ToImmutableArray(),
            AICalls = aiCalls.ToImmutableArray(),
            ToolUses = toolUses.ToImmutableArray(),
            CutShort = solver.CutShort,
        };
    }

    private static bool Arrives(NodeResult general, SinkFlow flow, Atom atom)
    {
        foreach (var known in general.Sinks)
        {
            if (ReferenceEquals(known.Site.Argument, flow.Site.Argument) && known.Data.Contains(atom))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Data that enters a helper is reported at the argument that carries it in; what a lambda captured or was handed stays at
    /// the sink inside the lambda.
    /// </summary>
    private static SyntaxNode Place(SinkFlow flow, AccessPath path, CallSite site) =>
        site.IsDelegateCall || path.CrossesCapture ? flow.At
        : path.IsArgument ? site.SyntaxOf(path.Root)
        : site.Site.Syntax;

    private SyntaxNode FromOutside(SinkFlow flow, CallSite site)
    {
        // It stands in a lambda of this body: the place that a reader looks at. Else the delegate that was handed over.
        if (solver.Body.Syntax.SyntaxTree == flow.At.SyntaxTree && solver.Body.Syntax.FullSpan.Contains(flow.At.Span))
        {
            return flow.At;
        }

        for (var i = 0; i < site.Arguments.Length; i++)
        {
            foreach (var target in site.Arguments[i].Objects)
            {
                if (target.IsDelegate)
                {
                    return site.SyntaxOf(i);
                }
            }
        }

        return site.Site.Syntax;
    }

    /// <summary>Facts on the service behind a call: those of the receiver, and for plain HTTP those of the address too.</summary>
    private Taint Client(CallSite site, CallBehavior behavior, Memory memory)
    {
        var taint = site.Receiver is { } receiver ? solver.Heap.Deep(memory, receiver) : Taint.Empty;
        var all = (behavior.Roles & MemberRole.RawHttp) != 0 && behavior.AddressPorts.IsEmpty;
        for (var i = 0; i < site.Arguments.Length; i++)
        {
            if (all || (i == 0 && site.Method!.IsExtensionMethod) || IsAddress(behavior, i))
            {
                taint = taint.Union(solver.Heap.Deep(memory, site.Arguments[i]));
            }
        }

        if (behavior.RequestPath is { Length: > 0 } path)
        {
            taint = taint.Union(Taint.Of(new EndpointLabel(EndpointFact.Address, path), site.Site.Syntax));
        }

        return taint.Select(atom => atom is LabelAtom { Label: EndpointLabel or AuditedLabel or UnauditedLabel or ClientTypeLabel } or PathAtom ? atom : null);
    }

    /// <summary>The address in an argument of its own, beside what is sent there.</summary>
    private static bool IsRouting(IMethodSymbol method, CallBehavior behavior, Port port) =>
        port is { Base: PortBase.Argument, Path.Length: 0 } && behavior.Row is { DataPorts.Length: > 1 } && IsAddress(behavior, port.Index)
        && method.Parameters[port.Index].Type is { SpecialType: SpecialType.System_String } or { Name: "Uri", ContainingNamespace.Name: "System" };

    /// <summary>The argument by which a call goes out: function.InvokeAsync(kernel).</summary>
    public static bool IsAddress(CallBehavior behavior, int argument)
    {
        foreach (var port in behavior.AddressPorts)
        {
            if (port is { Base: PortBase.Argument, Path.Length: 0 } && port.Index == argument)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFake(Value? receiver)
    {
        if (receiver is null || receiver.Objects.Length == 0)
        {
            return false;
        }

        foreach (var target in receiver.Objects)
        {
            if (target.Type is not { TypeKind: TypeKind.Class } type || !solver.Callees.IsFake(type))
            {
                return false;
            }
        }

        return true;
    }

    public static IEnumerable<(Value, SyntaxNode)> At(CallSite site, Port port)
    {
        switch (port.Base)
        {
            case PortBase.This when site.Receiver is { } receiver:
                yield return (receiver, site.Site.Syntax);
                break;
            case PortBase.Argument when port.Index < site.Arguments.Length:
                yield return (site.Arguments[port.Index], site.SyntaxOf(port.Index));
                break;
            case PortBase.AnyArgument:
                for (var i = 0; i < site.Arguments.Length; i++)
                {
                    yield return (site.Arguments[i], site.SyntaxOf(i));
                }

                break;
        }
    }

    private void Add(SinkFlow flow)
    {
        for (var i = 0; i < sinks.Count; i++)
        {
            var known = sinks[i];
            if (ReferenceEquals(known.At, flow.At) && ReferenceEquals(known.Site.Argument, flow.Site.Argument)
                && known.Site.Kind == flow.Site.Kind && SymbolEqualityComparer.Default.Equals(known.Site.Member, flow.Site.Member))
            {
                sinks[i] = new SinkFlow
                {
                    Site = known.Site,
                    At = known.At,
                    Data = known.Data.Union(flow.Data),
                    Endpoint = known.Endpoint.Union(flow.Endpoint),
                    Tail = known.Tail,
                    Holder = flow.Holder is null ? null : known.Holder,
                };
                return;
            }
        }

        sinks.Add(flow);
    }
}
