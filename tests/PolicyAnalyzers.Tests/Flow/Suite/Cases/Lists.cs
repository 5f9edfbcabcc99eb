namespace FlowSuite.Lists;

public static class ListCases
{
    public static void Added()
    {
        var lines = new List<string>();
        lines.Add("greeting");
        Send(lines[0]); // ok
        lines.Add(LoadCase());
        Send(lines[1]); // $ class2 from:LoadCase
        Send(lines.Count.ToString()); // ok
        Send(lines.Contains("x").ToString()); // ok
    }

    public static void Cleared()
    {
        var lines = new List<string> { LoadCase() };
        lines.Clear();
        Send(string.Join("\n", lines)); // ok
        lines.Add("new");
        Send(lines[0]); // ok
        lines.Insert(0, LoadCaseNote());
        Send(lines[0]); // $ class2 from:LoadCaseNote
    }

    public static void Ranges()
    {
        var lines = new List<string>();
        lines.AddRange(new[] { "a", "b" });
        Send(string.Concat(lines)); // ok
        lines.AddRange(LoadCaseLines());
        Send(string.Concat(lines)); // $ class2 from:LoadCaseLines
        var part = lines.GetRange(2, 2);
        Send(part[0]); // $ class2 from:LoadCaseLines
        Send(lines.IndexOf("a").ToString()); // ok
    }

    public static void Copies()
    {
        var original = new List<string> { "a" };
        var copy = new List<string>(original);
        copy.Add(LoadCase());
        Send(original[0]); // ok
        Send(copy[1]); // $ class2 from:LoadCase
        var array = copy.ToArray();
        Send(array[1]); // $ class2 from:LoadCase
        Send(original.ToArray()[0]); // ok
    }

    public static void Callbacks()
    {
        var lines = new List<string> { "a", LoadCase() };
        Send(lines.Find(l => l.Length > 1)); // $ class2 from:LoadCase
        Send(lines.ConvertAll(l => l.Length)[0].ToString()); // ok
        Send(lines.ConvertAll(l => l + "!")[1]); // $ class2 from:LoadCase
        Send(lines.Exists(l => l == "a") ? "yes" : "no"); // ok
        lines.ForEach(l => Send(l.Length.ToString())); // ok
        lines.ForEach(l => Send(l)); // $ class2 from:LoadCase
    }

    public static void ThroughInterface()
    {
        IList<string> lines = new List<string>();
        IReadOnlyList<string> view = (List<string>)lines;
        Send(view.Count.ToString()); // ok
        lines.Add(LoadCaseTitle());
        Send(view[0]); // $ class2 from:LoadCaseTitle
        ICollection<string> other = new List<string>();
        other.Add("x");
        Send(string.Concat(other)); // ok
    }

    public static void Mutating()
    {
        var lines = new List<string> { "a" };
        lines[0] = LoadCase();
        Send(lines[0]); // $ class2 from:LoadCase
        lines = new List<string> { "b" };
        lines.Reverse();
        lines.Sort();
        Send(lines[0]); // ok
    }

    public static void ListOfLists()
    {
        var groups = new List<List<string>> { new() { "a" } };
        groups.Add(new List<string> { LoadCase() });
        Send(groups[1][0]); // $ class2 from:LoadCase
        Send(groups.Count.ToString()); // ok
        var clean = new List<List<string>> { new() { "a" }, new() { "b" } };
        Send(clean[1][0]); // ok
    }

    public static void FilledByHelper()
    {
        var lines = new List<string>();
        var others = new List<string>();
        AddNote(lines);
        Send(lines[0]); // $ class2 from:LoadCaseNote
        Send(string.Concat(others)); // ok
    }

    public static void Stacks()
    {
        var stack = new Stack<string>();
        stack.Push("x");
        Send(stack.Peek()); // ok
        stack.Push(LoadCase());
        Send(stack.Pop()); // $ class2 from:LoadCase
        var queue = new Queue<string>();
        queue.Enqueue(LoadCaseNote());
        Send(queue.Count.ToString()); // ok
        Send(queue.TryDequeue(out var next) ? next : "empty"); // $ class2 from:LoadCaseNote
    }

    private static void AddNote(List<string> lines) => lines.Add(LoadCaseNote());
}
