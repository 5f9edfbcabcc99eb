// uses: OpenAI, ai/semantic-kernel
using System.Threading.Channels;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Xml.Linq;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using OpenAI.Chat;
using ChatMessage = OpenAI.Chat.ChatMessage;

public sealed record Case([property: Confidentiality("class1")] string Title, [property: Confidentiality("class2")] string Body, int Priority);
public sealed class Dto { [Confidentiality("class1")] public string Title { get; set; } = ""; [Confidentiality("class2"), JsonIgnore] public string Secret { get; set; } = ""; }
public sealed class Dto2 { [Confidentiality("class1")] public string Title { get; set; } = ""; [Confidentiality("class2")] public string Secret { get; set; } = ""; public override string ToString() => Title; }

public sealed class More(ChatClient chat)
{
    public async Task Json(Case c, Dto dto, Dto2 dto2)
    {
        await chat.CompleteChatAsync(JsonSerializer.Serialize(c)); // AIP1002
        await chat.CompleteChatAsync(JsonSerializer.Serialize(dto));
        await chat.CompleteChatAsync(dto2.ToString());
        await chat.CompleteChatAsync($"{dto2}");
        await chat.CompleteChatAsync(JsonSerializer.Serialize(dto2)); // AIP1002
        await chat.CompleteChatAsync($"{c}"); // AIP1002
        await chat.CompleteChatAsync(JsonSerializer.Serialize(new { c.Title, c.Priority }));
        await chat.CompleteChatAsync(JsonSerializer.Serialize(c with { Body = "[removed]" }));
        var node = JsonNode.Parse(JsonSerializer.Serialize(c))!;
        await chat.CompleteChatAsync(node["Body"]!.GetValue<string>()); // AIP1002
        using var doc = JsonDocument.Parse(JsonSerializer.Serialize(c));
        await chat.CompleteChatAsync(doc.RootElement.GetProperty("Body").GetString()!); // AIP1002
        var copy = JsonSerializer.Deserialize<Case>(JsonSerializer.Serialize(c))!;
        await chat.CompleteChatAsync(copy.Body); // AIP1002
        var xml = new XElement("case", new XElement("body", c.Body));
        await chat.CompleteChatAsync(xml.ToString()); // AIP1002
        var data = BinaryData.FromObjectAsJson(c);
        await chat.CompleteChatAsync(data.ToString()); // AIP1002
        await chat.CompleteChatAsync(JsonSerializer.Serialize(new List<Case> { c })); // AIP1002
        await chat.CompleteChatAsync(JsonSerializer.Serialize(new Dictionary<string, object> { ["x"] = c })); // AIP1002
        await chat.CompleteChatAsync(JsonSerializer.SerializeToElement(c).GetRawText()); // AIP1002
    }

    public async Task Messages([Confidentiality("class2")] string notes)
    {
        ChatMessage implicitly = notes;
        await chat.CompleteChatAsync(implicitly); // AIP1002
        await chat.CompleteChatAsync([new SystemChatMessage("x"), new UserChatMessage(ChatMessageContentPart.CreateTextPart(notes))]); // AIP1002
        await chat.CompleteChatAsync(new UserChatMessage([notes])); // AIP1002
        List<ChatMessage> history = [ChatMessage.CreateSystemMessage("x")];
        history.Insert(0, new UserChatMessage(notes));
        await chat.CompleteChatAsync(history); // AIP1002
        history.Clear();
        history.Add("Hello.");
        await chat.CompleteChatAsync(history);
        var tool = new ToolChatMessage("id", notes);
        await chat.CompleteChatAsync(tool); // AIP1002
        var assistant = new AssistantChatMessage("a");
        assistant.Content.Add(ChatMessageContentPart.CreateTextPart(notes));
        await chat.CompleteChatAsync(assistant); // AIP1002
        ChatMessage[] prompt = [notes, "b"];
        await chat.CompleteChatAsync(prompt); // AIP1002
        await chat.CompleteChatAsync(prompt.Append(new UserChatMessage("x")).ToList()); // AIP1002
        var options = new ChatCompletionOptions { ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat("x", BinaryData.FromString("{}")) };
        await chat.CompleteChatAsync(["Hello."], options);
        await foreach (var update in chat.CompleteChatStreamingAsync([new UserChatMessage($"{notes:x}")])) // AIP1002
        {
        }
    }

