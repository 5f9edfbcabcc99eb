using Microsoft.Extensions.AI;
using PolicyAnalyzers;

namespace CitizenDesk.Ai;

/// <summary>Rewrites official language as やさしい日本語, for readers who are new to the language.</summary>
internal sealed class PlainJapanese(CityChatClient chat)
{
    public async Task<string> RewriteAsync([Confidentiality("class2")] string text, CancellationToken cancellationToken)
    {
        List<ChatMessage> messages =
        [
            new(ChatRole.System, "行政の文章を、意味を変えずに、やさしい日本語に書き直してください。"),
            new(ChatRole.User, text),
        ];
        var response = await chat.GetResponseAsync(messages, cancellationToken: cancellationToken);
        return response.Text;
    }
}
