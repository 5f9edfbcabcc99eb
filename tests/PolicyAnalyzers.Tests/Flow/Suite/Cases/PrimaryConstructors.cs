namespace FlowSuite.PrimaryConstructors;

internal sealed class Service(string text, string title)
{
    private readonly string copied = title;

    public string Header { get; } = "About " + title;

    public string Text() => text;

    public string Copied() => copied;

    public string Size() => text.Length.ToString();

    public void Replace(string value) => text = value;
}

internal class Account(string owner)
{
    public string Owner => owner;
}

internal sealed class JointAccount(string first, string second) : Account(first)
{
    public string Second => second;

    public JointAccount(string both)
        : this(both, "nobody")
    {
    }
}

internal readonly struct Stamp(string by, string at)
{
    public string By { get; } = by;

    public override string ToString() => "stamped at " + at;
}

internal sealed class Gateway(Func<string> load, List<string> log)
{
    public string Load()
    {
        log.Add("loaded");
        return load();
    }
}

internal sealed class Notifier(Notifier.Target target)
{
    public void Notify(string text) => target.Receive(text);

    internal abstract class Target
    {
        public abstract void Receive(string text);
    }

    internal sealed class Model : Target
    {
        public override void Receive(string text) => Send(text);
    }

    internal sealed class Nothing : Target
    {
        public override void Receive(string text)
        {
        }
    }
}

public static class PrimaryConstructorCases
{
    public static void Captured()
    {
        var service = new Service(LoadCase(), "x");
        Send(service.Text()); // $ class2 from:LoadCase
        Send(service.Header); // ok
        Send(service.Size()); // ok
        Send(service.Copied()); // ok
    }

    public static void Initialisers()
    {
        var service = new Service("x", LoadCaseTitle());
        Send(service.Text()); // ok
        Send(service.Header); // $ class2 from:LoadCaseTitle
        Send(service.Copied()); // $ class2 from:LoadCaseTitle
    }

    public static void Mutable()
    {
        var service = new Service(LoadCase(), "x");
        service.Replace("y");
        Send(service.Text()); // ok
        service.Replace(LoadCaseNote());
        Send(service.Text()); // $ class2 from:LoadCaseNote
    }

    public static void Base()
    {
        var account = new JointAccount(LoadCase(), "x");
        Send(account.Owner); // $ class2 from:LoadCase
        Send(account.Second); // ok
        var other = new JointAccount("y", LoadCaseNote());
        Send(other.Owner); // ok
        Send(other.Second); // $ class2 from:LoadCaseNote
        Send(new JointAccount(LoadCase()).Second); // ok
    }

    public static void Structs()
    {
        var stamp = new Stamp(LoadCase(), "desk 3");
        Send(stamp.By); // $ class2 from:LoadCase
        Send(stamp.ToString()); // ok
        Send(new Stamp("x", LoadCaseTitle()).ToString()); // $ class2 from:LoadCaseTitle
    }

    public static void DelegatesAndCollections()
    {
        var log = new List<string>();
        Send(new Gateway(() => LoadSecret(), log).Load()); // $ class3 from:LoadSecret
        Send(new Gateway(() => "x", log).Load()); // ok
        Send(log[0]); // ok
    }

    public static void Receivers()
    {
        new Notifier(new Notifier.Model()).Notify("x"); // ok
        new Notifier(new Notifier.Model()).Notify(LoadCase()); // $ class2 from:LoadCase
        new Notifier(new Notifier.Nothing()).Notify(LoadCase()); // ok
    }
}
