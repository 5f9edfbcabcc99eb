using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>What is declared of a member's result: its class, where the client that it makes talks to, that a model made it.</summary>
internal sealed class DeclaredResult
{
    private readonly BodySolver solver;
    private readonly CallTransfer calls;
    private readonly LibraryCall library;

    public DeclaredResult(BodySolver solver, CallTransfer calls, LibraryCall library)
    {
        this.solver = solver;
        this.calls = calls;
        this.library = library;
    }

    private HeapAccess Heap => solver.Heap;

    /// <summary>Values that a declared source hands out through out parameters.</summary>
    public void Outward(CallSite site, CallBehavior behavior, Memory memory)
    {
        for (var i = 0; i < site.Method!.Parameters.Length && i < site.Arguments.Length; i++)
        {
            if (site.Method.Parameters[i].RefKind is RefKind.Out or RefKind.Ref)
            {
                Heap.Store(memory, site.Arguments[i], Content.Boxed, Value.Of(Labels(site, behavior, solver.Model), calls.Opaque(site, site.Method.Parameters[i].Type, 2 + i)));
            }
        }
    }

    /// <summary>What is declared of the result. A client that is handed in says better where to than the library's own host.</summary>
    public static Taint Labels(CallSite site, CallBehavior behavior, FlowModel model)
    {
        var taint = Taint.Empty;
        foreach (var label in behavior.ReturnLabels)
        {
            if (label is DataLabel { IsUnclassified: true } && model.IsTagged(site.Method!.ReturnType))
            {
                continue;
            }

            if (label is not EndpointLabel { Fact: EndpointFact.DefaultHost } || !IsGivenClient(site, behavior, model))
            {
                taint = taint.Union(Taint.Of(label, site.Site.Syntax));
            }
        }

        return taint;
    }

