// AI content that services keep in their own fields, and others read.
using System.Collections.Concurrent;
public sealed record Draft(string Text, DateTime At) { public string? Reviewer { get; set; } }
public sealed class Store
{
    private readonly ConcurrentDictionary<string, Draft> drafts = new();
    public void Put(string key, Draft d) => drafts[key] = d;
    public Draft? Find(string key) => drafts.TryGetValue(key, out var d) ? d : null;
}
public sealed class Store2
{
    private readonly ConcurrentDictionary<string, Draft> drafts = new();
    public void Put(string key, Draft d) { drafts[key] = d; }
    public Draft Find(string key) { return drafts[key]; }
}
public sealed class P1(IChatClient client)
{
    private string? last;
    public async Task<string> Make() { var d = (await client.GetResponseAsync("Draft.")).Text; last = d; return d; }
    public string? Last => last;
}
public sealed class P2(IChatClient client)
{
    private string? last;
    public async Task<string> Make() { var d = new Draft((await client.GetResponseAsync("Draft.")).Text, DateTime.UtcNow); last = d.Text; return d.Text; }
    public string? Last => last;
}
public sealed class P3(IChatClient client, Store store, Store2 store2)
{
    public async Task Make() { var d = new Draft((await client.GetResponseAsync("Draft.")).Text, DateTime.UtcNow); store.Put("x", d); store2.Put("x", d); }
}
public class C : ControllerBase
{
    [HttpGet("1")] public string? H([FromServices] P1 p) => p.Last; // AIP2001
    [HttpGet("2")] public string? H2([FromServices] P2 p) => p.Last; // AIP2001
    [HttpGet("3")] public Draft? H3([FromServices] Store p) => p.Find("x"); // AIP2001
    [HttpGet("4")] public Draft H4([FromServices] Store2 p) => p.Find("x"); // AIP2001
}
public class C2(P1 p1, P2 p2, Store s1, Store2 s2) : ControllerBase
{
    [HttpGet("1")] public string? H() => p1.Last; // AIP2001
    [HttpGet("2")] public string? H2() => p2.Last; // AIP2001
    [HttpGet("3")] public Draft? H3() => s1.Find("x"); // AIP2001
    [HttpGet("4")] public Draft H4() => s2.Find("x"); // AIP2001
}
