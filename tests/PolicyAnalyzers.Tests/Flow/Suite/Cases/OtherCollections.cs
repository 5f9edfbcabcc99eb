using System.Collections.Immutable;
using System.Collections.Specialized;

namespace FlowSuite.OtherCollections;

public static class OtherCollectionCases
{
    public static void ImmutableLists()
    {
        var empty = ImmutableList<string>.Empty;
        var some = empty.Add(LoadCase());
        Send(some[0]); // $ class2 from:LoadCase
        Send(string.Concat(empty)); // ok
        Send(string.Concat(empty.Add("x"))); // ok
        Send(string.Concat(some.Clear())); // ok
    }

    public static void ImmutableArrays()
    {
        var array = ImmutableArray.Create("a", LoadCaseNote());
        Send(array[1]); // $ class2 from:LoadCaseNote
        Send(array.Length.ToString()); // ok
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add("x");
        Send(builder.ToImmutable()[0]); // ok
        builder.Add(LoadCase());
        Send(builder.ToImmutable()[1]); // $ class2 from:LoadCase
    }

    public static void ImmutableDictionaries()
    {
        var map = ImmutableDictionary<string, string>.Empty.Add("a", LoadCaseTitle());
        Send(map["a"]); // $ class2 from:LoadCaseTitle
        Send(string.Concat(map.Keys)); // ok
        var changed = ImmutableDictionary<string, string>.Empty.SetItem("a", "x");
        Send(changed["a"]); // ok
    }

    public static void Sets()
    {
        var set = new HashSet<string> { "a" };
        Send(string.Concat(set)); // ok
        set.Add(LoadCase());
        Send(string.Concat(set)); // $ class2 from:LoadCase
        Send(set.Contains("a").ToString()); // ok
        var other = new SortedSet<string>();
        Send(other.Min); // ok
        other.UnionWith(set);
        Send(other.Max); // $ class2 from:LoadCase
    }

    public static void LinkedLists()
    {
        var list = new LinkedList<string>();
        list.AddLast("x");
        Send(list.First!.Value); // ok
        list.AddLast(LoadCase());
        Send(list.Last!.Value); // $ class2 from:LoadCase
        Send(list.Count.ToString()); // ok
    }

    public static void PriorityQueues()
    {
        var queue = new PriorityQueue<string, int>();
        queue.Enqueue(LoadCaseNote(), 1);
        Send(queue.Count.ToString()); // ok
        Send(queue.Dequeue()); // $ class2 from:LoadCaseNote
        var plain = new PriorityQueue<string, int>();
        plain.Enqueue("x", LoadCase().Length);
        Send(plain.Dequeue()); // ok
    }

    public static void ReadOnlyViews()
    {
        var lines = new List<string> { LoadCase() };
        var view = lines.AsReadOnly();
        Send(view[0]); // $ class2 from:LoadCase
        Send(view.Count.ToString()); // ok
        IReadOnlyDictionary<string, string> map = new Dictionary<string, string> { ["a"] = "x" };
        Send(map["a"]); // ok
    }

    public static void NameValues()
    {
        var values = new NameValueCollection { ["a"] = "x" };
        Send(values["a"]); // ok
        values.Add("b", LoadSecret());
        Send(values["b"]); // $ class3 from:LoadSecret
        Send(values.Count.ToString()); // ok
    }

    public static void Segments()
    {
        var segment = new ArraySegment<string>(new[] { LoadCase() });
        Send(segment[0]); // $ class2 from:LoadCase
        Send(segment.Count.ToString()); // ok
        Send(new ArraySegment<string>(new[] { "x" })[0]); // ok
    }

    public static void Lookups()
    {
        var weak = new WeakReference<string>(LoadCase());
        Send(weak.TryGetTarget(out var target) ? target : "gone"); // $ class2 from:LoadCase
        Send(weak.TryGetTarget(out _).ToString()); // ok
        var plain = new WeakReference<string>("x");
        Send(plain.TryGetTarget(out var other) ? other : "gone"); // ok
    }
}