    public async Task Sk(Kernel kernel, [Confidentiality("class2")] string notes)
    {
        var args = new KernelArguments { { "input", notes } };
        await kernel.InvokePromptAsync("{{$input}}", args); // AIP1002
        await kernel.InvokePromptAsync("{{$input}}", new() { ["input"] = "x" });
        var function = KernelFunctionFactory.CreateFromPrompt($"Translate {notes}");
        await kernel.InvokeAsync(function); // AIP1002
        var config = new PromptTemplateConfig { Template = "Say " + notes };
        await kernel.CreateFunctionFromPrompt(config).InvokeAsync(kernel); // AIP1002
        var history = new ChatHistory("system");
        history.AddUserMessage([new TextContent(notes), new ImageContent(new Uri("https://x"))]);
        await kernel.GetRequiredService<IChatCompletionService>().GetChatMessageContentsAsync(history); // AIP1002
        var h2 = new ChatHistory();
        h2.Add(new Microsoft.SemanticKernel.ChatMessageContent(AuthorRole.User, notes));
        await kernel.GetRequiredService<IChatCompletionService>().GetChatMessageContentAsync(h2); // AIP1002
        args["input"] = "cleared";
        await kernel.InvokePromptAsync("{{$input}}", args);
        KernelArguments more = new(new Dictionary<string, object?> { ["x"] = notes });
        await kernel.InvokeAsync("plugin", "function", more); // AIP1002
        kernel.Data["x"] = notes;
    }

    public async Task Async([Confidentiality("class2")] string notes)
    {
        var channel = Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(notes);
        await foreach (var item in channel.Reader.ReadAllAsync())
        {
            await chat.CompleteChatAsync(item); // AIP1002
        }

        await foreach (var line in Lines(notes))
        {
            await chat.CompleteChatAsync(line); // AIP1002
        }

        var results = await Task.WhenAll(Get(notes), Get("x"));
        await chat.CompleteChatAsync(results[0]); // AIP1002
        var t = Task.Run(() => notes.Trim());
        await chat.CompleteChatAsync(await t.ConfigureAwait(false)); // AIP1002
        var tcs = new TaskCompletionSource<string>();
        tcs.SetResult(notes);
        await chat.CompleteChatAsync(await tcs.Task); // AIP1002
        var first = await await Task.WhenAny(Get(notes));
        await chat.CompleteChatAsync(first); // AIP1002
        await Parallel.ForEachAsync(new[] { notes }, async (n, ct) => await chat.CompleteChatAsync(n)); // AIP1002
        var local = new AsyncLocal<string> { Value = notes };
        await chat.CompleteChatAsync(local.Value!); // AIP1002
    }

    private static async Task<string> Get(string x) { await Task.Yield(); return x; }

    private static async IAsyncEnumerable<string> Lines(string text, [EnumeratorCancellation] CancellationToken ct = default)
    {
        foreach (var line in text.Split('\n'))
        {
            await Task.Delay(1, ct);
            yield return line;
        }
    }

    public async Task Streams([Confidentiality("class2")] string notes)
    {
        using var ms = new MemoryStream(Encoding.UTF8.GetBytes(notes));
        using var reader = new StreamReader(ms);
        await chat.CompleteChatAsync(await reader.ReadToEndAsync()); // AIP1002
        using var gz = new MemoryStream();
        await using (var zip = new System.IO.Compression.GZipStream(gz, System.IO.Compression.CompressionMode.Compress))
        await using (var w = new StreamWriter(zip))
        {
            await w.WriteLineAsync(notes);
        }

        await chat.CompleteChatAsync(Convert.ToBase64String(gz.ToArray())); // AIP1002
        var path = Path.GetTempFileName();
        await chat.CompleteChatAsync(path);
    }
}
