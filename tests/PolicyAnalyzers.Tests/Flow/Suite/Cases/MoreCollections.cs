using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Collections.Specialized;
using System.Runtime.CompilerServices;

namespace FlowSuite.MoreCollections;

public static class MoreCollectionCases
{
    private static readonly ConditionalWeakTable<object, string> Attached = new();

    public static void Queues()
    {
        var queue = new Queue<string>();
        queue.Enqueue("x");
        Send(queue.Peek()); // ok
        queue.Enqueue(LoadCase());
        queue.Dequeue();
        Send(queue.Dequeue()); // $ class2 from:LoadCase
        Send(queue.Count.ToString()); // ok
        var stack = new Stack<string>(LoadCaseLines());
        Send(stack.Pop()); // $ class2 from:LoadCaseLines
        Send(stack.TryPeek(out var top) ? top : ""); // $ class2 from:LoadCaseLines
        stack.Clear();
        stack.Push("x");
        Send(stack.Pop()); // ok
        var heap = new PriorityQueue<string, int>();
        heap.Enqueue(LoadSecret(), 1);
        Send(heap.TryDequeue(out var urgent, out var priority) ? urgent : ""); // $ class3 from:LoadSecret
        Send(priority.ToString()); // ok
    }

    public static void Linked()
    {
        var list = new LinkedList<string>();
        var node = list.AddLast(LoadCase());
        Send(node.Value); // $ class2 from:LoadCase
        Send(list.First!.Value); // $ class2 from:LoadCase
        var other = new LinkedList<string>();
        other.AddFirst("x");
        Send(other.Last!.Value); // ok
        for (var current = list.First; current is not null; current = current.Next)
        {
            Send(current.Value); // $ class2 from:LoadCase
        }
    }

    public static void Sorted()
    {
        var set = new SortedSet<string> { LoadCase() };
        Send(set.Min); // $ class2 from:LoadCase
        var map = new SortedDictionary<string, string> { ["a"] = LoadCaseNote() };
        Send(map.First().Value); // $ class2 from:LoadCaseNote
        Send(map.First().Key); // ok
        var list = new SortedList<string, string> { { LoadCaseTitle(), "x" } };
        Send(list.Keys[0]); // $ class2 from:LoadCaseTitle
        Send(list.Values[0]); // ok
    }

    public static void Immutables()
    {
        var list = ImmutableList<string>.Empty.Add("x");
        var more = list.Add(LoadCase());
        Send(more[1]); // $ class2 from:LoadCase
        Send(list[0]); // ok
        var array = ImmutableArray.Create("x", LoadCaseNote());
        Send(array[1]); // $ class2 from:LoadCaseNote
        Send(array.Length.ToString()); // ok
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add(LoadCaseTitle());
        Send(builder.ToImmutable()[0]); // $ class2 from:LoadCaseTitle
        var map = ImmutableDictionary<string, string>.Empty.SetItem("a", LoadSecret());
        Send(map["a"]); // $ class3 from:LoadSecret
        Send(map.Keys.First()); // ok
        Send(ImmutableHashSet.Create(LoadCase()).First()); // $ class2 from:LoadCase
        Send(LoadPublicLines().ToImmutableArray()[0]); // ok
        Send(LoadCaseLines().ToImmutableList().First()); // $ class2 from:LoadCaseLines
        Send(ImmutableStack<string>.Empty.Push(LoadCase()).Peek()); // $ class2 from:LoadCase
        Send(ImmutableQueue.Create("x").Enqueue("y").Peek()); // ok
    }

    public static void Frozen()
    {
        var map = new Dictionary<string, string> { ["a"] = LoadCase() }.ToFrozenDictionary();
        Send(map["a"]); // $ class2 from:LoadCase
        Send(map.Keys[0]); // ok
        Send(LoadPublicLines().ToFrozenSet().First()); // ok
        Send(LoadCaseLines().ToFrozenSet().First()); // $ class2 from:LoadCaseLines
    }

