namespace CitizenDesk.Audit;

/// <summary>How a call of a model ended, as the records say it.</summary>
internal static class Outcomes
{
    public const string Succeeded = "succeeded";

    /// <summary>The service kept its answer back.</summary>
    public const string Denied = "denied";

    /// <summary>Nobody waited any longer.</summary>
    public const string Cancelled = "cancelled";

    public const string Failed = "failed";
}
