// Sentences of the rules, one or two lines each.
// policy: sentences.json
// settings: { "Llm": { "Hosts": { "Gov": "https://city.openai.azure.com/" }, "Default": "https://api.openai.com/v1/" }, "ConnectionStrings": { "llm": "Endpoint=https://city.openai.azure.com/;Key=abc" } }
using System.ClientModel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using OpenAI;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

public class Salary
{
    [Confidentiality("class2")] public int Amount { get; set; }
    public int Level { get; set; }
    [Confidentiality("class2")] public DateTime Born { get; set; }
    [Confidentiality("class2")] public Kind Kind { get; set; }
}

public enum Kind { A, B }

[Confidentiality("class2")]
public class Sealed
{
    public int Count { get; set; }
    public string Text { get; set; } = "";
    [Confidentiality("class1")] public string Title { get; set; } = "";
}

public class Derived : Sealed
{
    public string More { get; set; } = "";
}

public record Person(string Name, [property: Confidentiality("class2", "personal")] string Mail, [Confidentiality("class3")] string Number);

public class Holder
{
    [Confidentiality("class1")] public string Public { get; set; } = "";
    [Confidentiality("class2")] public string Inner = "";
    public string this[[Confidentiality("class1")] string key] => key;
}

public class Sentences([AIEndpoint("public")] IChatClient open, [AIEndpoint("gov")] IChatClient gov, [AIEndpoint("plain")] IChatClient plain, [AIEndpoint("accepts")] IChatClient accepts, IChatClient nobody, IConfiguration configuration)
{
    public Task Number(Salary s) => open.GetResponseAsync("Pay " + s.Amount); // AIP1002
    public Task NumberFree(Salary s) => open.GetResponseAsync("Pay " + s.Level); // ok
    public Task Date(Salary s) => open.GetResponseAsync($"{s.Born:yyyy}"); // AIP1002
    public Task Enum(Salary s) => open.GetResponseAsync(s.Kind.ToString()); // AIP1002
    public Task ContainerNumber(Sealed s) => open.GetResponseAsync("So many: " + s.Count); // AIP1002
    public Task ContainerText(Sealed s) => open.GetResponseAsync(s.Text); // AIP1002
    public Task ContainerOwn(Sealed s) => open.GetResponseAsync(s.Title); // ok
    public Task Inherited(Derived s) => open.GetResponseAsync(s.More); // AIP1002
    public Task InheritedText(Derived s) => open.GetResponseAsync(s.Text); // AIP1002
    public Task Positional(Person p) => open.GetResponseAsync(p.Number); // AIP1003
    public Task Deconstructed(Person p) { var (name, mail, number) = p; return open.GetResponseAsync(mail); } // AIP1002
    public Task Pattern(object o) => o is Person { Mail: var mail } ? open.GetResponseAsync(mail) : Task.CompletedTask; // AIP1002
    public Task With(Person p) => gov.GetResponseAsync(JsonSerializer.Serialize(p with { Number = "", Name = "N.", Mail = "" })); // ok
    public Task WithLeft(Person p) => gov.GetResponseAsync(JsonSerializer.Serialize(p with { Mail = "", Name = "" })); // AIP1003
    public void StoreHigher(Holder h, Person p) => h.Public = p.Mail; // AIP1001
    public void StoreSame(Holder h, Person p) => h.Inner = p.Mail; // ok
    public string Index(Holder h, Person p) => h[p.Mail]; // AIP1001
    public Task ReadBack(Holder h) { h.Inner = "open to all"; return open.GetResponseAsync(h.Public); } // ok
    public Task Plain([Confidentiality("class3")] string s) => plain.GetResponseAsync(s); // AIP1003
    public Task PlainTwo([Confidentiality("class2")] string s) => plain.GetResponseAsync(s); // ok
    public Task Accepts([Confidentiality("class3", "credential")] string s) => accepts.GetResponseAsync(s); // ok
    public Task Credential([Confidentiality("class1", "credential")] string s) => plain.GetResponseAsync(s); // AIP1003
    public Task Nobody(Person p) => nobody.GetResponseAsync(p.Mail); // AIP1002
    public Task Label([Confidentiality("機密性２情報（社内限り）")] string s) => open.GetResponseAsync(s); // AIP1002
    public Task LabelWide([Confidentiality("ＣＯＮＦＩＤＥＮＴＩＡＬ")] string s) => open.GetResponseAsync(s); // AIP1002
    public Task LabelPublic([Confidentiality("public")] string s) => open.GetResponseAsync(s); // ok

