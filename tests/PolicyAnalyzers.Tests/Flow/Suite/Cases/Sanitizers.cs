namespace FlowSuite.Sanitizers;

internal sealed class Masker
{
    public string RedactNames(string text) => text.Substring(0, 0);

    public string Shorten(string text) => text.Length > 5 ? text[..5] : text;
}

internal interface IRedactor
{
    string Redact(string text);
}

internal sealed class PassThroughRedactor : IRedactor
{
    public string Redact(string text) => text.Substring(0, 0);
}

public static class SanitizerCases
{
    public static void Declared()
    {
        Send(Redact(LoadCase())); // ok
        Send(Redact(LoadSecret())); // ok
        Send(LoadCase()); // $ class2 from:LoadCase
        Send(string.Join("\n", RedactLines(LoadCaseLines()))); // ok
    }

    public static void OnInstance()
    {
        var masker = new Masker();
        Send(masker.RedactNames(LoadCase())); // ok
        Send(masker.Shorten(LoadCase())); // $ class2 from:LoadCase
        IRedactor redactor = new PassThroughRedactor();
        Send(redactor.Redact(LoadCaseNote())); // ok
    }

    public static void OnOnePath()
    {
        var text = LoadCase();
        if (DateTime.Now.Hour > 12)
        {
            text = Redact(text);
            Send(text); // ok
        }

        Send(text); // $ class2 from:LoadCase
    }

    public static void OnEveryPath()
    {
        var text = LoadCase();
        if (DateTime.Now.Hour > 12)
        {
            text = Redact(text);
        }
        else
        {
            text = Redact(text.Trim());
        }

        Send(text); // ok
    }

    public static void ResultUnused()
    {
        var text = LoadCase();
        _ = Redact(text);
        Send(text); // $ class2 from:LoadCase
        Redact(text);
        Send("done"); // ok
    }

    public static void AddedAgain()
    {
        Send(Redact(LoadCase()) + LoadCaseNote()); // $ class2 from:LoadCaseNote
        Send(Redact(LoadCase() + LoadCaseNote())); // ok
        Send(Redact(LoadCase()) + LoadPublic()); // ok
    }

    public static void InHelper()
    {
        Send(Clean(LoadCase())); // ok
        Send(CleanSometimes(LoadCase())); // $ class2 from:LoadCase
        PublishClean(LoadCase()); // ok
        PublishAfterUselessClean(LoadCase()); // $ class2 from:LoadCase
    }

    public static void InField()
    {
        var holder = new Holder { Text = LoadCase() };
        holder.Text = Redact(holder.Text);
        Send(holder.Text); // ok
        holder.Raw = LoadCaseTitle();
        Send(holder.Raw); // $ class2 from:LoadCaseTitle
        Send(holder.Text); // ok
    }

    public static void Classes()
    {
        Send(LoadPublic()); // ok
        Send(LoadSecret()); // $ class3 from:LoadSecret
        Send("const"); // ok
        Send(42); // ok
        Send(LoadPublic() + LoadSecret()); // $ class3 from:LoadSecret
    }

    public static void Compared()
    {
        Send(LoadSecret() == LoadCase() ? "same" : "other"); // ok
        Send((LoadSecret().Length + LoadCase().Length).ToString()); // ok
    }

    public static void DeclaredByType()
    {
        Send(LoadCaseObject()); // $ class2 from:LoadCaseObject
        Send(LoadCaseObject().GetType().Name); // ok
        Send((string)LoadCaseObject()); // $ class2 from:LoadCaseObject
        Send(LoadCaseObject().ToString()); // $ class2 from:LoadCaseObject
    }

    private static string Clean(string text) => Redact(text).Trim();

    private static string CleanSometimes(string text) => DateTime.Now.Hour > 12 ? Redact(text) : text;

    private static void PublishClean(string text) => Send(Redact(text));

    private static void PublishAfterUselessClean(string text)
    {
        Redact(text);
        Send(text);
    }

    private sealed class Holder
    {
        public string Text { get; set; } = "";

        public string Raw { get; set; } = "";
    }
}
