// library: ../Library.cs
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

public class EchoBot : ActivityHandler // ok
{
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync("You said: " + turnContext.Activity.Text, cancellationToken: cancellationToken);
}

public class AIBot(IChatClient client) : ActivityHandler // AIP2002
{
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var answer = await client.GetResponseAsync(turnContext.Activity.Text, cancellationToken: cancellationToken);
        await turnContext.SendActivityAsync(AIDisclosure.Label(answer.Text), cancellationToken: cancellationToken);
    }
}

[AINotice]
public class NoticedBot(IChatClient client) : ActivityHandler // ok
{
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var answer = await client.GetResponseAsync(turnContext.Activity.Text, cancellationToken: cancellationToken);
        await turnContext.SendActivityAsync(AIDisclosure.Label(answer.Text), cancellationToken: cancellationToken);
    }
}
