namespace FlowSuite.ObjectInitialisers;

internal sealed class Contact
{
    public string Phone { get; set; } = "";

    public string Mail { get; set; } = "";
}

internal sealed class Ticket
{
    public required string Title { get; init; }

    public string Body { get; set; } = "";

    public Contact Contact { get; } = new();

    public List<string> Tags { get; } = new();

    public Dictionary<string, string> Fields { get; } = new();

    public string[] Lines = new string[2];
}

public static class ObjectInitialiserCases
{
    public static void Members()
    {
        var ticket = new Ticket { Title = "Noise", Body = LoadCase() };
        Send(ticket.Title); // ok
        Send(ticket.Body); // $ class2 from:LoadCase
        Send(ticket.Contact.Mail); // ok
    }

    public static void InitOnly()
    {
        var ticket = new Ticket { Title = LoadCaseTitle() };
        Send(ticket.Title); // $ class2 from:LoadCaseTitle
        Send(ticket.Body); // ok
    }

    public static void NestedInitialiser()
    {
        var ticket = new Ticket { Title = "x", Contact = { Phone = LoadCase(), Mail = "desk@city.example" } };
        Send(ticket.Contact.Phone); // $ class2 from:LoadCase
        Send(ticket.Contact.Mail); // ok
        Send(ticket.Title); // ok
    }

    public static void NestedCollection()
    {
        var ticket = new Ticket { Title = "x", Tags = { "noise", LoadCaseNote() } };
        Send(string.Join(" ", ticket.Tags)); // $ class2 from:LoadCaseNote
        var plain = new Ticket { Title = "x", Tags = { "noise", "night" } };
        Send(string.Join(" ", plain.Tags)); // ok
    }

    public static void NestedIndexer()
    {
        var ticket = new Ticket { Title = "x", Fields = { ["street"] = LoadCase() } };
        Send(ticket.Fields["street"]); // $ class2 from:LoadCase
        Send(string.Join(",", ticket.Fields.Keys)); // ok
    }

    public static void ArrayElement()
    {
        var ticket = new Ticket { Title = "x", Lines = { [0] = "first", [1] = LoadCase() } };
        Send(ticket.Lines[1]); // $ class2 from:LoadCase
        Send(ticket.Title); // ok
    }

    public static void CollectionInitialiser()
    {
        var names = new List<string> { "a", LoadCase(), "c" };
        var cities = new List<string> { "Minato", "Chuo" };
        Send(string.Concat(names)); // $ class2 from:LoadCase
        Send(string.Concat(cities)); // ok
    }

    public static void DictionaryInitialiser()
    {
        var byName = new Dictionary<string, string> { { "desk", "3" }, { LoadCaseTitle(), "4" } };
        Send(string.Join(",", byName.Values)); // ok
        Send(string.Join(",", byName.Keys)); // $ class2 from:LoadCaseTitle
    }

    public static void InitialiserReadsItself()
    {
        var draft = new Contact { Mail = LoadCase() };
        var copy = new Contact { Mail = draft.Phone, Phone = draft.Mail };
        Send(copy.Mail); // ok
        Send(copy.Phone); // $ class2 from:LoadCase
    }

    public static void ArrayOfObjects()
    {
        var contacts = new[] { new Contact { Mail = "desk@city.example" }, new Contact { Phone = LoadCase() } };
        Send(contacts[1].Phone); // $ class2 from:LoadCase
        Send(contacts[0].Mail); // ok
    }
}
