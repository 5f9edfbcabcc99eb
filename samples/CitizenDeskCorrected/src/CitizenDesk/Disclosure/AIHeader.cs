namespace CitizenDesk.Disclosure;

/// <summary>The header of the policy's <c>disclosure.header</c>.</summary>
internal static class AIHeader
{
    public const string Name = "AI-Disclosure";
    public const string Value = "mode=machine-generated";
}
