// rules: AIP3002
// logging
// policy: Records.json
namespace Records;

public static class Known
{
    public const string Nobody = "";
    public static readonly string Purpose = "faq";
}

[AIAuditRecord]
public class Own
{
    [AIAuditField("user")] public string? Who { get; set; }
    [AIAuditField("purpose")] public string? Why { get; set; }
    [AIAuditField("outcome")] public string? How { get; set; }
    public string? Outcome { get; set; }
}

[AIAuditRecord]
public class WithDefaults
{
    public string User { get; set; } = Environment.UserName;
    public string Purpose { get; set; } = "faq";
    public string? Outcome { get; set; }
}

[AIAuditRecord]
public class Base
{
    public string? User { get; set; }
}

public class Derived : Base
{
    public string? Purpose { get; set; }
    public string? Outcome { get; set; }
}

[AIAuditRecord]
public record struct Struct(string? User, string? Purpose, string? Outcome);

public record ListedOne(string User, string Purpose, string Outcome);

[AIAuditRecord]
public class Fluent
{
    public string? User { get; private set; }
    public string? Purpose { get; private set; }
    public string? Outcome { get; private set; }
    public Fluent By(string user) { User = user; return this; }
    public Fluent For(string purpose) { Purpose = purpose; return this; }
    public Fluent With(string outcome) { Outcome = outcome; return this; }
}

[AIAuditRecord]
public class WithRequired
{
    public required string User { get; init; }
    public required string Purpose { get; init; }
    public string? Outcome { get; init; }
}

public interface ITrail { void Write(object entry); Task WriteAsync(object entry); }

public class Trails(IAIAuditLog audit, ITrail trail, IChatClient client)
{
    public void Full(string user) => audit.Record(new AIAuditEntry { User = user, Purpose = "faq", Outcome = "ok" }); // ok
    public void NoOutcome(string user) => audit.Record(new AIAuditEntry { User = user, Purpose = "faq" }); // AIP3002
    public void NullUser() => audit.Record(new AIAuditEntry { User = null, Purpose = "faq", Outcome = "ok" }); // AIP3002
    public void EmptyUser() => audit.Record(new AIAuditEntry { User = "", Purpose = "faq", Outcome = "ok" }); // AIP3002
    public void SpaceUser() => audit.Record(new AIAuditEntry { User = "  ", Purpose = "faq", Outcome = "ok" }); // AIP3002
    public void ConstantEmpty() => audit.Record(new AIAuditEntry { User = Known.Nobody, Purpose = "faq", Outcome = "ok" }); // AIP3002
    public void StringEmpty() => audit.Record(new AIAuditEntry { User = string.Empty, Purpose = "faq", Outcome = "ok" }); // AIP3002
    public void Default() => audit.Record(new AIAuditEntry { User = default, Purpose = "faq", Outcome = "ok" }); // AIP3002
    public void NullForgiving() => audit.Record(new AIAuditEntry { User = null!, Purpose = "faq", Outcome = "ok" }); // AIP3002
    public void StaticPurpose(string user) => audit.Record(new AIAuditEntry { User = user, Purpose = Known.Purpose, Outcome = "ok" }); // ok
    public void Coalesced(string? user) => audit.Record(new AIAuditEntry { User = user ?? "anonymous", Purpose = "faq", Outcome = "ok" }); // ok
    public void TargetTyped(string user) { AIAuditEntry entry = new() { User = user, Purpose = "faq", Outcome = "ok" }; audit.Record(entry); } // ok
    public void TargetTypedMissing(string user) { AIAuditEntry entry = new() { User = user, Purpose = "faq" }; audit.Record(entry); } // AIP3002

    public void Later(string user)
    {
        var entry = new AIAuditEntry { User = user, Purpose = "faq" }; // ok
        var done = entry with { Outcome = "ok" };
        audit.Record(done);
    }

    public void LaterForgotten(string user)
    {
        var entry = new AIAuditEntry { User = user, Purpose = "faq" }; // AIP3002
        var done = entry with { Model = "gpt-4o" };
        audit.Record(done);
    }

    public void WithClears(string user)
    {
        var entry = new AIAuditEntry { User = user, Purpose = "faq", Outcome = "ok" }; // AIP3002
        audit.Record(entry with { User = null });
    }

    public void WithInArgument(string user)
    {
        var entry = new AIAuditEntry { User = user, Purpose = "faq" }; // ok
        audit.Record(entry with { Outcome = "ok" });
    }

    public void Branch(string user, bool good)
    {
        var entry = new Own { Who = user, Why = "faq" }; // ok
        if (good) { entry.How = "ok"; } else { entry.How = "failed"; }
        trail.Write(entry);
    }

    public void OneBranch(string user, bool good)
    {
        var entry = new Own { Who = user, Why = "faq" }; // AIP3002
        if (good) { entry.How = "ok"; }
        trail.Write(entry);
    }

