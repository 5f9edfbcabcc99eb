// library: ../Library.cs
using MailKit;
using MimeKit;
public class L(IChatClient client, IMailTransport transport)
{
    public async Task A() { var m = new MimeMessage { Subject = (await client.GetResponseAsync("x")).Text }; await transport.SendAsync(m); } // AIP2001
    public async Task B() { var m = new MimeMessage(); var t = (await client.GetResponseAsync("x")).Text; m.Body = new TextPart("plain") { Text = AIDisclosure.Label(t) }; await transport.SendAsync(m); } // ok
    public async Task C() { var b = new BodyBuilder(); b.TextBody = (await client.GetResponseAsync("x")).Text; var m = new MimeMessage { Body = b.ToMessageBody() }; transport.Send(m); } // AIP2001
    public async Task D() { var b = new BodyBuilder { TextBody = "See the file." }; b.Attachments.Add("report.txt", Encoding.UTF8.GetBytes((await client.GetResponseAsync("x")).Text)); var m = new MimeMessage { Body = b.ToMessageBody() }; transport.Send(m); } // AIP2001
    public async Task E() { var t = new TextPart("plain"); t.SetText(Encoding.UTF8, (await client.GetResponseAsync("x")).Text); transport.Send(new MimeMessage { Body = t }); } // AIP2001
    public async Task F() { var b = new BodyBuilder { TextBody = AIDisclosure.Label((await client.GetResponseAsync("x")).Text) }; transport.Send(new MimeMessage { Body = b.ToMessageBody() }); } // ok
    public async Task G() { await client.GetResponseAsync("x"); var b = new BodyBuilder { TextBody = "See the file." }; b.Attachments.Add("photo.png", new byte[3]); transport.Send(new MimeMessage { Body = b.ToMessageBody() }); } // ok
}
