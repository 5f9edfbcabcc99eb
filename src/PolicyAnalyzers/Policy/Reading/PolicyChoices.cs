using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>Every choice of the policy file. The schema has the same; a test compares them.</summary>
internal static class PolicyChoices
{
    internal static Choice<PolicyRole> Role { get; } = new(
        ("developer", PolicyRole.Developer), ("provider", PolicyRole.Provider), ("user", PolicyRole.User));

    internal static Choice<EndpointContract> Contract { get; } = new(
        ("standardTerms", EndpointContract.StandardTerms),
        ("individual", EndpointContract.Individual),
        ("onPremises", EndpointContract.OnPremises));

    internal static Choice<DataUse> Training { get; } = new(
        ("optedIn", DataUse.On), ("on", DataUse.On), ("unknown", DataUse.Unknown), ("optedOut", DataUse.Off), ("off", DataUse.Off));

    internal static Choice<DataUse> Storage { get; } = new(
        ("on", DataUse.On), ("unknown", DataUse.Unknown), ("optedOut", DataUse.Off), ("off", DataUse.Off));

    internal static Choice<EndpointAudit> Audit { get; } = new(("code", EndpointAudit.Code), ("gateway", EndpointAudit.Gateway));

    internal static Choice<EndpointProvenance> Provenance { get; } = new(
        ("none", EndpointProvenance.None),
        ("c2pa", EndpointProvenance.C2pa),
        ("watermark", EndpointProvenance.Watermark),
        ("synthId", EndpointProvenance.SynthId));

    internal static Choice<UnknownCalls> UnknownCalls { get; } = new(
        ("strict", Policy.UnknownCalls.Strict), ("default", Policy.UnknownCalls.Default), ("off", Policy.UnknownCalls.Off));

    /// <summary>By the path of the key, for the comparison with the schema.</summary>
    internal static ImmutableSortedDictionary<string, ImmutableArray<string>> All { get; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(System.StringComparer.Ordinal)
            .Add("role", Role.Words)
            .Add("endpoints[].contract", Contract.Words)
            .Add("endpoints[].training", Training.Words)
            .Add("endpoints[].storage", Storage.Words)
            .Add("endpoints[].audit", Audit.Words)
            .Add("endpoints[].provenance", Provenance.Words)
            .Add("flow.unknownCalls", UnknownCalls.Words);
}
