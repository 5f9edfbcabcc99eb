// needs: C# 14
namespace FlowSuite.ExtensionMembers;

internal static class TextMembers
{
    extension(string text)
    {
        public string Doubled => text + text;

        public string Kind => "text";

        public string Cut(int length) => text.Substring(0, length);

        public void Publish() => Send(text);

        public static string Default => "none";

        public static string Confidential => LoadCaseTitle();
    }

    extension<T>(List<T> items)
    {
        public T Newest => items[^1];

        public int Size => items.Count;

        public void Push(T item) => items.Add(item);
    }

    extension(Draft draft)
    {
        public string Whole
        {
            get => draft.Head + draft.Body;
            set
            {
                draft.Head = "head";
                draft.Body = value;
            }
        }

        public static Draft operator +(Draft left, Draft right) => new() { Head = left.Head, Body = right.Body };
    }
}

internal sealed class Draft
{
    public string Head { get; set; } = "";

    public string Body { get; set; } = "";
}

internal sealed class Backed
{
    public string Note
    {
        get => field ?? "none";
        set => field = value.Trim();
    }

    public string Mask
    {
        get => field;
        set => field = "***";
    }

    = "";
}

public static class ExtensionMemberCases
{
    public static void Properties()
    {
        Send(LoadCase().Doubled); // $ class2 from:LoadCase
        Send(LoadCase().Kind); // ok
        Send("x".Doubled); // ok
    }

    public static void Methods()
    {
        Send(LoadCaseNote().Cut(3)); // $ class2 from:LoadCaseNote
        Send("abc".Cut(LoadCase().Length % 3)); // ok
        LoadCase().Publish(); // $ class2 from:LoadCase
        "x".Publish(); // ok
    }

    public static void Statics()
    {
        Send(string.Default); // ok
        Send(string.Confidential); // $ class2 from:LoadCaseTitle
    }

    public static void Generic()
    {
        var lines = new List<string>();
        lines.Push("x");
        Send(lines.Newest); // ok
        lines.Push(LoadCase());
        Send(lines.Newest); // $ class2 from:LoadCase
        Send(lines.Size.ToString()); // ok
    }

    public static void Setter()
    {
        var draft = new Draft();
        draft.Whole = LoadCase();
        Send(draft.Head); // ok
        Send(draft.Body); // $ class2 from:LoadCase
        Send(draft.Whole); // $ class2 from:LoadCase
    }

    public static void Operator()
    {
        var sum = new Draft { Head = LoadCase() } + new Draft { Head = LoadCase(), Body = "x" };
        Send(sum.Head); // $ class2 from:LoadCase
        Send(sum.Body); // ok
    }

    public static void NullConditionalAssignment()
    {
        var draft = new Draft();
        Draft? maybe = draft;
        maybe?.Body = LoadSecret();
        Send(draft.Body); // $ class3 from:LoadSecret
        Send(draft.Head); // ok
    }

    public static void FieldKeyword()
    {
        var backed = new Backed();
        Send(backed.Note); // ok
        backed.Note = LoadCaseNote();
        backed.Mask = LoadCase();
        Send(backed.Note); // $ class2 from:LoadCaseNote
        Send(backed.Mask); // ok
    }
}
