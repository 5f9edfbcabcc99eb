// rules: AIP3001
// logging
namespace Owners;

public abstract class Template(IAIAuditLog audit)
{
    public async Task<string> RunAsync(string input)
    {
        try { return await AskAsync(input); }
        finally { audit.Record(new AIAuditEntry()); }
    }

    protected abstract Task<string> AskAsync(string input);
}

public sealed class Concrete(IChatClient client, IAIAuditLog audit) : Template(audit)
{
    protected override async Task<string> AskAsync(string input) => (await client.GetResponseAsync(input)).Text; // ok
}

public abstract class BareTemplate
{
    public Task<string> RunAsync(string input) => AskAsync(input);

    protected abstract Task<string> AskAsync(string input);
}

public sealed class BareConcrete(IChatClient client) : BareTemplate
{
    protected override async Task<string> AskAsync(string input) => (await client.GetResponseAsync(input)).Text; // AIP3001
}

internal sealed class Internal(IChatClient client)
{
    public Task<ChatResponse> AllAudit() => client.GetResponseAsync("Hello"); // ok
    public Task<ChatResponse> OneDoesNot() => client.GetResponseAsync("Hello"); // AIP3001
    public Task<ChatResponse> ThroughTwo() => Below(); 
    private Task<ChatResponse> Below() => client.GetResponseAsync("Hello"); // ok
}

internal sealed class Callers
{
    private readonly Internal inner;
    private readonly IAIAuditLog audit;

    public Callers(Internal inner, IAIAuditLog audit) { this.inner = inner; this.audit = audit; }

    public async Task A() { await inner.AllAudit(); audit.Record(new AIAuditEntry()); }
    public async Task B() { try { await inner.AllAudit(); } finally { audit.Record(new AIAuditEntry()); } }
    public async Task C() { await inner.OneDoesNot(); audit.Record(new AIAuditEntry()); }
    public async Task D() { await inner.OneDoesNot(); }
    public async Task E() { await inner.ThroughTwo(); await audit.RecordAsync(new AIAuditEntry()); }
}

public class Entry
{
    public static Task Main2(IChatClient client, IAIAuditLog audit)
    {
        var callers = new Callers(new Internal(client), audit);
        return Task.WhenAll(callers.A(), callers.B(), callers.C(), callers.D(), callers.E());
    }
}

public class Public(IChatClient client, IAIAuditLog audit)
{
    // Somebody else may call it: a caller here is no proof.
    public Task<ChatResponse> Ask() => client.GetResponseAsync("Hello"); // AIP3001
    public async Task Around() { await Ask(); audit.Record(new AIAuditEntry()); }

    protected Task<ChatResponse> Protected() => client.GetResponseAsync("Hello"); // AIP3001
    public async Task AroundProtected() { await Protected(); audit.Record(new AIAuditEntry()); }

    private protected Task<ChatResponse> PrivateProtected() => client.GetResponseAsync("Hello"); // ok
    public async Task AroundPrivateProtected() { await PrivateProtected(); audit.Record(new AIAuditEntry()); }

    internal Task<ChatResponse> InternalOne() => client.GetResponseAsync("Hello"); // ok
    public async Task AroundInternal() { await InternalOne(); audit.Record(new AIAuditEntry()); }
}

internal interface IAsker { Task<ChatResponse> AskAsync(string text); }

internal sealed class Asker(IChatClient client) : IAsker
{
    public Task<ChatResponse> AskAsync(string text) => client.GetResponseAsync(text); // ok
}

internal sealed class UnauditedAsker(IChatClient client) : IOther
{
    public Task<ChatResponse> AskAsync(string text) => client.GetResponseAsync(text); // AIP3001
}

internal interface IOther { Task<ChatResponse> AskAsync(string text); }

public class UsesAskers
{
    private readonly IAsker asker;
    private readonly IOther other;
    private readonly IAIAuditLog audit;

