using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Flow.Models;

/// <summary>Answers the engine from the policy, the annotations and the catalogue.</summary>
internal sealed class PolicyFlowModel : FlowModel
{
    private const int MaxAddress = 400;
    private readonly Compilation compilation;
    private readonly TagReader tags;
    private readonly DataShapes shapes;
    private readonly HeldData held;
    private readonly Lazy<bool> listsTypes;
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> recording = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<Label>> bindings = new(SymbolEqualityComparer.Default);

    public PolicyFlowModel(Compilation compilation, PolicyModel policy)
    {
        this.compilation = compilation;
        Policy = policy;
        Catalog = CatalogIndex.For(compilation, PolicyRows.Of(policy));
        listsTypes = new Lazy<bool>(() => policy.Endpoints.Any(static endpoint => !endpoint.Types.IsEmpty));
        tags = new TagReader(policy, Catalog);
        shapes = new DataShapes(policy, Catalog, tags);
        held = new HeldData(this, tags);
        Behaviors = new BehaviorReader(policy, Catalog, tags, compilation);
        Entries = new EntryPoints(compilation, Catalog, Behaviors);
    }

    public PolicyModel Policy { get; }

    public CatalogIndex Catalog { get; }

    public BehaviorReader Behaviors { get; }

    public EntryPoints Entries { get; }

    public override bool IsIgnored(ISymbol member) => shapes.IsIgnored(member);

    public override UnknownCalls UnknownCalls => Policy.Flow.UnknownCalls;

    public override CallBehavior Behavior(IMethodSymbol method) => Behaviors.Of(method);

    public override CallBehavior Behavior(IMethodSymbol method, ITypeSymbol receiver) => Behaviors.Of(method, receiver);

    public override DataLabel? Tag(ISymbol member) => member is IMethodSymbol method ? tags.OfReturn(method) : tags.Of(member);

    public override ImmutableArray<Label> BindingLabels(ISymbol member)
    {
        var definition = member.OriginalDefinition;
        return bindings.TryGetValue(definition, out var known) ? known : bindings.GetOrAdd(definition, Bindings(definition));
    }

    public override ImmutableArray<Label> TypeLabels(INamedTypeSymbol type)
    {
        var builder = ImmutableArray.CreateBuilder<Label>();
        Behaviors.AddClientType(type, builder);
        if (AuditsByCode(type))
        {
            builder.Add(new AuditedLabel(type.Name));
        }
        else if (AuditsThrough(type))
        {
            builder.Add(new AuditedLabel(type.Name, type.OriginalDefinition));
        }

        if (EndpointBindings.Of(type) is { } id)
        {
            builder.Add(new EndpointLabel(EndpointFact.Id, id));
        }

        return builder.ToImmutable();
    }

    public override bool IsClient(ITypeSymbol type) => Catalog.FindType(type)?.Is(TypeRole.AIClient | TypeRole.AIDecorator) == true;

    /// <summary>Whether the code of a type leaves a record on every path; set by who knows paths.</summary>
    public Func<INamedTypeSymbol, bool> RecordsByCode { get; set; } = static _ => false;

    public override bool AuditsByCode(INamedTypeSymbol type)
    {
        var definition = type.OriginalDefinition;
        return IsSource(definition) && IsClient(definition)
            && (recording.TryGetValue(definition, out var known) ? known : recording.GetOrAdd(definition, RecordsByCode(definition)));
    }

    public override bool AuditsThrough(INamedTypeSymbol type)
    {
        var definition = type.OriginalDefinition;
        return IsSource(definition) && !IsClient(definition) && Catalog.FindType(definition)?.Is(TypeRole.Filter) == true
            && (recording.TryGetValue(definition, out var known) ? known : recording.GetOrAdd(definition, RecordsByCode(definition)));
    }

