namespace FlowSuite.PartialMembers;

internal sealed partial class Petition
{
    private string text = "";

    public string Text => text;

    public partial string Title();

    public partial void Fill(string value);

    public partial string Shorten(string value, int length);

    partial void OnFilled(string value);

    partial void OnNeverImplemented(string value);

    public void Notify(string value) => OnNeverImplemented(value);

    private partial string Office();

    public string Where() => "At " + Office();
}

internal sealed partial class Petition
{
    public string Log { get; private set; } = "";

    public partial string Title() => LoadCaseTitle();

    public partial void Fill(string value)
    {
        text = value;
        OnFilled(value);
    }

    public partial string Shorten(string value, int length) => value.Substring(0, length);

    partial void OnFilled(string value) => Log = value.Length + " letters";

    private partial string Office() => "Chuo";
}

internal static partial class Publisher
{
    public static partial void Publish(string text);

    public static partial void Count(string text);
}

internal static partial class Publisher
{
    public static partial void Publish(string text) => Send(text);

    public static partial void Count(string text) => Send(text.Length.ToString());
}

internal partial class Fields
{
    protected string first = LoadCaseNote();

    protected string second = "x";
}

internal partial class Fields
{
    public string First() => first;

    public string Second() => second;
}

public static class PartialMemberCases
{
    public static void Returns()
    {
        var petition = new Petition();
        Send(petition.Title()); // $ class2 from:LoadCaseTitle
        Send(petition.Where()); // ok
    }

    public static void Stores()
    {
        var petition = new Petition();
        petition.Fill("x");
        Send(petition.Text); // ok
        petition.Fill(LoadCase());
        Send(petition.Text); // $ class2 from:LoadCase
        Send(petition.Log); // ok
    }

    public static void PassesThrough()
    {
        var petition = new Petition();
        Send(petition.Shorten(LoadCase(), 10)); // $ class2 from:LoadCase
        Send(petition.Shorten("abc", LoadCase().Length % 3)); // ok
    }

    public static void NotImplemented()
    {
        var petition = new Petition();
        petition.Notify(LoadCase()); // ok
        Send(petition.Text); // ok
    }

    public static void Sinks()
    {
        Publisher.Publish("x"); // ok
        Publisher.Publish(LoadCase()); // $ class2 from:LoadCase
        Publisher.Count(LoadCase()); // ok
    }

    public static void FieldsOfTheOtherPart()
    {
        var fields = new Fields();
        Send(fields.First()); // $ class2 from:LoadCaseNote
        Send(fields.Second()); // ok
    }
}
