namespace FlowSuite.Guards;

internal sealed class Switches
{
    public const bool SendNotes = false;

    public const bool SendTitles = true;
}

public static class GuardCases
{
    private const bool Enabled = true;
    private const int Level = 2;
    private const string Mode = "mask";

    public static void ConstantFields()
    {
        if (Switches.SendNotes)
        {
            Send(LoadCaseNote()); // ok
        }

        if (Switches.SendTitles)
        {
            Send(LoadCaseTitle()); // $ class2 from:LoadCaseTitle
        }

        Send(Switches.SendNotes ? LoadCaseNote() : "none"); // ok
        Send(Switches.SendTitles ? LoadCaseTitle() : "none"); // $ class2 from:LoadCaseTitle
    }

    public static void LocalFlag()
    {
        var allowed = false;
        if (allowed)
        {
            Send(LoadCase()); // ok
        }

        allowed = true;
        if (allowed)
        {
            Send(LoadCase()); // $ class2 from:LoadCase
        }
    }

    public static void And()
    {
        var masked = true;
        var text = LoadCase();
        if (!masked && text.Length > 0)
        {
            Send(text); // ok
        }

        if (text.Length > 0 && !masked)
        {
            Send(text); // ok
        }

        if (masked && text.Length > 0)
        {
            Send(text); // $ class2 from:LoadCase
        }
    }

    public static void Or()
    {
        var masked = true;
        var text = LoadCase();
        if (masked || text.Length == 0)
        {
            text = Redact(text);
        }

        Send(text); // ok
        var other = LoadCaseNote();
        if (!masked || other.Length == 0)
        {
            other = "short";
        }

        Send(other); // $ class2 from:LoadCaseNote
    }

    public static void Not()
    {
        var open = false;
        if (!open)
        {
            Send("closed"); // ok
        }
        else
        {
            Send(LoadCase()); // ok
        }

        if (!!open || !open)
        {
            Send(LoadCaseTitle()); // $ class2 from:LoadCaseTitle
        }
    }

    public static void EarlyReturn()
    {
        var text = LoadCase();
        Send(text); // $ class2 from:LoadCase
        var stop = true;
        if (stop)
        {
            return;
        }

        Send(text); // ok
    }

    public static void EarlyReturnNotTaken()
    {
        var stop = false;
        if (stop)
        {
            Send(LoadCase()); // ok
            return;
        }

        Send(LoadCase()); // $ class2 from:LoadCase
    }

    public static void NumbersAndText()
    {
        if (Level > 2)
        {
            Send(LoadCase()); // ok
        }

        if (Level == 2)
        {
            Send(LoadCase()); // $ class2 from:LoadCase
        }

        if (Mode == "plain")
        {
            Send(LoadCase()); // ok
        }

        Send(Mode is "mask" ? "***" : LoadCase()); // ok
    }

    public static void EqualityOfLocals()
    {
        var mode = "mask";
        if (mode == "plain")
        {
            Send(LoadCase()); // ok
        }

        if (mode != "plain")
        {
            Send(LoadCaseNote()); // $ class2 from:LoadCaseNote
        }

        switch (mode)
        {
            case "plain":
                Send(LoadCaseTitle()); // ok
                break;
            case "mask":
                Send(Redact(LoadCaseTitle())); // ok
                break;
        }
    }

    public static void UnknownConditions()
    {
        var late = DateTime.Now.Hour > 12;
        if (late)
        {
            Send(LoadCase()); // $ class2 from:LoadCase
        }

        if (late && Enabled)
        {
            Send(LoadCaseNote()); // $ class2 from:LoadCaseNote
        }

        if (late && !Enabled)
        {
            Send(LoadCaseNote()); // ok
        }

        if (!late || Enabled)
        {
            Send(LoadCaseTitle()); // $ class2 from:LoadCaseTitle
        }
    }

    public static void Joined()
    {
        var allowed = false;
        if (DateTime.Now.Hour > 12)
        {
            allowed = true;
        }

        if (allowed)
        {
            Send(LoadCase()); // $ class2 from:LoadCase
        }

        allowed = false;
        Send(allowed ? LoadCase() : "none"); // ok
    }

    public static void NullIsEmpty()
    {
        string? text = null;
        if (text != null)
        {
            Send(LoadCase()); // ok
        }

        text = LoadCase();
        if (text == null)
        {
            Send("nothing: " + text); // ok
        }
        else
        {
            Send(text); // $ class2 from:LoadCase
        }
    }

    public static void Loops()
    {
        while (Switches.SendNotes)
        {
            Send(LoadCase()); // ok
        }

        var done = false;
        while (!done)
        {
            Send(LoadCase()); // $ class2 from:LoadCase
            done = true;
        }

        for (var i = 0; Enabled && i < 1; i++)
        {
            Send(i.ToString()); // ok
        }
    }
}
