// Texts that say nothing.
[ApiController, Route("t")]
public class T(IChatClient client) : ControllerBase
{
    private const string None = "";
    private const string Todo = "TODO";
    private async Task<string> Ask() => (await client.GetResponseAsync("Tell.")).Text;
    [HttpGet("1")] public async Task<R> A() => new R(await Ask(), None); // AIP2001 AIP2005
    [HttpGet("2")] public async Task<R> B() => new R(await Ask(), Todo); // AIP2005
    [HttpGet("3")] public async Task<R> C() => new R(await Ask(), "Written by an AI system"); // ok
    [HttpGet("4")] public async Task<R> D() => new R(await Ask(), string.Empty); // AIP2001 AIP2005
    [HttpGet("5")] public async Task<AIGenerated<string>> E() => AIGenerated.Create(await Ask(), "..."); // AIP2005
    [HttpGet("6")] public async Task<AIGenerated<string>> F() => AIGenerated.Create(await Ask(), "AI により生成されました"); // ok
    [HttpGet("7")] public async Task<string> G() { Response.Headers.Append("AI-Disclosure", " "); return await Ask(); } // AIP2001 AIP2005
    [HttpGet("8")] public async Task<R> H(string notice) => new R(await Ask(), notice); // ok
    [HttpGet("9")] public async Task<R> I() => new R(await Ask(), "lorem ipsum"); // AIP2005
    [HttpGet("10")] public async Task<R> J() => new R(await Ask(), "xxx"); // AIP2005
    [HttpGet("11")] public async Task<R> K() => new R(await Ask(), "-"); // AIP2005
    [HttpGet("12")] public async Task<R> L() => new R(await Ask(), "AI"); // ok
}
public record R(string Text, [property: AIDisclosure] string Notice);
[AINotice(Text = "")] public class H1 : Hub; // AIP2005
[AINotice(Text = "TBD")] public class H2 : Hub; // AIP2005
[AINotice(Text = "This chat is answered by AI.")] public class H3 : Hub; // ok
[AIDisclosedBy("")] public class H4 : Hub; // AIP2005
[AIDisclosedBy("the page banner")] public class H5 : Hub; // ok
