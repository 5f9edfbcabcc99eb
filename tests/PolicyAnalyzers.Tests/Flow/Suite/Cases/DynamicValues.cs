using System.Dynamic;

namespace FlowSuite.DynamicValues;

internal sealed class Card
{
    public string Name { get; set; } = "";

    public string Office { get; set; } = "Chuo";

    public string Shown() => "Name: " + Name;

    public string Fixed() => "A card";
}

public static class DynamicValueCases
{
    public static void Text()
    {
        dynamic text = LoadCase();
        Send((string)text); // $ class2 from:LoadCase
        string copy = text;
        Send(copy); // $ class2 from:LoadCase
        dynamic plain = "x";
        Send((string)plain); // ok
        plain = 3;
        Send((object)plain); // ok
    }

    public static void Members()
    {
        dynamic card = new Card { Name = LoadCaseNote() };
        Send((string)card.Name); // $ class2 from:LoadCaseNote
        Send((string)card.Office); // ok
        Send((string)card.Shown()); // $ class2 from:LoadCaseNote
        Send((string)card.Fixed()); // ok
    }

    public static void SetMembers()
    {
        var card = new Card();
        dynamic seen = card;
        seen.Name = LoadCaseTitle();
        Send(card.Name); // $ class2 from:LoadCaseTitle
        Send(card.Office); // ok
    }

    public static void Expando()
    {
        dynamic bag = new ExpandoObject();
        bag.Title = "x";
        Send((string)bag.Title); // ok
        bag.Note = LoadCase();
        Send((string)bag.Note); // $ class2 from:LoadCase
    }

    public static void DynamicSink()
    {
        dynamic text = LoadCase();
        dynamic plain = "x";
        Send(text); // $ class2 from:LoadCase
        Send(plain); // ok
    }

    public static void Operators()
    {
        dynamic text = LoadCase();
        dynamic plain = "x";
        Send((string)("Re: " + text)); // $ class2 from:LoadCase
        Send((string)("Re: " + plain)); // ok
        Send((string)(text == plain ? "same" : "other")); // ok
        Send($"{text}"); // $ class2 from:LoadCase
        Send($"{plain}"); // ok
    }

    public static void Indexed()
    {
        dynamic lines = new List<string> { LoadSecret() };
        Send((string)lines[0]); // $ class3 from:LoadSecret
        dynamic plain = new List<string> { "x" };
        Send((string)plain[0]); // ok
    }

    public static void PassedToHelper()
    {
        dynamic text = LoadCase();
        dynamic plain = "x";
        Send((string)Quoted(text)); // $ class2 from:LoadCase
        Send((string)Quoted(plain)); // ok
        Send((string)Counted(text)); // ok
    }

    private static string Quoted(string text) => "'" + text + "'";

    private static string Counted(string text) => text.Length + " letters";
}
