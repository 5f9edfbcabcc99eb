namespace PolicyAnalyzers.Benchmarks.Code;

/// <summary>The ways in which classes of the generated service ask a model, one after the other so that each is as frequent.</summary>
internal static class AiCalls
{
    private const int Ways = 3;

    /// <summary>The constructor parameter that a class needs, after others of its own.</summary>
    public static string Parameter(int way) => (way % Ways) switch
    {
        0 => "Microsoft.Extensions.AI.IChatClient chat",
        1 => "OpenAI.Chat.ChatClient model",
        _ => "HttpClient web",
    };

    /// <summary>A method <c>Ask{name}Async(input, cancellation)</c> that sends its input and returns the answer.</summary>
    public static string Method(int way, string name) => (way % Ways) switch
    {
        0 => $$"""

                public async Task<string> Ask{{name}}Async(string input, CancellationToken cancellation)
                {
                    var prompt = new StringBuilder();
                    prompt.AppendLine("Explain the following to a colleague, in at most five lines.");
                    prompt.AppendLine();
                    prompt.Append(input);
                    var response = await chat.GetResponseAsync(prompt.ToString(), cancellationToken: cancellation);
                    return response.Text;
                }

            """,
        1 => $$"""

                public async Task<string> Ask{{name}}Async(string input, CancellationToken cancellation)
                {
                    var messages = new List<OpenAI.Chat.ChatMessage>
                    {
                        new OpenAI.Chat.SystemChatMessage("You write short and friendly texts."),
                        new OpenAI.Chat.UserChatMessage(input),
                    };
                    OpenAI.Chat.ChatCompletion completion = await model.CompleteChatAsync(messages, cancellationToken: cancellation);
                    return completion.Content.Count > 0 ? completion.Content[0].Text : "";
                }

            """,
        _ => $$"""

                public async Task<string> Ask{{name}}Async(string input, CancellationToken cancellation)
                {
                    var body = new { model = "gpt-4o-mini", messages = new[] { new { role = "user", content = input } } };
                    using var response = await web.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", body, cancellation);
                    response.EnsureSuccessStatusCode();
                    using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellation));
                    return document.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
                }

            """,
    };
}
