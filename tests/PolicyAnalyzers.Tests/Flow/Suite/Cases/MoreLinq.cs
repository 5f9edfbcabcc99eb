namespace FlowSuite.MoreLinq;

internal sealed record Row(string Key, string Note);

public static class MoreLinqCases
{
    private static List<Row> Rows() => new() { new Row("k", LoadCase()), new Row("k", LoadCase()) };

    private static List<Row> Plain() => new() { new Row("k", "n") };

    public static void Grouped()
    {
        foreach (var group in Rows().GroupBy(row => row.Key))
        {
            Send(group.Key); // ok
            Send(group.First().Note); // $ class2 from:LoadCase
            Send(group.Count().ToString()); // ok
        }

        foreach (var group in Rows().GroupBy(row => row.Note, row => row.Key))
        {
            Send(group.Key); // $ class2 from:LoadCase
            Send(group.First()); // ok
        }

        Send(Rows().GroupBy(row => row.Key, (key, rows) => key + rows.Count()).First()); // ok
        Send(Rows().GroupBy(row => row.Key, (key, rows) => rows.First().Note).First()); // $ class2 from:LoadCase
        Send(Plain().GroupBy(row => row.Note).First().Key); // ok
    }

    public static void LookedUp()
    {
        var lookup = Rows().ToLookup(row => row.Key, row => row.Note);
        Send(lookup["k"].First()); // $ class2 from:LoadCase
        Send(lookup.First().Key); // ok
        Send(lookup.Contains("x").ToString()); // ok
        Send(Plain().ToLookup(row => row.Key)["k"].First().Note); // ok
    }

    public static void Dictionaries()
    {
        var notes = Rows().Take(1).ToDictionary(row => row.Key, row => row.Note);
        Send(notes["k"]); // $ class2 from:LoadCase
        Send(notes.Keys.First()); // ok
        var keys = Rows().Take(1).ToDictionary(row => row.Note, row => row.Key);
        Send(keys.Values.First()); // ok
        Send(keys.Keys.First()); // $ class2 from:LoadCase
        Send(Plain().ToDictionary(row => row.Key)["k"].Note); // ok
    }

    public static void Folded()
    {
        Send(LoadCaseLines().Aggregate((a, b) => a + b)); // $ class2 from:LoadCaseLines
        Send(LoadCaseLines().Aggregate("", (sum, line) => sum + line)); // $ class2 from:LoadCaseLines
        Send(LoadCaseLines().Aggregate(0, (sum, line) => sum + line.Length).ToString()); // ok
        Send(LoadPublicLines().Aggregate("", (sum, line) => sum + line)); // ok
        Send(LoadPublicLines().Aggregate(LoadCaseNote(), (sum, line) => sum + line)); // $ class2 from:LoadCaseNote
        Send(LoadCaseLines().Aggregate("", (sum, line) => sum + line, sum => "x")); // ok
    }

    public static void Zipped()
    {
        foreach (var (left, right) in LoadCaseLines().Zip(LoadPublicLines()))
        {
            Send(left); // $ class2 from:LoadCaseLines
            Send(right); // ok
        }

        Send(LoadPublicLines().Zip(LoadCaseLines(), (a, b) => a).First()); // ok
        Send(LoadPublicLines().Zip(LoadCaseLines(), (a, b) => b).First()); // $ class2 from:LoadCaseLines
    }

    public static void Joined()
    {
        Send(Plain().Join(Rows(), p => p.Key, r => r.Key, (p, r) => r.Note).First()); // $ class2 from:LoadCase
        Send(Plain().Join(Rows(), p => p.Key, r => r.Key, (p, r) => p.Note).First()); // ok
        Send(Plain().GroupJoin(Rows(), p => p.Key, r => r.Key, (p, rs) => rs.First().Note).First()); // $ class2 from:LoadCase
        Send(Plain().GroupJoin(Rows(), p => p.Key, r => r.Key, (p, rs) => p.Note + rs.Count()).First()); // ok
    }

    public static void Flattened()
    {
        var lists = new List<List<string>> { LoadCaseLines(), new() { "x" } };
        Send(lists.SelectMany(list => list).First()); // $ class2 from:LoadCaseLines
        Send(lists.SelectMany(list => new[] { "x" }).First()); // ok
        Send(Rows().SelectMany(row => new[] { row.Key }, (row, key) => key).First()); // ok
        Send(Rows().SelectMany(row => new[] { row.Key }, (row, key) => row.Note).First()); // $ class2 from:LoadCase
    }

    public static void Chosen()
    {
        Send(Rows().OrderBy(row => row.Note).ThenBy(row => row.Key).First().Key); // ok
        Send(Rows().OrderByDescending(row => row.Key).Last().Note); // $ class2 from:LoadCase
        Send(Rows().MinBy(row => row.Key)!.Note); // $ class2 from:LoadCase
        Send(LoadCaseLines().Max()); // $ class2 from:LoadCaseLines
        Send(LoadCaseLines().Max(line => line.Length).ToString()); // ok
        Send(LoadCaseLines().Contains("x").ToString()); // ok
        Send(LoadCaseLines().Any(line => line == "x") ? "some" : "none"); // ok
        Send(LoadCaseLines().ElementAt(0)); // $ class2 from:LoadCaseLines
        Send(LoadPublicLines().SingleOrDefault(line => line == "x", "none")); // ok
        Send(LoadPublicLines().FirstOrDefault(line => line == "x", LoadCaseNote())); // $ class2 from:LoadCaseNote
        Send(LoadPublicLines().DefaultIfEmpty(LoadCaseTitle()).First()); // $ class2 from:LoadCaseTitle -- not run: the list is not empty
    }

    public static void Combined()
    {
        Send(LoadPublicLines().Concat(LoadCaseLines()).Last()); // $ class2 from:LoadCaseLines
        Send(LoadPublicLines().Union(LoadPublicLines()).First()); // ok
        Send(LoadPublicLines().Append(LoadCase()).Last()); // $ class2 from:LoadCase
        Send(LoadPublicLines().Prepend("x").First()); // ok
        Send(LoadPublicLines().Except(LoadCaseLines()).First()); // ok
        Send(LoadCaseLines().Except(LoadPublicLines()).First()); // $ class2 from:LoadCaseLines
        Send(LoadCaseLines().Intersect(LoadCaseLines()).First()); // $ class2 from:LoadCaseLines
        Send(LoadCaseLines().Chunk(1).First()[0]); // $ class2 from:LoadCaseLines
        Send(string.Concat(LoadCaseLines().Skip(1).TakeWhile(line => line.Length > 0).Reverse().Distinct())); // $ class2 from:LoadCaseLines
        Send(LoadCaseLines().Cast<object>().OfType<string>().First()); // $ class2 from:LoadCaseLines
        Send(string.Concat(Enumerable.Repeat(LoadCaseNote(), 2))); // $ class2 from:LoadCaseNote
        Send(string.Concat(Enumerable.Range(0, LoadCase().Length).Select(i => i.ToString()))); // ok
        Send(LoadCaseLines().Select((line, i) => i.ToString()).First()); // ok
        Send(LoadCaseLines().Select((line, i) => line + i).First()); // $ class2 from:LoadCaseLines
        Send(LoadCaseLines().SequenceEqual(LoadPublicLines()).ToString()); // ok
        Send(LoadCaseLines().ToHashSet().First()); // $ class2 from:LoadCaseLines
    }

    public static void Lazily()
    {
        var text = "x";
        var query = LoadPublicLines().Select(line => line + text);
        Send(query.First()); // ok
        text = LoadCase();
        Send(query.First()); // $ class2 from:LoadCase
    }
}
