namespace FlowSuite.ImplicitToString;

internal sealed class Citizen
{
    private readonly string name;

    public Citizen(string name) => this.name = name;

    public string Ward { get; init; } = "Chuo";

    public override string ToString() => name + " of " + Ward;
}

internal sealed class Anonymous
{
    private readonly string name;

    public Anonymous(string name) => this.name = name;

    public override string ToString() => "somebody";

    public string Name() => name;
}

internal readonly struct Money
{
    private readonly int yen;
    private readonly string note;

    public Money(int yen, string note) => (this.yen, this.note) = (yen, note);

    public override string ToString() => yen + " yen";

    public string WithNote() => yen + " yen (" + note + ")";
}

internal class Shape
{
    public string Text { get; set; } = "";
}

internal sealed class NamedShape : Shape
{
    public override string ToString() => "shape " + Text;
}

public static class ImplicitToStringCases
{
    public static void Concatenation()
    {
        var citizen = new Citizen(LoadCase());
        var anonymous = new Anonymous(LoadCase());
        Send("About " + citizen); // $ class2 from:LoadCase
        Send("About " + anonymous); // ok
        Send("About " + new Citizen("a resident")); // ok
    }

    public static void Interpolation()
    {
        var citizen = new Citizen("a resident") { Ward = LoadCaseTitle() };
        Send($"About {citizen}"); // $ class2 from:LoadCaseTitle
        Send($"About {new Anonymous(LoadCase())}"); // ok
        Send($"{citizen,20}"); // $ class2 from:LoadCaseTitle
    }

    public static void FormatAndJoin()
    {
        object[] plain = { new Anonymous(LoadCase()), 3 };
        Send(string.Format("{0} {1}", new Citizen(LoadCase()), 3)); // $ class2 from:LoadCase
        Send(string.Format("{0} {1}", new Anonymous(LoadCase()), 3)); // ok
        Send(string.Join(", ", plain)); // ok
        Send(string.Join(", ", new object[] { new Citizen(LoadCaseNote()) })); // $ class2 from:LoadCaseNote
        Send(string.Concat(new Citizen("x"), new Anonymous(LoadCase()))); // ok
    }

    public static void Structs()
    {
        var money = new Money(300, LoadCase());
        Send("Paid: " + money); // ok
        Send($"Paid: {money}"); // ok
        Send("Paid: " + money.WithNote()); // $ class2 from:LoadCase
    }

    public static void Virtual()
    {
        Shape shape = new NamedShape { Text = LoadCase() };
        Send("A " + shape); // $ class2 from:LoadCase
        Shape plain = new Shape { Text = LoadCase() };
        Send("A " + plain.ToString()); // ok
    }

    public static void Explicit()
    {
        object value = new Citizen(LoadSecret());
        Send(value.ToString()); // $ class3 from:LoadSecret
        Send(Convert.ToString(value)); // $ class3 from:LoadSecret
        Send(new Anonymous(LoadSecret()).ToString()); // ok
        Send(value.GetType().ToString()); // ok
    }

    public static void Builders()
    {
        var text = new System.Text.StringBuilder();
        text.Append(new Anonymous(LoadCase()));
        Send(text.ToString()); // ok
        text.Append(new Citizen(LoadCase()));
        Send(text.ToString()); // $ class2 from:LoadCase
    }

    public static void Framework()
    {
        Send("Now: " + DateTime.UnixEpoch); // ok
        Send("Lines: " + new List<string> { LoadCase() }); // ok -- a list prints its type
        Send("Size: " + LoadCase().Length); // ok
        Send("Link: " + new Uri(LoadCase(), UriKind.RelativeOrAbsolute)); // $ class2 from:LoadCase
    }
}
