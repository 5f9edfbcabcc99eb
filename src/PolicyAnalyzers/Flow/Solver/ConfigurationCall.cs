using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>
/// Reads of the configuration: configuration["a:b"], GetSection("a"), a section's value, what is bound to one. The result carries
/// the key, never a value: what stands there is the business of whoever asks where a client talks to.
/// </summary>
internal sealed class ConfigurationCall
{
    private readonly BodySolver solver;

    public ConfigurationCall(BodySolver solver) => this.solver = solver;

    public Value Read(CallSite site, CallBehavior behavior, Value result, Memory memory)
    {
        var method = site.Method!;
        var source = site.Receiver ?? (site.Arguments.Length > 0 ? site.Arguments[0] : Value.Clean);
        foreach (var key in Keys(site, behavior, source))
        {
            if (method.ReturnsVoid)
            {
                Bind(site, behavior, new EndpointLabel(EndpointFact.Section, key), memory);
            }
            else
            {
                var fact = behavior.Row!.Kind != "section" && solver.Model.IsConfigurationValue(method.ReturnType) ? EndpointFact.Configured : EndpointFact.Section;
                result = result.Join(Value.Of(Taint.Of(new EndpointLabel(fact, key), site.Site.Syntax)));
            }
        }

        return result;
    }

    /// <summary>The full keys that are read; an empty one where the key is no constant.</summary>
    private static ImmutableArray<string> Keys(CallSite site, CallBehavior behavior, Value source)
    {
        var name = "";
        var isKnown = true;
        foreach (var port in behavior.Row!.KeyPorts)
        {
            isKnown = port.Index < site.Arguments.Length && site.Arguments[port.Index].Constant is { IsKnown: true, Literal: string { Length: > 0 } text }
                && (name = text).Length > 0;
        }

        if (!isKnown || behavior.Row.Kind == "environment")
        {
            return ImmutableArray.Create("");
        }

        if (behavior.Row.Kind == "connection-string")
        {
            name = "ConnectionStrings:" + name;
        }

        var keys = ImmutableArray.CreateBuilder<string>();
        foreach (var entry in source.Taint)
        {
            if (entry.Atom is LabelAtom { Label: EndpointLabel { Fact: EndpointFact.Section } section })
            {
                keys.Add(section.Text.Length == 0 ? name : name.Length == 0 ? section.Text : section.Text + ":" + name);
            }
        }

        if (keys.Count == 0)
        {
            keys.Add(name);
        }

        return keys.ToImmutable();
    }

    /// <summary>The object that is filled is as if it had been read.</summary>
    private void Bind(CallSite site, CallBehavior behavior, EndpointLabel section, Memory memory)
    {
        foreach (var port in behavior.Row!.DataPorts)
        {
            if (port.Index < site.Arguments.Length)
            {
                solver.Heap.Mark(memory, site.Arguments[port.Index], Taint.Of(section, site.Site.Syntax));
            }
        }
    }
}