    public void WrongMember(string user)
    {
        var entry = new Own { Who = user, Why = "faq", Outcome = "ok" }; // AIP3002
        trail.Write(entry);
    }

    public void SetAfterwards(string user)
    {
        var entry = new Own { Who = user, Why = "faq" }; // AIP3002
        trail.Write(entry);
        entry.How = "ok";
    }

    public void Reset(string user)
    {
        var entry = new Own { Who = user, Why = "faq", How = "ok" }; // AIP3002
        entry.Who = null;
        trail.Write(entry);
    }

    public void Defaults() { trail.Write(new WithDefaults { Outcome = "ok" }); } // ok
    public void DefaultsMissing() { trail.Write(new WithDefaults()); } // AIP3002
    public void DefaultsOverwritten() { trail.Write(new WithDefaults { User = "", Outcome = "ok" }); } // AIP3002

    public void Inherited(string user) => trail.Write(new Derived { User = user, Purpose = "faq", Outcome = "ok" }); // ok
    public void InheritedMissing() => trail.Write(new Derived { Purpose = "faq", Outcome = "ok" }); // AIP3002

    public void Structs(string user) => trail.Write(new Struct(user, "faq", "ok")); // ok
    public void StructsNull(string user) => trail.Write(new Struct(user, null, "ok")); // AIP3002
    public void StructsWith(string user) => trail.Write(new Struct(user, "faq", null) with { Outcome = "ok" }); // ok

    public void Listed(string user) => trail.Write(new ListedOne(user, "faq", "ok")); // ok
    public void ListedEmpty(string user) => trail.Write(new ListedOne(user, "", "ok")); // AIP3002

    public void Fluently(string user) => trail.Write(new Fluent().By(user).For("faq").With("ok")); // ok
    public void FluentlyMissing(string user) => trail.Write(new Fluent().By(user).For("faq")); // AIP3002

    public void Required(string user) => trail.Write(new WithRequired { User = user, Purpose = "faq", Outcome = "ok" }); // ok
    public void RequiredMissing(string user) => trail.Write(new WithRequired { User = user, Purpose = "faq" }); // AIP3002

    public void Helper(string user) => audit.Record(Complete(new AIAuditEntry { User = user, Purpose = "faq" })); // ok
    private static AIAuditEntry Complete(AIAuditEntry entry) => entry with { Outcome = "ok" };

    public void HelperFills(string user)
    {
        var entry = new Own { Who = user }; // ok
        Fill(entry);
        trail.Write(entry);
    }

    private static void Fill(Own own) { own.Why = "faq"; own.How = "ok"; }

    public void HelperFillsHalf(string user)
    {
        var entry = new Own { Who = user }; // AIP3002
        FillHalf(entry);
        trail.Write(entry);
    }

    private static void FillHalf(Own own) => own.Why = "faq";

    public void Factory(string user) => audit.Record(Make(user, "ok"));
    private static AIAuditEntry Make(string user, string outcome) => new() { User = user, Purpose = "faq", Outcome = outcome }; // ok

    public void FactoryNull() => audit.Record(MakeNull(null));
    private static AIAuditEntry MakeNull(string? user) => new() { User = user, Purpose = "faq", Outcome = "ok" }; // AIP3002

    public void FactoryOmitted() => audit.Record(MakeOptional());
    private static AIAuditEntry MakeOptional(string? user = null) => new() { User = user, Purpose = "faq", Outcome = "ok" }; // AIP3002

    public async Task Outcome(string user)
    {
        var entry = new Own { Who = user, Why = "faq" }; // ok
        try
        {
            await client.GetResponseAsync("Hello");
            entry.How = "ok";
        }
        catch (Exception error)
        {
            entry.How = error.GetType().Name;
            throw;
        }
        finally { trail.Write(entry); }
    }

    public async Task OutcomeInFinally(string user)
    {
        string? outcome = null;
        try { await client.GetResponseAsync("Hello"); outcome = "ok"; }
        catch { outcome = "failed"; throw; }
        finally { audit.Record(new AIAuditEntry { User = user, Purpose = "faq", Outcome = outcome }); } // ok
    }

    public void Local(string user)
    {
        var outcome = "ok";
        audit.Record(new AIAuditEntry { User = user, Purpose = "faq", Outcome = outcome }); // ok
    }

    public void LocalNull(string user)
    {
        string? outcome = null;
        audit.Record(new AIAuditEntry { User = user, Purpose = "faq", Outcome = outcome }); // AIP3002
    }

    public void Collected(List<AIAuditEntry> entries, string user) => entries.Add(new AIAuditEntry { User = user }); // AIP3002
    public AIAuditEntry Returned(string user) => new() { User = user, Purpose = "faq" }; // AIP3002
}
