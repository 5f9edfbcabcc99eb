namespace CitizenDesk.Questions;

internal sealed record Answer(string Text);
