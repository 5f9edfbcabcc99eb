namespace FlowSuite.ObjectGraphs;

internal sealed class Cell
{
    public string Value = "";
    public string Other = "";
    public Cell? Next;
    public object? Any;
}

internal class Account
{
    private string owner = "";

    protected string Note { get; set; } = "";

    public string Owner
    {
        get => owner;
        set => owner = value;
    }

    public virtual void Write(string note) => Note = note;

    public string Read() => Note;
}

internal sealed class QuietAccount : Account
{
    public override void Write(string note)
    {
    }
}

internal sealed class PrefixAccount : Account
{
    public override void Write(string note) => base.Write("> " + note);
}

internal sealed class Holder<T>
    where T : class
{
    private T? held;

    public void Put(T value) => held = value;

    public T? Take()
    {
        var taken = held;
        held = null;
        return taken;
    }
}

internal sealed class Stack2
{
    private readonly string[] items = new string[8];
    private int count;

    public void Push(string item) => items[count++] = item;

    public string Pop() => items[--count];

    public int Count() => count;
}

internal sealed class Tree
{
    private readonly string text;
    private readonly List<Tree> children = new();

    public Tree(string text) => this.text = text;

    public Tree Add(Tree child)
    {
        children.Add(child);
        return this;
    }

    public string All() => text + string.Concat(children.Select(child => child.All()));

    public int Depth() => 1 + children.Select(child => child.Depth()).DefaultIfEmpty(0).Max();
}

internal sealed class Copyable
{
    public string Text = "";
    public List<string> Lines = new();

    public Copyable()
    {
    }

    public Copyable(Copyable other)
    {
        Text = other.Text;
        Lines = new List<string>(other.Lines);
    }

    public Copyable Shallow() => (Copyable)MemberwiseClone();
}

public static class ObjectGraphCases
{
    public static void TwoObjectsOfOnePlace()
    {
        var first = Make();
        var second = Make();
        first.Value = LoadCase();
        Send(first.Value); // $ class2 from:LoadCase
        Send(second.Value); // ok
    }

    public static void AliasChain()
    {
        var cell = new Cell();
        var alias = cell;
        var third = alias;
        third.Value = LoadCase();
        Send(cell.Value); // $ class2 from:LoadCase
        Send(cell.Other); // ok
        alias = new Cell();
        alias.Value = "x";
        Send(cell.Value); // $ class2 from:LoadCase
        Send(alias.Value); // ok
    }

    public static void LinkedCells()
    {
        var tail = new Cell { Value = LoadCase() };
        var head = new Cell { Value = "x", Next = new Cell { Value = "y", Next = tail } };
        Send(head.Value); // ok
        Send(head.Next!.Value); // ok
        Send(head.Next!.Next!.Value); // $ class2 from:LoadCase
        var text = "";
        for (var current = head; current is not null; current = current.Next)
        {
            text += current.Value;
        }

        Send(text); // $ class2 from:LoadCase
        head.Next = null;
        var rest = "";
        for (var current = head; current is not null; current = current.Next)
        {
            rest += current.Value;
        }

        Send(rest); // ok
    }

    public static void Swapped()
    {
        var left = new Cell { Value = LoadCase() };
        var right = new Cell { Value = "x" };
        (left, right) = (right, left);
        Send(left.Value); // ok
        Send(right.Value); // $ class2 from:LoadCase
        (left.Value, right.Value) = (right.Value, left.Value);
        Send(left.Value); // $ class2 from:LoadCase
        Send(right.Value); // ok
    }

    public static void SetThroughMethods()
    {
        var cell = new Cell();
        Fill(cell, LoadCase());
        Send(cell.Value); // $ class2 from:LoadCase
        Send(cell.Other); // ok
        Clear(cell);
        Send(cell.Value); // ok
        var target = Same(cell);
        target.Other = LoadCaseNote();
        Send(cell.Other); // $ class2 from:LoadCaseNote
        Send(Same(new Cell()).Other); // ok
    }

    public static void Inherited()
    {
        Account account = new Account();
        account.Write(LoadCase());
        Send(account.Read()); // $ class2 from:LoadCase
        account = new QuietAccount();
        account.Write(LoadCase());
        Send(account.Read()); // ok
        account = new PrefixAccount();
        account.Write(LoadCaseNote());
        Send(account.Read()); // $ class2 from:LoadCaseNote
        Send(account.Owner); // ok
        account.Owner = LoadCaseTitle();
        Send(account.Owner); // $ class2 from:LoadCaseTitle
    }

