namespace FlowSuite.Delegates;

internal delegate string Formatter(string text);

internal delegate void Filler(out string text);

internal sealed class Printer
{
    private readonly Func<string, string> format;
    private readonly Formatter hide = _ => "hidden";

    public Printer(Func<string, string> format) => this.format = format;

    public Func<string>? Footer { get; set; }

    public string Print(string text) => format(text);

    public string Hide(string text) => hide(text);

    public string PrintFooter() => Footer?.Invoke() ?? "no footer";
}

internal sealed class Greeter
{
    private readonly string name;

    public Greeter(string name) => this.name = name;

    public string Greet() => "Dear " + name;

    public string Fixed() => "Dear resident";
}

internal sealed class Loader
{
    private static readonly Func<string> Load = LoadCase;
    private static readonly Func<string> Default = () => "default";

    public string Read() => Load();

    public string ReadDefault() => Default();
}

public static class DelegateCases
{
    private static readonly Dictionary<string, Func<string>> Commands = new()
    {
        ["title"] = () => "Title",
        ["hours"] = () => "9 to 5",
    };

    public static void InField()
    {
        var printer = new Printer(text => text.Trim());
        Send(printer.Print(LoadCase())); // $ class2 from:LoadCase
        Send(printer.Hide(LoadCase())); // ok
        Send(printer.Print("x")); // ok
        var masking = new Printer(_ => "***");
        Send(masking.Print(LoadCase())); // ok
    }

    public static void InProperty()
    {
        var printer = new Printer(t => t);
        Send(printer.PrintFooter()); // ok
        printer.Footer = () => "page 1";
        Send(printer.PrintFooter()); // ok
        printer.Footer = LoadCaseTitle;
        Send(printer.PrintFooter()); // $ class2 from:LoadCaseTitle
    }

    public static void InStaticField()
    {
        var loader = new Loader();
        Send(loader.Read()); // $ class2 from:LoadCase
        Send(loader.ReadDefault()); // ok
    }

    public static void InDictionary()
    {
        Send(Commands["title"]()); // ok
        var own = new Dictionary<string, Func<string>> { ["note"] = () => LoadCaseNote() };
        Send(own["note"]()); // $ class2 from:LoadCaseNote
        foreach (var command in Commands.Values)
        {
            Send(command()); // ok
        }
    }

    public static void BoundToInstance()
    {
        var greeter = new Greeter(LoadCase());
        Func<string> greet = greeter.Greet;
        Func<string> greetPlain = greeter.Fixed;
        Func<string> other = new Greeter("Ms Tanaka").Greet;
        Send(greet()); // $ class2 from:LoadCase
        Send(greetPlain()); // ok
        Send(other()); // ok
    }

    public static void Reassigned()
    {
        Func<string> get = LoadCase;
        Send(get()); // $ class2 from:LoadCase
        get = () => "x";
        Send(get()); // ok
        get = DateTime.Now.Hour > 12 ? LoadCaseNote : get;
        Send(get()); // $ class2 from:LoadCaseNote
    }

    public static void Multicast()
    {
        var log = new List<string>();
        Action<string> write = t => log.Add(t.Length.ToString());
        write(LoadCase());
        Send(log[0]); // ok
        write += t => log.Add(t);
        write(LoadCase());
        Send(log[^1]); // $ class2 from:LoadCase
    }

    public static void CustomDelegates()
    {
        Formatter upper = text => text.ToUpperInvariant();
        Send(upper(LoadCaseTitle())); // $ class2 from:LoadCaseTitle
        Send(upper("x")); // ok
        Filler fill = (out string text) => text = LoadCase();
        Filler fillPlain = (out string text) => text = "x";
        fill(out var filled);
        fillPlain(out var plain);
        Send(filled); // $ class2 from:LoadCase
        Send(plain); // ok
    }

    public static void Comparison()
    {
        var lines = new List<string> { "b", "a" };
        lines.Sort((a, b) => string.CompareOrdinal(a, b) + LoadCase().Length);
        Send(lines[0]); // ok
        Predicate<string> isLong = l => l.Length > LoadCase().Length;
        Send(lines.Find(isLong)); // ok
    }

    public static void FromMethodGroup()
    {
        Func<string, string> redact = Redact;
        Func<string, string> keep = Keep;
        Send(redact(LoadSecret())); // ok
        Send(keep(LoadSecret())); // $ class3 from:LoadSecret
    }

    private static string Keep(string text) => text;
}
