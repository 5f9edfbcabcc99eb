// A helper that writes to whatever it is given.
public static class Out
{
    public static Task Put(TextWriter writer, string text) => writer.WriteAsync(text); // ok
    public static Task Put2(TextWriter writer, string text) => writer.WriteAsync(text); // AIP2001
}
[ApiController, Route("o")]
public class O(IChatClient client) : ControllerBase
{
    [HttpGet("1")] public async Task A() { await using var file = new StreamWriter("notes.txt"); await Out.Put(file, (await client.GetResponseAsync("x")).Text); }
    [HttpGet("2")] public async Task B() { await using var writer = new StreamWriter(Response.Body); await Out.Put(writer, "fixed"); }
    [HttpGet("3")] public async Task C() { await using var writer = new StreamWriter(Response.Body); await Out.Put2(writer, (await client.GetResponseAsync("x")).Text); }
}
public static class Deep
{
    public static Task Outer(TextWriter writer, string text) => Inner(writer, text);
    private static async Task Inner(TextWriter w, string t) { await w.WriteAsync(t); } // AIP2001
    public static Task Outer2(TextWriter writer, string text) => Inner2(writer, text);
    private static async Task Inner2(TextWriter w, string t) { await w.WriteAsync(t); } // ok
    public static async Task Copy(Stream from, Stream to) => await from.CopyToAsync(to); // AIP2001
}
[ApiController, Route("p")]
public class P(IChatClient client) : ControllerBase
{
    private readonly TextWriter log = new StreamWriter("log.txt");
    [HttpGet("1")] public async Task A() { await using var writer = new StreamWriter(Response.Body); await Deep.Outer(writer, (await client.GetResponseAsync("x")).Text); }
    [HttpGet("2")] public async Task B() { await using var writer = new StreamWriter(Response.Body); await Deep.Outer2(writer, "fixed"); await Deep.Outer2(log, (await client.GetResponseAsync("x")).Text); }
    [HttpGet("3")] public async Task C() => await Deep.Copy(new MemoryStream(Encoding.UTF8.GetBytes((await client.GetResponseAsync("x")).Text)), Response.Body);
}
