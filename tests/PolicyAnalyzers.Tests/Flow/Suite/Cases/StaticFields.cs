namespace FlowSuite.StaticFields;

internal static class Cache
{
    private static string? note;
    private static string title = "untitled";
    private static readonly string Loaded = LoadCaseTitle();
    private static readonly Dictionary<string, string> Entries = new();
    private static readonly List<string> Names = new() { "desk" };

    internal static string Office { get; set; } = "Chuo";

    internal static string LoadedTitle => Loaded;

    internal static string Title => title;

    internal static string? Note => note;

    internal static void Remember(string text) => note = text;

    internal static void Put(string key, string text) => Entries[key] = text;

    internal static string Find(string key) => Entries.TryGetValue(key, out var text) ? text : "none";

    internal static string FirstName() => Names[0];

    internal static void Rename(string text) => title = text.Length.ToString();
}

internal static class Counter<T>
{
    internal static string Last = "";
}

internal sealed class Singleton
{
    private string text = "";

    private Singleton()
    {
    }

    internal static Singleton Instance { get; } = new();

    internal string Label { get; set; } = "label";

    internal void Fill(string value) => text = value;

    internal string Read() => text;
}

internal static class Initialised
{
    internal static readonly string Text;
    internal static readonly string Plain;

    static Initialised()
    {
        Text = LoadCaseNote();
        Plain = "x";
    }
}

public static class StaticFieldCases
{
    private static string? shared;
    private static string? scratch;
    private static string? unstored;

    [ThreadStatic]
    private static string? perThread;

    public static void Write() => shared = LoadCase();

    public static void Read()
    {
        Send(shared); // $ class2 from:LoadCase
        Send(unstored); // ok
    }

    public static void WriteThenRead()
    {
        scratch = LoadCaseNote();
        Send(scratch); // $ class2 from:LoadCaseNote
        scratch = "x";
        Send(scratch); // ok
    }

    public static void ReadonlyInitialiser()
    {
        Send(Cache.LoadedTitle); // $ class2 from:LoadCaseTitle
        Send(Cache.FirstName()); // ok
        Send(Initialised.Text); // $ class2 from:LoadCaseNote
        Send(Initialised.Plain); // ok
    }

    public static void ThroughMethods()
    {
        Cache.Remember(LoadCase());
        Cache.Rename(LoadCase());
        Send(Cache.Note); // $ class2 from:LoadCase
        Send(Cache.Title); // ok
        Send(Cache.Office); // ok
    }

    public static void InDictionary()
    {
        Cache.Put("a", LoadSecret());
        Send(Cache.Find("a")); // $ class3 from:LoadSecret
        Send(Cache.FirstName()); // ok
    }

    public static void ThreadStatics()
    {
        perThread = LoadCase();
        Send(perThread); // $ class2 from:LoadCase
        perThread = null;
        Send(perThread ?? "none"); // ok
    }

    public static void PerTypeArgument()
    {
        Counter<int>.Last = LoadCaseTitle();
        Send(Counter<int>.Last); // $ class2 from:LoadCaseTitle
        Send(Counter<string>.Last); // ok
    }

    public static void SingletonObject()
    {
        Singleton.Instance.Fill(LoadCase());
        Send(Singleton.Instance.Read()); // $ class2 from:LoadCase
        Send(Singleton.Instance.Label); // ok
    }
}