    internal UsesAskers(IAsker asker, IOther other, IAIAuditLog audit) { this.asker = asker; this.other = other; this.audit = audit; }

    public async Task A() { await asker.AskAsync("x"); audit.Record(new AIAuditEntry()); }
    public async Task B() { await other.AskAsync("x"); }
}

/// <summary>A decorator of the own interface: the composition audits.</summary>
internal interface ISummarizer { Task<string> SummarizeAsync(string text); }

internal sealed class Summarizer(IChatClient client) : ISummarizer
{
    public async Task<string> SummarizeAsync(string text) => (await client.GetResponseAsync(text)).Text; // ok
}

internal sealed class AuditedSummarizer(Summarizer inner, IAIAuditLog audit) : ISummarizer
{
    public async Task<string> SummarizeAsync(string text)
    {
        try { return await inner.SummarizeAsync(text); }
        finally { audit.Record(new AIAuditEntry()); }
    }
}

public class UsesSummarizer
{
    private readonly AuditedSummarizer summarizer;
    internal UsesSummarizer(AuditedSummarizer summarizer) => this.summarizer = summarizer;
    public Task<string> Run() => summarizer.SummarizeAsync("x");
}

[AIAudited]
public class Contract(IChatClient client, IAIAuditLog audit)
{
    public async Task Kept() { await client.GetResponseAsync("Hello"); audit.Record(new AIAuditEntry()); } // ok
    public async Task Broken() { await client.GetResponseAsync("Hello"); } // AIP3001
}

public class Member(IChatClient client, IAIAuditLog audit)
{
    [AIAudited] public async Task Kept() { try { await client.GetResponseAsync("Hello"); } finally { await audit.RecordAsync(new AIAuditEntry()); } } // ok
    [AIAudited] public async Task Broken(bool flag) { await client.GetResponseAsync("Hello"); if (flag) { audit.Record(new AIAuditEntry()); } } // AIP3001
    [AIAudited(By = "the proxy")] public Task SaysSo() => client.GetResponseAsync("Hello"); // AIP3001
}

public class Properties(IChatClient client, IAIAuditLog audit)
{
    public string Text { get { var text = client.GetResponseAsync("Hello").Result.Text; audit.Record(new AIAuditEntry()); return text; } } // ok
    public string Plain => client.GetResponseAsync("Hello").Result.Text; // AIP3001
    public string this[int index] => client.GetResponseAsync("Hello" + index).Result.Text; // AIP3001
}

public class InConstructor
{
    public InConstructor(IChatClient client, IAIAuditLog audit) { Text = client.GetResponseAsync("Hello").Result.Text; audit.Record(new AIAuditEntry()); } // ok
    public InConstructor(IChatClient client) => Text = client.GetResponseAsync("Hello").Result.Text; // AIP3001
    public string Text { get; }
}

public class OtherKinds(IEmbeddingGenerator<string, Embedding<float>> embeddings, ISpeechToTextClient speech, IImageGenerator images, IAIAuditLog audit)
{
    public Task Embed() => embeddings.GenerateAsync(["Hello"]); // AIP3001
    public async Task EmbedAudited() { await embeddings.GenerateAsync(["Hello"]); audit.Record(new AIAuditEntry()); } // ok
    public Task Transcribe(Stream audio) => speech.GetTextAsync(audio); // AIP3001
    public async Task TranscribeAudited(Stream audio) { await speech.GetTextAsync(audio); audit.Record(new AIAuditEntry()); } // ok
    public Task Draw() => images.GenerateAsync(new ImageGenerationRequest("a cat")); // AIP3001
    public Task Moderate(OpenAI.Moderations.ModerationClient moderation) => moderation.ClassifyTextAsync("x"); // AIP3001
    public async Task ModerateAudited(OpenAI.Moderations.ModerationClient moderation) { await moderation.ClassifyTextAsync("x"); audit.Record(new AIAuditEntry()); } // ok
}
