namespace PolicyAnalyzers.Policy;

internal enum AuditLoggerKind
{
    /// <summary>A category of ILogger.</summary>
    Category,

    /// <summary>A logging method.</summary>
    Method,

    /// <summary>An event name.</summary>
    Event,
}

/// <summary>A log that is an audit trail because the policy says so.</summary>
internal sealed class AuditLogger
{
    internal AuditLogger(AuditLoggerKind kind, string name, SymbolPattern? method)
    {
        Kind = kind;
        Name = name;
        Method = method;
    }

    internal AuditLoggerKind Kind { get; }

    /// <summary>The category, or the name of the event; the whole text for a method.</summary>
    internal string Name { get; }

    internal SymbolPattern? Method { get; }
}
