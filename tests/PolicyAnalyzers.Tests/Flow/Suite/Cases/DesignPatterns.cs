using System.Text;

namespace FlowSuite.DesignPatterns;

internal interface IObserverOfText
{
    void Update(string text);
}

internal sealed class Subject
{
    private readonly List<IObserverOfText> observers = new();

    public void Attach(IObserverOfText observer) => observers.Add(observer);

    public void Notify(string text)
    {
        foreach (var observer in observers)
        {
            observer.Update(text);
        }
    }
}

internal sealed class Keeper : IObserverOfText
{
    public string Last { get; private set; } = "";

    public void Update(string text) => Last = text;
}

internal sealed class Counter : IObserverOfText
{
    public string Last { get; private set; } = "";

    public void Update(string text) => Last = text.Length + " letters";
}

internal interface IVisitor<out T>
{
    T Leaf(Leaf leaf);

    T Pair(Pair pair);
}

internal abstract class Node
{
    public abstract T Accept<T>(IVisitor<T> visitor);
}

internal sealed class Leaf(string text) : Node
{
    public string Text { get; } = text;

    public override T Accept<T>(IVisitor<T> visitor) => visitor.Leaf(this);
}

internal sealed class Pair(Node left, Node right) : Node
{
    public Node Left { get; } = left;

    public Node Right { get; } = right;

    public override T Accept<T>(IVisitor<T> visitor) => visitor.Pair(this);
}

internal sealed class Printing : IVisitor<string>
{
    public string Leaf(Leaf leaf) => leaf.Text;

    public string Pair(Pair pair) => pair.Left.Accept(this) + pair.Right.Accept(this);
}

internal sealed class Shape : IVisitor<string>
{
    public string Leaf(Leaf leaf) => "leaf";

    public string Pair(Pair pair) => "(" + pair.Left.Accept(this) + pair.Right.Accept(this) + ")";
}

internal sealed class LetterBuilder
{
    private readonly StringBuilder text = new();
    private string footer = "";

    public LetterBuilder Line(string line)
    {
        text.AppendLine(line);
        return this;
    }

    public LetterBuilder Footer(string line)
    {
        footer = line;
        return this;
    }

    public string Body() => text.ToString();

    public string Foot() => footer;
}

internal interface ICommand
{
    string Run();
}

internal sealed class Say(string text) : ICommand
{
    public string Run() => text;
}

internal sealed class Ping(string text) : ICommand
{
    private readonly string kept = text;

    public string Run() => kept.Length == 0 ? "empty" : "ping";
}

internal abstract class Report
{
    public string Print() => Title() + ": " + Body();

    public string PrintTitle() => Title();

    protected abstract string Body();

    protected virtual string Title() => "Report";
}

internal sealed class CaseReport : Report
{
    protected override string Body() => LoadCase();
}

internal sealed class EmptyReport : Report
{
    protected override string Body() => "nothing";
}

internal sealed class NotedReport : Report
{
    protected override string Body() => "body";

    protected override string Title() => LoadCaseTitle();
}

internal interface ITextService
{
    string Shape(string text);
}

internal sealed class Plain : ITextService
{
    public string Shape(string text) => text;
}

internal sealed class Upper(ITextService inner) : ITextService
{
    public string Shape(string text) => inner.Shape(text).ToUpperInvariant();
}

internal sealed class Masked(ITextService inner) : ITextService
{
    public string Shape(string text) => inner.Shape(Redact(text));
}

internal sealed class Silent : ITextService
{
    public string Shape(string text) => "-";
}

internal abstract class Handler
{
    public Handler? Next { get; init; }

    public virtual string Handle(string text) => Next?.Handle(text) ?? "";
}

internal sealed class Trimming : Handler
{
    public override string Handle(string text) => base.Handle(text.Trim());
}

internal sealed class Ending : Handler
{
    public override string Handle(string text) => text + ".";
}

internal sealed class Dropping : Handler
{
    public override string Handle(string text) => base.Handle("");
}

internal static class Factory
{
    public static ITextService Make(string kind) => kind switch
    {
        "upper" => new Upper(new Plain()),
        "masked" => new Masked(new Plain()),
        _ => new Silent(),
    };

    public static ICommand Command(string text) => new Say(text);

    public static T Of<T>(Func<T> make) => make();
}

internal sealed class Registry
{
    private readonly Dictionary<string, Func<string, string>> handlers = new();

    public void Add(string name, Func<string, string> handler) => handlers[name] = handler;

    public string Run(string name, string text) => handlers.TryGetValue(name, out var handler) ? handler(text) : "";
}

