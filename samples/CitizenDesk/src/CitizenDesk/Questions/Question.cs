namespace CitizenDesk.Questions;

/// <summary>A question as a citizen typed it.</summary>
internal sealed record Question(string Text);
