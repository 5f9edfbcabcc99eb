namespace FlowSuite.MoreExceptions;

internal sealed class CaseException(string message, string number, Exception? inner = null) : Exception(message, inner)
{
    public string Number { get; } = number;

    public string Ward { get; init; } = "Chuo";
}

public static class MoreExceptionCases
{
    public static void Data()
    {
        try
        {
            var failure = new InvalidOperationException("plain");
            failure.Data["note"] = LoadCase();
            throw failure;
        }
        catch (InvalidOperationException failure)
        {
            Send((string)failure.Data["note"]!); // $ class2 from:LoadCase
            Send(failure.Message); // ok
        }
    }

    public static void Inner()
    {
        try
        {
            try
            {
                throw new FormatException(LoadCase());
            }
            catch (FormatException failure)
            {
                throw new InvalidOperationException("outer", failure);
            }
        }
        catch (InvalidOperationException failure)
        {
            Send(failure.Message); // ok
            Send(failure.InnerException!.Message); // $ class2 from:LoadCase
            Send(failure.ToString()); // $ class2 from:LoadCase
            Send(failure.GetBaseException().Message); // $ class2 from:LoadCase
            Send(failure.GetType().Name); // ok
        }
    }

    public static void OwnMembers()
    {
        try
        {
            Fail(LoadCaseNote());
        }
        catch (CaseException failure) when (failure.Ward == "Chuo")
        {
            Send(failure.Number); // $ class2 from:LoadCaseNote
            Send(failure.Message); // ok
            Send(failure.Ward); // ok
        }
    }

    public static void CaughtState()
    {
        var text = LoadCase();
        try
        {
            Check(text);
            text = "x";
            Check(text);
        }
        catch (InvalidOperationException)
        {
            Send(text); // $ class2 from:LoadCase -- not run: nothing is thrown
        }

        Send(text); // $ class2 from:LoadCase -- not run: nothing is thrown
    }

    public static void Chosen()
    {
        try
        {
            throw new CaseException("plain", LoadCase());
        }
        catch (FormatException failure)
        {
            Send(failure.Message); // ok
        }
        catch (CaseException failure) when (failure.Number.Length == 0)
        {
            Send(failure.Message); // ok
        }
        catch (Exception failure)
        {
            Send(failure.Message); // ok
            Send(((CaseException)failure).Number); // $ class2 from:LoadCase
        }
    }

    public static async Task FromTasks()
    {
        try
        {
            await Task.Run(() => Fail(LoadCaseTitle()));
        }
        catch (CaseException failure)
        {
            Send(failure.Number); // $ class2 from:LoadCaseTitle
        }

        try
        {
            Task.Run(() => Throw(LoadCase())).Wait();
        }
        catch (AggregateException all)
        {
            Send(all.InnerExceptions[0].Message); // $ class2 from:LoadCase
            Send(all.InnerExceptions.Count.ToString()); // ok
        }
    }

    public static void Results()
    {
        Send(Tried(() => LoadCase())); // $ class2 from:LoadCase
        Send(Tried(() => "x")); // ok
        Send(Tried(() => throw new FormatException(LoadCaseNote()))); // $ class2 from:LoadCaseNote
    }

    private static string Tried(Func<string> make)
    {
        try
        {
            return make();
        }
        catch (FormatException failure)
        {
            return "failed: " + failure.Message;
        }
    }

    private static void Fail(string number) => throw new CaseException("The case failed.", number);

    private static void Throw(string text) => throw new InvalidOperationException(text);

    private static void Check(string text)
    {
        if (text.Length > 100000)
        {
            throw new InvalidOperationException();
        }
    }

    public static void Untouched()
    {
        try
        {
            throw new CaseException("plain", LoadCase());
        }
        catch (CaseException failure)
        {
            Send(failure.HResult.ToString()); // ok
            Send(failure.InnerException?.Message); // ok
        }
    }
}
