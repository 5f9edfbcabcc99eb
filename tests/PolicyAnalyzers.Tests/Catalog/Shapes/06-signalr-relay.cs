// uses: ai/semantic-kernel
// rules: AIP3001
// A hub relays the stream to a group in a message object that grows.
using Microsoft.AspNetCore.SignalR;
using Microsoft.SemanticKernel.ChatCompletion;

public sealed class Post
{
    public string Author { get; set; } = "bot";

    public string Content { get; set; } = "";
}

public sealed class Room(IChatCompletionService chat) : Hub
{
    public async Task Ask([Confidentiality("class2")] string prompt)
    {
        var post = new Post();
        await foreach (var part in chat.GetStreamingChatMessageContentsAsync(prompt)) // AIP1002 AIP3001
        {
            post.Content += part.Content;
            await Clients.Group("all").SendAsync("updated", post); // AIP2001
        }
    }

    public async Task Count()
    {
        var length = 0;
        await foreach (var part in chat.GetStreamingChatMessageContentsAsync("Hello.")) // AIP3001
        {
            length += part.Content!.Length;
        }

        await Clients.Caller.SendAsync("length", length);
    }
}
