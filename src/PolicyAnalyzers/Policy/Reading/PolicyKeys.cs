using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>Every key of the policy file. The schema has the same; a test compares them.</summary>
internal static class PolicyKeys
{
    internal static KeySet Root { get; } = new(
        "",
        "$schema", "version", "extends", "allowLoosening", "role", "classes", "confidentialFrom", "categories", "tags", "endpoints",
        "defaultEndpoint", "allowedRegions", "flow", "disclosure", "audit", "oversight", "purposes", "inferFromNames");

    internal static KeySet Class { get; } = new("classes[]", "id", "labels", "neverSend");

    internal static KeySet Category { get; } = new("categories[]", "id", "neverSend");

    internal static KeySet Tag { get; } = new("tags[]", "attribute", "symbol", "namespace", "class", "categories");

    internal static KeySet Endpoint { get; } = new(
        "endpoints[]",
        "id", "match", "provider", "operator", "region", "contract", "maxClass", "allowedCategories", "acceptsNeverSend", "riskAnalysis",
        "approval", "models", "training", "storage", "trainingDataAllowed", "audit", "provenance", "evidence");

    internal static KeySet Match { get; } = new("endpoints[].match", "hosts", "diKeys", "types");

    internal static KeySet RiskAnalysis { get; } = new("endpoints[].riskAnalysis", "reference", "date");

    internal static KeySet Approval { get; } = new("endpoints[].approval", "authority", "reference", "approvedOn", "expires");

    internal static KeySet Evidence { get; } = new(
        "endpoints[].evidence", "safetyEvaluation", "capabilityCard", "vulnerabilityContact", "weightProtection");

    internal static KeySet EvidenceEntry { get; } = new("endpoints[].evidence.*", "reference", "expires");

    internal static KeySet Flow { get; } = new("flow", "sources", "sinks", "aiOutputs", "sanitizers", "passThrough", "unknownCalls", "rows");

    internal static KeySet Source { get; } = new("flow.sources[]", "symbol", "class", "categories", "at");

    internal static KeySet Sink { get; } = new("flow.sinks[]", "symbol", "at", "endpoint");

    internal static KeySet AiOutput { get; } = new("flow.aiOutputs[]", "symbol", "at");

    internal static KeySet Sanitizer { get; } = new("flow.sanitizers[]", "symbol", "to", "removes");

    internal static KeySet PassThrough { get; } = new("flow.passThrough[]", "symbol", "from", "to");

    internal static KeySet Disclosure { get; } = new("disclosure", "header", "members", "satisfiers", "responses", "languages");

    internal static KeySet Response { get; } = new("disclosure.responses[]", "symbol", "at");

    internal static KeySet Audit { get; } = new("audit", "satisfiers", "loggers", "records", "requiredFields", "maxClass");

    internal static KeySet Oversight { get; } = new("oversight", "affectsRights", "review", "stateChanging");

    internal static ImmutableArray<KeySet> All { get; } = ImmutableArray.Create(
        Root, Class, Category, Tag, Endpoint, Match, RiskAnalysis, Approval, Evidence, EvidenceEntry, Flow, Source, Sink, AiOutput,
        Sanitizer, PassThrough, Disclosure, Response, Audit, Oversight);
}
