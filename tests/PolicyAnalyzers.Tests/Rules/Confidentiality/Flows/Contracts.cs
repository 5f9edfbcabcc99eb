// A tagged parameter or property is a contract: checked where it is used, and where something is given to it.
public class Page
{
    [Confidentiality("class1")] public string Text { get; set; } = "";
    [Confidentiality("class2")] public string Note = "";
    public string Free { get; set; } = "";
    [Confidentiality("class1")] public string this[int line] { get => Text; set => Text = value; }
}

public record Card([Confidentiality("class1")] string Title, string Body);

public class Typed([Confidentiality("class1")] string title) { public string Title { get; } = title; }

public interface IPublisher { Task Publish([Confidentiality("class1")] string text); }

public class Publisher(IChatClient client) : IPublisher { public Task Publish(string text) => client.GetResponseAsync(text); } // ok

public abstract class Template
{
    public Task Run([Confidentiality("class2")] string text) => Send(text); // AIP1001
    public Task RunOpen([Confidentiality("class1")] string text) => Send(text); // ok
    protected abstract Task Send([Confidentiality("class1")] string text);
}

public class Concrete(IChatClient client) : Template { protected override Task Send(string text) => client.GetResponseAsync(text); } // ok

public class Contracts(IChatClient client, IPublisher publisher)
{
    public Task Publish([Confidentiality("class1")] string text) => client.GetResponseAsync("Summarise: " + text); // ok
    public Task Archive([Confidentiality("class2")] string text) => client.GetResponseAsync(text); // AIP1002

    public Task Higher([Confidentiality("class2")] string text) => Publish(text); // AIP1001
    public Task Same([Confidentiality("class1")] string text) => Publish(text); // ok
    public Task Lower([Confidentiality("class1")] string text) => Archive(text); // ok
    public Task ReportedInside([Confidentiality("class2")] string text) => Archive(text); // ok
    public Task HigherThanInside([Confidentiality("class3")] string text) => Archive(text); // AIP1001
    public Task Constant() => Publish("The office opens at nine."); // ok
    public Task Piece([Confidentiality("class2")] string text) => Publish("Case: " + text); // AIP1001
    public Task Interface([Confidentiality("class2")] string text) => publisher.Publish(text); // AIP1001
    public Task InterfaceOpen([Confidentiality("class1")] string text) => publisher.Publish(text); // ok
    public Task Named([Confidentiality("class2")] string text) => Publish(text: text); // AIP1001
    public Task Group([Confidentiality("class2")] string text) { Func<string, Task> send = Publish; return send(text); } // AIP1001

    public void Assigned(Page page, [Confidentiality("class2")] string text) => page.Text = text; // AIP1001
    public void AssignedOpen(Page page, [Confidentiality("class1")] string text) => page.Text = text; // ok
    public void AssignedField(Page page, [Confidentiality("class3")] string text) => page.Note = text; // AIP1001
    public void AssignedEqual(Page page, [Confidentiality("class2")] string text) => page.Note = text; // ok
    public void AssignedConstant(Page page) => page.Text = "The office opens at nine."; // ok
    public void Compound(Page page, [Confidentiality("class2")] string text) => page.Text += text; // AIP1001
    public void Free(Page page, [Confidentiality("class3")] string text) => page.Free = text; // ok
    public Page Initialised([Confidentiality("class2")] string text) => new() { Text = text }; // AIP1001
    public Page InitialisedOpen([Confidentiality("class1")] string text) => new() { Text = text }; // ok
    public void Indexer(Page page, [Confidentiality("class2")] string text) => page[1] = text; // AIP1001
    public Card Record([Confidentiality("class2")] string text) => new(text, ""); // AIP1001
    public Card RecordOther([Confidentiality("class2")] string text) => new("Opening hours", text); // ok
    public Card With(Card card, [Confidentiality("class2")] string text) => card with { Title = text }; // AIP1001
    public Typed Constructor([Confidentiality("class2")] string text) => new(text); // AIP1001
    public Typed ConstructorOpen([Confidentiality("class1")] string text) => new(text); // ok
    public Task ReadAfter(Page page, [Confidentiality("class2")] string text) { page.Note = text; return client.GetResponseAsync(page.Note); } // AIP1002

    // What is declared of a result or a getter holds for what it gives back.
    [return: Confidentiality("class1")] public string Shortened([Confidentiality("class2")] string text) => text[..10]; // AIP1001
    [return: Confidentiality("class2")] public string ShortenedEnough([Confidentiality("class2")] string text) => text[..10]; // ok
    [return: Confidentiality("class1")] public string Count([Confidentiality("class2")] string text) => "Letters: " + text.Length; // ok
    [Sanitizer("class1")] public string Blackened([Confidentiality("class2")] string text) => text[..1] + "***"; // ok
    [Confidentiality("class2")] private string note = "";
    [Confidentiality("class1")] public string Heading => note[..10]; // AIP1001
    [Confidentiality("class2")] public string Body => note.Trim(); // ok
}
