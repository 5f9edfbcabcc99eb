namespace CitizenDesk.Questions;

/// <summary>A notice that a section is about to publish.</summary>
internal sealed record Notice(string Body);
