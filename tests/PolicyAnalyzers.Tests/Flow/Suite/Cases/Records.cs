namespace FlowSuite.Records;

internal sealed record Resident(string Name, string Ward)
{
    public string? Note { get; init; }
}

internal record Visit(Resident Who, string Reason);

internal sealed record LongVisit(Resident Who, string Reason, string Outcome) : Visit(Who, Reason);

internal readonly record struct Point(string Place, string Floor);

internal record struct Counter(string Text)
{
    public string Last { get; set; } = "";
}

public static class RecordCases
{
    public static void Positional()
    {
        var resident = new Resident(LoadCase(), "Chuo");
        Send(resident.Name); // $ class2 from:LoadCase
        Send(resident.Ward); // ok
        Send(resident.Note); // ok
    }

    public static void WithKeepsTheRest()
    {
        var resident = new Resident(LoadCase(), "Chuo");
        var moved = resident with { Ward = "Minato" };
        Send(moved.Name); // $ class2 from:LoadCase
        Send(moved.Ward); // ok
    }

    public static void WithReplaces()
    {
        var resident = new Resident(LoadCase(), "Chuo");
        var anonymous = resident with { Name = "a resident" };
        Send(anonymous.Name); // ok
        Send(anonymous.ToString()); // ok
        Send(resident.Name); // $ class2 from:LoadCase
    }

    public static void WithAdds()
    {
        var resident = new Resident("a resident", "Chuo");
        var noted = resident with { Note = LoadCaseNote() };
        Send(noted.Note); // $ class2 from:LoadCaseNote
        Send(resident.Note); // ok
        Send(noted.Name); // ok
    }

    public static void RecordText()
    {
        var resident = new Resident("a resident", "Chuo");
        Send(resident.ToString()); // ok
        Send($"{resident with { Name = LoadCase() }}"); // $ class2 from:LoadCase
    }

    public static void Deconstructed()
    {
        var (name, ward) = new Resident(LoadCase(), "Chuo");
        Send(name); // $ class2 from:LoadCase
        Send(ward); // ok
        var (who, reason) = new Visit(new Resident("a resident", LoadCaseTitle()), "tax");
        Send(reason); // ok
        Send(who.Name); // ok
        Send(who.Ward); // $ class2 from:LoadCaseTitle
    }

    public static void Inherited()
    {
        Visit visit = new LongVisit(new Resident("a resident", "Chuo"), LoadCase(), "refused");
        Send(visit.Reason); // $ class2 from:LoadCase
        Send(visit.Who.Name); // ok
        Send(((LongVisit)visit).Outcome); // ok
        var changed = visit with { Reason = "tax" };
        Send(changed.Reason); // ok
    }

    public static void SharedAfterWith()
    {
        var visit = new Visit(new Resident(LoadSecret(), "Chuo"), "tax");
        var copy = visit with { Reason = "moving" };
        Send(copy.Who.Name); // $ class3 from:LoadSecret
        Send(copy.Who.Ward); // ok
    }

    public static void RecordStruct()
    {
        var point = new Point("library", LoadCase());
        var other = point with { Floor = "2" };
        Send(other.Floor); // ok
        Send(point.Floor); // $ class2 from:LoadCase
        var counter = new Counter("x") { Last = LoadCaseNote() };
        var copy = counter;
        copy.Last = "y";
        Send(counter.Last); // $ class2 from:LoadCaseNote
        Send(copy.Last); // ok
    }

    public static void Equality()
    {
        var same = new Resident(LoadCase(), "Chuo") == new Resident("x", "Chuo");
        Send(same.ToString()); // ok
        Send(same ? "same" : "different"); // ok
    }
}
