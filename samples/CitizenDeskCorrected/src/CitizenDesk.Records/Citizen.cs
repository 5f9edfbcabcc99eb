using PolicyAnalyzers;

namespace CitizenDesk.Records;

/// <summary>A resident as the basic resident register knows them.</summary>
public sealed record Citizen
{
    /// <summary>The city's own number for the resident; means nothing outside of its systems.</summary>
    public required int Number { get; init; }

    /// <summary>個人番号 (My Number). May only be used where the law says so.</summary>
    [Confidentiality("class3", "personal")]
    public required string MyNumber { get; init; }

    [Confidentiality("class2", "personal")]
    public required string Name { get; init; }

    [Confidentiality("class2", "personal")]
    public required string Address { get; init; }

    [Confidentiality("class2", "personal")]
    public required DateOnly BirthDate { get; init; }
}
