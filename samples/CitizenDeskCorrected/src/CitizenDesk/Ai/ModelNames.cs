namespace CitizenDesk.Ai;

/// <summary>The models that the city's policy allows.</summary>
internal static class ModelNames
{
    public const string Main = "gpt-4o-2024-11-20";

    /// <summary>Smaller: sorting questions is simple work.</summary>
    public const string Triage = "gpt-4o-mini-2024-07-18";
}