    public static void Untyped()
    {
        var list = new ArrayList { "x", LoadCase() };
        Send((string)list[1]!); // $ class2 from:LoadCase
        var clean = new ArrayList { "x" };
        Send((string)clean[0]!); // ok
        var table = new Hashtable { ["a"] = LoadCaseNote() };
        Send((string)table["a"]!); // $ class2 from:LoadCaseNote
        Send((string)table.Keys.Cast<object>().First()); // ok
        foreach (DictionaryEntry entry in table)
        {
            Send((string)entry.Value!); // $ class2 from:LoadCaseNote
            Send((string)entry.Key); // ok
        }
    }

    public static void Named()
    {
        var values = new NameValueCollection { { "a", LoadCase() } };
        Send(values["a"]); // $ class2 from:LoadCase
        Send(values.AllKeys[0]); // ok
        Send(values.Get(0)); // $ class2 from:LoadCase
        var clean = new NameValueCollection { { "a", "x" } };
        Send(clean["a"]); // ok
    }

    public static void Observed()
    {
        var list = new ObservableCollection<string> { "x" };
        Send(list[0]); // ok
        list.Add(LoadCase());
        Send(list[1]); // $ class2 from:LoadCase
        var seen = new ReadOnlyCollection<string>(list);
        Send(seen[1]); // $ class2 from:LoadCase
        Send(new ReadOnlyCollection<string>(LoadPublicLines())[0]); // ok
    }

    public static void Weak()
    {
        var key = new object();
        Attached.Add(key, LoadCase());
        Send(Attached.TryGetValue(key, out var found) ? found : ""); // $ class2 from:LoadCase
        var other = new ConditionalWeakTable<object, string>();
        Send(other.GetValue(key, k => "x")); // ok
        Send(other.GetValue(new object(), k => LoadCaseNote())); // $ class2 from:LoadCaseNote
        var weak = new WeakReference<List<string>>(LoadCaseLines());
        Send(weak.TryGetTarget(out var lines) ? lines[0] : ""); // $ class2 from:LoadCaseLines -- not run: may be collected
        var plain = new WeakReference("x");
        Send((string?)plain.Target); // ok
    }

    public static void ByKey()
    {
        var map = new Dictionary<string, string> { ["note"] = LoadCase(), ["ward"] = "Chuo" };
        Send(map["note"]); // $ class2 from:LoadCase
        Send(map["ward"]); // ok
        Send(map.TryGetValue("ward", out var ward) ? ward : ""); // ok
        Send(map.GetValueOrDefault("note")); // $ class2 from:LoadCase
        map["note"] = "x";
        Send(map["note"]); // ok
        map.Remove("note", out var removed);
        Send(removed); // ok
        var byNumber = new Dictionary<int, string> { [1] = LoadCaseNote(), [2] = "x" };
        Send(byNumber[1]); // $ class2 from:LoadCaseNote
        Send(byNumber[2]); // ok
        Send(string.Join(",", map.Select(pair => pair.Key))); // ok
        var nested = new Dictionary<string, List<string>>();
        if (!nested.TryGetValue("a", out var list))
        {
            nested["a"] = list = new List<string>();
        }

        list.Add(LoadCaseTitle());
        Send(nested["a"][0]); // $ class2 from:LoadCaseTitle
        Send(nested.Keys.First()); // ok
    }

    public static void Copies()
    {
        var lines = LoadCaseLines();
        var copy = new List<string>(lines);
        lines.Clear();
        lines.Add("x");
        Send(copy[0]); // $ class2 from:LoadCaseLines
        Send(lines[0]); // ok
        var map = new Dictionary<string, string>(new Dictionary<string, string> { ["a"] = LoadCase() });
        Send(map["a"]); // $ class2 from:LoadCase
        var range = copy.GetRange(0, 1);
        Send(range[0]); // $ class2 from:LoadCaseLines
        Send(copy.Exists(line => line == "x").ToString()); // ok
        copy.RemoveAll(line => true);
        Send(copy.Count.ToString()); // ok
    }

    public static void Untouched()
    {
        var set = new SortedSet<string> { LoadCase() };
        Send(set.Contains("x").ToString()); // ok
        var list = new LinkedList<string>(LoadCaseLines());
        Send(list.Count.ToString()); // ok
        Send(ImmutableArray.Create(LoadCase()).IsEmpty.ToString()); // ok
    }
}