    private static bool IsGivenClient(CallSite site, CallBehavior behavior, FlowModel model)
    {
        foreach (var port in behavior.AddressPorts)
        {
            if (port is { Base: PortBase.Argument, Path.Length: 0 } && port.Index < site.Arguments.Length && site.Arguments[port.Index].Constant is not { IsKnown: true }
                && port.Index < site.Method!.Parameters.Length && model.IsClient(site.Method.Parameters[port.Index].Type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The functions that a call offers to a model.</summary>
    public static Taint Functions(CallSite site, CallBehavior behavior)
    {
        var taint = Taint.Empty;
        foreach (var port in behavior.Row!.DataPorts)
        {
            foreach (var target in port.Base == PortBase.Argument && port.Index < site.Arguments.Length ? site.Arguments[port.Index].Objects : ImmutableArray<AbstractObject>.Empty)
            {
                if (target.IsDelegate)
                {
                    object function = target.Method is { } method ? method.OriginalDefinition : target.Target!.Syntax;
                    taint = taint.Union(Taint.Of(new ToolLabel(function), site.Site.Syntax));
                }
            }
        }

        return taint;
    }

    /// <summary>What is declared of the result, on top of what flowed into it.</summary>
    public Value Finish(CallSite site, CallBehavior behavior, Value result, Memory memory)
    {
        var method = site.Method!;
        foreach (var port in behavior.Clears)
        {
            library.Clear(site, port, memory);
        }

        if (behavior.Cleaning is { } cleaning && !(cleaning.Discloses && HasEmptyLabel(site)))
        {
            if (cleaning.ToArgument >= 0)
            {
                cleaning = Lowering(site, cleaning);
            }

            // A cleaned object is a new one: nothing below it is what it was.
            var taint = Cleaner.Apply(cleaning, Heap.Deep(memory, result).Union(calls.Everything(site, memory)), site);
            result = Value.Of(taint);
        }

        var declared = Labels(site, behavior, solver.Model).Union(Endpoint(site, behavior, memory));
        if (behavior.MakesClient && method.MethodKind == MethodKind.Constructor && solver.Model.AuditsByCode(method.ContainingType))
        {
            declared = declared.Union(Taint.Of(new AuditedLabel(method.ContainingType.Name), site.Site.Syntax));
        }

        else if (method.MethodKind == MethodKind.Constructor && solver.Model.AuditsThrough(method.ContainingType))
        {
            declared = declared.Union(Taint.Of(new AuditedLabel(method.ContainingType.Name, method.ContainingType.OriginalDefinition), site.Site.Syntax));
        }

        if (method.MethodKind != MethodKind.Constructor && Audited.IsAudited(Labels(site, behavior, solver.Model)))
        {
            var step = Taint.Of(new AuditedLabel(method.Name), site.Site.Syntax);
            if (solver.Model.IsClient(method.ReturnType))
            {
                // A client of its own, whatever it is made of: that itself audits no more than before.
                result = Value.Of(
                    Audited.Within(Heap.Deep(memory, result)).Union(step),
                    solver.Objects.At(site.Site, (site.Salt * 64) + 10, id => new AbstractObject(id, method.ReturnType)));
                Heap.Mark(memory, result, step);
            }
            else
            {
                // A step of a builder: what is built of it leaves records.
                Heap.Mark(memory, result, step);
                Heap.Mark(memory, site.Receiver ?? (site.Arguments.Length > 0 ? site.Arguments[0] : Value.Clean), step);
                result = result.WithTaint(Audited.Within(result.Taint));
            }

            declared = Audited.Within(declared);
        }

        if (behavior.MakesClient)
        {
            declared = EndpointFacts.OfClient(declared, site.Site.Syntax);
            declared = Audited.IsAudited(declared) ? Audited.Within(declared)
                : behavior.KeepsEndpoint || Wraps(method) ? declared
                : declared.Union(Taint.Of(new UnauditedLabel(), null));
        }
        else if ((behavior.Roles & MemberRole.Around) != 0 && IsAuditedBy(site))
        {
            // The functions run around each call of the client that is built.
            Heap.Mark(memory, site.Receiver ?? result, Taint.Of(new AuditedLabel(method.Name), site.Site.Syntax));
            declared = Audited.Within(declared);
        }
        else if (behavior is { KeepsEndpoint: true, Row.Kind: "resolve" })
        {
            declared = ServiceCall.OfKey(site, behavior, declared);
        }

        solver.Recorder?.Client(site, behavior, declared, memory);
        if ((behavior.Roles & MemberRole.AIClient) != 0)
        {
            solver.Recorder?.Tools(site, declared, memory);
        }

        if (!declared.IsEmpty && (method.MethodKind == MethodKind.Constructor || (method.ReturnsVoid && site.Receiver is not null)))
        {
            // Facts on what is made or set up stay with the object; what is set on a client is a fact of that client.
            var made = site.Receiver ?? Value.Clean;
            Heap.Mark(memory, made, method.MethodKind == MethodKind.Constructor ? declared : EndpointFacts.OfClient(declared, EndpointFacts.ClientOf(Heap.Deep(memory, made))));
        }
        else if (!declared.IsEmpty)
        {
            result = DeclaredClass(behavior, EndpointFacts.IsBound(declared) ? Rebound(site, result, memory) : result).Join(Value.Of(declared));
        }

        if (behavior.IsAIOutput || behavior.IsAICall)
        {
            result = result.WithTaint(result.Taint.Union(Sent(site, behavior, memory)));
        }

        if (behavior.IsAIOutput)
        {
            result = result.WithTaint(result.Taint.Union(Taint.Of(new AIOutputLabel(site.Site.Syntax, site.Method!, false), site.Site.Syntax)));
        }

        return result;
    }

    /// <summary>To the class that is named; as far down as can be where no reason is given, because that alone is then to be said.</summary>
    private Cleaning Lowering(CallSite site, Cleaning cleaning)
    {
        if (ConstantAt(site, cleaning.ReasonArgument) is { IsKnown: true } reason && !solver.Model.IsReason(reason.Literal as string ?? ""))
        {
            return cleaning with { RemovesAll = true };
        }

        // Lowering to a class that is no constant lowers nothing.
        return cleaning with { ToRank = ConstantAt(site, cleaning.ToArgument) is { IsKnown: true, Literal: string name } ? solver.Model.RankOf(name) : null };
    }

    private static Constant? ConstantAt(CallSite site, int index) => index < site.Arguments.Length ? site.Arguments[index].Constant : null;
    /// <summary>What it makes is made of another client, or of what hands one out.</summary>
    private bool Wraps(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (solver.Model.IsClient(parameter.Type))
            {
                return true;
            }
        }

        return solver.Model.IsDecorator(method.ContainingType);
    }

    /// <summary>All functions among the arguments write records.</summary>
    private bool IsAuditedBy(CallSite site)
    {
        var any = false;
        foreach (var argument in site.Arguments)
        {
            foreach (var target in argument.Objects)
            {
                if (target.IsDelegate)
                {
                    if (target.Target is not { } body || !solver.Callees.LeavesRecord(body))
                    {
                        return false;
                    }

                    any = true;
                }
            }
        }

        return any;
    }

    /// <summary>A label that is empty labels nothing.</summary>
    private static bool HasEmptyLabel(CallSite site)
    {
        for (var i = 1; i < site.Arguments.Length; i++)
        {
            if (site.Arguments[i].Constant is { IsKnown: true, Literal: string text } && string.IsNullOrWhiteSpace(text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A client that a member hands out for an endpoint: what it is made of does not say any more where it talks to.</summary>
    private Value Rebound(CallSite site, Value result, Memory memory)
    {
        var taint = EndpointFacts.Unbound(Heap.Deep(memory, result));
        var type = result.Objects.Length == 1 ? result.Objects[0] : null;
        return Value.Of(taint, solver.Objects.At(site.Site, (site.Salt * 64) + 9, id => new AbstractObject(id, type?.Type ?? site.Method!.ReturnType)
        {
            IsExact = type?.IsExact == true,
            IsBound = true,
        }));
    }

    /// <summary>Where a client that is made, wrapped or set up here talks to: facts of its address, or of what it wraps; no data.</summary>
    private Taint Endpoint(CallSite site, CallBehavior behavior, Memory memory)
    {
        var taint = Taint.Empty;
        foreach (var port in behavior.AddressPorts)
        {
            taint = taint.Union(library.Carried(site, port, memory)).Union(ConstantAddress(site, behavior, port));
        }

        if ((behavior.Roles & MemberRole.HttpAddress) != 0 && site.Method!.MethodKind == MethodKind.PropertySet)
        {
            taint = taint.Union(Taint.Of(new EndpointLabel(EndpointFact.Given, ""), site.Site.Syntax));
        }

        if (behavior.KeepsEndpoint)
        {
            taint = taint.Union(Kept(site, memory));
        }

        return taint.IsEmpty ? taint : Ports.Filter(taint, PathFilter.NoData).Select(atom => atom is LabelAtom { Label: AIOutputLabel } ? null : atom);
    }

    /// <summary>What the receiver and the arguments carry. A text (a model's name, from a setting perhaps) talks to nowhere.</summary>
    private Taint Kept(CallSite site, Memory memory)
    {
        var taint = site.Receiver is { } receiver ? Heap.Deep(memory, receiver) : Taint.Empty;
        for (var i = 0; i < site.Arguments.Length; i++)
        {
            if (i >= site.Method!.Parameters.Length || site.Method.Parameters[i].Type.SpecialType != SpecialType.System_String)
            {
                taint = taint.Union(Heap.Deep(memory, site.Arguments[i]));
            }
        }

        return taint;
    }

    /// <summary>A text where an address belongs is one, even if it is a host that nobody knows. What is sent to is often only a path.</summary>
    private static Taint ConstantAddress(CallSite site, CallBehavior behavior, Port port) =>
        port is { Base: PortBase.Argument, Path.Length: 0 } && port.Index < site.Arguments.Length && (behavior.Roles & MemberRole.RawHttp) == 0
        && site.Arguments[port.Index].Constant is { IsKnown: true, Literal: string { Length: > 0 } text }
            ? Taint.Of(new EndpointLabel(EndpointFact.Address, text), site.SyntaxOf(port.Index))
            : Taint.Empty;

    /// <summary>A class that is declared for a result replaces the one that was found.</summary>
    private static Value DeclaredClass(CallBehavior behavior, Value result)
    {
        foreach (var label in behavior.ReturnLabels)
        {
            if (label is DataLabel { IsUnclassified: false })
            {
                return result.WithTaint(result.Taint.Select(atom => atom switch
                {
                    LabelAtom { Label: DataLabel } => null,
                    PathAtom path => path with { Filter = path.Filter | PathFilter.NoData },
                    _ => atom,
                }));
            }
        }

        return result;
    }

    /// <summary>AI output has the class of what was sent for it, and is no origin of its own.</summary>
    private Taint Sent(CallSite site, CallBehavior behavior, Memory memory)
    {
        var taint = Taint.Empty;
        foreach (var sink in behavior.Sinks)
        {
            if (sink.Kind == SinkKind.AISend)
            {
                taint = taint.Union(library.Carried(site, sink.Port, memory));
            }
        }

        return taint.Select(atom => atom switch
        {
            LabelAtom { Label: DataLabel { IsUnclassified: false } } => atom,
            PathAtom path => path with { Filter = path.Filter | PathFilter.ClassifiedOnly },
            _ => null,
        }).Step(site.Site.Syntax);
    }
}
