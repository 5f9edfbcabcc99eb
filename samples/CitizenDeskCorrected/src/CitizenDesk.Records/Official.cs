using PolicyAnalyzers;

namespace CitizenDesk.Records;

/// <summary>The official in charge. Names are in the published staff directory, and personal data all the same.</summary>
public sealed record Official
{
    [Confidentiality("class1")]
    public required string Section { get; init; }

    [Confidentiality("class1", "personal")]
    public required string Name { get; init; }
}