    /// <summary>What a type overrides of the methods that a library runs around each call of a client.</summary>
    public IEnumerable<IMethodSymbol> ThroughMethods(INamedTypeSymbol type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (INamedTypeSymbol? current = type; current is not null && IsSource(current); current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IMethodSymbol { IsOverride: true, OverriddenMethod: { } overridden } method && (Behavior(overridden).Roles & MemberRole.Around) != 0 && seen.Add(method.Name))
                {
                    yield return method;
                }
            }
        }
    }

    public override bool IsDecorator(ITypeSymbol type) => Catalog.FindType(type)?.Is(TypeRole.AIDecorator) == true;

    public override bool IsLogger(ITypeSymbol type) => Catalog.FindType(type)?.Is(TypeRole.Category) == true;

    public override bool IsHostedTool(ITypeSymbol type) => Catalog.FindType(type)?.Is(TypeRole.HostedTool) == true;

    public override bool IsConfigurationValue(ITypeSymbol type) =>
        type.SpecialType != SpecialType.None || IsScalar(type) || type is INamedTypeSymbol { TypeArguments.Length: 0 } && !IsSource(type) && !IsService(type);

    /// <summary>Asked for each type on the way to a client: most policies list none.</summary>
    public override bool IsListed(INamedTypeSymbol type)
    {
        if (listsTypes.Value)
        {
            foreach (var endpoint in Policy.Endpoints)
            {
                if (endpoint.MeansType(type))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public override bool IsHttpClient(ITypeSymbol type) => Catalog.FindType(type)?.Is(TypeRole.HttpClient) == true;

    public override bool IsWriter(ITypeSymbol type) => Catalog.FindType(type)?.Is(TypeRole.Writer) == true;

    public override ImmutableArray<ITypeSymbol> ServicesOf(IMethodSymbol registration, CallBehavior behavior)
    {
        var names = behavior.Row?.Services ?? ImmutableArray<string>.Empty;
        if (names.IsEmpty)
        {
            // OptionsBuilder<T>.Configure(...) is about T.
            var arguments = registration.TypeArguments.Length > 0 || registration.IsStatic ? registration.TypeArguments : registration.ContainingType.TypeArguments;
            return arguments.Length > 0 ? ImmutableArray.Create(arguments[0]) : ImmutableArray<ITypeSymbol>.Empty;
        }

        var services = ImmutableArray.CreateBuilder<ITypeSymbol>();
        foreach (var name in names)
        {
            if (compilation.GetTypeByMetadataName(name) is { } type)
            {
                // AddEmbeddingGenerator<string, Embedding<float>>() is about IEmbeddingGenerator<string, Embedding<float>>.
                services.Add(type.Arity > 0 && type.Arity == registration.TypeArguments.Length ? type.Construct(registration.TypeArguments.ToArray()) : type);
            }
        }

        return services.ToImmutable();
    }

    public override ImmutableArray<Label> ConstantLabels(object? constant) =>
        constant is string { Length: > 3 and < MaxAddress } text && IsAddress(text)
            ? ImmutableArray.Create<Label>(new EndpointLabel(EndpointFact.Address, text))
            : ImmutableArray<Label>.Empty;

    public override Label? OnRead(Label label, ISymbol member)
    {
        var type = member switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };
        switch (label)
        {
            case DataLabel data:
                if (Tag(member) is not null)
                {
                    return null;
                }

                if (!data.IsUnclassified)
                {
                    return data;
                }

                return IsScalar(type) || IsRouting(member) ? null
                    : DataShapes.IsFramework(member.ContainingAssembly) ? data
                    : new DataLabel(-1, 0, OriginKind.Member, member);
            case AIOutputLabel:
                return IsScalar(type) ? null : label;
            case EndpointLabel { Fact: EndpointFact.Section } section when type is not null:
                var key = section.Text.Length == 0 ? member.Name : section.Text + ":" + member.Name;
                return section with { Fact = IsConfigurationValue(type) ? EndpointFact.Configured : EndpointFact.Section, Text = key };
            default:
                return label;
        }
    }

    public override ImmutableArray<Label> UnknownResult(IMethodSymbol method, bool hasInput)
    {
        var row = Behaviors.Of(method).Row;
        if (row?.Is(MemberRole.Public) == true || IsService(method.ReturnType) || method.MethodKind is MethodKind.Constructor or MethodKind.Conversion or MethodKind.UserDefinedOperator || method.IsImplicitlyDeclared || (row?.Is(MemberRole.Input) != true && IsMadeByLibrary(method)))
        {
            return ImmutableArray<Label>.Empty;
        }

        return row?.Is(MemberRole.Input) == true || !DataShapes.IsFramework(method.ContainingAssembly)
            ? ImmutableArray.Create<Label>(tags.OfSurroundings(method.OriginalDefinition) ?? new DataLabel(-1, 0, OriginKind.CallResult, method.OriginalDefinition))
            : ImmutableArray<Label>.Empty;
    }

    /// <summary>What an SDK makes itself, such as a format or a choice of tools, is no data; what it is made of flows on.</summary>
    private static bool IsMadeByLibrary(IMethodSymbol method) => method is { IsStatic: true, IsExtensionMethod: false } && CatalogIndex.IsOfAILibrary(method.ContainingType);

    public override ImmutableArray<DataMember> DataMembers(ITypeSymbol type) => shapes.Members(type);

    public override bool IsEnvelope(ITypeSymbol type) => !IsSource(type) && Catalog.FindType(type)?.Is(TypeRole.Response) == true;

    /// <summary>A member that tells people of AI when it is set.</summary>
    public bool IsDisclosingMember(ISymbol member) => shapes.IsDisclosing(member);

    public override bool IsDisclosingName(string name) => Policy.Disclosure.IsDisclosingMember(name);

    public override (ImmutableArray<ISymbol> Members, bool Always) DisclosureOf(ITypeSymbol type) => shapes.Disclosure(type);

    public override EntryShape Entry(LoweredBody body) => Entries.Of(body);

    public override Taint EntryLabels(IParameterSymbol parameter, PathAtom atom)
    {
        var tag = Tag(parameter);
        if (IsService(parameter.Type))
        {
            return Taint.Empty;
        }

        // The tag of a parameter covers what is below it, and comes with the value.
        var type = parameter.Type;
        Label? label = tag is null ? new DataLabel(-1, 0, OriginKind.Parameter, parameter) : null;
        foreach (var content in atom.Path.Path)
        {
            if (content.Symbol is { } member)
            {
                label = label is null ? null : OnRead(label, member);
            }

            type = Solver.ObjectTable.TypeOf(content, type) ?? type;
        }

        return held.Of(type, label, atom.IsDeep);
    }

    public override Taint MemberLabels(ISymbol member)
    {
        var type = TypeOf(member);
        return type is null || IsService(type) || IsScalar(type) || Tag(member) is not null || IsRouting(member)
            ? Taint.Empty
            : held.Of(type, new DataLabel(-1, 0, OriginKind.Member, member), true);
    }

    public override Taint TypeTags(ISymbol member) => TypeOf(member) is { } type ? held.Of(type, null, true) : Taint.Empty;

    public override bool IsUnfinished(ITypeSymbol? type) => type is INamedTypeSymbol && Catalog.FindType(type)?.Is(TypeRole.Unfinished) == true;

    public override bool IsTagged(ITypeSymbol type) => held.IsTagged(type);

    public override bool IsServiceMember(ISymbol member) => TypeOf(member) is { } type && IsService(type);

    public override bool IsSettable(ISymbol member) => member switch
    {
        IPropertySymbol { SetMethod: { } setter } => setter.DeclaredAccessibility is not Accessibility.Private,
        IFieldSymbol { IsReadOnly: false } field => field.DeclaredAccessibility is not Accessibility.Private,
        _ => false,
    };

    public override bool IsBound(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (Catalog.FindType(attribute.AttributeClass) is { } facts && facts.Is(TypeRole.BindingAttribute) && !facts.Is(TypeRole.Service))
            {
                return true;
            }
        }

        // Others can set what a library shows them.
        return Entries.IsLibrary && (member is IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Public } or IFieldSymbol { IsReadOnly: false, DeclaredAccessibility: Accessibility.Public })
            && EntryPoints.IsVisible(member);
    }

    /// <summary>A member that a form or a component's parameter fills.</summary>
    public bool IsBoundByPeople(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (Catalog.FindType(attribute.AttributeClass) is { } facts && facts.Is(TypeRole.BindingAttribute) && !facts.Is(TypeRole.Service))
            {
                return true;
            }
        }

        return member is IFieldSymbol or IPropertySymbol && member.ContainingType is { } type && Catalog.FindType(type) is { Kind: "component" }
            && TypeOf(member)?.SpecialType == SpecialType.System_String;
    }

    public override bool IsMadeByFramework(INamedTypeSymbol type) => Catalog.FindType(type)?.Is(TypeRole.EntryBase) == true;

    public override bool OnlyBehaves(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Interface or TypeKind.Class, SpecialType: SpecialType.None }
        && !DataShapes.IsFramework(type.ContainingAssembly) && DataMembers(type).IsEmpty;

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    public override int? RankOf(string classification) => Policy.FindClass(classification)?.Rank;

    public override bool IsReason(string text) => Justification.IsReason(text);

    public override bool IsScalar(ITypeSymbol? type) => shapes.IsScalar(type);

    public override bool IsSource(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);

    /// <summary>Services, clients, contexts: things that work on data and are none.</summary>
    public override bool IsService(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Delegate
        || Catalog.FindType(type)?.Is(TypeRole.Service | TypeRole.AIClient | TypeRole.AIDecorator | TypeRole.HttpClient) == true;

    /// <summary>Facts of the catalogue about a library's object (a model id, a role) are routing, not content.</summary>
    private bool IsRouting(ISymbol member) =>
        member is IPropertySymbol { GetMethod: { } getter } && Behaviors.Of(getter).Row is { HasFlows: true, Flows.Length: 0 };

    private bool IsAddress(string text)
    {
        if (text.IndexOf("://", StringComparison.Ordinal) > 0 || AIHosts.IsLoopback(text) || AIHosts.Match(text) is not null)
        {
            return true;
        }

        if (text.IndexOf('/') >= 0 && text.IndexOf(' ') < 0 && (AIHosts.GenericPath(text) ?? AIHosts.KeepingPath(text)) is not null)
        {
            return true;
        }

        foreach (var endpoint in Policy.Endpoints)
        {
            if (endpoint.Hosts.Length > 0 && AIHosts.HostOf(text) is { } host && endpoint.MatchesHost(host))
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<Label> Bindings(ISymbol symbol)
    {
        var builder = ImmutableArray.CreateBuilder<Label>();
        var type = symbol switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };
        if (EndpointBindings.Of(symbol) is { } id)
        {
            builder.Add(new EndpointLabel(EndpointFact.Id, id));
        }

        if (symbol is IParameterSymbol or IPropertySymbol or IFieldSymbol)
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                if (Catalog.FindType(attribute.AttributeClass)?.Is(TypeRole.KeyAttribute) == true
                    && attribute.ConstructorArguments is { Length: > 0 } keys && ServiceKey.Of(keys[0].Kind == TypedConstantKind.Array ? null : keys[0].Value) is { } key)
                {
                    builder.Add(new EndpointLabel(EndpointFact.Key, key, symbol));
                }
            }

            var facts = type is INamedTypeSymbol ? Catalog.FindType(type) : null;
            if (facts?.Is(TypeRole.Local) == true)
            {
                builder.Add(new EndpointLabel(EndpointFact.Address, "http://localhost/", symbol));
            }
            else if (type is INamedTypeSymbol named && (IsSource(named) || listsTypes.Value) && facts?.Is(TypeRole.AIClient | TypeRole.AIDecorator) == true)
            {
                builder.Add(new ClientTypeLabel(named.OriginalDefinition, symbol));
            }
        }

        return builder.ToImmutable();
    }
}
