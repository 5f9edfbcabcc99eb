namespace FlowSuite.ExceptionText;

internal sealed class CaseException : Exception
{
    public CaseException(string message, string caseText)
        : base(message)
    {
        CaseText = caseText;
    }

    public string CaseText { get; }

    public string Advice { get; init; } = "call the desk";
}

public static class ExceptionTextCases
{
    public static void Message()
    {
        try
        {
            throw new InvalidOperationException("Cannot parse " + LoadCase());
        }
        catch (InvalidOperationException e)
        {
            Send(e.Message); // $ class2 from:LoadCase
            Send(e.ToString()); // $ class2 from:LoadCase
            Send(e.GetType().Name); // ok
            Send(e.HResult.ToString()); // ok
        }
    }

    public static void PlainMessage()
    {
        try
        {
            throw new InvalidOperationException("Cannot parse");
        }
        catch (InvalidOperationException e)
        {
            Send(e.Message); // ok
            Send("Error: " + e); // ok
        }
    }

    public static void OtherHandler()
    {
        try
        {
            if (DateTime.Now.Hour > 12)
            {
                throw new InvalidOperationException(LoadCase());
            }

            throw new FormatException("bad format");
        }
        catch (FormatException e)
        {
            Send(e.Message); // ok
        }
        catch (InvalidOperationException e)
        {
            Send(e.Message); // $ class2 from:LoadCase
        }
    }

    public static void OwnException()
    {
        try
        {
            throw new CaseException("failed", LoadCaseNote()) { Advice = "retry" };
        }
        catch (CaseException e)
        {
            Send(e.Message); // ok
            Send(e.Advice); // ok
            Send(e.CaseText); // $ class2 from:LoadCaseNote
        }
    }

    public static void ThrownByHelper()
    {
        try
        {
            Parse("x");
        }
        catch (FormatException e)
        {
            Send(e.Message); // $ class2 from:LoadCaseTitle
        }

        try
        {
            ParseQuietly("x");
        }
        catch (FormatException e)
        {
            Send(e.Message); // ok
        }
    }

    public static void ArgumentOfHelper()
    {
        try
        {
            Check(LoadCase());
        }
        catch (ArgumentException e)
        {
            Send(e.Message); // $ class2 from:LoadCase
        }

        try
        {
            Check("x");
        }
        catch (ArgumentException e)
        {
            Send(e.Message); // ok
        }
    }

    public static void Inner()
    {
        try
        {
            throw new InvalidOperationException("outer", new FormatException(LoadCase()));
        }
        catch (InvalidOperationException e)
        {
            Send(e.Message); // ok
            Send(e.InnerException!.Message); // $ class2 from:LoadCase
            Send(e.ToString()); // $ class2 from:LoadCase
            Send(e.InnerException.GetType().Name); // ok
        }
    }

    public static void Wrapped()
    {
        try
        {
            try
            {
                throw new FormatException(LoadSecret());
            }
            catch (FormatException e)
            {
                throw new InvalidOperationException("Wrapped: " + e.Message, e);
            }
        }
        catch (InvalidOperationException e)
        {
            Send(e.Message); // $ class3 from:LoadSecret
        }

        try
        {
            try
            {
                throw new FormatException(LoadSecret());
            }
            catch (FormatException)
            {
                throw new InvalidOperationException("something failed");
            }
        }
        catch (InvalidOperationException e)
        {
            Send(e.Message); // ok
        }
    }

    public static void Data()
    {
        var failure = new InvalidOperationException("failed");
        failure.Data["case"] = LoadCase();
        Send(failure.Message); // ok
        Send(failure.Data["case"]); // $ class2 from:LoadCase
    }

    public static void Filter()
    {
        try
        {
            throw new InvalidOperationException(LoadCase());
        }
        catch (InvalidOperationException e) when (e.Message.Contains("urgent"))
        {
            Send("urgent"); // ok
        }
        catch (Exception e)
        {
            Send(e.Message); // $ class2 from:LoadCase
        }
    }

    public static void NeverThrown()
    {
        var failure = new InvalidOperationException(LoadCaseTitle());
        Send(failure.Message); // $ class2 from:LoadCaseTitle
        try
        {
            Console.WriteLine("working");
            throw new FormatException("bad");
        }
        catch (FormatException e)
        {
            Send(e.Message); // ok
        }
    }

    private static void Parse(string text)
    {
        if (text.Length > 0)
        {
            throw new FormatException("Near " + LoadCaseTitle());
        }
    }

    private static void ParseQuietly(string text)
    {
        if (text.Length > 0)
        {
            throw new FormatException("Length " + LoadCaseTitle().Length);
        }
    }

    private static void Check(string text)
    {
        if (text.Length > 3)
        {
            throw new ArgumentException("Not allowed: " + text);
        }
    }
}
