// library: ../Library.cs
// Still other ways out and in.
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using System.Net.Mail;
using Grpc.Core;
using Greet;

namespace PolicyLike
{
    public class Repo { private readonly List<Article> all = []; public void Save(Article a) => all.Add(a); public Article? ById(int id) => all.FirstOrDefault(a => a.Id == id); public IReadOnlyList<Article> All => all; }
    public class Article { public int Id { get; set; } public string Body { get; set; } = ""; public bool AiGenerated { get; set; } }

    public class Writer(IChatClient client, Repo repo)
    {
        public async Task Write() => repo.Save(new Article { Id = 1, Body = (await client.GetResponseAsync("Write.")).Text });
    }

    [ApiController, Route("a")]
    public class Articles(Repo repo) : ControllerBase
    {
        [HttpGet("1")] public ActionResult<Article> One(int id) => repo.ById(id) is { } a ? a : NotFound(); // AIP2001
        [HttpGet("2")] public IReadOnlyList<Article> All() => repo.All; // AIP2001
        [HttpGet("3")] public int Count() => repo.All.Count; // ok
        [HttpGet("4")] public string Told(int id) => AIDisclosure.Label(repo.ById(id)!.Body); // ok
        [HttpGet("5")] public IEnumerable<int> Ids() => repo.All.Select(a => a.Id); // ok
    }
}

namespace Told
{
    public class Repo { private readonly Dictionary<int, Article> all = new(); public void Save(Article a) => all[a.Id] = a; public Article ById(int id) => all[id]; }
    public class Article { public int Id { get; set; } public string Body { get; set; } = ""; public bool AiGenerated { get; set; } }
    public class Writer(IChatClient client, Repo repo)
    {
        public async Task Write() => repo.Save(new Article { Id = 1, Body = (await client.GetResponseAsync("Write.")).Text, AiGenerated = true });
    }

    [ApiController, Route("b")]
    public class Articles(Repo repo) : ControllerBase
    {
        [HttpGet("1")] public Article One(int id) => repo.ById(id); // ok
    }
}

namespace Jobs
{
    public class State { public string? Last { get; private set; } public void Set(string text) => Last = text; }
    public class Job(IChatClient client, State state) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken) => state.Set((await client.GetResponseAsync("News?", cancellationToken: stoppingToken)).Text);
    }
    [ApiController, Route("j")]
    public class News(State state) : ControllerBase
    {
        [HttpGet("1")] public string? One() => state.Last; // AIP2001
        [HttpGet("2")] public string? Two() { Response.Headers["AI-Disclosure"] = "ai"; return state.Last; } // ok
        [HttpGet("3")] public bool Three() => state.Last is not null; // ok
    }
}

namespace Hubs
{
    [AINotice]
    public class Room(IChatClient client, IHttpContextAccessor http) : Hub
    {
        public async Task<List<string>> A() => [(await client.GetResponseAsync("x")).Text]; // AIP2001
        public async Task B() { var t = (await client.GetResponseAsync("x")).Text; await Task.WhenAll(Clients.All.SendAsync("a", t), Clients.Caller.SendAsync("b", t.Length)); } // AIP2001
        public async Task C() { foreach (var id in new[] { "a", "b" }) await Clients.Client(id).SendAsync("m", AIGenerated.Create((await client.GetResponseAsync("x")).Text)); } // ok
        public override async Task OnConnectedAsync() => await Clients.Caller.SendAsync("hello", (await client.GetResponseAsync("Greet.")).Text); // AIP2001
        public async Task D() { await SendToAll((await client.GetResponseAsync("x")).Text); }
        private Task SendToAll(string text) => Clients.All.SendAsync("m", text); // AIP2001
        public async Task<string?> E() => (await client.GetResponseAsync("x")).ModelId; // ok
    }
}

namespace Pages
{
    public class JokeModel(IChatClient client) : PageModel
    {
        [TempData] public string? Flash { get; set; }
        public string Joke { get; private set; } = "";
        public async Task OnGetAsync() => Joke = (await client.GetResponseAsync("x")).Text; // ok
        public async Task<IActionResult> OnPostFileAsync() => File(Encoding.UTF8.GetBytes((await client.GetResponseAsync("x")).Text), "text/plain"); // AIP2001
        public async Task<IActionResult> OnPostJsonAsync() => new JsonResult(new { joke = (await client.GetResponseAsync("x")).Text, generatedByAI = true }); // ok
        public async Task<IActionResult> OnPostRedirectAsync() { await client.GetResponseAsync("x"); return RedirectToPage(); } // ok
    }
}

namespace Grpcs
{
    public class S1(IChatClient client) : AskerBase
    {
        public override async Task<AskReply> Ask(AskRequest request, ServerCallContext context) // AIP2002
        {
            var reply = new AskReply();
            reply.Text = (await client.GetResponseAsync(request.Text)).Text;
            reply.AiGenerated = reply.Text.Length > 0;
            return reply; // ok
        }
    }
    public class S2(IChatClient client) : AskerBase
    {
        public override async Task AskStream(AskRequest request, IServerStreamWriter<AskReply> responseStream, ServerCallContext context)
        {
            var first = new AskReply { Text = "Thinking..." };
            await responseStream.WriteAsync(first); // ok
            await responseStream.WriteAsync(await Make("x")); // AIP2001
        }
        private async Task<AskReply> Make(string q) => new() { Text = (await client.GetResponseAsync(q)).Text };
    }
}

namespace Mails
{
    public interface IMailer { Task Send(string to, string body); }
    public class Mailer(SmtpClient smtp) : IMailer { public Task Send(string to, string body) => smtp.SendMailAsync("me", to, "News", body); } // AIP2001
    public class Weekly(IChatClient client, IMailer mailer) { public async Task Run() => await mailer.Send("a", (await client.GetResponseAsync("x")).Text); }
    public class ToldMailer(SmtpClient smtp) { public Task Send(string to, string body) => smtp.SendMailAsync("me", to, "News", body); } // ok
    public class Monthly(IChatClient client, ToldMailer mailer) { public async Task Run() => await mailer.Send("a", AIDisclosure.Label((await client.GetResponseAsync("x")).Text)); }
}
