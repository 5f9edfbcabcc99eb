// uses: OpenAI, ai/semantic-kernel
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Threading.Channels;
using System.Buffers;
using System.Globalization;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using OpenAI.Chat;

public sealed record Case([property: Confidentiality("class1")] string Title, [property: Confidentiality("class2")] string Body, int Priority);

public sealed class Carriers(ChatClient chat)
{
    public async Task Text([Confidentiality("class2")] string notes, string culture)
    {
        await chat.CompleteChatAsync(notes.AsSpan(1).ToString()); // AIP1002
        await chat.CompleteChatAsync(new string(notes.Reverse().ToArray())); // AIP1002
        await chat.CompleteChatAsync(string.Create(CultureInfo.InvariantCulture, $"a {notes}")); // AIP1002
        await chat.CompleteChatAsync(string.Concat("a", notes, "b")); // AIP1002
        await chat.CompleteChatAsync(string.Join(Environment.NewLine, new[] { "a", notes }.Select(x => x.Trim()))); // AIP1002
        await chat.CompleteChatAsync(Regex.Replace(notes, @"\s+", " ")); // AIP1002
        await chat.CompleteChatAsync(Regex.Match(notes, "a(.*)b").Groups[1].Value); // AIP1002
        await chat.CompleteChatAsync(Convert.ToBase64String(Encoding.UTF8.GetBytes(notes))); // AIP1002
        await chat.CompleteChatAsync(Encoding.UTF8.GetString(Convert.FromBase64String(notes))); // AIP1002
        await chat.CompleteChatAsync(notes.Split('\n')[0]); // AIP1002
        await chat.CompleteChatAsync(notes[..10]); // AIP1002
        await chat.CompleteChatAsync(notes.Normalize().ToLowerInvariant().PadLeft(3).Replace("a", "b")); // AIP1002
        await chat.CompleteChatAsync("constant".Replace("c", notes)); // AIP1002
        await chat.CompleteChatAsync(FormattableString.Invariant($"x{notes}")); // AIP1002
        await chat.CompleteChatAsync(string.Format(CultureInfo.InvariantCulture, "{0}", notes)); // AIP1002
        await chat.CompleteChatAsync(new StringBuilder().Append(CultureInfo.InvariantCulture, $"{notes}").ToString()); // AIP1002
        await chat.CompleteChatAsync(new StringBuilder().AppendJoin(", ", new[] { notes }).AppendLine().ToString()); // AIP1002
        await chat.CompleteChatAsync(Uri.EscapeDataString(notes)); // AIP1002
        await chat.CompleteChatAsync(notes.Length.ToString());
        await chat.CompleteChatAsync(notes.Contains("x") ? "yes" : "no");
        await chat.CompleteChatAsync(notes.GetHashCode().ToString());
        var composite = CompositeFormat.Parse("Say {0}");
        await chat.CompleteChatAsync(string.Format(null, composite, notes)); // AIP1002
        using var reader = new StringReader(notes);
        await chat.CompleteChatAsync(reader.ReadLine()!); // AIP1002
        using var writer = new StringWriter();
        writer.Write("{0}", notes);
        await chat.CompleteChatAsync(writer.ToString()); // AIP1002
        await chat.CompleteChatAsync(string.Create(5, notes, (span, state) => state.AsSpan(0, 5).CopyTo(span))); // AIP1002
    }

