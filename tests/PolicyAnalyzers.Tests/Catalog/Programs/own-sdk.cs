// rules: AIP3001 AIP1005
// policy: { "version": 1, "endpoints": [ { "id": "acme", "match": { "hosts": ["api.acme.example"] }, "contract": "standardTerms", "maxClass": "class1" } ], "defaultEndpoint": "acme", "flow": { "rows": [ "type Acme.AI.AcmeClient : client", ".ctor(options) : client host(api.acme.example) address(options) ; neutral", ".ctor : client host(api.acme.example) ; neutral", "Ask AskAsync : ai chat data(request) output", "StreamAsync : ai chat data(request) output", "EmbedAsync : ai embeddings data(text)", "UploadAsync : ai file-upload data(content)", "Chats : this -> return ; keeps", "type Acme.AI.AcmeOptions", "set:Endpoint : address(value)", "type Acme.AI.AcmeRequest : message", "type Acme.AI.AcmeMessage : message", ".ctor : text ~> this", "User System : text ~> return", "op_Implicit : 0 ~> return", "type Acme.AI.AcmeAnswer : output", "Text : this ~> return", "Tokens Model : public neutral", "type Acme.AI.AcmeTool", "Create : tool data(function) key(name) ; neutral", "type Acme.AI.AcmeToolAttribute : tool-attribute", "type Acme.AI.AcmeClientBuilder", ".ctor : client ~> this ; keeps", "Use : around keeps ; this ~> step.param1 ; this -> return", "Build : keeps ; this ~> return", "type Acme.AI.AcmeDelegatingClient : decorator", ".ctor : inner -> this.element ; keeps", "type Acme.AI.AcmeAudit", "Write : audit ; neutral", "type Acme.AI.AcmeText", "Redact : sanitizer neutral", "Shorten : text ~> return", "type Acme.AI.AcmeServices", "AddAcme : register client service(Acme.AI.AcmeClient) client host(api.acme.example) ; this -> return" ] } }
// A whole SDK that the catalogue does not know, described in the policy alone.
using Acme.AI;

public sealed class Sends : ControllerBase
{
    private readonly AcmeClient client = new("key");

    [HttpPost("/ask")]
    public async Task<string> Ask([Confidentiality("class2")] string notes)
    {
        var answer = await client.AskAsync(new AcmeRequest { Messages = { AcmeMessage.System("Be brief."), AcmeMessage.User(notes) } }); // AIP1002 AIP3001
        return answer.Text; // AIP2001
    }

    [HttpPost("/stream")]
    public async IAsyncEnumerable<string> Stream([Confidentiality("class2")] string notes)
    {
        await foreach (var part in client.StreamAsync(new AcmeRequest { Messages = { new AcmeMessage(AcmeText.Shorten(notes)) } })) // AIP1002 AIP3001
        {
            yield return part.Text; // AIP2001
        }
    }

    [HttpPost("/more")]
    public async Task<int> More([Confidentiality("class2")] string notes, [Confidentiality("class2")] Stream file)
    {
        await client.EmbedAsync(notes); // AIP1002 AIP3001
        await client.Chats.UploadAsync(file); // AIP1002 AIP3001
        AcmeMessage implicitly = notes;
        var answer = await client.AskAsync(new AcmeRequest { Messages = { implicitly } }); // AIP1002 AIP3001
        return answer.Tokens;
    }

    [HttpPost("/audited")]
    public async Task Audited([Confidentiality("class2")] string notes)
    {
        AcmeAudit.Write("asked");
        await client.AskAsync(new AcmeRequest { Messages = { notes } }); // AIP1002
    }

    [HttpPost("/silent")]
    public async Task<string> Silent([Confidentiality("class2")] string notes)
    {
        AcmeAudit.Write("asked");
        await client.AskAsync(new AcmeRequest { Messages = { "Hello.", AcmeText.Redact(notes) } });
        return (await client.AskAsync(new AcmeRequest { Messages = { "Hello." } })).Model;
    }

