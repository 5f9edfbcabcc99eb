using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Policy;
using FlowRow = PolicyAnalyzers.Catalog.FlowRow;

namespace PolicyAnalyzers.Flow.Models;

/// <summary>
/// Puts together what the policy's <c>flow</c>, attributes and the catalogue say of a member. The policy wins over attributes,
/// these over the catalogue.
/// </summary>
internal sealed class BehaviorReader
{
    private readonly PolicyModel policy;
    private readonly CatalogIndex catalog;
    private readonly TagReader tags;
    private readonly CleaningReader cleanings;
    private readonly Compilation compilation;
    private readonly ConcurrentDictionary<ISymbol, CallBehavior> behaviors = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(IMethodSymbol, ITypeSymbol), CallBehavior> below = new();

    public BehaviorReader(PolicyModel policy, CatalogIndex catalog, TagReader tags, Compilation compilation)
    {
        this.policy = policy;
        this.catalog = catalog;
        this.tags = tags;
        this.compilation = compilation;
        cleanings = new CleaningReader(policy, tags);
        Audit = new AuditMembers(policy, catalog);
    }

    /// <summary>What is declared to leave records.</summary>
    public AuditMembers Audit { get; }

    public CallBehavior Of(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return behaviors.TryGetValue(definition, out var known) ? known : behaviors.GetOrAdd(definition, Read(definition));
    }

    /// <summary>The same for a receiver of a type below the one that declares the member.</summary>
    public CallBehavior Of(IMethodSymbol method, ITypeSymbol receiver)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        if (catalog.FindBelow(receiver, definition) is not { } row)
        {
            return Of(method);
        }

