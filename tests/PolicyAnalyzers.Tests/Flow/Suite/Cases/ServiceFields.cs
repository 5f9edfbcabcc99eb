namespace FlowSuite.ServiceFields;

internal interface INoteStore
{
    string Read();

    void Write(string text);
}

internal sealed class MemoryStore : INoteStore
{
    private string text = "";

    public string Read() => text;

    public void Write(string text) => this.text = text;
}

internal sealed class FixedStore : INoteStore
{
    public string Read() => "fixed";

    public void Write(string text)
    {
    }
}

internal sealed class Letters
{
    private readonly INoteStore store;
    private readonly string greeting;
    private readonly Func<string, string> shape;

    public Letters(INoteStore store, string greeting, Func<string, string>? shape = null)
    {
        this.store = store;
        this.greeting = greeting;
        this.shape = shape ?? (text => text);
    }

    public int Written { get; private set; }

    public void Note(string text)
    {
        store.Write(text);
        Written++;
    }

    public string Letter() => greeting + store.Read();

    public string Greeting() => greeting;

    public string Shaped() => shape(store.Read());
}

internal sealed class Options
{
    public string Prompt { get; set; } = "";

    public string Model { get; set; } = "small";
}

internal sealed class Client(Options options)
{
    public string Full(string text) => options.Prompt + text;

    public string Model() => options.Model;
}

internal abstract class Base
{
    private readonly List<string> log = new();

    protected string Shared { get; set; } = "";

    protected void Log(string text) => log.Add(text);

    public string History() => string.Join(";", log);

    public int Count() => log.Count;
}

internal sealed class Derived : Base
{
    public void Work(string text)
    {
        Shared = text;
        Log("worked");
    }

    public void Tell(string text) => Log(text);

    public string SharedText() => Shared;
}

internal struct Counter
{
    private string last;

    public int Count { get; private set; }

    public void Add(string text)
    {
        last = text;
        Count++;
    }

    public readonly string Last() => last ?? "";
}

public static class ServiceFieldCases
{
    public static void Injected()
    {
        var letters = new Letters(new MemoryStore(), "Dear all, ");
        Send(letters.Letter()); // ok
        letters.Note(LoadCase());
        Send(letters.Letter()); // $ class2 from:LoadCase
        Send(letters.Greeting()); // ok
        Send(letters.Written.ToString()); // ok
        var other = new Letters(new FixedStore(), "Dear all, ");
        other.Note(LoadCase());
        Send(other.Letter()); // ok
    }

    public static void SharedStore()
    {
        INoteStore store = new MemoryStore();
        var writer = new Letters(store, "a");
        var reader = new Letters(store, "b");
        writer.Note(LoadCaseNote());
        Send(reader.Letter()); // $ class2 from:LoadCaseNote
        var alone = new Letters(new MemoryStore(), "c");
        Send(alone.Letter()); // ok
    }

    public static void Functions()
    {
        var shaped = new Letters(new MemoryStore(), "", text => text.Length + " letters");
        shaped.Note(LoadCase());
        Send(shaped.Shaped()); // ok
        Send(shaped.Letter()); // $ class2 from:LoadCase
        var plain = new Letters(new MemoryStore(), "");
        plain.Note(LoadCase());
        Send(plain.Shaped()); // $ class2 from:LoadCase
        var redacted = new Letters(new MemoryStore(), "", Redact);
        redacted.Note(LoadCase());
        Send(redacted.Shaped()); // ok
    }

    public static void Configured()
    {
        var options = new Options { Prompt = "Answer: " };
        var client = new Client(options);
        Send(client.Full("x")); // ok
        options.Prompt = LoadCase();
        Send(client.Full("x")); // $ class2 from:LoadCase
        Send(client.Model()); // ok
        options.Prompt = "Answer: ";
        Send(client.Full("x")); // ok
        Send(client.Full(LoadCaseTitle())); // $ class2 from:LoadCaseTitle
    }

    public static void InBases()
    {
        var derived = new Derived();
        derived.Work(LoadCase());
        Send(derived.History()); // ok
        Send(derived.SharedText()); // $ class2 from:LoadCase
        derived.Tell(LoadCaseNote());
        Send(derived.History()); // $ class2 from:LoadCaseNote
        Send(derived.Count().ToString()); // ok
    }

    public static void Structs()
    {
        var counter = new Counter();
        var before = counter;
        counter.Add(LoadCase());
        Send(counter.Last()); // $ class2 from:LoadCase
        Send(before.Last()); // ok
        Send(counter.Count.ToString()); // ok
        var counters = new Counter[1];
        counters[0].Add(LoadCaseNote());
        Send(counters[0].Last()); // $ class2 from:LoadCaseNote
        var copy = counters[0];
        copy.Add("x");
        Send(counters[0].Last()); // $ class2 from:LoadCaseNote
        Send(copy.Last()); // ok
    }
}