    public static void Held()
    {
        var holder = new Holder<Cell>();
        var cell = new Cell { Value = LoadCase() };
        holder.Put(cell);
        Send(holder.Take()!.Value); // $ class2 from:LoadCase
        var other = new Holder<string>();
        other.Put("x");
        Send(other.Take()); // ok
    }

    public static void OwnStack()
    {
        var stack = new Stack2();
        stack.Push("x");
        stack.Push(LoadCase());
        Send(stack.Count().ToString()); // ok
        Send(stack.Pop()); // $ class2 from:LoadCase
        var clean = new Stack2();
        clean.Push("x");
        Send(clean.Pop()); // ok
    }

    public static void Trees()
    {
        var tree = new Tree("a").Add(new Tree("b").Add(new Tree(LoadCase())));
        Send(tree.All()); // $ class2 from:LoadCase
        Send(tree.Depth().ToString()); // ok
        Send(new Tree("a").Add(new Tree("b")).All()); // ok
    }

    public static void Copies()
    {
        var original = new Copyable { Text = LoadCase() };
        original.Lines.Add(LoadCaseNote());
        var copy = new Copyable(original);
        Send(copy.Text); // $ class2 from:LoadCase
        Send(copy.Lines[0]); // $ class2 from:LoadCaseNote
        copy.Text = "x";
        Send(original.Text); // $ class2 from:LoadCase
        Send(copy.Text); // ok
        var shallow = original.Shallow();
        original.Text = "y";
        Send(shallow.Text); // $ class2 from:LoadCase
        Send(original.Text); // ok
        shallow.Lines.Add(LoadSecret());
        Send(original.Lines[1]); // $ class3 from:LoadSecret
    }

    public static void ArraysOfObjects()
    {
        var cells = new Cell[2];
        cells[0] = new Cell { Value = LoadCase() };
        cells[1] = new Cell { Value = "x" };
        Send(cells[0].Value); // $ class2 from:LoadCase
        Send(cells[1].Value); // ok
        var grid = new string[2, 2];
        grid[0, 1] = LoadCaseNote();
        Send(grid[0, 1]); // $ class2 from:LoadCaseNote
        var jagged = new[] { new[] { "x" }, new[] { LoadCaseTitle() } };
        Send(jagged[1][0]); // $ class2 from:LoadCaseTitle
        Send(jagged[0][0]); // ok
    }

    public static void Boxed()
    {
        object any = new Cell { Any = LoadCase() };
        Send((string)((Cell)any).Any!); // $ class2 from:LoadCase
        any = "x";
        Send((string)any); // ok
        var cell = new Cell { Any = new Cell { Value = LoadCaseNote() } };
        Send(cell.Any is Cell inner ? inner.Value : ""); // $ class2 from:LoadCaseNote
        Send(cell.Any is string text ? text : ""); // ok
    }

    public static void InLoops()
    {
        var cells = new List<Cell>();
        foreach (var line in LoadCaseLines())
        {
            cells.Add(new Cell { Value = line, Other = "x" });
        }

        Send(cells[0].Value); // $ class2 from:LoadCaseLines
        Send(cells[0].Other); // ok
        var last = new Cell();
        for (var i = 0; i < 3; i++)
        {
            last.Value = i == 1 ? LoadCase() : "x";
        }

        Send(last.Value); // $ class2 from:LoadCase -- not run: the last round overwrites it
        last.Value = "y";
        Send(last.Value); // ok
        string? before = null;
        for (var i = 0; i < 2; i++)
        {
            Send(before); // $ class2 from:LoadCaseNote
            before = LoadCaseNote();
        }
    }

    public static void Unreachable()
    {
        var text = LoadCase();
        if (text is null)
        {
            Send(text); // ok
        }

        const bool Debug = false;
        if (Debug)
        {
#pragma warning disable CS0162
            Send(text); // ok
#pragma warning restore CS0162
        }

        return;
    }

    private static Cell Make() => new();

    private static Cell Same(Cell cell) => cell;

    private static void Fill(Cell cell, string text) => cell.Value = text;

    private static void Clear(Cell cell) => cell.Value = "";
}
