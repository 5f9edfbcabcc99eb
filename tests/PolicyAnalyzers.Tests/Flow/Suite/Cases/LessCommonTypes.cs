using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq.Expressions;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using System.Xml.Linq;

namespace FlowSuite.LessCommonTypes;

public readonly record struct Pair(string Left, string Right);

internal interface IGreeter
{
    string Name { get; }

    string Greet() => "Hello " + Name;
}

internal sealed class CaseGreeter : IGreeter
{
    public string Name => LoadCase();
}

internal sealed class PublicGreeter : IGreeter
{
    public string Name => LoadPublic();
}

internal sealed class Celsius
{
    private readonly string text;

    private Celsius(string text) => this.text = text;

    public static implicit operator Celsius(string text) => new(text);

    public static explicit operator string(Celsius value) => value.text;

    public void Deconstruct(out string whole, out string fixedPart)
    {
        whole = text;
        fixedPart = "C";
    }
}

public static class LessCommonTypeCases
{
    private static readonly AsyncLocal<string?> Ambient = new();
    private static readonly ThreadLocal<string?> PerThread = new();
    private static readonly ConditionalWeakTable<object, string> Weak = new();
    private static string shared = "";
    private static string other = "";

    public static void Ambients()
    {
        Ambient.Value = LoadCase();
        Send(Ambient.Value); // $ class2 from:LoadCase
        PerThread.Value = LoadPublic();
        Send(PerThread.Value); // ok
    }

    public static void WeakTables()
    {
        var key = new object();
        Weak.Add(key, LoadCase());
        if (Weak.TryGetValue(key, out var found))
        {
            Send(found); // $ class2 from:LoadCase
        }
    }

    public static void Swapped()
    {
        Interlocked.Exchange(ref shared, LoadCase());
        Send(Volatile.Read(ref shared)); // $ class2 from:LoadCase
        Volatile.Write(ref other, LoadPublic());
        Send(Volatile.Read(ref other)); // ok
    }

    public static void WeakReferences()
    {
        var text = LoadCase();
        var weak = new WeakReference<string>(text);
        if (weak.TryGetTarget(out var target))
        {
            Send(target); // $ class2 from:LoadCase
        }
    }

    public static void Created()
    {
        var text = LoadCase();
        Send(string.Create(text.Length, text, (span, state) => state.AsSpan().CopyTo(span))); // $ class2 from:LoadCase
        Send(string.Create(CultureInfo.InvariantCulture, $"a {text}")); // $ class2 from:LoadCase
        Send(new string('x', text.Length)); // ok
        Send(string.Create(3, 'c', (span, c) => span.Fill(c))); // ok
    }

    public static void Writers()
    {
        var writer = new StringWriter();
        writer.WriteLine("{0}: {1}", "case", LoadCase());
        Send(writer.ToString()); // $ class2 from:LoadCase
        var clean = new StringWriter();
        clean.Write(LoadPublic());
        Send(clean.GetStringBuilder().ToString()); // ok
    }

    public static void Xml()
    {
        var element = new XElement("case", new XAttribute("id", 7), new XElement("note", LoadCase()));
        Send(element.ToString()); // $ class2 from:LoadCase
        Send(element.Element("note")!.Value); // $ class2 from:LoadCase
        var parsed = XDocument.Parse(LoadPublic().Length == 0 ? "<a/>" : "<b/>");
        Send(parsed.ToString()); // ok
    }

    public static void Evaluators()
    {
        var name = LoadCase();
        Send(Regex.Replace("dear X", "X", m => name)); // $ class2 from:LoadCase
        Send(Regex.Replace("dear X", "X", m => m.Value.ToLowerInvariant())); // ok
        var match = Regex.Match(name, ".*");
        Send(match.Groups[0].Value); // $ class2 from:LoadCase
        Send(Regex.IsMatch(name, "a") ? "yes" : "no"); // ok
    }

