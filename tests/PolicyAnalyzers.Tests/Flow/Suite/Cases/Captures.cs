namespace FlowSuite.Captures;

internal sealed class Desk
{
    private string note = "";

    public Action<string> Recorder() => text => note = text;

    public Func<string> Reader() => () => note;
}

public static class CaptureCases
{
    public static void ReadInside()
    {
        var text = LoadCase();
        var other = "x";
        Action send = () => Send(text); // $ class2 from:LoadCase
        Action sendOther = () => Send(other); // ok
        send();
        sendOther();
    }

    public static void WrittenInside()
    {
        var text = "x";
        var other = "y";
        Action load = () => text = LoadCase();
        Send(text); // ok
        load();
        Send(text); // $ class2 from:LoadCase
        Send(other); // ok
    }

    public static void ChangedAfterCapture()
    {
        var text = "x";
        Func<string> read = () => text;
        Send(read()); // ok
        text = LoadCaseNote();
        Send(read()); // $ class2 from:LoadCaseNote
    }

    public static void ClearedAfterCapture()
    {
        var text = LoadCase();
        Func<string> read = () => text;
        Send(read()); // $ class2 from:LoadCase
        text = "gone";
        Send(read()); // ok
    }

    public static void ClearedInside()
    {
        var text = LoadCase();
        Action clear = () => text = "";
        Send(text); // $ class2 from:LoadCase
        clear();
        Send(text); // ok
    }

    public static void Accumulated()
    {
        var all = "";
        var count = 0;
        LoadCaseLines().ForEach(line => all += line);
        LoadCaseLines().ForEach(line => count += line.Length);
        Send(all); // $ class2 from:LoadCaseLines
        Send(count.ToString()); // ok
    }

    public static void CollectedInList()
    {
        var kept = new List<string>();
        var sizes = new List<string>();
        foreach (var line in LoadCaseLines())
        {
            Action keep = () => kept.Add(line);
            Action size = () => sizes.Add(line.Length + " letters");
            keep();
            size();
        }

        Send(string.Concat(kept)); // $ class2 from:LoadCaseLines
        Send(string.Concat(sizes)); // ok
    }

    public static void TwoLevels()
    {
        var text = LoadCaseTitle();
        var plain = "x";
        Func<Func<string>> outer = () => () => text + plain;
        Func<Func<string>> outerPlain = () => () => plain;
        Send(outer()()); // $ class2 from:LoadCaseTitle
        Send(outerPlain()()); // ok
    }

    public static void SharedVariable()
    {
        var slot = "";
        Action<string> put = t => slot = t;
        Func<string> take = () => slot;
        put("x");
        Send(take()); // ok
        put(LoadCase());
        Send(take()); // $ class2 from:LoadCase
    }

    public static void SeparateClosures()
    {
        var (putA, takeA) = Cell();
        var (putB, takeB) = Cell();
        putA(LoadCase());
        putB("x");
        Send(takeA()); // $ class2 from:LoadCase
        Send(takeB()); // ok
    }

    public static void CapturedThis()
    {
        var desk = new Desk();
        var other = new Desk();
        desk.Recorder()(LoadCase());
        Send(desk.Reader()()); // $ class2 from:LoadCase
        Send(other.Reader()()); // ok
    }

    public static void LoopVariable()
    {
        var readers = new List<Func<string>>();
        foreach (var name in new[] { "a", "b" })
        {
            readers.Add(() => name);
        }

        Send(readers[0]()); // ok
        foreach (var name in LoadCaseLines())
        {
            readers.Add(() => name);
        }

        Send(readers[^1]()); // $ class2 from:LoadCaseLines
    }

    public static void Parameter()
    {
        Send(Deferred(LoadSecret())()); // $ class3 from:LoadSecret
        Send(Deferred("x")()); // ok
    }

    private static Func<string> Deferred(string text) => () => text;

    private static (Action<string> Put, Func<string> Take) Cell()
    {
        var value = "";
        return (text => value = text, () => value);
    }
}
