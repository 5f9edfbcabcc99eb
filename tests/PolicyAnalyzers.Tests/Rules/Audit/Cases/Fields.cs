// rules: AIP3002
// logging
// policy: Fields.json
namespace Fields
{
    [AIAuditRecord]
    public class Marked
    {
        [AIAuditField("user")] public string? Who { get; set; }
        [AIAuditField("time")] public DateTimeOffset When { get; set; } = DateTimeOffset.UtcNow;
        public string? Purpose { get; set; }
        public string? Note { get; set; }
    }

    [AIAuditRecord]
    public sealed record Positional([AIAuditField("user")] string? Who, DateTimeOffset Time, string Purpose = "");

    [AIAuditRecord]
    public sealed class WithoutPlace
    {
        public string? User { get; set; }
        public DateTimeOffset Time { get; set; }
    }

    public sealed class Listed
    {
        public string? User { get; init; }
        public DateTimeOffset Time { get; init; }
        public string? Purpose { get; init; }
    }

    public sealed class NoRecord
    {
        public string? User { get; set; }
    }

    [AIAuditRecord]
    public sealed class ByConstructor
    {
        public ByConstructor(string user, string? purpose)
        {
            User = user;
            Time = DateTimeOffset.UtcNow;
            Purpose = purpose;
        }

        public string User { get; }
        public DateTimeOffset Time { get; }
        public string? Purpose { get; }
    }

    public interface ITrail { void Write(object record); }

    public class Trail(IAIAuditLog audit, ITrail trail)
    {
        public void Full(string user) => audit.Record(new AIAuditEntry { User = user, Time = DateTimeOffset.UtcNow, Purpose = "faq" }); // ok
        public void Lacks(string user) => audit.Record(new AIAuditEntry { User = user, Purpose = "faq" }); // AIP3002
        public void Nothing() => audit.Record(new AIAuditEntry()); // AIP3002
        public void NullConstant() => audit.Record(new AIAuditEntry { User = null, Time = DateTimeOffset.UtcNow, Purpose = "faq" }); // AIP3002
        public void EmptyConstant(string user) => audit.Record(new AIAuditEntry { User = user, Time = DateTimeOffset.UtcNow, Purpose = "" }); // AIP3002
        public void Blank(string user) => audit.Record(new AIAuditEntry { User = user, Time = DateTimeOffset.UtcNow, Purpose = "  " }); // AIP3002
        public void StringEmpty(string user) => audit.Record(new AIAuditEntry { User = user, Time = DateTimeOffset.UtcNow, Purpose = string.Empty }); // AIP3002
        public void DefaultTime(string user) => audit.Record(new AIAuditEntry { User = user, Time = default, Purpose = "faq" }); // AIP3002
        public void MaybeNull(string? user) => audit.Record(new AIAuditEntry { User = user, Time = DateTimeOffset.UtcNow, Purpose = "faq" }); // ok

        public void OwnFull(string user) => trail.Write(new Marked { Who = user, Purpose = "faq" }); // ok
        public void OwnLacks(string user) => trail.Write(new Marked { Who = user }); // AIP3002
        public void OwnOther(string user) => trail.Write(new Marked { Note = user, Purpose = "faq" }); // AIP3002
        public void PositionalFull(string user) => trail.Write(new Positional(user, DateTimeOffset.UtcNow, "faq")); // ok
        public void PositionalLacks(string user) => trail.Write(new Positional(user, DateTimeOffset.UtcNow)); // AIP3002
        public void PositionalNull() => trail.Write(new Positional(null, DateTimeOffset.UtcNow, "faq")); // AIP3002
        public void NoPlace(string user) => trail.Write(new WithoutPlace { User = user, Time = DateTimeOffset.UtcNow }); // AIP3002
        public void ListedFull(string user) => trail.Write(new Listed { User = user, Time = DateTimeOffset.UtcNow, Purpose = "faq" }); // ok
        public void ListedLacks(string user) => trail.Write(new Listed { User = user, Time = DateTimeOffset.UtcNow }); // AIP3002
        public void Other(string user) => trail.Write(new NoRecord { User = user }); // ok
        public void ConstructorFull(string user) => trail.Write(new ByConstructor(user, "faq")); // ok
        public void ConstructorLacks(string user) => trail.Write(new ByConstructor(user, null)); // AIP3002

        public void Assigned(string user)
        {
            var record = new Marked(); // ok
            record.Who = user;
            record.Purpose = "faq";
            trail.Write(record);
        }

        public void AssignedSometimes(string user, bool known)
        {
            var record = new Marked { Purpose = "faq" }; // AIP3002
            if (known) { record.Who = user; }
            trail.Write(record);
        }

        public void AssignedInBoth(string user, bool known)
        {
            var record = new Marked { Purpose = "faq" }; // ok
            if (known) { record.Who = user; } else { record.Who = "anonymous"; }
            trail.Write(record);
        }

        public void AssignedTooLate(string user)
        {
            var record = new Marked { Purpose = "faq" }; // AIP3002
            trail.Write(record);
            record.Who = user;
        }

        public void TargetTyped(string user)
        {
            AIAuditEntry entry = new() { User = user, Time = DateTimeOffset.UtcNow }; // AIP3002
            audit.Record(entry);
        }

        public void With(string user)
        {
            var entry = new AIAuditEntry { User = user, Time = DateTimeOffset.UtcNow }; // ok
            audit.Record(entry with { Purpose = "faq" });
        }

        private static AIAuditEntry Template(string purpose) => new() { Time = DateTimeOffset.UtcNow, Purpose = purpose }; // ok

        public void FromTemplate(string user) => audit.Record(Template("faq") with { User = user });

        private static AIAuditEntry Half(string purpose) => new() { Time = DateTimeOffset.UtcNow, Purpose = purpose }; // AIP3002

        public void FromHalf() => audit.Record(Half("faq"));

        public async Task InFinally(IChatClient client, string user)
        {
            var outcome = "failed";
            try { await client.GetResponseAsync("Hello"); outcome = "succeeded"; }
            finally { audit.Record(new AIAuditEntry { User = user, Time = DateTimeOffset.UtcNow, Purpose = "faq", Outcome = outcome }); } // ok
        }

        public void InLambda(List<string> users) =>
            users.ForEach(user => audit.Record(new AIAuditEntry { User = user, Time = DateTimeOffset.UtcNow })); // AIP3002
    }
}