    public static void Encoders()
    {
        var name = LoadCase();
        Send(WebUtility.HtmlEncode(name)); // $ class2 from:LoadCase
        Send(Uri.EscapeDataString(name)); // $ class2 from:LoadCase
        Send(Convert.ToBase64String(Encoding.UTF8.GetBytes(name))); // $ class2 from:LoadCase
        Send(Convert.ToHexString(Encoding.UTF8.GetBytes(name)).Length.ToString(CultureInfo.InvariantCulture)); // ok
        Send(string.IsNullOrEmpty(name).ToString()); // ok
    }

    public static void Concurrent()
    {
        var cache = new ConcurrentDictionary<string, string>();
        Send(cache.GetOrAdd("k", _ => LoadCase())); // $ class2 from:LoadCase
        Send(cache.GetOrAdd("k", LoadPublic())); // $ class2 from:LoadCase
        var clean = new ConcurrentDictionary<string, string>();
        Send(clean.AddOrUpdate("k", LoadPublic(), (_, old) => old + "!")); // ok
        Send(clean.AddOrUpdate("k", "a", (_, old) => LoadCaseNote())); // $ class2 from:LoadCaseNote
        var bag = new ConcurrentBag<string> { LoadCaseTitle() };
        Send(bag.TryTake(out var taken) ? taken : ""); // $ class2 from:LoadCaseTitle
    }

    public static void Frozen()
    {
        var map = new Dictionary<string, string> { ["a"] = LoadCase(), ["b"] = LoadPublic() }.ToFrozenDictionary();
        Send(map["a"]); // $ class2 from:LoadCase
        var list = ImmutableList<string>.Empty.Add(LoadPublic());
        var longer = list.Add(LoadCaseNote());
        Send(list[0]); // ok
        Send(longer[^1]); // $ class2 from:LoadCaseNote
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add(LoadCaseTitle());
        Send(builder.ToImmutable()[0]); // $ class2 from:LoadCaseTitle
    }

    public static void Queues()
    {
        var queue = new PriorityQueue<string, int>();
        queue.Enqueue(LoadCase(), 1);
        Send(queue.Dequeue()); // $ class2 from:LoadCase
        var linked = new LinkedList<string>();
        linked.AddLast(LoadCaseNote());
        Send(linked.First!.Value); // $ class2 from:LoadCaseNote
        var sorted = new SortedSet<string> { LoadPublic() };
        Send(sorted.Min); // ok
        var stack = new Stack<string>();
        stack.Push(LoadCaseTitle());
        stack.Clear();
        stack.Push("x");
        Send(stack.Peek()); // ok
    }

    public static void Grouped()
    {
        var lines = LoadCaseLines();
        foreach (var group in lines.GroupBy(l => l.Length))
        {
            Send(group.First()); // $ class2 from:LoadCaseLines
            Send(group.Key.ToString(CultureInfo.InvariantCulture)); // ok
        }

        var lookup = lines.ToLookup(l => "k", l => l.Trim());
        Send(lookup["k"].FirstOrDefault()); // $ class2 from:LoadCaseLines
        Send(lookup.First().Key); // ok
        Send(lines.Aggregate("", (a, b) => a + b)); // $ class2 from:LoadCaseLines
        Send(lines.Zip(new[] { "a" }, (a, b) => b).First()); // ok
        Send(lines.Zip(new[] { "a" }).First().First); // $ class2 from:LoadCaseLines
        Send(lines.Select((l, i) => i).Sum().ToString(CultureInfo.InvariantCulture)); // ok
        Send(string.Join(",", lines.Chunk(2).Select(c => c[0]))); // $ class2 from:LoadCaseLines
        Send(lines.Any(l => l.Length > 3) ? "long" : "short"); // ok
    }

    public static void DefaultMembers()
    {
        IGreeter a = new CaseGreeter();
        IGreeter b = new PublicGreeter();
        Send(a.Greet()); // $ class2 from:LoadCase
        Send(b.Greet()); // ok
    }

    public static void Conversions()
    {
        Celsius value = LoadCase();
        Send((string)value); // $ class2 from:LoadCase
        var (whole, part) = value;
        Send(whole); // $ class2 from:LoadCase
        Send(part); // ok
        Celsius clean = LoadPublic();
        Send((string)clean); // ok
    }

