namespace FlowSuite.ByReference;

internal sealed class Slots
{
    private string first = "";
    private string second = "";

    public ref string First => ref first;

    public ref readonly string Second => ref second;

    public ref string Choose(bool one) => ref one ? ref first : ref second;

    public string Both() => first + second;
}

public static class ByReferenceCases
{
    public static void Out()
    {
        Read(out var text, out var title);
        Send(text); // $ class2 from:LoadCase
        Send(title); // ok
        TryRead(out string? note);
        Send(note); // $ class2 from:LoadCaseNote
        Read(out _, out title);
        Send(title); // ok
    }

    public static void Ref()
    {
        var text = "x";
        var other = "y";
        Fill(ref text);
        Send(text); // $ class2 from:LoadCase
        Send(other); // ok
        Clear(ref text);
        Send(text); // ok
    }

    public static void RefAppends()
    {
        var all = "";
        Append(ref all, "a");
        Send(all); // ok
        Append(ref all, LoadCaseTitle());
        Append(ref all, "b");
        Send(all); // $ class2 from:LoadCaseTitle
    }

    public static void In()
    {
        var text = LoadCase();
        Send(Echo(in text)); // $ class2 from:LoadCase
        Send(SizeOf(in text)); // ok
        Send(Echo("x")); // ok
    }

    public static void RefSwap()
    {
        var a = LoadCase();
        var b = "x";
        Swap(ref a, ref b);
        Send(a); // ok
        Send(b); // $ class2 from:LoadCase
    }

    public static void RefLocal()
    {
        var a = "x";
        var b = "y";
        ref var chosen = ref a;
        chosen = LoadCase();
        Send(a); // $ class2 from:LoadCase
        chosen = ref b;
        Send(chosen); // ok
        chosen = LoadCaseNote();
        Send(b); // $ class2 from:LoadCaseNote
        chosen = "z";
        Send(b); // ok
    }

    public static void RefReturn()
    {
        var slots = new Slots();
        slots.First = LoadCase();
        Send(slots.First); // $ class2 from:LoadCase
        Send(slots.Second); // ok
        slots.First = "x";
        Send(slots.Both()); // ok
        slots.Choose(DateTime.Now.Hour > 12) = LoadCaseNote();
        Send(slots.Both()); // $ class2 from:LoadCaseNote
    }

    public static void RefToField()
    {
        var holder = new Holder();
        Fill(ref holder.Text);
        Send(holder.Text); // $ class2 from:LoadCase
        Send(holder.Title); // ok
        Clear(ref holder.Text);
        Send(holder.Text); // ok
    }

    public static void RefToElement()
    {
        var lines = new string[1];
        var others = new string[1];
        Fill(ref lines[0]);
        Send(lines[0]); // $ class2 from:LoadCase
        Send(others[0]); // ok
    }

    public static void OutThroughTwoHelpers()
    {
        ReadDeep(out var deep, 3);
        Send(deep); // $ class2 from:LoadCaseTitle
        ReadPlain(out var plain, 3);
        Send(plain); // ok
    }

    public static void Parsed()
    {
        if (int.TryParse(LoadCase(), out var number))
        {
            Send(number.ToString()); // ok
        }

        if (Uri.TryCreate(LoadCase(), UriKind.RelativeOrAbsolute, out var uri))
        {
            Send(uri.ToString()); // $ class2 from:LoadCase
        }
    }

    public static void OutGoesToSink()
    {
        SendAndReturn(LoadCase(), out var answer); // $ class2 from:LoadCase
        Send(answer); // ok
        SendAndReturn("x", out _); // ok
    }

    private static void Read(out string text, out string title)
    {
        text = LoadCase();
        title = "Notice";
    }

    private static bool TryRead(out string? note)
    {
        note = LoadCaseNote();
        return note.Length > 0;
    }

    private static void Fill(ref string text) => text = LoadCase();

    private static void Clear(ref string text) => text = "";

    private static void Append(ref string all, string more) => all += more;

    private static string Echo(in string text) => text;

    private static string SizeOf(in string text) => text.Length.ToString();

    private static void Swap(ref string a, ref string b)
    {
        var kept = a;
        a = b;
        b = kept;
    }

    private static void ReadDeep(out string text, int depth) => ReadInner(out text, depth);

    private static void ReadInner(out string text, int depth) => text = LoadCaseTitle() + depth;

    private static void ReadPlain(out string text, int depth) => text = "depth " + depth;

    private static void SendAndReturn(string question, out string answer)
    {
        Send(question);
        answer = "sent";
    }

    private sealed class Holder
    {
        public string Text = "";

        public string Title = "";
    }
}
