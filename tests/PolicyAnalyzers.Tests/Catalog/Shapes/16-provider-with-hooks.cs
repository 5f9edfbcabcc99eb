// uses: OpenAI
// rules: AIP3001
// Hooks of the program's own run around the call. A hook's name proves nothing: that it records is said by [AIAuditStep], or seen
// in its body; an interface without implementation in sight is no record.
using OpenAI.Chat;

public interface IContentGeneratingHook
{
    Task BeforeGenerating(string model, int parts);

    Task AfterGenerated(string model);
}

public interface IRecordingHook
{
    [AIAuditStep]
    Task AfterGenerated(string model);
}

public sealed class Provider(ChatClient client, IEnumerable<IContentGeneratingHook> hooks, IRecordingHook recording)
{
    public async Task<string> Generate([Confidentiality("class2")] string conversation)
    {
        foreach (var hook in hooks)
        {
            await hook.BeforeGenerating("gpt-4o", 1);
        }

        ChatCompletion completion = await client.CompleteChatAsync(new UserChatMessage(conversation)); // AIP1002 AIP3001
        foreach (var hook in hooks)
        {
            await hook.AfterGenerated("gpt-4o");
        }

        return completion.Content[0].Text;
    }

    public async Task Recorded()
    {
        await client.CompleteChatAsync("Hello.");
        await recording.AfterGenerated("gpt-4o");
    }
}
