namespace FlowSuite.Operators;

internal sealed class Sentence
{
    public Sentence(string text) => Text = text;

    public string Text { get; }

    public static Sentence operator +(Sentence left, Sentence right) => new(left.Text + " " + right.Text);

    public static Sentence operator -(Sentence left, Sentence right) => new(left.Text);

    public static Sentence operator !(Sentence sentence) => new("not said");

    public static string operator *(Sentence sentence, int times) => string.Concat(Enumerable.Repeat(sentence.Text, times));

    public static bool operator ==(Sentence left, Sentence right) => left.Text == right.Text;

    public static bool operator !=(Sentence left, Sentence right) => !(left == right);

    public static implicit operator Sentence(string text) => new(text);

    public static explicit operator string(Sentence sentence) => sentence.Text;

    public static explicit operator int(Sentence sentence) => sentence.Text.Length;

    public override bool Equals(object? obj) => obj is Sentence other && this == other;

    public override int GetHashCode() => Text.GetHashCode();
}

internal readonly struct Masked
{
    private readonly string shown;

    public Masked(string shown) => this.shown = shown;

    public static implicit operator Masked(string text) => new(new string('*', text.Length));

    public static implicit operator string(Masked masked) => masked.shown;
}

internal struct Pages
{
    public string Current;

    public static Pages operator ++(Pages pages) => new() { Current = pages.Current + LoadCaseNote() };

    public static Pages operator --(Pages pages) => new() { Current = "first" };

    public static bool operator true(Pages pages) => pages.Current.Length > 0;

    public static bool operator false(Pages pages) => pages.Current.Length == 0;
}

public static class OperatorCases
{
    public static void Binary()
    {
        var said = new Sentence(LoadCase());
        var plain = new Sentence("x");
        Send((said + plain).Text); // $ class2 from:LoadCase
        Send((plain + said).Text); // $ class2 from:LoadCase
        Send((plain - said).Text); // ok
        Send((said - plain).Text); // $ class2 from:LoadCase
        Send((plain + plain).Text); // ok
    }

    public static void Unary()
    {
        Send((!new Sentence(LoadCase())).Text); // ok
        Send(new Sentence(LoadCase()) * 3); // $ class2 from:LoadCase
        Send(new Sentence("x") * 3); // ok
    }

    public static void Equality()
    {
        var same = new Sentence(LoadCase()) == new Sentence("x");
        Send(same.ToString()); // ok
        Send(same ? "equal" : "different"); // ok
    }

    public static void Conversions()
    {
        Sentence said = LoadCaseTitle();
        Sentence plain = "x";
        Send(said.Text); // $ class2 from:LoadCaseTitle
        Send(plain.Text); // ok
        Send((string)said); // $ class2 from:LoadCaseTitle
        Send((string)plain); // ok
        Send(((int)said).ToString()); // ok
    }

    public static void MaskingConversion()
    {
        Masked masked = LoadCase();
        string shown = masked;
        Send(shown); // ok
        Send(new Masked(LoadCase())); // $ class2 from:LoadCase
        Send((string)new Masked(LoadCaseNote())); // $ class2 from:LoadCaseNote
    }

    public static void Compound()
    {
        var said = new Sentence("x");
        said += new Sentence("y");
        Send(said.Text); // ok
        said += LoadCase();
        Send(said.Text); // $ class2 from:LoadCase
        said -= LoadCaseNote();
        said = !said;
        Send(said.Text); // ok
    }

    public static void Increment()
    {
        var pages = new Pages { Current = "cover" };
        var before = pages++;
        Send(before.Current); // ok
        Send(pages.Current); // $ class2 from:LoadCaseNote
        pages--;
        Send(pages.Current); // ok
        Send((++pages).Current); // $ class2 from:LoadCaseNote
    }

    public static void Truth()
    {
        var pages = new Pages { Current = LoadCase() };
        if (pages)
        {
            Send("there are pages"); // ok
        }

        Send(pages ? "some" : "none"); // ok
    }
}
