namespace FlowSuite.StructCopies;

internal struct Label
{
    public string Text;

    public string Color;

    public Label(string text)
    {
        Text = text;
        Color = "grey";
    }

    public void Write(string text) => Text = text;

    public readonly Label Painted(string color)
    {
        var copy = this;
        copy.Color = color;
        return copy;
    }
}

internal readonly struct Span2
{
    public Span2(string from, string to) => (From, To) = (from, to);

    public string From { get; }

    public string To { get; }
}

internal sealed class Board
{
    public Label Label;

    public Label Shown { get; set; }
}

public static class StructCopyCases
{
    public static void CopyBeforeWrite()
    {
        var label = new Label("hall A");
        var copy = label;
        label.Text = LoadCase();
        Send(label.Text); // $ class2 from:LoadCase
        Send(copy.Text); // ok
    }

    public static void CopyAfterWrite()
    {
        var label = new Label("hall A") { Text = LoadCase() };
        var copy = label;
        label.Text = "hall B";
        Send(label.Text); // ok
        Send(copy.Text); // $ class2 from:LoadCase
        Send(copy.Color); // ok
    }

    public static void MutatingMethod()
    {
        var label = new Label("x");
        var copy = label;
        copy.Write(LoadCaseNote());
        Send(copy.Text); // $ class2 from:LoadCaseNote
        Send(label.Text); // ok
    }

    public static void CopyReturned()
    {
        var label = new Label("x");
        var painted = label.Painted(LoadCaseTitle());
        Send(painted.Color); // $ class2 from:LoadCaseTitle
        Send(label.Color); // ok
        Send(painted.Text); // ok
    }

    public static void PassedByValue()
    {
        var label = new Label("x");
        WriteCopy(label);
        Send(label.Text); // ok
        WriteReference(ref label);
        Send(label.Text); // $ class2 from:LoadCase
    }

    public static void InField()
    {
        var board = new Board();
        board.Label.Text = LoadCase();
        var taken = board.Label;
        board.Label = new Label("empty");
        Send(board.Label.Text); // ok
        Send(taken.Text); // $ class2 from:LoadCase
    }

    public static void ThroughProperty()
    {
        var board = new Board { Shown = new Label("x") };
        var shown = board.Shown;
        shown.Text = LoadCase();
        Send(board.Shown.Text); // ok
        board.Shown = shown;
        Send(board.Shown.Text); // $ class2 from:LoadCase
    }

    public static void InArray()
    {
        var labels = new Label[2];
        var element = labels[0];
        element.Text = LoadCase();
        Send(labels[0].Text); // ok
        ref var slot = ref labels[1];
        slot.Text = LoadCaseNote();
        Send(labels[1].Text); // $ class2 from:LoadCaseNote
        Send(labels[1].Color); // ok
    }

    public static void Boxed()
    {
        var label = new Label("x");
        object boxed = label;
        label.Text = LoadCase();
        Send(((Label)boxed).Text); // ok
        object later = label;
        Send(((Label)later).Text); // $ class2 from:LoadCase
    }

    public static void ReadonlyStruct()
    {
        var span = new Span2(LoadSecret(), "archive");
        var same = span;
        Send(same.From); // $ class3 from:LoadSecret
        Send(same.To); // ok
        span = default;
        Send(span.From); // ok
        Send(same.From); // $ class3 from:LoadSecret
    }

    private static void WriteCopy(Label label) => label.Text = LoadCase();

    private static void WriteReference(ref Label label) => label.Text = LoadCase();
}
