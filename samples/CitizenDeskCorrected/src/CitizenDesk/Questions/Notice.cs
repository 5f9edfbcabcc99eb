using PolicyAnalyzers;

namespace CitizenDesk.Questions;

/// <summary>A notice that a section is about to publish.</summary>
internal sealed record Notice([Confidentiality("class1")] string Body);
