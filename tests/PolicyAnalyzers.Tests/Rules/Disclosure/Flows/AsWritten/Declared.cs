// Attributes that a program declares itself, under our names, and ways to declare.

public interface IJokes { Task<string> Tell(); }

public class Base1(IChatClient client) : ControllerBase
{
    [AIDisclosedBy("the app's banner")] public virtual async Task<string> One() => (await client.GetResponseAsync("x")).Text; // ok
    public virtual async Task<string> Two() => (await client.GetResponseAsync("x")).Text; // AIP2001
}

[ApiController, Route("x")]
public class Derived1(IChatClient client) : Base1(client)
{
    [HttpGet("1")] public override Task<string> One() => base.One(); // ok
    [HttpGet("2"), AIDisclosedBy("the banner")] public override Task<string> Two() => base.Two(); // ok
}

[ApiController, Route("y")]
public class Nested(IChatClient client) : ControllerBase
{
    [HttpGet("1")] public async Task<string> A() { return await Local(); [AIDisclosedBy("the title")] async Task<string> Local() => (await client.GetResponseAsync("x")).Text; } // AIP2001
    [HttpGet("2")] public async Task<object> B() => new Page { Header = "Made by AI", Body = (await client.GetResponseAsync("x")).Text }; // AIP2001
    [HttpGet("3")] public async Task<object> C() => new Page2 { Body = (await client.GetResponseAsync("x")).Text }; // ok
    [HttpGet("4"), Obsolete("AI")] public async Task<string> D() => (await client.GetResponseAsync("x")).Text; // AIP2001
    [HttpGet("5"), AIDisclosedBy("review", Kind = AIDisclosureKind.EditorialReview)] public async Task<string> E() => (await client.GetResponseAsync("x")).Text; // ok
    [HttpGet("6"), AINotice(Text = "AI")] public async Task<string> F() => (await client.GetResponseAsync("x")).Text; // AIP2001
    [HttpGet("7"), AIAudited] public async Task<string> G() => (await client.GetResponseAsync("x")).Text; // AIP2001
}
public class Page { public string Header { get; set; } = ""; public string Body { get; set; } = ""; }
[AIDisclosure] public class Page2 { public string Body { get; set; } = ""; }
