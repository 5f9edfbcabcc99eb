namespace CitizenDesk.Cases;

internal sealed record HandoverNote(string CaseId, string Text);
