// Helpers that copy into a response.
public static class Deep
{
    public static async Task Copy(Stream from, Stream to) => await from.CopyToAsync(to); // AIP2001
    public static async Task Write(byte[] from, Stream to) => await to.WriteAsync(from); // AIP2001
    public static async Task Copy2(MemoryStream from, HttpResponse to) => await from.CopyToAsync(to.Body); // AIP2001
}
[ApiController, Route("p")]
public class P(IChatClient client) : ControllerBase
{
    [HttpGet("3")] public async Task C() => await Deep.Copy(new MemoryStream(Encoding.UTF8.GetBytes((await client.GetResponseAsync("x")).Text)), Response.Body);
    [HttpGet("4")] public async Task D() => await Deep.Write(Encoding.UTF8.GetBytes((await client.GetResponseAsync("x")).Text), Response.Body);
    [HttpGet("5")] public async Task E() => await Deep.Copy2(new MemoryStream(Encoding.UTF8.GetBytes((await client.GetResponseAsync("x")).Text)), Response);
}
