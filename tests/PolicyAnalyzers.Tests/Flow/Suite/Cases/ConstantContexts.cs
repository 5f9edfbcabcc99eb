namespace FlowSuite.ConstantContexts;

internal sealed class Exporter
{
    private readonly bool mask;

    public Exporter(bool mask) => this.mask = mask;

    public string Export(string text) => mask ? "***" : text;
}


public static class ConstantContextCases
{
    public static void Flag()
    {
        Send(Show(LoadCase(), mask: true)); // ok
        Send(Show(LoadCase(), mask: false)); // $ class2 from:LoadCase
        Send(Show("x", mask: false)); // ok
        Send(Show(LoadCase(), DateTime.Now.Hour > 12)); // $ class2 from:LoadCase
    }

    public static void DefaultValue()
    {
        Send(ShowUnlessAsked(LoadCaseNote())); // ok
        Send(ShowUnlessAsked(LoadCaseNote(), full: true)); // $ class2 from:LoadCaseNote
    }

    public static void SinkBehindFlag()
    {
        Publish(LoadCase(), reallySend: false); // ok
        Publish(LoadCase(), reallySend: true); // $ class2 from:LoadCase
        Publish("x", reallySend: true); // ok
    }

    public static void SourceBehindFlag()
    {
        Send(Text(confidential: false)); // ok
        Send(Text(confidential: true)); // $ class2 from:LoadCaseTitle
    }

    public static void PassedOn()
    {
        Send(ShowTwice(LoadCase(), true)); // ok
        Send(ShowTwice(LoadCase(), false)); // $ class2 from:LoadCase
        Send(ShowInverted(LoadCase(), true)); // $ class2 from:LoadCase
        Send(ShowInverted(LoadCase(), false)); // ok
    }

    public static void ThroughLocal()
    {
        var mask = true;
        Send(Show(LoadCase(), mask)); // ok
        mask = false;
        Send(Show(LoadCase(), mask)); // $ class2 from:LoadCase
    }

    public static void TwoFlags()
    {
        Send(ShowWhenBoth(LoadCase(), true, false)); // ok
        Send(ShowWhenBoth(LoadCase(), false, true)); // ok
        Send(ShowWhenBoth(LoadCase(), true, true)); // $ class2 from:LoadCase
    }

    public static void EarlyReturn()
    {
        PublishUnless(LoadCase(), stop: true); // ok
        PublishUnless(LoadCase(), stop: false); // $ class2 from:LoadCase
    }

    public static void InObject()
    {
        Send(new Exporter(mask: true).Export(LoadCase())); // ok
        Send(new Exporter(mask: false).Export(LoadCase())); // $ class2 from:LoadCase
    }

    public static void OutFlag()
    {
        Load(true, out var masked);
        Send(masked); // ok
        Load(false, out var open);
        Send(open); // $ class3 from:LoadSecret
    }

    private static string Show(string text, bool mask) => mask ? "***" : text;

    private static string ShowUnlessAsked(string text, bool full = false)
    {
        if (!full)
        {
            return text.Length + " letters";
        }

        return text;
    }

    private static void Publish(string text, bool reallySend)
    {
        if (reallySend)
        {
            Send(text);
        }
    }

    private static string Text(bool confidential)
    {
        if (confidential)
        {
            return LoadCaseTitle();
        }

        return "Notice";
    }

    private static string ShowTwice(string text, bool mask) => Show(Show(text, mask), mask);

    private static string ShowInverted(string text, bool open) => Show(text, !open);

    private static string ShowWhenBoth(string text, bool a, bool b) => a && b ? text : "no";

    private static void PublishUnless(string text, bool stop)
    {
        if (stop)
        {
            return;
        }

        Send(text);
    }

    private static void Load(bool mask, out string text)
    {
        text = mask ? "***" : LoadSecret();
    }
}