public static class DesignPatternCases
{
    public static void Observer()
    {
        var subject = new Subject();
        var keeper = new Keeper();
        subject.Attach(keeper);
        subject.Notify(LoadCase());
        Send(keeper.Last); // $ class2 from:LoadCase
        var other = new Subject();
        var counter = new Counter();
        other.Attach(counter);
        other.Notify(LoadCase());
        Send(counter.Last); // ok
        var third = new Subject();
        var second = new Keeper();
        third.Attach(second);
        third.Notify("x");
        Send(second.Last); // ok
    }

    public static void Visitor()
    {
        var tree = new Pair(new Leaf("a"), new Pair(new Leaf(LoadCase()), new Leaf("b")));
        Send(tree.Accept(new Printing())); // $ class2 from:LoadCase
        Send(tree.Accept(new Shape())); // ok
        Send(new Pair(new Leaf("a"), new Leaf("b")).Accept(new Printing())); // ok
    }

    public static void Builder()
    {
        var letter = new LetterBuilder().Line("Dear all").Line(LoadCase()).Footer("Chuo");
        Send(letter.Body()); // $ class2 from:LoadCase
        Send(letter.Foot()); // ok
        Send(new LetterBuilder().Line("x").Footer(LoadCaseNote()).Foot()); // $ class2 from:LoadCaseNote
        Send(new LetterBuilder().Line("x").Footer(LoadCaseNote()).Body()); // ok
    }

    public static void Commands()
    {
        var commands = new List<ICommand> { new Ping(LoadSecret()), new Say(LoadCase()) };
        foreach (var command in commands)
        {
            Send(command.Run()); // $ class2 from:LoadCase
        }

        var queue = new Queue<ICommand>();
        queue.Enqueue(new Ping(LoadSecret()));
        Send(queue.Dequeue().Run()); // ok
        ICommand one = new Say("x");
        Send(one.Run()); // ok
        one = new Ping(LoadSecret());
        Send(one.Run()); // ok
    }

    public static void TemplateMethod()
    {
        Send(new CaseReport().Print()); // $ class2 from:LoadCase
        Send(new EmptyReport().Print()); // ok
        Send(new NotedReport().Print()); // $ class2 from:LoadCaseTitle
        Send(new CaseReport().PrintTitle()); // ok
        Report report = DateTime.Now.Hour > 12 ? new EmptyReport() : new CaseReport();
        Send(report.Print()); // $ class2 from:LoadCase
        Send(report.PrintTitle()); // ok
        Send(Printed(new EmptyReport())); // ok
        Send(Printed(new CaseReport())); // $ class2 from:LoadCase
    }

    public static void Decorators()
    {
        Send(new Upper(new Plain()).Shape(LoadCase())); // $ class2 from:LoadCase
        Send(new Upper(new Masked(new Plain())).Shape(LoadCase())); // ok
        Send(new Masked(new Plain()).Shape(LoadCase())); // ok
        Send(new Upper(new Silent()).Shape(LoadCase())); // ok
        ITextService chain = new Plain();
        chain = new Upper(chain);
        Send(chain.Shape(LoadCaseNote())); // $ class2 from:LoadCaseNote
    }

    public static void ChainOfResponsibility()
    {
        Send(new Trimming { Next = new Ending() }.Handle(LoadCase())); // $ class2 from:LoadCase
        Send(new Trimming { Next = new Dropping { Next = new Ending() } }.Handle(LoadCase())); // ok
        Send(new Trimming().Handle(LoadCase())); // ok
        Send(new Dropping { Next = new Ending() }.Handle(LoadCase())); // ok
    }

    public static void Factories()
    {
        Send(Factory.Make("upper").Shape(LoadCase())); // $ class2 from:LoadCase
        Send(Factory.Command(LoadCaseNote()).Run()); // $ class2 from:LoadCaseNote
        Send(Factory.Command("x").Run()); // ok
        Send(Factory.Of(() => new Say(LoadCaseTitle())).Run()); // $ class2 from:LoadCaseTitle
        Send(Factory.Of(() => new Ping(LoadCaseTitle())).Run()); // ok
    }

    public static void Registered()
    {
        var registry = new Registry();
        registry.Add("echo", text => text);
        Send(registry.Run("echo", LoadCase())); // $ class2 from:LoadCase
        var quiet = new Registry();
        quiet.Add("count", text => text.Length.ToString());
        Send(quiet.Run("count", LoadCase())); // ok
    }

    private static string Printed(Report report) => report.Print();
}
