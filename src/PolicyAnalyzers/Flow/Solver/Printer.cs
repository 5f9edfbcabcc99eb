using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>What becomes of an object that is put into a text: what its own ToString says, where that is in source; else all that it holds.</summary>
internal sealed class Printer
{
    private const int MaxDepth = 3;
    private readonly BodySolver solver;
    private readonly CallTransfer calls;

    public Printer(BodySolver solver, CallTransfer calls)
    {
        this.solver = solver;
        this.calls = calls;
    }

    public Taint Printed(CallSite site, Value value, Memory memory) => Printed(site, value, memory, 0);

    private Taint Printed(CallSite site, Value value, Memory memory, int depth)
    {
        var taint = value.Taint;
        foreach (var target in value.Objects)
        {
            var one = Value.Of(Taint.Empty, target);
            if (target.IsExact && target.Type is INamedTypeSymbol type && OwnText(type) is { } text)
            {
                var call = new CallSite(site.Site, text, one, ImmutableArray<Value>.Empty, ImmutableArray<SyntaxNode?>.Empty, site.IsDelegateCall, site.Salt + 2000 + target.Id);
                taint = taint.Union(solver.Heap.Deep(memory, calls.Method(call, memory, false)));
            }
            else if (depth < MaxDepth && target is { Path: null, Type: IArrayTypeSymbol })
            {
                taint = taint.Union(Printed(site, solver.Heap.Load(memory, one, Content.Element), memory, depth + 1));
            }
            else if (IsSequence(target) || !IsNameOnly(target))
            {
                taint = taint.Union(solver.Heap.Deep(memory, one));
            }
        }

        return taint;
    }

    /// <summary>Its elements may be meant, as where texts are joined.</summary>
    private static bool IsSequence(AbstractObject target)
    {
        foreach (var candidate in target.Type?.AllInterfaces ?? ImmutableArray<INamedTypeSymbol>.Empty)
        {
            if (candidate.SpecialType == SpecialType.System_Collections_IEnumerable)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Nobody has overridden ToString for this object: it prints the name of its type.</summary>
    public static bool IsNameOnly(AbstractObject target)
    {
        if (!target.IsExact || target.Type is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsAnonymousType: false } type)
        {
            return false;
        }

        for (INamedTypeSymbol? current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            if (current.TypeKind == TypeKind.Error)
            {
                return false;
            }

            foreach (var member in current.GetMembers("ToString"))
            {
                if (member is IMethodSymbol { Parameters.IsEmpty: true, IsStatic: false })
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The ToString that a type of this compilation has or inherits; null where only the framework's or a record's is there.</summary>
    private IMethodSymbol? OwnText(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null && solver.Model.IsSource(current); current = current.BaseType)
        {
            foreach (var member in current.GetMembers("ToString"))
            {
                if (member is IMethodSymbol { Parameters.IsEmpty: true, IsStatic: false } method)
                {
                    return method.IsImplicitlyDeclared ? null : method;
                }
            }
        }

        return null;
    }
}
