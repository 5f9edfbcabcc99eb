namespace FlowSuite.Tuples;

internal sealed class Parcel
{
    public Parcel(string owner, string lot) => (Owner, Lot) = (owner, lot);

    public string Owner { get; set; }

    public string Lot { get; set; }

    public void Deconstruct(out string owner, out string lot) => (owner, lot) = (Owner, Lot);
}

internal static class PairExtensions
{
    public static void Deconstruct(this Uri uri, out string host, out string path) => (host, path) = (uri.Host, uri.AbsolutePath);
}

public static class TupleCases
{
    public static void Items()
    {
        var pair = (LoadCase(), "Chuo");
        Send(pair.Item1); // $ class2 from:LoadCase
        Send(pair.Item2); // ok
    }

    public static void Names()
    {
        (string Name, string Ward) pair = ("x", LoadCaseTitle());
        Send(pair.Name); // ok
        Send(pair.Ward); // $ class2 from:LoadCaseTitle
        Send(pair.Item2); // $ class2 from:LoadCaseTitle
        pair.Ward = "Minato";
        Send(pair.Item2); // ok
    }

    public static void TenItems()
    {
        var many = ("1", "2", "3", "4", "5", "6", "7", LoadCase(), "9", LoadCaseNote());
        Send(many.Item1); // ok
        Send(many.Item7); // ok
        Send(many.Item8); // $ class2 from:LoadCase
        Send(many.Item9); // ok
        Send(many.Item10); // $ class2 from:LoadCaseNote
    }

    public static void TenItemsTakenApart()
    {
        var (a, _, _, _, _, _, g, h, i, j) = ("1", "2", "3", "4", "5", "6", LoadCaseTitle(), "8", LoadCase(), "10");
        Send(a); // ok
        Send(g); // $ class2 from:LoadCaseTitle
        Send(h); // ok
        Send(i); // $ class2 from:LoadCase
        Send(j); // ok
    }

    public static void Returned()
    {
        var (name, ward) = Find();
        Send(name); // $ class2 from:LoadCase
        Send(ward); // ok
        Send(Find().Ward); // ok
        Send(Find().Name); // $ class2 from:LoadCase
    }

    public static void Nested()
    {
        var ((first, last), city) = (("A", LoadCaseNote()), "Tokyo");
        Send(first); // ok
        Send(last); // $ class2 from:LoadCaseNote
        Send(city); // ok
    }

    public static void DeconstructMethod()
    {
        var (owner, lot) = new Parcel(LoadCase(), "12-3");
        Send(owner); // $ class2 from:LoadCase
        Send(lot); // ok
        var (host, _) = new Uri("https://city.example/desk");
        Send(host); // ok
    }

    public static void DeconstructedIntoMembers()
    {
        var parcel = new Parcel("x", "y");
        (parcel.Lot, parcel.Owner) = ("12-4", LoadCaseTitle());
        Send(parcel.Lot); // ok
        Send(parcel.Owner); // $ class2 from:LoadCaseTitle
    }

    public static void CopiedByValue()
    {
        var pair = (Name: "x", Ward: "y");
        var copy = pair;
        copy.Name = LoadSecret();
        Send(pair.Name); // ok
        Send(copy.Name); // $ class3 from:LoadSecret
    }

    public static void ReferenceTuples()
    {
        var pair = Tuple.Create("x", LoadCase());
        Send(pair.Item1); // ok
        Send(pair.Item2); // $ class2 from:LoadCase
        var entry = new KeyValuePair<string, string>("x", LoadCaseNote());
        Send(entry.Key); // ok
        Send(entry.Value); // $ class2 from:LoadCaseNote
        var (key, value) = entry;
        Send(key); // ok
        Send(value); // $ class2 from:LoadCaseNote
    }

    public static void Converted()
    {
        (object Name, object Ward) wide = (LoadCase(), "Chuo");
        Send(wide.Ward); // ok
        Send(wide.Name); // $ class2 from:LoadCase
        Send((1, "x").ToString()); // ok
        Send((1, LoadCase()).ToString()); // $ class2 from:LoadCase
    }

    public static void InList()
    {
        var rows = new List<(string Name, string Ward)> { ("x", LoadCase()), ("y", "Chuo") };
        foreach (var (name, ward) in rows)
        {
            Send(name); // ok
            Send(ward); // $ class2 from:LoadCase
        }
    }

    private static (string Name, string Ward) Find() => (LoadCase(), "Chuo");
}
