// library: Library.cs
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

[AINotice(Text = "You talk to an AI.")]
public class JokeBot(IChatClient client) : ActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var text = (await client.GetResponseAsync("Tell a joke.", cancellationToken: cancellationToken)).Text;
        await turnContext.SendActivityAsync(text, cancellationToken: cancellationToken); // AIP2001
        await turnContext.SendActivityAsync(MessageFactory.Text(text), cancellationToken); // AIP2001
        await turnContext.SendActivityAsync(new Activity { Type = "message", Text = text }, cancellationToken); // AIP2001
        await turnContext.SendActivitiesAsync([MessageFactory.Text(text)], cancellationToken); // AIP2001
        await turnContext.SendActivityAsync(AIDisclosure.Label(text), cancellationToken: cancellationToken); // ok
        await turnContext.SendActivityAsync(MessageFactory.Text(AIDisclosure.Label(text, "ja")), cancellationToken); // ok
        await turnContext.SendActivityAsync("Done.", cancellationToken: cancellationToken); // ok
    }
}
