using System.Collections.Concurrent;

namespace FlowSuite.Dictionaries;

public static class DictionaryCases
{
    public static void ByValue()
    {
        var phones = new Dictionary<string, string>();
        phones["desk"] = LoadCase();
        Send(phones["desk"]); // $ class2 from:LoadCase
        Send(string.Join(",", phones.Keys)); // ok
        Send(phones.ContainsKey("desk").ToString()); // ok
        Send(phones.Count.ToString()); // ok
    }

    public static void ByKey()
    {
        var counts = new Dictionary<string, string>();
        counts.Add(LoadCaseTitle(), "1");
        counts.Add("x", "2");
        Send(counts["x"]); // ok
        Send(string.Join(",", counts.Values)); // ok
        Send(counts.Keys.First()); // $ class2 from:LoadCaseTitle
    }

    public static void Enumerated()
    {
        var phones = new Dictionary<string, string> { ["desk"] = LoadCase() };
        foreach (var entry in phones)
        {
            Send(entry.Key); // ok
            Send(entry.Value); // $ class2 from:LoadCase
        }

        foreach (var (name, phone) in phones)
        {
            Send(name); // ok
            Send(phone); // $ class2 from:LoadCase
        }

        foreach (var name in phones.Keys)
        {
            Send(name); // ok
        }
    }

    public static void TryGet()
    {
        var phones = new Dictionary<string, string> { ["desk"] = LoadCase() };
        if (phones.TryGetValue("desk", out var phone))
        {
            Send(phone); // $ class2 from:LoadCase
        }

        var names = new Dictionary<string, string> { [LoadCase()] = "x" };
        if (names.TryGetValue("desk", out var value))
        {
            Send(value); // ok
        }
    }

    public static void LookupByTaintedKey()
    {
        var wards = new Dictionary<string, string> { ["1"] = "Chuo", ["2"] = "Minato" };
        Send(wards.TryGetValue(LoadCase(), out var ward) ? ward : "unknown"); // ok
        Send(wards.GetValueOrDefault(LoadCase(), "unknown")); // ok
        Send(wards.GetValueOrDefault("3", LoadCaseNote())); // $ class2 from:LoadCaseNote
    }

    public static void FromLinq()
    {
        var byLine = LoadCaseLines().ToDictionary(line => line, line => line.Length);
        Send(byLine.Keys.First()); // $ class2 from:LoadCaseLines
        Send(byLine.Values.First().ToString()); // ok
        var byNumber = LoadCaseLines().Select((line, i) => (line, i)).ToDictionary(p => p.i, p => p.line);
        Send(byNumber[0]); // $ class2 from:LoadCaseLines
        Send(byNumber.Keys.First().ToString()); // ok
    }

    public static void Concurrent()
    {
        var cache = new ConcurrentDictionary<string, string>();
        Send(cache.GetOrAdd("title", "none")); // ok
        Send(cache.GetOrAdd("note", _ => LoadCaseNote())); // $ class2 from:LoadCaseNote
        var other = new ConcurrentDictionary<string, string>();
        other.AddOrUpdate("x", "first", (_, old) => old + "more");
        Send(other["x"]); // ok
        other.TryAdd("y", LoadCase());
        Send(other["y"]); // $ class2 from:LoadCase
        Send(string.Concat(other.Keys)); // ok
    }

    public static void Removed()
    {
        var phones = new Dictionary<string, string> { ["desk"] = LoadCase() };
        phones.Remove("desk", out var removed);
        Send(removed); // $ class2 from:LoadCase
        phones.Clear();
        Send(string.Concat(phones.Values)); // ok
    }

    public static void Copied()
    {
        var phones = new Dictionary<string, string> { ["desk"] = LoadCase() };
        var copy = new Dictionary<string, string>(phones);
        Send(copy["desk"]); // $ class2 from:LoadCase
        Send(copy.Keys.First()); // ok
        phones = new Dictionary<string, string> { ["desk"] = "none" };
        Send(phones["desk"]); // ok
    }

    public static void ListsInside()
    {
        var groups = new Dictionary<string, List<string>>();
        groups["a"] = new List<string>();
        groups["a"].Add(LoadCaseTitle());
        Send(groups["a"][0]); // $ class2 from:LoadCaseTitle
        Send(groups.Keys.First()); // ok
        var sorted = new SortedDictionary<string, string> { ["a"] = "x" };
        Send(sorted["a"]); // ok
    }
}
