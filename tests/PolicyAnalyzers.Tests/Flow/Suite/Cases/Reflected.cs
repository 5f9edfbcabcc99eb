using System.Reflection;

namespace FlowSuite.Reflected;

internal sealed class Card
{
    public string Name { get; set; } = "";

    public string Ward { get; set; } = "Chuo";

    public string Shown(string prefix) => prefix + Name;
}

public static class ReflectedCases
{
    public static void Properties()
    {
        var card = new Card { Name = LoadCase() };
        var name = typeof(Card).GetProperty("Name")!;
        Send((string?)name.GetValue(card)); // $ class2 from:LoadCase
        var plain = new Card { Name = "x" };
        Send((string?)name.GetValue(plain)); // ok
        Send(name.Name); // ok
        foreach (var property in card.GetType().GetProperties())
        {
            Send(property.Name); // ok
            Send(property.GetValue(card)?.ToString()); // $ class2 from:LoadCase
        }
    }

    public static void SetByName()
    {
        var card = new Card();
        typeof(Card).GetProperty(nameof(Card.Name))!.SetValue(card, LoadCaseNote());
        Send(card.Name); // $ class2 from:LoadCaseNote
        var plain = new Card();
        typeof(Card).GetProperty(nameof(Card.Name))!.SetValue(plain, "x");
        Send(plain.Name); // ok
    }

    public static void Invoked()
    {
        var card = new Card { Name = LoadCaseTitle() };
        Send((string?)typeof(Card).GetMethod("Shown")!.Invoke(card, new object[] { "> " })); // $ class2 from:LoadCaseTitle
        Send((string?)typeof(Card).GetMethod("Shown")!.Invoke(new Card(), new object[] { LoadCase() })); // $ class2 from:LoadCase
        Send((string?)typeof(Card).GetMethod("Shown")!.Invoke(new Card(), new object[] { "x" })); // ok
    }

    public static void Created()
    {
        var card = Activator.CreateInstance<Card>();
        Send(card.Name); // ok
        card.Name = LoadCase();
        Send(card.Name); // $ class2 from:LoadCase
        var made = (Card)Activator.CreateInstance(typeof(Card))!;
        Send(made.Ward); // ok
        Send(typeof(Card).Name); // ok
    }

    public static void Bound()
    {
        var card = new Card { Name = LoadCase() };
        var shown = (Func<string, string>)Delegate.CreateDelegate(typeof(Func<string, string>), card, "Shown");
        Send(shown("x")); // $ class2 from:LoadCase
        Func<string, string> direct = new Card { Name = "y" }.Shown;
        Send(direct("x")); // ok
        Send(direct(LoadCaseNote())); // $ class2 from:LoadCaseNote
    }
}
