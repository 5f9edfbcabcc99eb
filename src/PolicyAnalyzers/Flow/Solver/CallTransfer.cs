using System.Collections.Generic;
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
    private const int MaxTargets = 16;

    /// <summary>Objects up to which a receiver is taken one type at a time.</summary>
    private const int MaxApart = 6;
    private readonly BodySolver solver;
    private readonly LibraryCall library;
    private readonly Instantiation instantiation;
    private readonly ServiceCall services;
    private readonly ConfigurationCall configuration;
    private readonly AccessorCall accessors;
    private readonly DeclaredResult declared;

    public CallTransfer(BodySolver solver)
    {
        this.solver = solver;
        library = new LibraryCall(solver, this);
        instantiation = new Instantiation(solver, this);
        services = new ServiceCall(solver, this);
        configuration = new ConfigurationCall(solver);
        accessors = new AccessorCall(solver, this);
        declared = new DeclaredResult(solver, this, library);
    }

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

    public Value Invoke(Instruction instruction, Memory memory)
    {
        var function = solver.Read(memory, instruction.A);
        var arguments = Arguments(instruction, memory);
        if (solver.Recorder is { } recorder && IsLog(function, instruction))
        {
            recorder.Logged(new CallSite(instruction, null, null, arguments, instruction.ArgSyntax, true, 0), memory);
        }

        return Delegate(function, arguments, instruction, instruction.ArgSyntax, memory, 0);
    }

    /// <summary>A function that a logging library has made, or one that nobody knows and that takes a logger.</summary>
    private bool IsLog(Value function, Instruction call) =>
        LoggedArguments.IsLog(function.Taint)
        || (!LibraryCall.HasDelegate(function) && call.Args.Length > 1 && call.Args[0] >= 0 && solver.Body.Slots[call.Args[0]].Type is { } type && solver.Model.IsLogger(type));

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

    /// <summary>Calls whatever delegates a value can be.</summary>
    public Value Delegate(
        Value function, ImmutableArray<Value> arguments, Instruction instruction, ImmutableArray<SyntaxNode?> syntax, Memory memory, int salt)
    {
        var result = Value.Bottom;
        var known = false;
        foreach (var target in function.Objects)
        {
            if (!target.IsDelegate)
            {
                continue;
            }

            known = true;
            salt += 100;
            if (target.Target is { } body)
            {
                var site = new CallSite(instruction, null, null, Fit(arguments, body.Parameters.Length), syntax, true, salt);
                var holder = Value.Of(Taint.Empty, target);
                result = result.Join(instantiation.Apply(body, site, index => Heap.Load(memory, holder, Content.Capture(index)), memory));
            }
            else
            {
                var method = target.Method!;
                var bound = Heap.Load(memory, Value.Of(Taint.Empty, target), Content.Receiver);
                var receiver = method.IsStatic ? null : bound;

                // An extension method's group is bound to its first argument.
                var given = method.IsExtensionMethod && arguments.Length < method.Parameters.Length ? arguments.Insert(0, bound) : arguments;
                var site = new CallSite(instruction, method, receiver, Fit(given, method.Parameters.Length), syntax, true, salt);
                result = result.Join(Method(site, memory, method.IsVirtual || method.IsAbstract || method.IsOverride));
            }
        }

        foreach (var target in function.Objects)
        {
            if (!target.IsDelegate && target.Path is { } path)
            {
                // What came in is called by whoever knows what it is.
                solver.Recorder?.Invoked(path, arguments, instruction.Syntax, memory);
                if (path.Append(Content.Returned) is { } returned)
                {
                    result = result.Join(solver.Objects.AtPath(returned, null, instruction.Type));
                }
            }
        }

        if (known)
        {
            return result;
        }

        var taint = function.Taint;
        foreach (var argument in arguments)
        {
            taint = taint.Union(Heap.Deep(memory, argument));
        }

        return result.Join(Value.Of(taint));
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
            library.CallDelegates(site, memory);
        }
        else if (behavior.HasFlows)
        {
            // The row of an interface or base class speaks for objects that are not known; one of this program has a body.
            result = isVirtual && IsOwn(site, behavior) ? Bodies(site, memory, isVirtual) : null;
            result ??= library.Apply(site, behavior, memory);
        }
        else
        {
            result = Bodies(site, memory, isVirtual);
            if (result is not null && (behavior.Roles & MemberRole.ToolRegistration) != 0)
            {
                library.CallTools(site, behavior, memory);
            }

            result ??= library.Unknown(site, behavior, memory);
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

        if (behavior.Row?.KeepsEndpoint == true)
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

    /// <summary>
    /// Null: no body can be seen. Objects of different types are taken one type at a time: what an inherited method calls on itself
    /// depends on it.
    /// </summary>
    private Value? Bodies(CallSite site, Memory memory, bool isVirtual)
    {
        if (site.Receiver is not { Objects.Length: > 1 and <= MaxApart } receiver || ByType(receiver) is not { Count: > 1 } groups)
        {
            return BodiesOfOne(site, memory, isVirtual);
        }

        Value? result = null;
        Memory? after = null;
        var salt = site.Salt;
        foreach (var group in groups)
        {
            var one = memory.Copy();
            salt += 20;
            if (BodiesOfOne(site with { Receiver = group, Salt = salt }, one, isVirtual) is { } value)
            {
                result = result?.Join(value) ?? value;
            }

            if (after is null)
            {
                after = one;
            }
            else
            {
                after.Join(one, solver.Objects);
            }
        }

        memory.Become(after!);
        return result;
    }

    /// <summary>The value, cut by the types of its objects; null when a type is not known.</summary>
    private List<Value>? ByType(Value receiver)
    {
        var groups = new List<Value>();
        foreach (var target in receiver.Objects)
        {
            if (target.IsDelegate || target.Type is not { } type || !solver.Model.IsSource(type) || !(target.IsExact || solver.Callees.IsLeaf(type)))
            {
                return null;
            }

            var one = Value.Of(receiver.Taint, target);
            var at = groups.FindIndex(group => SymbolEqualityComparer.Default.Equals(group.Objects[0].Type, type));
            if (at < 0)
            {
                groups.Add(one);
            }
            else
            {
                groups[at] = groups[at].Join(one);
            }
        }

        return groups;
    }

    private Value? BodiesOfOne(CallSite site, Memory memory, bool isVirtual)
    {
        var targets = Targets(site.Method!, site.Receiver, isVirtual, site.Site.Constant as ITypeSymbol);
        var result = Value.Bottom;
        var seen = false;
        var salt = site.Salt;
        foreach (var target in targets)
        {
            if (solver.Callees.BodyOf(target) is { } body)
            {
                seen = true;
                result = result.Join(instantiation.Apply(body, site with { Salt = salt++ }, null, memory));
            }
            else if (accessors.Apply(target, site, memory) is { } value)
            {
                seen = true;
                result = result.Join(value);
            }
        }

        return seen ? result : null;
    }

    /// <summary>What can run; empty when that is nothing of this compilation, or too much to be told apart.</summary>
    private ImmutableArray<IMethodSymbol> Targets(IMethodSymbol method, Value? receiver, bool isVirtual, ITypeSymbol? on)
    {
        if (!isVirtual)
        {
            return ImmutableArray.Create(method);
        }

        if (on is not null && Contexts.TypeOf(on, solver.Context) is { TypeKind: not TypeKind.Interface } constraint
            && solver.Callees.Implementation(method, constraint) is { } stated)
        {
            return ImmutableArray.Create(stated);
        }

        if (receiver is not { Objects.Length: > 0 })
        {
            return Few(solver.Callees.Implementations(method, null));
        }

        var builder = ImmutableArray.CreateBuilder<IMethodSymbol>();
        var isKnown = true;
        foreach (var target in receiver.Objects)
        {
            if (target is { IsExact: true, Type: { } exact })
            {
                if (solver.Callees.Implementation(method, exact) is { } one && !builder.Contains(one))
                {
                    builder.Add(one);
                }

                continue;
            }

            isKnown = false;
            foreach (var found in solver.Callees.Implementations(method, target.Type))
            {
                if (!builder.Contains(found))
                {
                    builder.Add(found);
                }
            }
        }

        return Few(isKnown || builder.Count > 0 ? builder.ToImmutable() : solver.Callees.Implementations(method, null));
    }

    /// <summary>Of very many implementations none is looked into: the call counts as one that nothing can be seen of.</summary>
    private static ImmutableArray<IMethodSymbol> Few(ImmutableArray<IMethodSymbol> targets) =>
        targets.Length <= MaxTargets ? targets : ImmutableArray<IMethodSymbol>.Empty;

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

    private static ImmutableArray<Value> Fit(ImmutableArray<Value> arguments, int count)
    {
        while (arguments.Length < count)
        {
            arguments = arguments.Add(Value.Clean);
        }

        return arguments;
    }
}
