using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>
/// Calls: what is declared of a member comes first, then its body, then the default for calls that nothing can be seen of.
/// </summary>
internal sealed class CallTransfer
{
    private readonly BodySolver solver;
    private readonly LibraryCall library;
    private readonly Instantiation instantiation;
    private readonly ServiceCall services;
    private readonly ConfigurationCall configuration;
    private readonly BodyCall bodies;
    private readonly UnknownCall unknown;
    private readonly DeclaredResult declared;

    public CallTransfer(BodySolver solver)
    {
        this.solver = solver;
        library = new LibraryCall(solver, this);
        instantiation = new Instantiation(solver, this);
        services = new ServiceCall(solver, this);
        configuration = new ConfigurationCall(solver);
        bodies = new BodyCall(solver, this, instantiation);
        unknown = new UnknownCall(solver, this);
        Delegates = new DelegateCall(solver, this, instantiation);
        declared = new DeclaredResult(solver, this, library);
    }

    public DelegateCall Delegates { get; }

    private HeapAccess Heap => solver.Heap;

    public Value Call(Instruction instruction, Memory memory)
    {
        var receiver = instruction.A >= 0 ? solver.Read(memory, instruction.A) : null;
        var site = new CallSite(instruction, instruction.Method, receiver, Arguments(instruction, memory), instruction.ArgSyntax, false, 0);
        if (instruction.Target is { } nested)
        {
            var result = instantiation.Apply(nested, site, index => solver.Read(memory, instruction.Captures[index]), memory);
            return nested.Symbol is IMethodSymbol local && solver.Model.Behavior(local) is { } behavior && (behavior.ReturnLabels.Length > 0 || behavior.Cleaning is not null)
                ? declared.Finish(site with { Method = local }, behavior, result, memory)
                : result;
        }

        return instruction.Method is not null ? Method(site, memory, instruction.IsVirtual)
            : instruction.Constant is string name ? Named(site, name, memory)
            : Value.Of(Everything(site, memory));
    }

    public Value Invoke(Instruction instruction, Memory memory) => Delegates.Invoke(instruction, Arguments(instruction, memory), memory);

    /// <summary>A member that run time finds by name: that of the receiver's objects, where all of them are known.</summary>
    private Value Named(CallSite site, string name, Memory memory)
    {
        var receiver = site.Receiver ?? Value.Clean;
        var members = NamedMembers.Of(receiver, name, site.Arguments.Length, solver.Model, solver.Callees);
        if (members.IsEmpty)
        {
            // Which one it is nobody knows: what was ever put into the object may come out.
            foreach (var argument in site.Arguments)
            {
                Heap.Store(memory, receiver, Content.Element, argument);
                solver.Recorder?.Written(site, receiver, argument, memory);
            }

            return Value.Of(Everything(site, memory));
        }

        var result = Value.Bottom;
        foreach (var (member, target) in members)
        {
            var one = Value.Of(receiver.Taint, target);
            if (member is IMethodSymbol method)
            {
                result = result.Join(Method(site with { Method = method, Receiver = one }, memory, false));
            }
            else if (site.Arguments.Length > 0)
            {
                Heap.Store(memory, one, Content.Member(member), site.Arguments[0]);
            }
            else
            {
                result = result.Join(Heap.Load(memory, one, Content.Member(member)));
            }
        }

        return result;
    }

