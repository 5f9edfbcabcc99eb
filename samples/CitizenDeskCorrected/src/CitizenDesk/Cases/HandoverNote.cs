using PolicyAnalyzers;

namespace CitizenDesk.Cases;

internal sealed record HandoverNote(string CaseId, string Text)
{
    [AIDisclosure]
    public required bool WrittenByAI { get; init; }
}
