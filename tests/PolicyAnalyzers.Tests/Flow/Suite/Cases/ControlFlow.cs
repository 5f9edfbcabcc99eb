namespace FlowSuite.ControlFlow;

public static class ControlFlowCases
{
    public static void Accumulate()
    {
        var all = "";
        for (var i = 0; i < 3; i++)
        {
            Send(i.ToString()); // ok
            all += LoadCase();
        }

        Send(all); // $ class2 from:LoadCase
    }

    public static void CarriedRound()
    {
        var previous = "";
        var before = "";
        for (var i = 0; i < 3; i++)
        {
            Send(before); // $ class2 from:LoadCaseNote
            before = previous;
            previous = LoadCaseNote();
        }

        Send(previous.Length.ToString()); // ok
    }

    public static void ResetEachRound()
    {
        var line = "";
        while (DateTime.Now.Hour > 12)
        {
            line = "start";
            Send(line); // ok
            line = LoadCase();
        }

        Send(line); // $ class2 from:LoadCase
    }

    public static void BreakAndContinue()
    {
        var found = "none";
        foreach (var line in LoadCaseLines())
        {
            if (line.Length < 3)
            {
                continue;
            }

            if (line.Contains(','))
            {
                found = line;
                break;
            }
        }

        Send(found); // $ class2 from:LoadCaseLines
        var kept = "none";
        foreach (var line in LoadCaseLines())
        {
            if (line.Length < 3)
            {
                continue;
                kept = line;
            }

            break;
            kept = line;
        }

        Send(kept); // ok
    }

    public static void DoWhile()
    {
        string text;
        do
        {
            text = LoadCaseTitle();
        }
        while (text.Length == 0);
        Send(text); // $ class2 from:LoadCaseTitle
        do
        {
            text = "x";
        }
        while (text.Length == 0);
        Send(text); // ok
    }

    public static void Switch()
    {
        var text = "none";
        switch (DateTime.Now.DayOfWeek)
        {
            case DayOfWeek.Monday:
                text = LoadCase();
                Send(text); // $ class2 from:LoadCase
                break;
            case DayOfWeek.Tuesday:
            case DayOfWeek.Wednesday:
                Send(text); // ok
                text = "midweek";
                break;
            case DayOfWeek.Thursday:
                text = LoadCaseNote();
                goto case DayOfWeek.Friday;
            case DayOfWeek.Friday:
                Send(text); // $ class2 from:LoadCaseNote
                text = "friday";
                break;
            default:
                text = "weekend";
                break;
        }

        Send(text); // $ class2 from:LoadCase
    }

    public static void SwitchOnData()
    {
        var label = LoadCase() switch
        {
            "a" => "first",
            "b" => "second",
            _ => "other",
        };
        Send(label); // ok
        var text = DateTime.Now.Hour switch
        {
            < 12 => LoadCaseTitle(),
            _ => "closed",
        };
        Send(text); // $ class2 from:LoadCaseTitle
    }

    public static void Goto()
    {
        var text = LoadCase();
        var tries = 0;
    again:
        if (tries++ > 3)
        {
            goto done;
        }

        text = tries == 1 ? text : LoadCaseNote();
        goto again;
    done:
        Send(tries.ToString()); // ok
        text = "gone";
        Send(text); // ok
        goto end;
    end:
        Send(LoadSecret()); // $ class3 from:LoadSecret
    }

    public static void Finally()
    {
        var text = "x";
        try
        {
            text = LoadCase();
            Send(text); // $ class2 from:LoadCase
        }
        finally
        {
            text = "cleared";
        }

        Send(text); // ok
    }

    public static void FinallyStores()
    {
        var text = LoadPublic();
        try
        {
            Send(text); // ok
        }
        finally
        {
            text = LoadCaseNote();
        }

        Send(text); // $ class2 from:LoadCaseNote
    }

    public static void CatchSeesPartOfTry()
    {
        var text = "x";
        var done = "no";
        try
        {
            text = LoadCase();
            Check(text);
            text = "checked";
            done = "yes";
        }
        catch (InvalidOperationException)
        {
            Send(text); // $ class2 from:LoadCase
            Send(done); // ok
            text = "failed";
        }

        Send(text); // ok
    }

    public static void FinallyAfterReturn()
    {
        var kept = new List<string>();
        Send(Taken(kept)); // $ class2 from:LoadCase
        Send(kept[0]); // ok
    }

    public static void Conditional()
    {
        var late = DateTime.Now.Hour > 12;
        Send(late ? LoadCase() : "x"); // $ class2 from:LoadCase
        Send(late ? "y" : "x"); // ok
        Send((late ? LoadCase() : "x").Length.ToString()); // ok
        var text = late ? "y" : LoadCaseTitle();
        Send(text); // $ class2 from:LoadCaseTitle
    }

    public static void UsingAndLock()
    {
        var gate = new object();
        var text = "x";
        using (new Scope())
        {
            lock (gate)
            {
                text = LoadCase();
            }
        }

        Send(text); // $ class2 from:LoadCase
        lock (gate)
        {
            text = "y";
        }

        Send(text); // ok
    }

    public static void Nested()
    {
        foreach (var line in LoadCaseLines())
        {
            foreach (var word in line.Split(' '))
            {
                if (word.Length > 3)
                {
                    Send(word); // $ class2 from:LoadCaseLines
                }
                else
                {
                    Send("short"); // ok
                }
            }
        }
    }

    private static void Check(string text)
    {
        if (text.Length > 10)
        {
            throw new InvalidOperationException("too long");
        }
    }

    private static string Taken(List<string> kept)
    {
        var text = LoadCase();
        try
        {
            return text;
        }
        finally
        {
            text = "finally";
            kept.Add(text);
        }
    }

    private sealed class Scope : IDisposable
    {
        public void Dispose()
        {
        }
    }
}
