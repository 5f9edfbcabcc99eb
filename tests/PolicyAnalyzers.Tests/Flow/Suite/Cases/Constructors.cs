namespace FlowSuite.Constructors;

internal class Applicant
{
    private readonly string note;

    public Applicant(string name)
        : this(name, "none")
    {
    }

    public Applicant(string name, string note)
    {
        Name = name;
        this.note = note;
    }

    public string Name { get; }

    public string Status { get; } = "open";

    public string Note() => note;
}

internal sealed class MinorApplicant : Applicant
{
    public MinorApplicant(string name, string guardian)
        : base(name)
    {
        Guardian = guardian;
    }

    public string Guardian { get; }
}

internal sealed class Registry
{
    private static readonly string Office = "Ward office";

    private readonly string head = Office;

    public Registry(string head)
    {
        if (head.Length > 0)
        {
            this.head = head;
        }
    }

    public string Head => head;
}

internal sealed class CopyConstructed
{
    public CopyConstructed(string name, string phone)
    {
        Name = name;
        Phone = phone;
    }

    public CopyConstructed(CopyConstructed other)
        : this(other.Name, "unlisted")
    {
    }

    public string Name { get; }

    public string Phone { get; }
}

internal sealed class SelfPublishing
{
    public SelfPublishing(string text) => Send(text);
}

public static class ConstructorCases
{
    public static void Plain()
    {
        var applicant = new Applicant(LoadCase(), "first visit");
        Send(applicant.Name); // $ class2 from:LoadCase
        Send(applicant.Note()); // ok
        Send(applicant.Status); // ok
    }

    public static void Chained()
    {
        var applicant = new Applicant(LoadCaseTitle());
        Send(applicant.Name); // $ class2 from:LoadCaseTitle
        Send(applicant.Note()); // ok
    }

    public static void Base()
    {
        var minor = new MinorApplicant("A child", LoadCaseNote());
        Send(minor.Name); // ok
        Send(minor.Guardian); // $ class2 from:LoadCaseNote
        Applicant seenAsBase = new MinorApplicant(LoadCase(), "a guardian");
        Send(seenAsBase.Name); // $ class2 from:LoadCase
        Send(seenAsBase.Note()); // ok
    }

    public static void NamedArguments()
    {
        var applicant = new Applicant(note: LoadCase(), name: "Resident");
        Send(applicant.Name); // ok
        Send(applicant.Note()); // $ class2 from:LoadCase
    }

    public static void ConditionalStore()
    {
        var registry = new Registry(LoadCaseTitle());
        Send(registry.Head); // $ class2 from:LoadCaseTitle
        var another = new Registry("Ms Tanaka");
        Send(another.Head); // ok
    }

    public static void CopyConstructor()
    {
        var original = new CopyConstructed(LoadCase(), LoadCaseNote());
        var copy = new CopyConstructed(original);
        Send(copy.Name); // $ class2 from:LoadCase
        Send(copy.Phone); // ok
        Send(original.Phone); // $ class2 from:LoadCaseNote
    }

    public static void TargetTyped()
    {
        Applicant applicant = new("Resident", LoadSecret());
        Send(applicant.Note()); // $ class3 from:LoadSecret
        Send(applicant.Name); // ok
    }

    public static void SendingConstructor()
    {
        _ = new SelfPublishing("Opening hours"); // ok
        _ = new SelfPublishing(LoadCase()); // $ class2 from:LoadCase
    }
}