    public async Task Collections([Confidentiality("class2")] string notes)
    {
        var map = new Dictionary<string, string> { ["a"] = notes, ["b"] = "public" };
        await chat.CompleteChatAsync(map["b"]);
        await chat.CompleteChatAsync(map["a"]); // AIP1002
        if (map.TryGetValue("a", out var value))
        {
            await chat.CompleteChatAsync(value); // AIP1002
        }

        var list = ImmutableList.Create("x").Add(notes);
        await chat.CompleteChatAsync(list[1]); // AIP1002
        var frozen = map.ToFrozenDictionary();
        await chat.CompleteChatAsync(frozen["a"]); // AIP1002
        var queue = new Queue<string>();
        queue.Enqueue(notes);
        await chat.CompleteChatAsync(queue.Dequeue()); // AIP1002
        var bag = new ConcurrentDictionary<int, string>();
        bag.AddOrUpdate(1, notes, (k, v) => v);
        await chat.CompleteChatAsync(bag.GetOrAdd(2, _ => "x"));
        await chat.CompleteChatAsync(bag.GetOrAdd(1, _ => "x")); // AIP1002
        var tuple = (Name: "n", Body: notes);
        await chat.CompleteChatAsync(tuple.Name);
        await chat.CompleteChatAsync(tuple.Body); // AIP1002
        var (a, b) = tuple;
        await chat.CompleteChatAsync(b); // AIP1002
        await chat.CompleteChatAsync(a);
        var t = Tuple.Create("x", notes);
        await chat.CompleteChatAsync(t.Item2); // AIP1002
        await chat.CompleteChatAsync(t.Item1);
        var pair = KeyValuePair.Create("k", notes);
        await chat.CompleteChatAsync(pair.Value); // AIP1002
        await chat.CompleteChatAsync(pair.Key);
        var lazy = new Lazy<string>(() => notes);
        await chat.CompleteChatAsync(lazy.Value); // AIP1002
        var sorted = new SortedList<string, string> { { "a", notes } };
        await chat.CompleteChatAsync(sorted.Values[0]); // AIP1002
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add(notes);
        await chat.CompleteChatAsync(string.Join(",", builder.ToImmutable())); // AIP1002
        var linked = new LinkedList<string>([notes]);
        await chat.CompleteChatAsync(linked.First!.Value); // AIP1002
        string[] array = [.. list, "y"];
        await chat.CompleteChatAsync(array[^1]); // AIP1002
        var stack = new Stack<string>(array);
        await chat.CompleteChatAsync(stack.Peek()); // AIP1002
        var pq = new PriorityQueue<string, int>();
        pq.Enqueue(notes, 1);
        await chat.CompleteChatAsync(pq.Dequeue()); // AIP1002
        var set = new HashSet<string> { notes };
        await chat.CompleteChatAsync(set.First()); // AIP1002
        var lookup = new[] { ("a", notes) }.ToLookup(x => x.Item1, x => x.Item2);
        await chat.CompleteChatAsync(lookup["a"].First()); // AIP1002
    }

    public async Task Linq(List<Case> cases)
    {
        var q = from c in cases where c.Priority > 1 orderby c.Priority select c.Body;
        await chat.CompleteChatAsync(string.Join("\n", q)); // AIP1002
        var q2 = from c in cases let text = $"{c.Title}: {c.Body}" group text by c.Priority into g select string.Join(";", g);
        await chat.CompleteChatAsync(q2.First()); // AIP1002
        var q3 = from c in cases join d in cases on c.Priority equals d.Priority select new { c.Priority, d.Body };
        await chat.CompleteChatAsync(q3.First().Body); // AIP1002
        await chat.CompleteChatAsync(q3.First().Priority.ToString());
        await chat.CompleteChatAsync(cases.Aggregate("", (acc, c) => acc + c.Body)); // AIP1002
        await chat.CompleteChatAsync(cases.Select(c => c.Body).FirstOrDefault(b => b.Length > 3) ?? "none"); // AIP1002
        await chat.CompleteChatAsync(cases.Zip(cases).Select(p => p.First.Body).Last()); // AIP1002
        await chat.CompleteChatAsync(cases.MaxBy(c => c.Priority)!.Body); // AIP1002
        await chat.CompleteChatAsync(cases.Count(c => c.Body.Length > 3).ToString());
        await chat.CompleteChatAsync(cases.Chunk(2).First()[0].Body); // AIP1002
        await chat.CompleteChatAsync(cases.ToDictionary(c => c.Priority, c => c.Body)[1]); // AIP1002
        await chat.CompleteChatAsync(cases.SelectMany(c => c.Body.Split(' ')).Distinct().First()); // AIP1002
        await chat.CompleteChatAsync(cases.OfType<Case>().First().ToString()!); // AIP1002
        await chat.CompleteChatAsync(cases.Select(c => c with { Body = "" }).First().ToString());
        await chat.CompleteChatAsync(cases.Any(c => c.Body == "x") ? "a" : "b");
    }
}
