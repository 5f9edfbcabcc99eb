namespace FlowSuite.Interfaces;

internal interface ICaseStore
{
    string Read(string id);
}

internal sealed class DatabaseStore : ICaseStore
{
    public string Read(string id) => LoadCase() + id;
}

internal sealed class EmptyStore : ICaseStore
{
    public string Read(string id) => "none";
}

internal sealed class EchoStore : ICaseStore
{
    string ICaseStore.Read(string id) => id;

    public string Read(string id) => "explicit only";
}

internal interface IOnlyOnce
{
    string Text();
}

internal sealed class OnlyOnce : IOnlyOnce
{
    public string Text() => LoadCaseNote();
}

internal interface IDescribed
{
    string Name { get; }

    string Describe() => "about " + Name;

    static string Kind() => "described";
}

internal sealed class Ward : IDescribed
{
    public Ward(string name) => Name = name;

    public string Name { get; }
}

internal sealed class SecretWard : IDescribed
{
    public string Name => "hidden";

    public string Describe() => LoadSecret();
}

internal interface IParsed<TSelf>
    where TSelf : IParsed<TSelf>
{
    static abstract TSelf Parse(string text);

    string Show();
}

internal sealed class Raw : IParsed<Raw>
{
    private string text = "";

    public static Raw Parse(string text) => new() { text = text };

    public string Show() => text;
}

internal sealed class Counted : IParsed<Counted>
{
    private int size;

    public static Counted Parse(string text) => new() { size = text.Length };

    public string Show() => size + " letters";
}

internal sealed class Reporter
{
    private readonly ICaseStore store;

    public Reporter(ICaseStore store) => this.store = store;

    public string Report(string id) => "Report: " + store.Read(id);
}

public static class InterfaceCases
{
    public static void KnownImplementation()
    {
        ICaseStore database = new DatabaseStore();
        ICaseStore empty = new EmptyStore();
        Send(database.Read("1")); // $ class2 from:LoadCase
        Send(empty.Read("1")); // ok
        Send(empty.Read(LoadCaseTitle())); // ok
    }

    public static void ExplicitImplementation()
    {
        var echo = new EchoStore();
        ICaseStore store = echo;
        Send(store.Read("1")); // ok
        Send(store.Read(LoadCaseTitle())); // $ class2 from:LoadCaseTitle
        Send(echo.Read(LoadCaseTitle())); // ok
    }

    public static void OneImplementation()
    {
        IOnlyOnce once = new OnlyOnce();
        Send(once.Text()); // $ class2 from:LoadCaseNote
        Send(Text(once)); // $ class2 from:LoadCaseNote
        Send(once.GetType().Name); // ok
    }

    public static void Injected()
    {
        Send(new Reporter(new DatabaseStore()).Report("1")); // $ class2 from:LoadCase
        Send(new Reporter(new EmptyStore()).Report("1")); // ok
        Send(new Reporter(new EchoStore()).Report("1")); // ok
    }

    public static void DefaultMember()
    {
        IDescribed ward = new Ward(LoadCase());
        IDescribed plain = new Ward("Chuo");
        IDescribed secret = new SecretWard();
        Send(ward.Describe()); // $ class2 from:LoadCase
        Send(plain.Describe()); // ok
        Send(secret.Describe()); // $ class3 from:LoadSecret
        Send(secret.Name); // ok
        Send(IDescribed.Kind()); // ok
    }

    public static void StaticAbstract()
    {
        Send(Shown<Raw>(LoadCase())); // $ class2 from:LoadCase
        Send(Shown<Counted>(LoadCase())); // ok
        Send(Shown<Raw>("x")); // ok
    }

    public static void ChosenAtRunTime()
    {
        ICaseStore store = DateTime.Now.Hour > 12 ? new DatabaseStore() : new EmptyStore();
        Send(store.Read("1")); // $ class2 from:LoadCase
        store = new EmptyStore();
        Send(store.Read("1")); // ok
    }

    public static void FromFactory()
    {
        Send(Create(true).Read("1")); // $ class2 from:LoadCase
        Send(CreateEmpty().Read("1")); // ok
    }

    private static string Text(IOnlyOnce once) => once.Text();

    private static string Shown<T>(string text)
        where T : IParsed<T> => T.Parse(text).Show();

    private static ICaseStore Create(bool real)
    {
        if (real)
        {
            return new DatabaseStore();
        }

        return new EmptyStore();
    }

    private static ICaseStore CreateEmpty() => new EmptyStore();
}
