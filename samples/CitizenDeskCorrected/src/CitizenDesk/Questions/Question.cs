using PolicyAnalyzers;

namespace CitizenDesk.Questions;

/// <summary>A question as a citizen typed it. People write about their lives, so it is handled as personal data.</summary>
internal sealed record Question([Confidentiality("class2", "personal")] string Text);
