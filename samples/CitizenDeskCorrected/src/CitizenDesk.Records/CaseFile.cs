using PolicyAnalyzers;

namespace CitizenDesk.Records;

/// <summary>An application or consultation that the office works on.</summary>
public sealed record CaseFile
{
    /// <summary>The reference number printed on every letter, such as <c>R8-0042</c>.</summary>
    [Confidentiality("class1")]
    public required string Id { get; init; }

    public required CaseKind Kind { get; init; }

    public required DateOnly OpenedOn { get; init; }

    /// <summary><see cref="Citizen.Number"/> of the applicant.</summary>
    public required int CitizenNumber { get; init; }

    public required Official Official { get; init; }

    /// <summary>What the applicant told the office about their situation.</summary>
    [Confidentiality("class2", "personal")]
    public required string Circumstances { get; init; }

    /// <summary>Notes of the officials, oldest first.</summary>
    [Confidentiality("class2", "personal")]
    public required IReadOnlyList<string> Notes { get; init; }
}
