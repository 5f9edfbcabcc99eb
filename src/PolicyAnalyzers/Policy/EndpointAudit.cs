namespace PolicyAnalyzers.Policy;

/// <summary>Who records the calls of an endpoint.</summary>
internal enum EndpointAudit
{
    /// <summary>The calling code; checked at each call.</summary>
    Code,

    /// <summary>A gateway before the service; nothing is asked of the code.</summary>
    Gateway,
}
