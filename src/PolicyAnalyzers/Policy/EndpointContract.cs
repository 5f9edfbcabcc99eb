namespace PolicyAnalyzers.Policy;

/// <summary>On what terms a service is used (interim-report.txt:843), the weakest first.</summary>
internal enum EndpointContract
{
    /// <summary>Standard terms for an unspecified number of users: no confidential data.</summary>
    StandardTerms,

    /// <summary>A contract of one's own.</summary>
    Individual,

    /// <summary>Runs in the organisation.</summary>
    OnPremises,
}