        var key = (definition, receiver.OriginalDefinition);
        return below.TryGetValue(key, out var known) ? known : below.GetOrAdd(key, Read(definition, row));
    }

    private CallBehavior Read(IMethodSymbol method) => Read(method, catalog.Find(method));

    private CallBehavior Read(IMethodSymbol method, MemberModel? row)
    {
        if (row is { IsInherited: true, HasFlows: true } && !row.Is(MemberRole.AISink) && HasBody(method))
        {
            // A member of this compilation that has a body says better itself what it does.
            row = null;
        }

        var path = row is null ? RequestMembers.PathOf(method, catalog) : null;
        if (path is not null)
        {
            row = RequestMembers.Row;
        }

        var sinks = ImmutableArray.CreateBuilder<SinkPort>();
        var flows = row?.HasFlows == true ? row.Flows : ImmutableArray<FlowRow>.Empty;
        var hasFlows = row?.HasFlows == true;
        var labels = ImmutableArray.CreateBuilder<Label>();
        var isSource = ReadSources(method, labels);
        var isCall = row?.Is(MemberRole.AISink | MemberRole.RawHttp) == true;
        foreach (var entry in policy.Flow.Sinks)
        {
            if (entry.Symbol.MatchesCall(method))
            {
                sinks.Add(new SinkPort(SinkKind.AISend, PortOf(entry.At), entry.EndpointId));
                isCall = true;
            }
        }

        foreach (var entry in policy.Disclosure.Responses)
        {
            if (entry.Symbol.MatchesCall(method))
            {
                sinks.Add(new SinkPort(SinkKind.Response, PortOf(entry.At), null));
            }
        }

        AddRowSinks(row, method, sinks);
        if (row is { Kind: "writer" } && row.Is(MemberRole.Log))
        {
            labels.Add(new LogLabel());
        }
        else if (sinks.Count == 0 && IsLogMessage(method))
        {
            // The compiler writes the body: what is given to it is logged.
            foreach (var parameter in method.Parameters)
            {
                if (catalog.FindType(parameter.Type)?.Is(TypeRole.Service) != true)
                {
                    sinks.Add(new SinkPort(SinkKind.Log, new Port(PortBase.Argument, parameter.Ordinal, 0, ImmutableArray<PathStep>.Empty), null));
                }
            }
        }

        foreach (var entry in policy.Flow.PassThrough)
        {
            if (entry.Symbol.MatchesCall(method))
            {
                flows = hasFlows && row is null ? flows.Add(RowOf(entry)) : ImmutableArray.Create(RowOf(entry));
                row = null;
                hasFlows = true;
            }
        }

        AddBindings(method, row, labels);
        if (Audit.BuildsClient(method) && Audit.IsStep(method))
        {
            labels.Add(new AuditedLabel(method.Name));
        }
        else if (policy.Audit.MaxClassRank != int.MaxValue && sinks.Count == 0 && (Annotations.IsOurs(method.ContainingType, Annotations.AuditLog) || Audit.IsStep(method)))
        {
            // The audit store has a clearance of its own.
            foreach (var parameter in method.Parameters)
            {
                sinks.Add(new SinkPort(SinkKind.Log, new Port(PortBase.Argument, parameter.Ordinal, 0, ImmutableArray<PathStep>.Empty), null));
            }
        }

        if (method.MethodKind == MethodKind.PropertyGet && catalog.FindType(method.ReturnType)?.Is(TypeRole.Store) == true)
        {
            labels.Add(new DataLabel(-1, 0, OriginKind.Member, method.AssociatedSymbol!));
        }

        if (row?.Is(MemberRole.Input) == true && !method.ReturnsVoid && !IsBareTask(method.ReturnType))
        {
            // Data from outside that nobody has given a class.
            labels.Add(new DataLabel(-1, 0, OriginKind.CallResult, method));
        }

        return new CallBehavior
        {
            Row = row,
            RequestPath = path,
            Flows = flows,
            HasFlows = hasFlows,
            ReturnLabels = labels.ToImmutable(),
            IsSource = isSource,
            Sinks = sinks.ToImmutable(),
            IsAICall = isCall,
            IsAIOutput = row?.Is(MemberRole.AIOutput | MemberRole.RawHttp) == true || AnyMatches(policy.Flow.AiOutputs, method),
            Cleaning = cleanings.Of(method, row),
            MakesClient = row is { KeepsEndpoint: false } && row.Is(MemberRole.AIClient) || HasClientType(labels),
        };
    }

    private bool ReadSources(IMethodSymbol method, ImmutableArray<Label>.Builder labels)
    {
        var found = false;
        foreach (var entry in policy.Flow.Sources)
        {
            if (entry.At.Kind == FlowPortKind.Return && entry.Symbol.MatchesCall(method))
            {
                labels.Add(new DataLabel(
                    entry.Class is null ? policy.LowestClass.Rank : (policy.FindClass(entry.Class) ?? policy.HighestClass).Rank,
                    tags.Categories(entry.Categories),
                    OriginKind.DeclaredSource,
                    method));
                found = true;
            }
        }

        if (!found && tags.OfReturn(method) is { } tag)
        {
            labels.Add(tag);
        }

        return found;
    }

    private static void AddRowSinks(MemberModel? row, IMethodSymbol method, ImmutableArray<SinkPort>.Builder sinks)
    {
        if (row is null)
        {
            return;
        }

        // A result object is no response yet: it leaves where the endpoint returns it.
        var leaves = row.Is(MemberRole.Response) && row.Kind != "result";
        foreach (var port in row.DataPorts)
        {
            if (row.Is(MemberRole.AISink | MemberRole.RawHttp))
            {
                sinks.Add(new SinkPort(SinkKind.AISend, port, null));
            }

            if (leaves && port.Base is not PortBase.Return)
            {
                sinks.Add(new SinkPort(SinkKind.Response, port, null));
            }

            if (row.Is(MemberRole.Saves | MemberRole.Strips) && port.Base is not PortBase.Return && method.MethodKind != MethodKind.Constructor)
            {
                sinks.Add(new SinkPort(row.Is(MemberRole.Saves) ? SinkKind.Save : SinkKind.Strip, port, null));
            }

            if (row.Is(MemberRole.Log))
            {
                sinks.Add(new SinkPort(SinkKind.Log, port, null));
            }
        }
    }

    /// <summary>A log method that is generated from an attribute.</summary>
    public bool IsLogMessage(ISymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (catalog.FindType(attribute.AttributeClass)?.Is(TypeRole.LogAttribute) == true)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasClientType(ImmutableArray<Label>.Builder labels)
    {
        foreach (var label in labels)
        {
            if (label is ClientTypeLabel)
            {
                return true;
            }
        }

        return false;
    }

    private void AddBindings(IMethodSymbol method, MemberModel? row, ImmutableArray<Label>.Builder labels)
    {
        if (method.MethodKind == MethodKind.Constructor)
        {
            AddClientType(method.ContainingType, labels);
            AddBinding(EndpointBindings.Of(method.ContainingType), labels);
        }
        else if (method.MethodKind != MethodKind.PropertySet && !method.ReturnsVoid)
        {
            AddBinding(EndpointBindings.OfResult(method), labels);
        }

        if (row?.Is(MemberRole.AIClient) == true && row.DefaultHost is { } host)
        {
            labels.Add(new EndpointLabel(EndpointFact.DefaultHost, host));
        }

        if (row?.Is(MemberRole.Local) == true)
        {
            labels.Add(new EndpointLabel(EndpointFact.Address, "http://localhost/"));
        }

        if (row?.Is(MemberRole.Response) == true && row.DataPorts.Any(static port => port.Base == PortBase.Return))
        {
            labels.Add(ResponseLabel.Instance);
        }

        if (row?.Is(MemberRole.Saves) == true
            && row.DataPorts.Any(port => port.Base == PortBase.Return || (port.Base == PortBase.This && method.MethodKind == MethodKind.Constructor)))
        {
            labels.Add(FileLabel.Instance);
        }
    }

    private static void AddBinding(string? id, ImmutableArray<Label>.Builder labels)
    {
        if (id is not null)
        {
            labels.Add(new EndpointLabel(EndpointFact.Id, id));
        }
    }

    /// <summary>What making an object of this type says of where it talks to, and whether it audits.</summary>
    public void AddClientType(INamedTypeSymbol type, ImmutableArray<Label>.Builder labels)
    {
        if (catalog.FindType(type) is { } facts)
        {
            if (facts.Is(TypeRole.Local))
            {
                labels.Add(new EndpointLabel(EndpointFact.Address, "http://localhost/"));
            }
            else if (facts.Is(TypeRole.AIClient | TypeRole.AIDecorator))
            {
                labels.Add(new ClientTypeLabel(type.OriginalDefinition));
            }
        }

        if (Audit.IsAuditing(type))
        {
            labels.Add(new AuditedLabel(type.Name));
        }
    }

    private bool HasBody(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly) && !method.IsAbstract;

    private static bool AnyMatches(ImmutableArray<FlowEntry> entries, IMethodSymbol method)
    {
        foreach (var entry in entries)
        {
            if (entry.Symbol.MatchesCall(method))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBareTask(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments.Length: 0, Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" };

    private static FlowRow RowOf(FlowEntry entry) => new(PortOf(entry.From), PortOf(entry.To), false);

    private static Port PortOf(FlowPort port) => port.Kind switch
    {
        FlowPortKind.Return => new Port(PortBase.Return, 0, 0, ImmutableArray<PathStep>.Empty),
        FlowPortKind.This => new Port(PortBase.This, 0, 0, ImmutableArray<PathStep>.Empty),
        FlowPortKind.AnyArgument => new Port(PortBase.AnyArgument, 0, 0, ImmutableArray<PathStep>.Empty),
        _ => new Port(PortBase.Argument, port.Index, 0, ImmutableArray<PathStep>.Empty),
    };
}
