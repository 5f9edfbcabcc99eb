namespace FlowSuite.InstanceFields;

public sealed class CaseService
{
    private readonly List<string> messages = new();
    private readonly List<string> greetings = new() { "hello" };
    private readonly Dictionary<string, string> notes = new();
    private string current = "";
    private string draft = "";
    private string office = "Chuo";
    private string? masked;
    private int size;

    public void Open() => current = LoadCase();

    public void Show()
    {
        Send(current); // $ class2 from:LoadCase
        Send(office); // ok
        Send(size.ToString()); // ok
    }

    public void Collect() => messages.Add(LoadCaseNote());

    public void Flush()
    {
        foreach (var message in messages)
        {
            Send(message); // $ class2 from:LoadCaseNote
        }

        foreach (var greeting in greetings)
        {
            Send(greeting); // ok
        }
    }

    public void Mask() => masked = Redact(LoadCase());

    public void ShowMasked() => Send(masked); // ok

    public void Move() => office = "Minato";

    public void Measure() => size = LoadCase().Length;

    public void Remember() => notes["today"] = LoadCaseTitle();

    public void Recall()
    {
        Send(notes["today"]); // $ class2 from:LoadCaseTitle
        Send(string.Concat(notes.Keys)); // ok
    }

    public void Renew()
    {
        draft = "new";
        Send(draft); // ok
        draft = LoadSecret();
        Send(draft); // $ class3 from:LoadSecret
        draft = "";
    }
}

public class BaseDesk
{
    private string hidden = "";

    private protected string Visible { get; set; } = "";

    private protected string Plain { get; set; } = "plain";

    public void Take() => hidden = LoadCase();

    public void TakeVisible() => Visible = LoadCaseNote();

    public void ShowHidden() => Send(hidden); // $ class2 from:LoadCase
}

public sealed class Counter : BaseDesk
{
    private readonly Stack<string> calls = new();
    private readonly string heading;
    private readonly string footing;

    public Counter()
    {
        heading = LoadCaseTitle();
        footing = "Counter 3";
    }

    public void ShowAll()
    {
        Send(Visible); // $ class2 from:LoadCaseNote
        Send(heading); // $ class2 from:LoadCaseTitle
        Send(Plain); // ok
        Send(footing); // ok
    }

    public void Call(int number) => calls.Push("number " + number);

    public void Last() => Send(calls.Count > 0 ? calls.Peek() : "none"); // ok
}

public static class InstanceFieldCases
{
    public static void TwoInstances()
    {
        var first = new Folder();
        var second = new Folder();
        first.Put(LoadCase());
        second.Put("x");
        Send(first.Content()); // $ class2 from:LoadCase
        Send(second.Content()); // ok
    }

    private sealed class Folder
    {
        private string content = "";

        public void Put(string text) => content = text;

        public string Content() => content;
    }
}
