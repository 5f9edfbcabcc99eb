// library: Library.cs
using System.Net.Mail;
using MailKit;
using MimeKit;

public class Letters(IChatClient client, SmtpClient smtp, IMailTransport transport)
{
    private async Task<string> Ai() => (await client.GetResponseAsync("Write a letter.")).Text;

    public async Task Send1() => await smtp.SendMailAsync("a@example.com", "b@example.com", "Hello", await Ai()); // AIP2001
    public async Task Send2() => await smtp.SendMailAsync("a@example.com", "b@example.com", await Ai(), "Hello"); // AIP2001
    public async Task Send3() { var text = await Ai(); smtp.Send("a@example.com", "b@example.com", "Hello", text); } // AIP2001
    public async Task Send4() { var mail = new MailMessage("a@example.com", "b@example.com", "Hello", await Ai()); await smtp.SendMailAsync(mail); } // AIP2001
    public async Task Send5() { var mail = new MailMessage { Subject = "Hello", Body = await Ai() }; await smtp.SendMailAsync(mail); } // AIP2001
    public async Task Send6() { var mail = new MailMessage { Subject = "Hello" }; mail.Body = AIDisclosure.Label(await Ai()); await smtp.SendMailAsync(mail); } // ok
    public async Task Send7() { var message = new MimeMessage { Subject = "Hello", Body = new TextPart("plain") { Text = await Ai() } }; await transport.SendAsync(message); } // AIP2001
    public async Task Send8() { var message = new MimeMessage { Subject = "Hello", Body = new TextPart("plain") { Text = AIDisclosure.Label(await Ai(), "ja") } }; await transport.SendAsync(message); } // ok
    public async Task Send9() { var builder = new BodyBuilder { HtmlBody = await Ai() }; var message = new MimeMessage { Body = builder.ToMessageBody() }; await transport.SendAsync(message); } // AIP2001
    public async Task Send10() { await Ai(); await smtp.SendMailAsync("a@example.com", "b@example.com", "Hello", "A fixed letter."); } // ok
    [AIDisclosedBy("the clerk who edits each letter", Kind = AIDisclosureKind.EditorialReview, Reason = "A clerk edits and signs it.")]
    public async Task Send11() => await smtp.SendMailAsync("a@example.com", "b@example.com", "Hello", await Ai()); // ok
}
