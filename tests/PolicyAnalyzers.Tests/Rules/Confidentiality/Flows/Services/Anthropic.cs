// The Anthropic SDK by default: standard terms, and the same SDK behind the city's own gateway.
// uses: Anthropic
// policy: city.json
using Anthropic;
using Anthropic.Models.Messages;

public class Clerk
{
    private readonly AnthropicClient client = new() { ApiKey = "key" };
    private readonly AnthropicClient own = new() { ApiKey = "key", BaseUrl = "https://llm.city.example" };

    public Task Ask([Confidentiality("class2")] string letter) => client.Messages.Create(new MessageCreateParams { MaxTokens = 10, Model = Model.ClaudeSonnet4_5, Messages = [new UserMessageParam(letter)] }); // AIP1002
    public Task AskOwn([Confidentiality("class2")] string letter) => own.Messages.Create(new MessageCreateParams { MaxTokens = 10, Model = Model.ClaudeSonnet4_5, Messages = [new UserMessageParam(letter)] }); // ok
    public Task System([Confidentiality("class2")] string rules) => client.Messages.Create(new MessageCreateParams { MaxTokens = 10, Model = Model.ClaudeSonnet4_5, System = rules, Messages = [new UserMessageParam("Go.")] }); // AIP1002
    public Task Public([Confidentiality("class1")] string page) => client.Messages.Create(new MessageCreateParams { MaxTokens = 10, Model = Model.ClaudeSonnet4_5, Messages = [new UserMessageParam(page)] }); // ok
    public Task Never([Confidentiality("class1", "credential")] string password) => client.Messages.Create(new MessageCreateParams { MaxTokens = 10, Model = Model.ClaudeSonnet4_5, Messages = [new UserMessageParam(password)] }); // AIP1003
    public Task Untagged(string question) => client.Messages.Create(new MessageCreateParams { MaxTokens = 10, Model = Model.ClaudeSonnet4_5, Messages = [new UserMessageParam(question)] }); // AIP1006

    public async Task Stream([Confidentiality("class2")] string letter)
    {
        var parameters = new MessageCreateParams { MaxTokens = 10, Model = Model.ClaudeSonnet4_5, Messages = [new UserMessageParam($"Shorten: {letter}")] };
        await foreach (var part in client.Messages.CreateStreaming(parameters)) // AIP1002
        {
            Console.Write(part.Type);
        }
    }

    public Task AsChat([Confidentiality("class2")] string letter) => client.AsIChatClient("claude").GetResponseAsync(letter); // AIP1002
    public Task AsChatOwn([Confidentiality("class2")] string letter) => own.AsIChatClient("claude").GetResponseAsync(letter); // ok
}
