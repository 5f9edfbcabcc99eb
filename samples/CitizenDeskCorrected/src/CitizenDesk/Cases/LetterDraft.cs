namespace CitizenDesk.Cases;

internal sealed record LetterDraft
{
    public required string Body { get; init; }
}