    public async Task Back([Confidentiality("class2")] string s)
    {
        var summary = await gov.GetResponseAsync("Summarise: " + s); // ok
        await open.GetResponseAsync("Translate: " + summary.Text); // AIP1002
        var count = await open.GetResponseAsync("How many days has June?"); // ok
        await open.GetResponseAsync(count.Text); // ok
    }

    public Task ByConfiguration([Confidentiality("class2")] string s) => new ChatClient("m", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(configuration["Llm:Default"]!) }).CompleteChatAsync(s); // AIP1002
    public Task BySection([Confidentiality("class2")] string s) => new ChatClient("m", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(configuration.GetSection("Llm:Hosts")["Gov"]!) }).CompleteChatAsync(s); // ok
    public Task ByValue([Confidentiality("class2")] string s) => new ChatClient("m", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = configuration.GetValue<Uri>("Llm:Hosts:Gov") }).CompleteChatAsync(s); // ok
    public Task ByConnection([Confidentiality("class2")] string s) => new ChatClient("m", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(configuration.GetConnectionString("llm")!.Split(';')[0]["Endpoint=".Length..]) }).CompleteChatAsync(s); // ok
    public Task ByEither([Confidentiality("class2")] string s, bool b) => (b ? gov : open).GetResponseAsync(s); // AIP1002
    public Task BySwitch([Confidentiality("class2")] string s, int i) => (i switch { 0 => gov, 1 => plain, _ => accepts }).GetResponseAsync(s); // ok
    public Task ByBuilder([Confidentiality("class2")] string s) => new ChatClient("m", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new UriBuilder("https", "city.openai.azure.com").Uri }).CompleteChatAsync(s); // ok
    public Task Disguised([Confidentiality("class2")] string s) => new ChatClient("m", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://city.openai.azure.com.evil.example/") }).CompleteChatAsync(s); // AIP1005

    public Task Throwing(Person p)
    {
        try { throw new InvalidOperationException(p.Mail); }
        catch (Exception e) when (e is InvalidOperationException) { return open.GetResponseAsync(e.ToString()); } // AIP1002
    }

    public Task Hidden(Person p) => open.GetResponseAsync(p.Mail.Length > 3 ? "long" : "short"); // ok
    public Task Compared(Person p) => open.GetResponseAsync("Known: " + (p.Mail == "a@b.example")); // ok
    public Task NameOf(Person p) => open.GetResponseAsync(nameof(p.Mail)); // ok
    public Task TypeName(Person p) => open.GetResponseAsync(p.GetType().Name); // ok
    public Task Printed(Person p) => gov.GetResponseAsync($"{p}"); // AIP1003
    public Task Tuple(Person p) { (string a, string b) pair = ("open to all", p.Mail); return open.GetResponseAsync(pair.a); } // ok
    public Task Lazy(Person p) { var lazy = new Lazy<string>(() => p.Mail); return open.GetResponseAsync(lazy.Value); } // AIP1002
    public Task Local(Person p) { return Send(); Task Send() => open.GetResponseAsync(p.Mail); } // AIP1002
    public Task Function(Person p) { Func<string> text = () => p.Mail; return open.GetResponseAsync(text()); } // AIP1002
    public Task Out(Person p) { Fill(p, out var text); return open.GetResponseAsync(text); } // AIP1002
    private static void Fill(Person p, out string text) => text = p.Mail;
}
