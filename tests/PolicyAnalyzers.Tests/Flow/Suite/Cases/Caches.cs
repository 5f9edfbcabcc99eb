using System.Collections.Concurrent;
using System.Threading;

namespace FlowSuite.Caches;

internal sealed class Cache<TKey, TValue>
    where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> values = new();

    public TValue Of(TKey key, Func<TKey, TValue> make)
    {
        if (!values.TryGetValue(key, out var value))
        {
            value = make(key);
            values.Add(key, value);
        }

        return value;
    }

    public bool Contains(TKey key) => values.ContainsKey(key);
}

internal sealed class Settings
{
    private static Settings? instance;

    private Settings()
    {
    }

    public static Settings Instance => instance ??= new Settings();

    public string Banner { get; set; } = "";

    public string Ward { get; set; } = "Chuo";
}

internal static class Notes
{
    private static readonly ConcurrentDictionary<string, string> Known = new();
    private static readonly Lazy<string> Loaded = new(() => LoadCase());
    private static readonly Lazy<string> Plain = new(() => "x", LazyThreadSafetyMode.None);
    private static string? last;

    public static string Case() => Loaded.Value;

    public static string Public() => Plain.Value;

    public static void Remember(string text) => last = text;

    public static string? Last() => last;

    public static string Cached(string key) => Known.GetOrAdd(key, k => k + LoadCaseNote());

    public static int Count() => Known.Count;
}

internal static class Counting
{
    private static string ward = "Chuo";

    public static string Ward() => ward;

    public static void Move(string to) => ward = to;
}

public sealed class Session
{
    private readonly Dictionary<string, string> items = new();
    private readonly Queue<string> waiting = new();
    private string draft = "";
    private string title = "";

    public void Load()
    {
        draft = LoadCase();
        title = "Note";
        items["note"] = LoadCaseNote();
        waiting.Enqueue(LoadCaseTitle());
    }

    public void Show()
    {
        Send(draft); // $ class2 from:LoadCase
        Send(title); // ok
        Send(waiting.Dequeue()); // $ class2 from:LoadCaseTitle
        Send(items.Count.ToString()); // ok
        Send(items["note"]); // $ class2 from:LoadCaseNote
    }
}

public static class CacheCases
{
    public static void Own()
    {
        var cache = new Cache<string, string>();
        Send(cache.Of("a", key => LoadCase())); // $ class2 from:LoadCase
        Send(cache.Contains("a").ToString()); // ok
        var plain = new Cache<int, string>();
        Send(plain.Of(1, key => "x")); // ok
        Send(plain.Of(2, key => key.ToString())); // ok
        var keyed = new Cache<string, int>();
        Send(keyed.Of(LoadCase(), key => key.Length).ToString()); // ok
    }

    public static void Lazily()
    {
        Send(Notes.Case()); // $ class2 from:LoadCase
        Send(Notes.Public()); // ok
    }

    public static void Statics()
    {
        Notes.Remember(LoadCase());
        Send(Notes.Last()); // $ class2 from:LoadCase
        Send(Notes.Cached("k")); // $ class2 from:LoadCaseNote
        Send(Notes.Count().ToString()); // ok
        Counting.Move("Minato");
        Send(Counting.Ward()); // ok
    }

    public static void Singleton()
    {
        Settings.Instance.Banner = LoadCase();
        Send(Settings.Instance.Banner); // $ class2 from:LoadCase
        Send(Settings.Instance.Ward); // ok
    }
}
