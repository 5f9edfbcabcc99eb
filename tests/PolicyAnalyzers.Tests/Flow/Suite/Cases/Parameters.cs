namespace FlowSuite.Parameters;

public static class ParameterCases
{
    public static void ParamsArray()
    {
        Send(Join("a", "b", "c")); // ok
        Send(Join("a", LoadCase())); // $ class2 from:LoadCase
        Send(Join()); // ok
        Send(Join(new[] { "a", LoadCaseNote() })); // $ class2 from:LoadCaseNote
    }

    public static void ParamsElement()
    {
        Send(Second("a", "b", "c")); // ok
        Send(CountOf("a", LoadCase())); // ok
        Send(Head("subject", "a", LoadCase())); // ok
        Send(Head(LoadCaseTitle(), "a", "b")); // $ class2 from:LoadCaseTitle
    }

    public static void ParamsToSink()
    {
        SendAll("a", "b"); // ok
        SendAll("a", LoadCase(), "c"); // $ class2 from:LoadCase
        SendHead("a", LoadCase()); // ok
        SendHead(LoadCase(), "a"); // $ class2 from:LoadCase
    }

    public static void Optional()
    {
        Send(Greet("Ms Tanaka")); // ok
        Send(Greet("Ms Tanaka", LoadCaseNote())); // $ class2 from:LoadCaseNote
        Send(Greet(suffix: "san", name: LoadCase())); // $ class2 from:LoadCase
        Send(Greet(suffix: "san", name: "Tanaka")); // ok
    }

    public static void NamedOutOfOrder()
    {
        SendFirst(second: LoadCase(), first: "a"); // ok
        SendFirst(second: "a", first: LoadCase()); // $ class2 from:LoadCase
    }

    public static void UnusedParameter()
    {
        Send(Ignore(LoadCase())); // ok
        Send(Ignore("x")); // ok
    }

    public static void ParameterOverwritten()
    {
        SendOverwritten(LoadCase()); // ok
        SendBeforeOverwritten(LoadCase()); // $ class2 from:LoadCase
    }

    public static void MixedFormatArguments()
    {
        Send(string.Format("{0} {1} {2} {3}", 1, "a", LoadCase(), 4)); // $ class2 from:LoadCase
        Send(string.Format("{0} {1} {2} {3}", 1, "a", "b", 4)); // ok
        Send(string.Concat("a", "b", "c", "d", LoadCaseTitle())); // $ class2 from:LoadCaseTitle
        Send(string.Concat("a", "b", "c", "d", "e")); // ok
    }

    public static void MutatedParamsArray()
    {
        var lines = new string[1];
        FillAll(lines);
        Send(lines[0]); // $ class2 from:LoadCase
        var text = "a";
        FillAll(text);
        Send(text); // ok
    }

    private static string Join(params string[] parts) => string.Join(' ', parts);

    private static string Second(params string[] parts) => parts[1];

    private static string CountOf(params string[] parts) => parts.Length + " parts";

    private static string Head(string head, params string[] rest) => head + " and " + rest.Length;

    private static void SendAll(params string[] parts)
    {
        foreach (var part in parts)
        {
            Send(part);
        }
    }

    private static void SendHead(string head, params string[] rest) => Send(head);

    private static string Greet(string name, string suffix = "sama") => "Dear " + name + suffix;

    private static void SendFirst(string first, string second) => Send(first);

    private static string Ignore(string text) => "ignored";

    private static void SendOverwritten(string text)
    {
        text = "nothing";
        Send(text);
    }

    private static void SendBeforeOverwritten(string text)
    {
        Send(text);
        text = "nothing";
    }

    private static void FillAll(params string[] lines) => lines[0] = LoadCase();
}
