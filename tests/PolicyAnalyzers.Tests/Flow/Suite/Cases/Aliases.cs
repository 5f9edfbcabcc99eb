namespace FlowSuite.Aliases;

internal sealed class Memo
{
    public string Text = "";

    public string Author = "";

    public Memo Self() => this;

    public void TakeFrom(Memo other) => Text = other.Text;
}

internal sealed class Binder
{
    private Memo memo = new();

    public Memo Current => memo;

    public void Insert(Memo inserted) => memo = inserted;

    public void Write(string text) => memo.Text = text;
}

public static class AliasCases
{
    public static void TwoNames()
    {
        var memo = new Memo();
        var same = memo;
        same.Text = LoadCase();
        Send(memo.Text); // $ class2 from:LoadCase
        Send(memo.Author); // ok
        same = new Memo();
        Send(same.Text); // ok
        same.Text = "reset";
        Send(memo.Text); // $ class2 from:LoadCase
    }

    public static void TwoObjects()
    {
        var memo = new Memo();
        var other = new Memo();
        other.Text = LoadCase();
        Send(memo.Text); // ok
        memo.TakeFrom(other);
        Send(memo.Text); // $ class2 from:LoadCase
        Send(memo.Author); // ok
    }

    public static void ClearedThroughAlias()
    {
        var memo = new Memo { Text = LoadCaseNote() };
        var same = memo.Self();
        same.Text = "none";
        Send(memo.Text); // ok
        same.Author = LoadCaseTitle();
        Send(memo.Author); // $ class2 from:LoadCaseTitle
    }

    public static void KeptByAnotherObject()
    {
        var memo = new Memo();
        var binder = new Binder();
        binder.Insert(memo);
        memo.Text = LoadCase();
        Send(binder.Current.Text); // $ class2 from:LoadCase
        Send(binder.Current.Author); // ok
    }

    public static void WrittenThroughAnotherObject()
    {
        var memo = new Memo();
        var binder = new Binder();
        binder.Write(LoadCase());
        Send(memo.Text); // ok
        binder.Insert(memo);
        Send(binder.Current.Text); // ok
        binder.Write(LoadCaseNote());
        Send(memo.Text); // $ class2 from:LoadCaseNote
    }

    public static void MutatedByHelper()
    {
        var memo = new Memo();
        var untouched = new Memo();
        Fill(memo);
        Send(memo.Text); // $ class2 from:LoadCase
        Send(memo.Author); // ok
        Send(untouched.Text); // ok
    }

    public static void ReassignedParameterStaysLocal()
    {
        var memo = new Memo { Text = "agenda" };
        Replace(memo);
        Send(memo.Text); // ok
    }

    public static void OneOfTwo()
    {
        var first = new Memo();
        var second = new Memo();
        var chosen = DateTime.Now.Hour < 12 ? first : second;
        chosen.Text = LoadCase();
        Send(first.Text); // $ class2 from:LoadCase
        Send(second.Text); // $ class2 from:LoadCase
        Send(second.Author); // ok
    }

    public static void SelfReference()
    {
        var memo = new Memo { Author = LoadSecret() };
        Send(memo.Self().Self().Author); // $ class3 from:LoadSecret
        Send(memo.Self().Self().Text); // ok
    }

    private static void Fill(Memo memo) => memo.Text = LoadCase();

    private static void Replace(Memo memo)
    {
        memo = new Memo();
        memo.Text = LoadCase();
    }
}
