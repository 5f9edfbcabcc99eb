namespace FlowSuite.Recursion;

internal sealed class Tree
{
    public Tree(string text, params Tree[] children)
    {
        Text = text;
        Children = children.ToList();
    }

    public string Text { get; }

    public List<Tree> Children { get; }

    public string Flat() => Text + string.Concat(Children.Select(child => child.Flat()));

    public int Count() => 1 + Children.Sum(child => child.Count());

    public string Deepest()
    {
        var tree = this;
        while (tree.Children.Count > 0)
        {
            tree = tree.Children[0];
        }

        return tree.Text;
    }
}

public static class RecursionCases
{
    public static void Direct()
    {
        Send(Repeat(LoadCase(), 3)); // $ class2 from:LoadCase
        Send(Repeat("x", 3)); // ok
        Send(Depth(LoadCase(), 0)); // ok
    }

    public static void Mutual()
    {
        Send(Even(LoadCaseNote(), 4)); // $ class2 from:LoadCaseNote
        Send(Even("x", 4)); // ok
        Send(Odd(LoadCaseNote(), 3)); // $ class2 from:LoadCaseNote
    }

    public static void MutualThatDrops()
    {
        Send(Ping(LoadCase(), 4)); // ok
        Send(Ping("x", 4)); // ok
    }

    public static void SourceAtTheBottom()
    {
        Send(Descend(5)); // $ class2 from:LoadCaseTitle
        Send(DescendPlain(5)); // ok
    }

    public static void SinkAtTheBottom()
    {
        Sink(LoadCase(), 5); // $ class2 from:LoadCase
        Sink("x", 5); // ok
        SinkSize(LoadCase(), 5); // ok
    }

    public static void MutualSink()
    {
        Left(LoadCase(), "x", 2); // $ class2 from:LoadCase
        Left("x", LoadCase(), 2); // ok
        Left("x", "y", 2); // ok
    }

    public static void Accumulator()
    {
        Send(Reverse(LoadCase(), "")); // $ class2 from:LoadCase
        Send(Reverse("abc", "")); // ok
        Send(Reverse("abc", LoadCaseNote())); // $ class2 from:LoadCaseNote
    }

    public static void Trees()
    {
        var tree = new Tree("root", new Tree("leaf"), new Tree("branch", new Tree(LoadCase())));
        var plain = new Tree("root", new Tree("leaf"));
        Send(tree.Flat()); // $ class2 from:LoadCase
        Send(plain.Flat()); // ok
        Send(tree.Text); // ok
        Send(tree.Count().ToString()); // ok
        Send(plain.Deepest()); // ok
        Send(new Tree("root", new Tree(LoadSecret())).Deepest()); // $ class3 from:LoadSecret
    }

    public static void ThroughDelegate()
    {
        Func<string, int, string>? repeat = null;
        repeat = (text, times) => times == 0 ? "" : text + repeat!(text, times - 1);
        Send(repeat(LoadCase(), 3)); // $ class2 from:LoadCase
        Func<string, int, string>? count = null;
        count = (text, times) => times == 0 ? "end" : count!(text, times - 1);
        Send(count(LoadCase(), 3)); // ok
    }

    public static void ByReference()
    {
        var text = "";
        Fill(ref text, 3);
        Send(text); // $ class2 from:LoadCase
        var plain = "";
        FillPlain(ref plain, 3);
        Send(plain); // ok
    }

    private static string Repeat(string text, int times) => times == 0 ? "" : text + Repeat(text, times - 1);

    private static string Depth(string text, int depth) => depth > 3 ? "deep" : Depth(text + depth, depth + 1);

    private static string Even(string text, int n) => n == 0 ? text : Odd(text, n - 1);

    private static string Odd(string text, int n) => n == 0 ? "odd" : Even(text, n - 1);

    private static string Ping(string text, int n) => n == 0 ? "ping" : Pong(text, n - 1);

    private static string Pong(string text, int n) => n == 0 ? "pong" : Ping(text.Trim(), n - 1);

    private static string Descend(int n) => n == 0 ? LoadCaseTitle() : Descend(n - 1);

    private static string DescendPlain(int n) => n == 0 ? "bottom" : DescendPlain(n - 1);

    private static void Sink(string text, int n)
    {
        if (n == 0)
        {
            Send(text);
            return;
        }

        Sink(text, n - 1);
    }

    private static void SinkSize(string text, int n)
    {
        if (n == 0)
        {
            Send(text.Length.ToString());
            return;
        }

        SinkSize(text, n - 1);
    }

    private static void Left(string a, string b, int n)
    {
        if (n > 0)
        {
            Right(b, a, n - 1);
        }
        else
        {
            Send(a);
        }
    }

    private static void Right(string a, string b, int n)
    {
        if (n > 0)
        {
            Left(b, a, n - 1);
        }
    }

    private static string Reverse(string text, string done) =>
        text.Length == 0 ? done : Reverse(text.Substring(1), text[0] + done);

    private static void Fill(ref string text, int n)
    {
        if (n > 0)
        {
            Fill(ref text, n - 1);
        }
        else
        {
            text = LoadCase();
        }
    }

    private static void FillPlain(ref string text, int n)
    {
        if (n > 0)
        {
            FillPlain(ref text, n - 1);
        }

        text += "x";
    }
}
