using Microsoft.Extensions.AI;

namespace CitizenDesk.Ai;

/// <summary>Rewrites official language as やさしい日本語, for readers who are new to the language.</summary>
internal sealed class PlainJapanese(IChatClient chat)
{
    public async Task<string> RewriteAsync(string text, CancellationToken cancellationToken)
    {
        List<ChatMessage> messages =
        [
            new(ChatRole.System, "行政の文章を、意味を変えずに、やさしい日本語に書き直してください。"),
            new(ChatRole.User, text),
        ];
        var response = await chat.GetResponseAsync(messages, cancellationToken: cancellationToken); // expect: AIP3001
        return response.Text;
    }
}