    [HttpPost("/local")]
    public async Task Local([Confidentiality("class2")] string notes)
    {
        var local = new AcmeClient(new AcmeOptions { Endpoint = "http://localhost:9000" });
        await local.AskAsync(new AcmeRequest { Messages = { notes } });
    }

    [HttpPost("/elsewhere")]
    public async Task Elsewhere([Confidentiality("class2")] string notes)
    {
        var other = new AcmeClient(new AcmeOptions { Endpoint = "https://other.example" }); // AIP1005
        await other.AskAsync(new AcmeRequest { Messages = { notes } }); // AIP3001
    }
}

public sealed class Tools(Dictionary<string, Case> cases)
{
    [AcmeTool]
    public string Marked(string key) => cases[key].Address; // AIP1002

    public List<AcmeTool> All() => [AcmeTool.Create("address", () => cases["x"].Address), AcmeTool.Create("age", () => cases["x"].Age), AcmeTool.Create("group", Group)]; // AIP1002

    private string Group() => cases["y"].Address; // AIP1002
}

public sealed class Case
{
    [Confidentiality("class2")]
    public string Address { get; set; } = "";
    public int Age { get; set; }
}

public static class Pipelines
{
    public static async Task Built([Confidentiality("class2")] string notes)
    {
        var built = new AcmeClientBuilder(new AcmeClient("key")).Use((request, next) =>
        {
            AcmeAudit.Write("asked");
            return next.AskAsync(request);
        }).Build();
        await built.AskAsync(new AcmeRequest { Messages = { notes } }); // AIP1002
    }

    public static async Task Wrapped([Confidentiality("class2")] string notes)
    {
        AcmeAudit.Write("asked");
        var wrapped = new Passing(new AcmeClient("key"));
        await wrapped.AskAsync(new AcmeRequest { Messages = { notes } }); // AIP1002
    }

    private sealed class Passing(AcmeClient inner) : AcmeDelegatingClient(inner);
}

// library
namespace Acme.AI
{
    public class AcmeClient
    {
        public AcmeClient(string key) { }
        public AcmeClient(AcmeOptions options) { }
        protected AcmeClient() { }
        public virtual Task<AcmeAnswer> AskAsync(AcmeRequest request) => throw null!;
        public virtual IAsyncEnumerable<AcmeAnswer> StreamAsync(AcmeRequest request) => throw null!;
        public virtual Task<float[]> EmbedAsync(string text) => throw null!;
        public virtual Task UploadAsync(Stream content) => throw null!;
        public AcmeClient Chats => throw null!;
    }

    public class AcmeDelegatingClient : AcmeClient
    {
        public AcmeDelegatingClient(AcmeClient inner) { }
    }

    public class AcmeOptions { public string Endpoint { get; set; } = ""; }

    public class AcmeRequest { public List<AcmeMessage> Messages { get; } = []; }

    public class AcmeMessage
    {
        public AcmeMessage(string text) { }
        public static AcmeMessage User(string text) => throw null!;
        public static AcmeMessage System(string text) => throw null!;
        public static implicit operator AcmeMessage(string text) => throw null!;
    }

    public class AcmeAnswer { public string Text => throw null!; public int Tokens => throw null!; public string Model => throw null!; }

    public class AcmeTool { public static AcmeTool Create(string name, Delegate function) => throw null!; }

    [AttributeUsage(AttributeTargets.Method)]
    public class AcmeToolAttribute : Attribute { }

    public class AcmeClientBuilder
    {
        public AcmeClientBuilder(AcmeClient client) { }
        public AcmeClientBuilder Use(Func<AcmeRequest, AcmeClient, Task<AcmeAnswer>> step) => throw null!;
        public AcmeClient Build() => throw null!;
    }

    public static class AcmeAudit { public static void Write(string what) { } }

    public static class AcmeText
    {
        public static string Redact(string text) => throw null!;
        public static string Shorten(string text) => throw null!;
    }

    public static class AcmeServices { public static IServiceCollection AddAcme(this IServiceCollection services) => throw null!; }
}
