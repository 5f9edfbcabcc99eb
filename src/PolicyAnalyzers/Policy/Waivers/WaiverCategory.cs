namespace PolicyAnalyzers.Policy;

/// <summary>Why a finding is excused.</summary>
internal enum WaiverCategory
{
    /// <summary>The rule is wrong here.</summary>
    FalsePositive,

    /// <summary>Something else takes care of the risk.</summary>
    Mitigated,

    /// <summary>The risk is accepted for a time.</summary>
    Waiver,
}