    /// <summary>Calls a member by its symbol.</summary>
    public Value Method(CallSite site, Memory memory, bool isVirtual)
    {
        var method = site.Method!;
        if (method is { IsPartialDefinition: true, PartialImplementationPart: null })
        {
            // The compiler leaves the call out.
            return Value.Clean;
        }

        var behavior = Receiver(site) is { } type ? solver.Model.Behavior(method, type) : solver.Model.Behavior(method);
        solver.Recorder?.Call(site, behavior, memory);
        Value? result;
        if (behavior.IsSource)
        {
            result = Value.Of(Taint.Empty, Opaque(site, method.ReturnType, 1));
            declared.Outward(site, behavior, memory);
        }
        else if (behavior.IsAICall && !behavior.HasFlows)
        {
            result = Value.Of(Taint.Empty, Opaque(site, method.ReturnType, 1));
            Delegates.RunAll(site, memory);
        }
        else if (behavior.HasFlows)
        {
            // The row of an interface or base class speaks for objects that are not known; one of this program has a body.
            result = isVirtual && IsOwn(site, behavior) ? bodies.Apply(site, memory, isVirtual) : null;
            result ??= library.Apply(site, behavior, memory);
        }
        else
        {
            result = bodies.Apply(site, memory, isVirtual);
            if (result is not null && (behavior.Roles & MemberRole.ToolRegistration) != 0)
            {
                Delegates.RunTools(site, behavior, memory);
            }

            result ??= unknown.Apply(site, memory);
        }

        switch (behavior.Row?.Kind)
        {
            case "resolve":
                result = services.Resolve(site, behavior, result, memory);
                break;
            case "configuration" or "section" or "connection-string" or "environment":
                result = configuration.Read(site, behavior, result, memory);
                break;
            case "options" when (behavior.Roles & MemberRole.Registration) == 0:
                result = services.Options(site, result);
                break;
        }

        if ((behavior.Roles & MemberRole.ToolRegistration) != 0)
        {
            result = result.Join(Value.Of(DeclaredResult.Functions(site, behavior)));
        }

        if ((behavior.Roles & MemberRole.Registration) != 0 && services.Register(site, behavior, memory) is { IsEmpty: false } built)
        {
            result = result.Join(Value.Of(built));
        }

        if (services.WrapByStep(site, behavior))
        {
            // It is declared to audit: what it does is not looked at.
        }
        else if (behavior.Row?.KeepsEndpoint == true)
        {
            services.Wrap(site, memory);
        }
        else if (solver.Recorder is not null && solver.Model.IsSource(method))
        {
            services.WrapByOwn(site, memory);
        }

        if ((behavior.Roles & MemberRole.Setting) != 0 && site.Receiver is { } owner && site.Arguments.Length == 1
            && site.Arguments[0].Constant is { IsKnown: true, Literal: false })
        {
            Heap.Mark(memory, owner, Taint.Of(new SwitchedOffLabel(behavior.Row!.Kind), site.Site.Syntax));
        }

        return declared.Finish(site, behavior, result, memory);
    }

    private bool IsOwn(CallSite site, CallBehavior behavior)
    {
        if (behavior.Sinks.Length > 0 || behavior.Roles != MemberRole.None || site.Receiver is not { Objects.Length: > 0 } receiver
            || solver.Model.IsSource(site.Method!))
        {
            return false;
        }

        foreach (var target in receiver.Objects)
        {
            if (target.Type is not { } type || !solver.Model.IsSource(type) || !(target.IsExact || solver.Callees.IsLeaf(type))
                || solver.Callees.Implementation(site.Method!, type) is not { } body || !solver.Model.IsSource(body))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The one type that a receiver is known to have, where it is not the one that declares the member.</summary>
    private ITypeSymbol? Receiver(CallSite site) =>
        site.Receiver is { Objects: { Length: 1 } objects } && objects[0].Type is { TypeKind: TypeKind.Class } type
            && !SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, site.Method!.ContainingType?.OriginalDefinition) && !solver.Model.IsSource(site.Method)
            ? type
            : null;

    /// <summary>An object of which only the static type is known.</summary>
    public AbstractObject Opaque(CallSite site, ITypeSymbol? type, int index) =>
        solver.Objects.At(site.Site, site.Salt * 64 + index, id => new AbstractObject(id, type) { IsOpaque = true });

    public Taint Everything(CallSite site, Memory memory)
    {
        var taint = site.Receiver is { } receiver ? Heap.Deep(memory, receiver) : Taint.Empty;
        foreach (var argument in site.Arguments)
        {
            taint = taint.Union(Heap.Deep(memory, argument));
        }

        return taint;
    }

    private ImmutableArray<Value> Arguments(Instruction instruction, Memory memory)
    {
        var builder = ImmutableArray.CreateBuilder<Value>(instruction.Args.Length);
        for (var i = 0; i < instruction.Args.Length; i++)
        {
            builder.Add(instruction.Args[i] < 0 && instruction.Method is { } method && i < method.Parameters.Length && method.Parameters[i].HasExplicitDefaultValue
                ? Value.OfConstant(method.Parameters[i].ExplicitDefaultValue, Taint.Empty)
                : solver.Read(memory, instruction.Args[i]));
        }

        return builder.MoveToImmutable();
    }
}
