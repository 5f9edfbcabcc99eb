namespace FlowSuite.Overrides;

internal abstract class Document
{
    protected string text = "";

    public abstract string Title();

    public virtual string Body() => text;

    public virtual string Footer() => "page 1";

    public virtual void Fill(string value) => text = value;

    public string Whole() => Title() + Body() + Footer();

    public void Publish() => Send(Excerpt()); // $ class3 from:LoadSecret -- Leaflet creates it inside

    protected virtual string Excerpt() => "no excerpt";
}

internal sealed class Notice : Document
{
    public override string Title() => "Notice";
}

internal sealed class Decision : Document
{
    public override string Title() => LoadCaseTitle();

    public override string Body() => "see attachment";
}

internal class Minutes : Document
{
    public override string Title() => "Minutes";

    public override string Footer() => base.Footer() + " of 3";

    public override void Fill(string value) => base.Fill("minutes: " + value);
}

internal sealed class ClosedMinutes : Minutes
{
    public override void Fill(string value) => text = "closed";

    public new string Footer() => LoadCaseNote();
}

internal sealed class Leaflet : Document
{
    public override string Title() => "Leaflet";

    protected override string Excerpt() => LoadSecret();
}

public static class OverrideCases
{
    public static void KnownReceiver()
    {
        Document notice = new Notice();
        Document decision = new Decision();
        Send(notice.Title()); // ok
        Send(decision.Title()); // $ class2 from:LoadCaseTitle
        Send(decision.Body()); // ok
        Send(notice.Whole()); // ok
        Send(decision.Whole()); // $ class2 from:LoadCaseTitle
    }

    public static void UnknownReceiver()
    {
        var document = DateTime.Now.Hour > 12 ? (Document)new Notice() : new Decision();
        Send(document.Title()); // $ class2 from:LoadCaseTitle
        Send(document.Footer()); // ok
        var harmless = DateTime.Now.Hour > 12 ? (Document)new Notice() : new Minutes();
        Send(harmless.Title()); // ok
    }

    public static void StoredThroughOverride()
    {
        Document notice = new Notice();
        notice.Fill(LoadCase());
        Send(notice.Body()); // $ class2 from:LoadCase
        Document minutes = new Minutes();
        minutes.Fill(LoadCaseNote());
        Send(minutes.Body()); // $ class2 from:LoadCaseNote
        Document closed = new ClosedMinutes();
        closed.Fill(LoadCase());
        Send(closed.Body()); // ok
    }

    public static void CallsBase()
    {
        Send(new Minutes().Footer()); // ok
        Document minutes = new Minutes();
        minutes.Fill("agenda");
        Send(minutes.Body()); // ok
    }

    public static void Hidden()
    {
        var closed = new ClosedMinutes();
        Send(closed.Footer()); // $ class2 from:LoadCaseNote
        Send(((Minutes)closed).Footer()); // ok
        Document document = closed;
        Send(document.Footer()); // ok
    }

    public static void TemplateMethod()
    {
        new Notice().Publish(); // ok
        new Leaflet().Publish(); // ok -- what the helper itself creates is found in it
        Describe(new Notice()); // ok
        Send(Excerpted(new Notice())); // ok
        Send(Excerpted(new Decision())); // $ class2 from:LoadCaseTitle
    }

    public static void Narrowed()
    {
        var documents = new List<Document> { new Notice(), new Minutes() };
        foreach (var document in documents)
        {
            Send(document.Title()); // ok
        }

        documents.Add(new Decision());
        foreach (var document in documents)
        {
            Send(document.Title()); // $ class2 from:LoadCaseTitle
            if (document is Notice notice)
            {
                Send(notice.Title()); // ok
            }
        }
    }

    private static void Describe(Document document) => Console.WriteLine(document.Title());

    private static string Excerpted(Document document) => document.Title();
}
