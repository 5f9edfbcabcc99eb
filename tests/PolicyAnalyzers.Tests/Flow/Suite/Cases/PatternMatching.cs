namespace FlowSuite.PatternMatching;

internal abstract record Message;

internal sealed record TextMessage(string Body, string Language) : Message;

internal sealed record FileMessage(string Name, TextMessage? Caption) : Message;

internal sealed record EmptyMessage : Message;

public static class PatternMatchingCases
{
    public static void Declaration()
    {
        object value = LoadCase();
        if (value is string text)
        {
            Send(text); // $ class2 from:LoadCase
        }

        object plain = "x";
        if (plain is string other)
        {
            Send(other); // ok
        }
    }

    public static void Property()
    {
        Message message = new TextMessage(LoadCase(), "ja");
        if (message is TextMessage { Body: var body, Language: { Length: > 0 } language })
        {
            Send(body); // $ class2 from:LoadCase
            Send(language); // ok
        }
    }

    public static void Positional()
    {
        Message message = new TextMessage("x", LoadCaseTitle());
        if (message is TextMessage(var body, var language))
        {
            Send(body); // ok
            Send(language); // $ class2 from:LoadCaseTitle
        }
    }

    public static void Nested()
    {
        Message message = new FileMessage("plan.pdf", new TextMessage(LoadCaseNote(), "ja"));
        if (message is FileMessage { Caption.Body: var caption, Name: var name })
        {
            Send(caption); // $ class2 from:LoadCaseNote
            Send(name); // ok
        }
    }

    public static void SwitchExpression()
    {
        Send(Describe(new TextMessage(LoadCase(), "ja"))); // $ class2 from:LoadCase
        Send(Describe(new TextMessage("x", LoadCase()))); // ok
        Send(Kind(new TextMessage(LoadCase(), LoadCase()))); // ok
        Send(Describe(new EmptyMessage())); // ok
    }

    public static void SwitchStatement()
    {
        Message message = new TextMessage(LoadCase(), "ja");
        switch (message)
        {
            case TextMessage { Language: "ja" } japanese:
                Send(japanese.Body); // $ class2 from:LoadCase
                break;
            case TextMessage(_, var language):
                Send(language); // ok
                break;
            case EmptyMessage empty:
                Send(empty.ToString()); // ok
                break;
        }
    }

    public static void TuplePattern()
    {
        var note = LoadCaseNote();
        var rank = (note.Length, DateTime.Now.Hour) switch
        {
            ( > 10, _) => "long",
            (_, > 12) => "late",
            _ => "normal",
        };
        Send(rank); // ok
        var picked = ("x", note) switch
        {
            ("y", _) => "y",
            (_, var rest) => rest,
        };
        Send(picked); // $ class2 from:LoadCaseNote
    }

    public static void ListPattern()
    {
        var parts = LoadCase().Split(' ');
        if (parts is [var first, .. var rest])
        {
            Send(first); // $ class2 from:LoadCase
            Send(rest.Length.ToString()); // ok
            Send(string.Concat(rest)); // $ class2 from:LoadCase
        }

        string[] plain = ["a", "b"];
        if (plain is [_, var second])
        {
            Send(second); // ok
        }
    }

    public static void VarAndCombined()
    {
        if (LoadCase() is { Length: > 3 } and var text)
        {
            Send(text); // $ class2 from:LoadCase
        }

        if (LoadCase() is var some && some.Length > 3)
        {
            Send(some); // $ class2 from:LoadCase
            Send(some is "x" or "y" ? "short" : "other"); // ok
        }

        Send(LoadCase() is { Length: 3 }); // ok
    }

    public static void NegatedThenUsed()
    {
        object value = LoadCaseTitle();
        if (value is not string text)
        {
            Send("no text"); // ok
            return;
        }

        Send(text); // $ class2 from:LoadCaseTitle
    }

    public static void WhenClause()
    {
        var result = LoadCase() switch
        {
            var t when t.Contains("urgent") => "urgent",
            var t when t.Length == 0 => "empty",
            _ => "normal",
        };
        Send(result); // ok
        var shortened = LoadCase() switch
        {
            { Length: > 20 } t => t[..20],
            var t => t,
        };
        Send(shortened); // $ class2 from:LoadCase
    }

    public static void AsAndCast()
    {
        object value = LoadSecret();
        Send(value as string); // $ class3 from:LoadSecret
        Send((string)value); // $ class3 from:LoadSecret
        object plain = "x";
        Send(plain as string); // ok
        Send((string)plain); // ok
    }

    private static string Describe(Message message) => message switch
    {
        TextMessage { Body: var body } => "text: " + body,
        FileMessage file => "file: " + file.Name,
        _ => "nothing",
    };

    private static string Kind(Message message) => message switch
    {
        TextMessage => "text",
        FileMessage { Caption: null } => "file",
        FileMessage => "captioned file",
        _ => "nothing",
    };
}
