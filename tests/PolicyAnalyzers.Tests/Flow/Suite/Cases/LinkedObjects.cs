namespace FlowSuite.LinkedObjects;

internal sealed class Link
{
    public string Text { get; set; } = "";

    public string Note { get; set; } = "";

    public Link? Next { get; set; }

    public Link? Side { get; set; }
}

internal sealed class Form
{
    public string Field0 { get; set; } = "";

    public string Field1 { get; set; } = "";

    public string Field2 { get; set; } = "";

    public string Field3 { get; set; } = "";

    public string Field4 { get; set; } = "";

    public string Field5 { get; set; } = "";

    public string Field6 { get; set; } = "";

    public string Field7 { get; set; } = "";

    public string Field8 { get; set; } = "";

    public string Field9 { get; set; } = "";

    public string Field10 { get; set; } = "";

    public string Field11 { get; set; } = "";

    public string Field12 { get; set; } = "";

    public string Field13 { get; set; } = "";

    public string Field14 { get; set; } = "";

    public string Field15 { get; set; } = "";

    public string Field16 { get; set; } = "";

    public string Field17 { get; set; } = "";

    public string Field18 { get; set; } = "";

    public string Field19 { get; set; } = "";

    public string Field20 { get; set; } = "";

    public string Field21 { get; set; } = "";

    public string Field22 { get; set; } = "";

    public string Field23 { get; set; } = "";

    public string Field24 { get; set; } = "";

    public string Field25 { get; set; } = "";

    public string Field26 { get; set; } = "";

    public string Field27 { get; set; } = "";

    public string Field28 { get; set; } = "";

    public string Field29 { get; set; } = "";

    public string Field30 { get; set; } = "";

    public string Field31 { get; set; } = "";

    public string Field32 { get; set; } = "";

    public string Field33 { get; set; } = "";

    public string Field34 { get; set; } = "";

    public string Field35 { get; set; } = "";

    public string Field36 { get; set; } = "";

    public string Field37 { get; set; } = "";

    public string Field38 { get; set; } = "";

    public string Field39 { get; set; } = "";
}

internal sealed class Folder
{
    public Form Form { get; set; } = new();

    public string Label { get; set; } = "";
}

public static class LinkedObjectCases
{
    // Further down than anybody tells apart: what comes in there still comes in.
    private static string Fourth(Link link) => link.Next!.Next!.Next!.Text;

    private static string Second(Link link) => link.Next!.Text;

    private static string Crossed(Link link) => link.Next!.Side!.Next!.Note;

    private static string Last(Link link)
    {
        while (link.Next is { } next)
        {
            link = next;
        }

        return link.Text;
    }

    private static string Walked(Link? link) => link is null ? "" : link.Text + Walked(link.Next) + Walked(link.Side);

    // More places than anybody tells apart.
    private static string All(Form form) =>
        form.Field0 + form.Field1 + form.Field2 + form.Field3 + form.Field4 + form.Field5 + form.Field6 + form.Field7
            + form.Field8 + form.Field9 + form.Field10 + form.Field11 + form.Field12 + form.Field13 + form.Field14 + form.Field15
            + form.Field16 + form.Field17 + form.Field18 + form.Field19 + form.Field20 + form.Field21 + form.Field22 + form.Field23
            + form.Field24 + form.Field25 + form.Field26 + form.Field27 + form.Field28 + form.Field29 + form.Field30 + form.Field31
            + form.Field32 + form.Field33 + form.Field34 + form.Field35 + form.Field36 + form.Field37 + form.Field38 + form.Field39;

    private static string Labelled(Folder folder, string label)
    {
        folder.Label = label;
        return All(folder.Form) + folder.Label;
    }

    private static string OnlyLabel(Folder folder) => folder.Label;

    private static (string Whole, string Title) Both(Form form, string title) => (All(form), title);

    public static void FromTheFourth()
    {
        var chain = new Link { Next = new Link { Next = new Link { Next = new Link { Text = LoadCase() } } } };
        Send(Fourth(chain)); // $ class2 from:LoadCase
    }

    public static void FromTheSecondOnly()
    {
        var chain = new Link { Text = LoadCase(), Next = new Link { Next = new Link { Text = LoadCase() } } };
        Send(Second(chain)); // ok
    }

    public static void FromTheFirstOnly()
    {
        var chain = new Link { Text = LoadCase(), Next = new Link { Text = LoadPublic() } };
        Send(Second(chain)); // ok
        Send(chain.Next.Text); // ok
        Send(chain.Text); // $ class2 from:LoadCase
    }

    public static void AcrossSides()
    {
        var chain = new Link { Next = new Link { Side = new Link { Next = new Link { Note = LoadCaseNote() } } } };
        Send(Crossed(chain)); // $ class2 from:LoadCaseNote
    }

    public static void AnotherSide()
    {
        var chain = new Link { Side = new Link { Next = new Link { Note = LoadCaseNote() } }, Next = new Link { Side = new Link { Next = new Link() } } };
        Send(Crossed(chain)); // ok
    }

    public static void ToTheEnd()
    {
        var chain = new Link { Next = new Link { Next = new Link { Text = LoadSecret() } } };
        Send(Last(chain)); // $ class3 from:LoadSecret
    }

    public static void ToTheEndOfAnother()
    {
        var chain = new Link { Note = LoadSecret(), Next = new Link { Note = LoadSecret() } };
        Send(Last(chain)); // ok
    }

    public static void WholeTree()
    {
        var tree = new Link { Side = new Link { Next = new Link { Side = new Link { Text = LoadCase() } } } };
        Send(Walked(tree)); // $ class2 from:LoadCase
        Send(Walked(new Link { Text = LoadPublic(), Next = new Link() })); // ok
    }

    public static void ManyMembers()
    {
        Send(All(new Form { Field7 = LoadCase() })); // $ class2 from:LoadCase
        Send(All(new Form { Field39 = LoadSecret() })); // $ class3 from:LoadSecret
        Send(All(new Form { Field7 = LoadPublic() })); // ok
        Send(All(new Form { Field7 = Redact(LoadCase()) })); // ok
    }

    public static void ManyMembersOfOneOfTwo()
    {
        var form = new Form { Field3 = LoadCase() };
        var folder = new Folder { Form = form };
        Send(Labelled(folder, "open")); // $ class2 from:LoadCase
        Send(OnlyLabel(folder)); // ok
        Send(Labelled(new Folder(), LoadCaseTitle())); // $ class2 from:LoadCaseTitle
        Send(Labelled(new Folder { Label = LoadCaseTitle() }, "open")); // ok
    }

    public static void ManyMembersBesideOne()
    {
        var (whole, title) = Both(new Form { Field21 = LoadCase() }, LoadPublic());
        Send(title); // ok
        Send(whole); // $ class2 from:LoadCase
        var other = Both(new Form(), LoadCaseTitle());
        Send(other.Whole); // ok
        Send(other.Title); // $ class2 from:LoadCaseTitle
    }
}
