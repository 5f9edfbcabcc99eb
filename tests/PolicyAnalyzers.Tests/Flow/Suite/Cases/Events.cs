namespace FlowSuite.Events;

internal sealed class CaseEventArgs : EventArgs
{
    public CaseEventArgs(string text) => Text = text;

    public string Text { get; }

    public string Answer { get; set; } = "";
}

internal sealed class Counter
{
    private Action? closed;
    private string log = "";

    public event Action<string>? Called;

    public event EventHandler<CaseEventArgs>? Asked;

    public event Action Closed
    {
        add => closed += value;
        remove => closed -= value;
    }

    public string Log => log;

    public void Call(string name)
    {
        log += "called;";
        Called?.Invoke(name);
    }

    public string Ask(string text)
    {
        var args = new CaseEventArgs(text);
        Asked?.Invoke(this, args);
        return args.Answer;
    }

    public void Close() => closed?.Invoke();
}

public static class EventCases
{
    public static void ArgumentToHandler()
    {
        var counter = new Counter(); counter.Called += name => Send(name); counter.Call(LoadCase()); // $ class2 from:LoadCase
        var other = new Counter(); other.Called += name => Send(name); other.Call("Ms Tanaka"); // ok
        var third = new Counter(); third.Called += name => Send(name.Length.ToString()); third.Call(LoadCase()); // ok
        Send(counter.Log); // ok
    }

    public static void HandlerKeeps()
    {
        var seen = "";
        var heard = "";
        var counter = new Counter();
        counter.Called += name => seen = name;
        counter.Called += _ => heard = "somebody";
        counter.Call(LoadCase());
        Send(seen); // $ class2 from:LoadCase
        Send(heard); // ok
    }

    public static void NobodyRaises()
    {
        var seen = "";
        var counter = new Counter();
        counter.Closed += () => seen = LoadCase();
        Send(seen); // ok
        counter.Close();
        Send(seen); // $ class2 from:LoadCase
    }

    public static void AnswerInArguments()
    {
        var counter = new Counter();
        Send(counter.Ask("x")); // ok
        counter.Asked += (_, e) => e.Answer = "about " + e.Text;
        Send(counter.Ask("x")); // ok
        Send(counter.Ask(LoadCaseNote())); // $ class2 from:LoadCaseNote
        var loading = new Counter();
        loading.Asked += (_, e) => e.Answer = LoadCaseTitle();
        Send(loading.Ask("x")); // $ class2 from:LoadCaseTitle
    }

    public static void MethodGroupHandler()
    {
        var counter = new Counter();
        counter.Asked += AnswerNothing;
        Send(counter.Ask(LoadCase())); // ok
        var echoing = new Counter();
        echoing.Asked += Echo;
        Send(echoing.Ask(LoadCase())); // $ class2 from:LoadCase
        Send(echoing.Ask("x")); // ok
    }

    private static void AnswerNothing(object? sender, CaseEventArgs e) => e.Answer = "nothing";

    private static void Echo(object? sender, CaseEventArgs e) => e.Answer = e.Text;
}
