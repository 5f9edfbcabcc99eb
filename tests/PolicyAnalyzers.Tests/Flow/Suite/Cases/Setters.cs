namespace FlowSuite.Setters;

internal sealed class Letter
{
    private string body = "";

    public string Subject { get; set; } = "";

    public string Body
    {
        get => body;
        set => body = value;
    }

    public string Trimmed
    {
        set => body = value.Trim();
    }

    public string Letterhead
    {
        get => "City office";
        set => _ = value;
    }

    public string Signature { get; private set; } = "";

    public string Summary => Subject + ": " + body;

    public int Length => body.Length;

    public void Sign(string name) => Signature = name;

    public Letter About(string subject)
    {
        Subject = subject;
        return this;
    }

    public void Swap() => (Subject, Signature) = (Signature, Subject);
}

public static class SetterCases
{
    public static void AutoProperty()
    {
        var letter = new Letter();
        Send(letter.Subject); // ok
        letter.Subject = LoadCase();
        Send(letter.Subject); // $ class2 from:LoadCase
        Send(letter.Body); // ok
        Send(letter.Signature); // ok
    }

    public static void PropertyWithField()
    {
        var letter = new Letter { Subject = "Your request" };
        letter.Body = LoadCaseNote();
        Send(letter.Body); // $ class2 from:LoadCaseNote
        Send(letter.Subject); // ok
        Send(letter.Length.ToString()); // ok
    }

    public static void SetterThatComputes()
    {
        var letter = new Letter();
        letter.Trimmed = LoadSecret();
        Send(letter.Body); // $ class3 from:LoadSecret
        letter.Trimmed = " thank you ";
        Send(letter.Body); // ok
    }

    public static void SetterThatDropsItsValue()
    {
        var letter = new Letter();
        letter.Letterhead = LoadCase();
        Send(letter.Letterhead); // ok
        Send(letter.Summary); // ok
    }

    public static void SetByMethod()
    {
        var letter = new Letter { Subject = "Receipt" };
        letter.Sign(LoadCaseTitle());
        Send(letter.Signature); // $ class2 from:LoadCaseTitle
        Send(letter.Summary); // ok
    }

    public static void FluentSetter()
    {
        var letter = new Letter().About(LoadCase());
        Send(letter.Signature); // ok
        Send(letter.Summary); // $ class2 from:LoadCase
        var other = new Letter().About("Opening hours");
        Send(other.Subject); // ok
        Send(other.About(LoadCaseNote()).Subject); // $ class2 from:LoadCaseNote
    }

    public static void SwappedInside()
    {
        var letter = new Letter { Subject = LoadCase() };
        letter.Swap();
        Send(letter.Subject); // ok
        Send(letter.Signature); // $ class2 from:LoadCase
    }

    public static void CompoundAssignment()
    {
        var letter = new Letter { Subject = "Re: " };
        letter.Subject += LoadCaseTitle();
        Send(letter.Subject); // $ class2 from:LoadCaseTitle
        letter.Body += "closed";
        Send(letter.Body); // ok
    }
}
