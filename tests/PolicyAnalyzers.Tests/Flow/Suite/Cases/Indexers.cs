namespace FlowSuite.Indexers;

internal sealed class Sheet
{
    private readonly Dictionary<string, string> cells = new();
    private readonly string[] rows = new string[8];

    public string this[string cell]
    {
        get => cells[cell];
        set => cells[cell] = value;
    }

    public string this[int row]
    {
        get => rows[row];
        set => rows[row] = value;
    }

    public string this[string cell, string fallback] => cells.TryGetValue(cell, out var text) ? text : fallback;

    public string this[bool masked] => masked ? "***" : string.Join(" ", rows);
}

internal sealed class WriteOnlyLog
{
    private string last = "";

    public string this[int line]
    {
        get => "line " + line;
        set => last = value;
    }

    public string Last => last;
}

internal sealed class Shelf
{
    private readonly List<string> books = new();

    public int Count => books.Count;

    public string this[Index index] => books[index];

    public List<string> this[Range range] => books.GetRange(range.Start.Value, 1);

    public void Put(string book) => books.Add(book);
}

internal sealed class RefGrid
{
    private readonly string[] cells = new string[4];

    public ref string this[int at] => ref cells[at];
}

public static class IndexerCases
{
    public static void GetAndSet()
    {
        var sheet = new Sheet();
        sheet["title"] = "x";
        Send(sheet["title"]); // ok
        sheet["note"] = LoadCase();
        Send(sheet["note"]); // $ class2 from:LoadCase
        Send(sheet[1]); // ok
    }

    public static void Overloads()
    {
        var sheet = new Sheet();
        sheet[2] = LoadCaseNote();
        Send(sheet[2]); // $ class2 from:LoadCaseNote
        Send(sheet["title", "none"]); // ok
        Send(sheet["title", LoadCaseTitle()]); // $ class2 from:LoadCaseTitle
        Send(sheet[true]); // ok
        Send(sheet[false]); // $ class2 from:LoadCaseNote
    }

    public static void SetterKeepsElsewhere()
    {
        var log = new WriteOnlyLog();
        log[1] = LoadCase();
        Send(log[1]); // ok
        Send(log.Last); // $ class2 from:LoadCase
        log[2] = "x";
        Send(log.Last); // ok
    }

    public static void InInitialiser()
    {
        var sheet = new Sheet { ["note"] = LoadCase(), [3] = "x" };
        Send(sheet["note"]); // $ class2 from:LoadCase
        Send(sheet[3]); // ok
    }

    public static void IndexAndRange()
    {
        var shelf = new Shelf();
        shelf.Put("atlas");
        Send(shelf[^1]); // ok
        shelf.Put(LoadCaseTitle());
        Send(shelf[^1]); // $ class2 from:LoadCaseTitle
        Send(shelf[1..2][0]); // $ class2 from:LoadCaseTitle
        Send(shelf.Count.ToString()); // ok
    }

    public static void Compound()
    {
        var sheet = new Sheet { ["a"] = "x", [1] = "y" };
        sheet["a"] += LoadCase();
        Send(sheet["a"]); // $ class2 from:LoadCase
        sheet[1] += "z";
        Send(sheet[1]); // ok
        sheet[1] ??= LoadCaseNote();
        Send(sheet[1].Length.ToString()); // ok
    }

    public static void ByReference()
    {
        var grid = new RefGrid();
        var other = new RefGrid();
        grid[0] = LoadSecret();
        Send(grid[0]); // $ class3 from:LoadSecret
        Send(other[0]); // ok
    }

    public static void KeyIsNotValue()
    {
        var sheet = new Sheet();
        sheet[LoadCase()] = "x";
        sheet["x"] = "y";
        Send(sheet["x"]); // ok
        Send(sheet[LoadCase(), "y"]); // ok
    }

    public static void OfText()
    {
        var text = LoadCase();
        Send(text[0].ToString()); // $ class2 from:LoadCase
        Send(text[1..3]); // $ class2 from:LoadCase
        Send("abc"[0].ToString()); // ok
        Send("abc"[text.Length % 3].ToString()); // ok
    }
}
