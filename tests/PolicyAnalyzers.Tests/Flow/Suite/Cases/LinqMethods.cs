namespace FlowSuite.LinqMethods;

internal sealed record Request(string Id, string Text, string Ward);

public static class LinqMethodCases
{
    public static void Projection()
    {
        var requests = new List<Request> { new("1", LoadCase(), "Chuo") };
        Send(requests.Select(r => r.Text).First()); // $ class2 from:LoadCase
        Send(requests.Select(r => r.Ward).First()); // ok
        Send(string.Join(",", requests.Select(r => r.Id))); // ok
        Send(string.Join(",", requests.Select(r => r.Id + r.Text))); // $ class2 from:LoadCase
        Send(requests.Select((r, i) => i + ": " + r.Ward).Last()); // ok
    }

    public static void FilterAndOrder()
    {
        var lines = LoadCaseLines();
        Send(lines.Where(l => l.Length > 3).OrderBy(l => l).ThenByDescending(l => l.Length).First()); // $ class2 from:LoadCaseLines
        Send(lines.Skip(1).Take(2).Distinct().LastOrDefault()); // $ class2 from:LoadCaseLines
        Send(LoadPublicLines().Where(l => !lines.Contains(l)).FirstOrDefault()); // ok
        Send(new[] { "b", "a" }.OrderBy(l => lines.IndexOf(l)).First()); // ok
    }

    public static void Scalars()
    {
        var lines = LoadCaseLines();
        Send(lines.Count().ToString()); // ok
        Send(lines.Any(l => l == "x") ? "yes" : "no"); // ok
        Send(lines.Sum(l => l.Length).ToString()); // ok
        Send(lines.Max(l => l.Length).ToString()); // ok
        Send(lines.Max()); // $ class2 from:LoadCaseLines
        Send(lines.MaxBy(l => l.Length)); // $ class2 from:LoadCaseLines
    }

    public static void Aggregates()
    {
        Send(LoadCaseLines().Aggregate((a, b) => a + b)); // $ class2 from:LoadCaseLines
        Send(LoadCaseLines().Aggregate("", (all, line) => all + line)); // $ class2 from:LoadCaseLines
        Send(LoadCaseLines().Aggregate(0, (n, line) => n + line.Length).ToString()); // ok
        Send(LoadPublicLines().Aggregate("x", (all, line) => all + line)); // ok
        Send(LoadPublicLines().Aggregate(LoadCaseTitle(), (all, line) => all + line)); // $ class2 from:LoadCaseTitle
    }

    public static void Flattened()
    {
        var groups = new List<List<string>> { new() { "a" }, new() { LoadCase() } };
        Send(groups.SelectMany(g => g).Last()); // $ class2 from:LoadCase
        Send(groups.SelectMany(g => g, (g, l) => g.Count.ToString()).First()); // ok
        Send(string.Concat(groups.SelectMany(_ => new[] { "x" }))); // ok
    }

    public static void Grouped()
    {
        var requests = new List<Request> { new("1", LoadCase(), "Chuo") };
        var byWard = requests.GroupBy(r => r.Ward);
        foreach (var group in byWard)
        {
            Send(group.Key); // ok
            Send(group.First().Text); // $ class2 from:LoadCase
            Send(group.Count().ToString()); // ok
        }

        Send(requests.GroupBy(r => r.Text).First().Key); // $ class2 from:LoadCase
        Send(requests.ToLookup(r => r.Ward, r => r.Id)["Chuo"].First()); // ok
    }

    public static void Joined()
    {
        var requests = new List<Request> { new("1", LoadCase(), "Chuo") };
        var phones = new Dictionary<string, string> { ["Chuo"] = "03" };
        var joined = requests.Join(phones, r => r.Ward, p => p.Key, (r, p) => new { r.Text, Phone = p.Value }).ToList();
        Send(joined[0].Phone); // ok
        Send(joined[0].Text); // $ class2 from:LoadCase
        var zipped = new[] { "a" }.Zip(LoadCaseLines());
        Send(zipped.First().First); // ok
        Send(zipped.First().Second); // $ class2 from:LoadCaseLines
    }

    public static void SetOperations()
    {
        var open = new[] { "a", "b" };
        Send(open.Concat(LoadCaseLines()).Last()); // $ class2 from:LoadCaseLines
        Send(open.Union(new[] { "c" }).Last()); // ok
        Send(open.Except(LoadCaseLines()).FirstOrDefault()); // ok
        Send(open.Append(LoadCaseNote()).Last()); // $ class2 from:LoadCaseNote
        Send(open.Prepend("first").First()); // ok
    }

    public static void Materialised()
    {
        IEnumerable<string> query = LoadCaseLines().Select(l => l.Trim());
        Send(query.ToArray()[0]); // $ class2 from:LoadCaseLines
        Send(query.ToHashSet().First()); // $ class2 from:LoadCaseLines
        Send(query.Select(_ => "line").ToList()[0]); // ok
        Send(query.Cast<object>().OfType<string>().First()); // $ class2 from:LoadCaseLines
        Send(Enumerable.Repeat("-", 3).ToList()[0]); // ok
        Send(Enumerable.Range(1, query.Count()).Select(i => "page " + i).First()); // ok
    }

    public static void Redacted()
    {
        Send(LoadCaseLines().Select(l => Redact(l)).First()); // ok
        Send(LoadCaseLines().Select(Redact).First()); // ok
        Send(string.Join("\n", RedactLines(LoadCaseLines()))); // ok
    }

    public static void LaterChange()
    {
        var lines = new List<string> { "a" };
        var query = lines.Where(l => l.Length > 0);
        Send(query.First()); // ok
        lines.Add(LoadCase());
        Send(query.Last()); // $ class2 from:LoadCase
    }
}
