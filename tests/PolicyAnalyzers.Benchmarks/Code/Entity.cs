using System.Collections.Immutable;
using System.Linq;

namespace PolicyAnalyzers.Benchmarks.Code;

/// <summary>The thing that a feature of the generated service is about: a name, and properties of several types.</summary>
internal sealed class Entity
{
    private static readonly ImmutableArray<string> Nouns =
        ["Order", "Invoice", "Permit", "Resident", "Parcel", "Booking", "Claim", "Ticket", "Contract", "Payment", "Vehicle", "Lesson", "Visit", "Refund", "Device", "Asset"];

    private static readonly ImmutableArray<string> Kinds = ["", "Draft", "Archived", "Shared", "Regional", "Yearly", "Internal", "Partner"];

    private static readonly ImmutableArray<(string Type, string Name, bool IsPersonal)> Pool =
    [
        ("string", "Title", false), ("string", "Owner", true), ("decimal", "Amount", false), ("string", "Address", true), ("int", "Priority", false),
        ("DateTimeOffset", "ChangedAt", false), ("string", "Notes", false), ("string", "Phone", true), ("bool", "IsClosed", false), ("string", "Region", false),
        ("string", "Reference", false), ("string?", "Comment", false), ("int", "Count", false), ("string", "Mail", true), ("decimal", "Tax", false),
    ];

    public Entity(int number)
    {
        Number = number;
        var kind = number / Nouns.Length;
        Name = Nouns[number % Nouns.Length] + Kinds[kind % Kinds.Length] + (kind < Kinds.Length ? "" : kind.ToString());
        Properties = [.. Enumerable.Range(0, 5 + number % 5).Select(i => Pool[(number * 4 + i * (1 + number % 2 * 3)) % Pool.Length]).Distinct()];
    }

    public int Number { get; }

    public string Name { get; }

    public ImmutableArray<(string Type, string Name, bool IsPersonal)> Properties { get; }
}
