namespace FlowSuite.Positions;

/// <summary>Constant keys and indexes, and branches that constants decide.</summary>
public static class PositionCases
{
    public static void Keys()
    {
        var map = new Dictionary<string, string>();
        map["a"] = LoadCase();
        map["b"] = "x";
        Send(map["a"]); // $ class2 from:LoadCase
        Send(map["b"]); // ok
        Send(string.Concat(map.Values)); // $ class2 from:LoadCase
        Send(string.Concat(map.Keys)); // ok
        map["a"] = "y";
        Send(map["a"]); // ok
        Fill(map);
        Send(map["c"]); // $ class2 from:LoadCaseNote
        Send(map["b"]); // ok
    }

    public static void UnknownKey()
    {
        var key = DateTime.Now.Hour > 30 ? "b" : "a";
        var map = new Dictionary<string, string> { ["a"] = "x" };
        map[key] = LoadCase();
        Send(map["a"]); // $ class2 from:LoadCase
        map.Clear();
        Send(string.Concat(map.Values)); // ok
    }

    public static void Indexes()
    {
        var lines = new string[3];
        lines[0] = LoadCase();
        lines[1] = "x";
        Send(lines[0]); // $ class2 from:LoadCase
        Send(lines[1]); // ok
        Send(string.Concat(lines)); // $ class2 from:LoadCase
        lines[0] = "y";
        Send(lines[0]); // ok
        Send(string.Concat(lines)); // ok
        var pair = new[] { "x", LoadCaseTitle() };
        Send(pair[0]); // ok
        Send(pair[1]); // $ class2 from:LoadCaseTitle
        Send(Second(pair)); // $ class2 from:LoadCaseTitle
        Send(First(pair)); // ok
    }

    public static void UnknownIndex()
    {
        var index = DateTime.Now.Hour > 30 ? 0 : 1;
        var lines = new string[3];
        lines[index] = LoadCase();
        Send(lines[1]); // $ class2 from:LoadCase
        Send(lines.Length.ToString()); // ok
    }

    public static void Decided()
    {
        var count = 3;
        var text = "x";
        if (count * 2 > 5)
        {
            Send(text); // ok
        }
        else
        {
            text = LoadCase();
        }

        Send(text); // ok
        if (count - 3 != 0 || count < 2)
        {
            Send(LoadCase()); // ok
        }

        for (var i = 0; i < count; i++)
        {
            text = i > 1 ? LoadCaseNote() : text;
        }

        Send(text); // $ class2 from:LoadCaseNote
    }

    private static void Fill(Dictionary<string, string> map) => map["c"] = LoadCaseNote();

    private static string First(string[] lines) => lines[0];

    private static string Second(string[] lines) => lines[1];
}
