// uses: ai/microsoft-extensions-ai
// rules: AIP3001
// A component's state offers its methods as tools: what they return goes to the model with no call to be seen.
using Microsoft.Extensions.AI;

public sealed record User([property: Confidentiality("class2")] string Name, [property: Confidentiality("class2")] string Street);

public sealed class ChatState
{
    private readonly IChatClient client;
    private readonly ChatOptions options;
    private readonly User user;

    public ChatState(IChatClient client, User user)
    {
        this.client = client;
        this.user = user;
        options = new ChatOptions { Tools = [AIFunctionFactory.Create(GetUserInfo), AIFunctionFactory.Create(Now)] };
    }

    public List<ChatMessage> Messages { get; } = [new(ChatRole.System, "You help users.")];

    public async Task Add([Confidentiality("class1")] string text)
    {
        Messages.Add(new ChatMessage(ChatRole.User, text));
        var response = await client.GetResponseAsync(Messages, options); // AIP3001
        Messages.AddMessages(response);
    }

    private string GetUserInfo() => JsonSerializer.Serialize(new { user.Name, user.Street }); // AIP1002

    private string Now() => DateTime.Now.ToString("t");
}