    public static void RecordStructs()
    {
        var pair = new Pair(LoadCase(), LoadPublic());
        Send(pair.Left); // $ class2 from:LoadCase
        Send(pair.Right); // ok
        var changed = pair with { Left = "" };
        Send(changed.Left); // ok
        Send(changed.ToString()); // ok
        Send(pair.ToString()); // $ class2 from:LoadCase
    }

    public static void ListPatterns()
    {
        string[] parts = [LoadPublic(), LoadCase(), LoadCaseNote()];
        if (parts is [var first, _, var last])
        {
            Send(first); // ok
            Send(last); // $ class2 from:LoadCaseNote
        }

        if (LoadCase() is { Length: > 0 } and var text)
        {
            Send(text); // $ class2 from:LoadCase
        }

        object boxed = LoadCaseTitle();
        Send(boxed switch { string s when s.Length > 3 => s, string => "short", _ => "none" }); // $ class2 from:LoadCaseTitle
        Send(boxed switch { string { Length: var n } => n.ToString(CultureInfo.InvariantCulture), _ => "none" }); // ok
    }

    public static void Compiled()
    {
        Expression<Func<string, string>> upper = s => s.ToUpperInvariant();
        var run = upper.Compile();
        Send(run(LoadCase())); // $ class2 from:LoadCase
    }

    public static async Task Continuations()
    {
        await Task.Run(LoadCase).ContinueWith(t => Send(t.Result)); // $ class2 from:LoadCase
        var all = await Task.WhenAll(Task.FromResult(LoadPublic()), LoadCaseAsync());
        Send(all[1]); // $ class2 from:LoadCaseAsync
        var source = new TaskCompletionSource<string>();
        source.SetResult(LoadCaseNote());
        Send(await source.Task); // $ class2 from:LoadCaseNote
        await Parallel.ForEachAsync(LoadCaseLines(), (line, _) =>
        {
            Send(line); // $ class2 from:LoadCaseLines
            return ValueTask.CompletedTask;
        });
        Parallel.ForEach(LoadPublicLines(), line => Send(line)); // ok
    }

    public static void Timers()
    {
        var state = LoadCase();
        using var timer = new Timer(s => Send((string)s!), state, 0, Timeout.Infinite); // $ class2 from:LoadCase
        Thread.Sleep(30);
    }

    public static void Gotos()
    {
        var text = LoadPublic();
        var round = 0;
    again:
        Send(text); // $ class2 from:LoadCase
        text = LoadCase();
        if (round++ < 1)
        {
            goto again;
        }
    }

    public static async Task Clean()
    {
        var text = LoadPublic();
        Send(string.Create(text.Length, text, (span, state) => state.AsSpan().CopyTo(span))); // ok
        Send(string.Create(CultureInfo.InvariantCulture, $"a {text}")); // ok
        Send(new XElement("note", text).Value); // ok
        Send(Regex.Replace("dear X", "X", m => text)); // ok
        Send(Convert.ToBase64String(Encoding.UTF8.GetBytes(text))); // ok
        Send(new ConcurrentDictionary<string, string>().GetOrAdd("k", _ => text)); // ok
        Send(new Dictionary<string, string> { ["a"] = text }.ToFrozenDictionary()["a"]); // ok
        Send(ImmutableList<string>.Empty.Add(text)[^1]); // ok
        var queue = new PriorityQueue<string, int>();
        queue.Enqueue(text, 1);
        Send(queue.Dequeue()); // ok
        Send(LoadPublicLines().GroupBy(l => l.Length).Select(g => g.FirstOrDefault()).FirstOrDefault()); // ok
        Send(LoadPublicLines().Aggregate("", (a, b) => a + b)); // ok
        Send(await Task.Run(LoadPublic).ContinueWith(t => t.Result)); // ok
        var source = new TaskCompletionSource<string>();
        source.SetResult(text);
        Send(await source.Task); // ok
        Expression<Func<string, string>> upper = s => s.ToUpperInvariant();
        Send(upper.Compile()(text)); // ok
        Send((await Task.WhenAll(Task.FromResult(text), LoadCaseAsync()))[0].Length.ToString(CultureInfo.InvariantCulture)); // ok
    }
}
