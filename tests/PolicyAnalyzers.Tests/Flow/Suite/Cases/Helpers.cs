namespace FlowSuite.Helpers;

internal static class Prompts
{
    public static string Header() => "You are a clerk of the city office.";

    public static string WithCase(string question) => question + "\n" + LoadCase();

    public static string Without(string question) => question + "\n" + Header();
}

internal sealed class Gateway
{
    private readonly string prefix;

    public Gateway(string prefix) => this.prefix = prefix;

    public void Ask(string question) => AskInner(prefix + question);

    public void AskAbout(Inquiry inquiry) => AskInner(inquiry.Subject);

    public void AskAboutText(Inquiry inquiry) => AskInner(inquiry.Text);

    public void Ping() => AskInner("ping");

    private void AskInner(string text) => Ask3(text, "answer briefly");

    private void Ask3(string text, string style) => Send(style + text);
}

internal sealed class Inquiry
{
    public string Subject { get; init; } = "";

    public string Text { get; init; } = "";
}

public static class HelperCases
{
    public static void DeepReturn()
    {
        Send(One()); // $ class2 from:LoadCase
        Send(Prompts.WithCase("What now?")); // $ class2 from:LoadCase
        Send(Prompts.Without("What now?")); // ok
        Send(Prompts.Header()); // ok
    }

    public static void DeepPass()
    {
        Send(First(LoadCaseNote())); // $ class2 from:LoadCaseNote
        Send(First("x")); // ok
        Send(FirstThenSize(LoadCaseNote())); // ok
    }

    public static void DeepSink()
    {
        var gateway = new Gateway("Q: ");
        gateway.Ask("Opening hours?"); // ok
        gateway.Ask(LoadCase()); // $ class2 from:LoadCase
        gateway.Ping(); // ok
        new Gateway(LoadCaseTitle()).Ask("hours?"); // $ class2 from:LoadCaseTitle
        new Gateway(LoadCaseTitle()).Ping(); // ok
    }

    public static void FieldOfArgument()
    {
        var gateway = new Gateway("Q: ");
        var inquiry = new Inquiry { Subject = "tax", Text = LoadCase() };
        gateway.AskAbout(inquiry); // ok
        gateway.AskAboutText(inquiry); // $ class2 from:LoadCase
    }

    public static void CreatedInside()
    {
        SendOwn(); // ok -- found in the helper
        SendNothing(); // ok
    }

    public static void BothEnterAndCreate()
    {
        SendBoth("x"); // ok -- what the helper loads is found in it
        SendBoth(LoadCaseTitle()); // $ class2 from:LoadCaseTitle
    }

    public static void TwoArguments()
    {
        SendOnlySecond(LoadCase(), "x"); // ok
        SendOnlySecond("x", LoadCase()); // $ class2 from:LoadCase
        SendOnlySecond("x", LoadPublic()); // ok
    }

    public static void ChainOfFour()
    {
        A(LoadSecret()); // $ class3 from:LoadSecret
        A("x"); // ok
        B(LoadSecret().Length.ToString()); // ok
    }

    public static void ArgumentsOfSink()
    {
        SendWrapped(
            "x", // ok
            LoadCase()); // $ class2 from:LoadCase
        SendWrapped(
            LoadCase(), // ok
            "x"); // ok
    }

    public static void DiscardedAndReturned()
    {
        var answer = Tell(LoadCase()); // $ class2 from:LoadCase
        Send(answer); // ok
    }

    private static string One() => Two();

    private static string Two() => Three() + "!";

    private static string Three() => LoadCase();

    private static string First(string text) => Second(text);

    private static string Second(string text) => text.Trim();

    private static string FirstThenSize(string text) => First(text).Length.ToString();

    private static void SendOwn() => Send(LoadCase()); // $ class2 from:LoadCase

    private static void SendNothing() => Send("nothing");

    private static void SendBoth(string text)
    {
        Send(text);
        Send(LoadCaseNote()); // $ class2 from:LoadCaseNote
    }

    private static void SendOnlySecond(string first, string second)
    {
        Console.WriteLine(first);
        Send(second);
    }

    private static void A(string text) => B(text);

    private static void B(string text) => C(text);

    private static void C(string text) => D(text);

    private static void D(string text) => Send(text);

    private static void SendWrapped(string ignored, string text) => Send(text);

    private static string Tell(string text)
    {
        Send(text);
        return "told";
    }
}
