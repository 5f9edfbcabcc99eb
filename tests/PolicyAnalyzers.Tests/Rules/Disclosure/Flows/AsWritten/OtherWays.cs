// library: ../Library.cs
// Bots, mail, gRPC.
using System.Net.Mail;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Grpc.Core;
using Greet;

[AINotice]
public class Bot1(IChatClient client) : ActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var r = await client.GetResponseAsync(turnContext.Activity.Text, cancellationToken: cancellationToken);
        var reply = MessageFactory.Text("");
        reply.Text = r.Text;
        await turnContext.SendActivityAsync(reply, cancellationToken); // AIP2001
        await Send(turnContext, r.Text);
        await turnContext.SendActivityAsync("I thought for " + r.Text.Length + " characters."); // ok
    }

    private static Task Send(ITurnContext context, string text) => context.SendActivityAsync(AIDisclosure.Label(text)); // ok
}

public class Bot2(IChatClient client) : ActivityHandler // AIP2002
{
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var r = await client.GetResponseAsync(turnContext.Activity.Text, cancellationToken: cancellationToken);
        await turnContext.SendActivityAsync(AIDisclosure.Label(r.Text), cancellationToken: cancellationToken); // ok
    }
}

[AIDisclosedBy("the footer of each newsletter")]
public class Newsletter(IChatClient client, SmtpClient smtp)
{
    public async Task Send() => await smtp.SendMailAsync("a", "b", "News", (await client.GetResponseAsync("News?")).Text); // ok
}

public class Letter(IChatClient client)
{
    public async Task Send()
    {
        using var smtp = new SmtpClient("localhost");
        var mail = new MailMessage();
        mail.To.Add("someone@example.com");
        mail.Body = "Dear citizen,\n" + (await client.GetResponseAsync("Letter?")).Text + "\nRegards";
        smtp.Send(mail); // AIP2001
    }

    public async Task SendTold()
    {
        using var smtp = new SmtpClient("localhost");
        var mail = new MailMessage();
        mail.Headers["AI-Disclosure"] = "generated";
        mail.Body = AIDisclosure.Label((await client.GetResponseAsync("Letter?")).Text);
        smtp.Send(mail); // ok
    }

    public async Task Attach()
    {
        using var smtp = new SmtpClient("localhost");
        var mail = new MailMessage("a@b", "c@d", "Report", "See the file.");
        mail.Attachments.Add(new Attachment(new MemoryStream(Encoding.UTF8.GetBytes((await client.GetResponseAsync("Report?")).Text)), "report.txt"));
        await smtp.SendMailAsync(mail); // AIP2001
    }
}

public class Grpc1(IChatClient client) : AskerBase
{
    public override Task<AskReply> Ask(AskRequest request, ServerCallContext context) => Reply("x"); // AIP2001
    private async Task<AskReply> Reply(string q) { var r = new AskReply(); r.Text = (await client.GetResponseAsync(q)).Text; return r; }
    public override async Task AskStream(AskRequest request, IServerStreamWriter<AskReply> responseStream, ServerCallContext context)
    {
        await foreach (var part in Parts()) await responseStream.WriteAsync(part); // AIP2001
    }
    private async IAsyncEnumerable<AskReply> Parts() { await foreach (var u in client.GetStreamingResponseAsync("x")) yield return new AskReply { Text = u.Text }; }
}

public class Grpc2(IChatClient client) : AskerBase
{
    public override async Task AskStream(AskRequest request, IServerStreamWriter<AskReply> responseStream, ServerCallContext context)
    {
        await context.WriteResponseHeadersAsync(new Metadata { { "ai-disclosure", "ai" } });
        await foreach (var u in client.GetStreamingResponseAsync("x")) await responseStream.WriteAsync(new AskReply { Text = u.Text }); // ok
    }
}

public class Grpc3(IChatClient client) : AskerBase
{
    public override async Task<AskReply> Ask(AskRequest request, ServerCallContext context)
    {
        context.ResponseTrailers.Add("ai-disclosure", "ai");
        return new AskReply { Text = (await client.GetResponseAsync("Tell.")).Text }; // AIP2001
    }
}
