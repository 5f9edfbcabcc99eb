namespace FlowSuite.Arrays;

public static class ArrayCases
{
    public static void Stored()
    {
        var lines = new string[3];
        Send(lines[0]); // ok
        lines[1] = LoadCase();
        Send(lines[1]); // $ class2 from:LoadCase
        Send(lines.Length.ToString()); // ok
    }

    public static void Initialised()
    {
        string[] open = { "a", "b" };
        string[] closed = { "a", LoadCase() };
        Send(open[1]); // ok
        Send(closed[1]); // $ class2 from:LoadCase
        string[] expression = ["a", LoadCaseNote()];
        Send(expression[1]); // $ class2 from:LoadCaseNote
        string[] plain = ["a", "b"];
        Send(plain[^1]); // ok
    }

    public static void Spread()
    {
        string[] notes = [LoadCaseNote()];
        string[] all = ["head", .. notes, "foot"];
        string[] none = ["head", .. Array.Empty<string>()];
        Send(string.Join("\n", all)); // $ class2 from:LoadCaseNote
        Send(string.Join("\n", none)); // ok
    }

    public static void Slices()
    {
        var parts = LoadCase().Split(',');
        Send(parts[0]); // $ class2 from:LoadCase
        Send(parts[1..][0]); // $ class2 from:LoadCase
        Send(parts.Length > 2 ? "many" : "few"); // ok
        var days = "Mon,Tue".Split(',');
        Send(days[..1][0]); // ok
    }

    public static void TwoDimensions()
    {
        var table = new string[2, 2];
        table[0, 1] = LoadCase();
        Send(table[0, 1]); // $ class2 from:LoadCase
        var jagged = new string[2][];
        jagged[0] = new[] { "x" };
        Send(jagged[0][0]); // ok
        jagged[1] = new[] { LoadCaseTitle() };
        Send(jagged[1][0]); // $ class2 from:LoadCaseTitle
        var clean = new[,] { { "a", "b" }, { "c", "d" } };
        Send(clean[1, 1]); // ok
    }

    public static void CopyAndClone()
    {
        var source = new[] { LoadCase() };
        var target = new string[1];
        Send(target[0]); // ok
        Array.Copy(source, target, 1);
        Send(target[0]); // $ class2 from:LoadCase
        var clone = (string[])source.Clone();
        Send(clone[0]); // $ class2 from:LoadCase
        var filled = new string[4];
        Array.Fill(filled, "-");
        Send(filled[0]); // ok
        Array.Fill(filled, LoadCaseNote());
        Send(filled[3]); // $ class2 from:LoadCaseNote
    }

    public static void Resized()
    {
        var lines = new[] { LoadCase() };
        Array.Resize(ref lines, 5);
        Send(lines[0]); // $ class2 from:LoadCase
        lines = Array.Empty<string>();
        Send(string.Concat(lines)); // ok
    }

    public static void Aliased()
    {
        var lines = new string[1];
        var same = lines;
        var other = new string[1];
        same[0] = LoadCase();
        Send(lines[0]); // $ class2 from:LoadCase
        Send(other[0]); // ok
    }

    public static void Searched()
    {
        var lines = new[] { "a", LoadCase() };
        Send(Array.Find(lines, l => l.Length > 3)); // $ class2 from:LoadCase
        Send(Array.IndexOf(lines, "a").ToString()); // ok
        Send(Array.Exists(lines, l => l == "a").ToString()); // ok
        var upper = Array.ConvertAll(lines, l => l.ToUpperInvariant());
        Send(upper[1]); // $ class2 from:LoadCase
        var lengths = Array.ConvertAll(lines, l => l.Length);
        Send(lengths[0].ToString()); // ok
        Send(string.Join(",", Array.ConvertAll(lines, _ => "*"))); // ok
    }

    public static void HelperFills()
    {
        var lines = new string[2];
        var others = new string[2];
        FillFirst(lines, LoadCase());
        FillFirst(others, "x");
        Send(lines[0]); // $ class2 from:LoadCase
        Send(others[0]); // ok
    }

    private static void FillFirst(string[] lines, string text) => lines[0] = text;
}
