// Conversations in other shapes. The answers say that AI made them.
[assembly: AIDisclosedBy("an editor", Kind = AIDisclosureKind.EditorialReview)]
[ApiController, Route("c")]
public class C(IChatClient client, ICases cases) : ControllerBase
{
    private async Task<string> Ask(string q) => (await client.GetResponseAsync(q)).Text;
    [HttpGet("summary/{caseNumber}")] public async Task<string> A(string caseNumber) => await Ask("Summarize: " + await cases.Load(caseNumber)); // ok
    [HttpGet("describe/{city}")] public async Task<string> B(string city) => await Ask("Describe " + city); // ok
    [HttpGet("ask/{question}")] public async Task<string> D(string question) => await Ask(question); // AIP2002
    [HttpGet("search")] public async Task<string> E([FromQuery] string q) => await Ask(q); // AIP2002
    [HttpPost("form")] public async Task<string> F([FromForm] string message) => await Ask(message); // AIP2002
    [HttpGet("lang")] public async Task<string> G([FromHeader(Name = "Accept-Language")] string language) => await Ask("A joke in " + language); // ok
    [HttpGet("joke")] public async Task<string> H(string lang) => await Ask("A joke in " + lang); // ok
    [HttpGet("page")] public async Task<string> I(int page, DateTime day, Guid id, DayOfWeek kind) => await Ask($"{page} {day} {id} {kind}"); // ok
    [HttpPost("translate")] public async Task<string> J([FromBody] string text) => await Ask("Translate: " + text); // AIP2002
    [HttpPost("classify")] public async Task<DayOfWeek> K([FromBody] string text) => Enum.Parse<DayOfWeek>(await Ask(text)); // ok
    [HttpPost("log")] public async Task L([FromBody] string text) => await Ask(text); // ok
    [HttpPost("upload")] public async Task<string> M(IFormFile file) { using var r = new StreamReader(file.OpenReadStream()); return await Ask(await r.ReadToEndAsync()); } // AIP2002
    [HttpPost("told"), Notice2] public async Task<string> N([FromBody] string text) => await Ask(text); // ok
    [HttpPost("form2")] public async Task<string> O() { var f = await Request.ReadFormAsync(); return await Ask(f["q"].ToString()); } // AIP2002
    [HttpDelete("x/{userId}")] public async Task<string> P(string userId) => await Ask("Say goodbye to " + userId); // ok
    [HttpGet("product")] public async Task<string> Q(string sku) => await Ask("Describe product " + sku); // ok
}
public interface ICases { Task<string> Load(string number); }
[AINotice] public sealed class Notice2Attribute : Attribute;

[AINotice] public abstract class ToldBase : ControllerBase;
[ApiController, Route("d")]
public class D(IChatClient client) : ToldBase
{
    [HttpPost("1")] public async Task<string> A([FromBody] string text) => (await client.GetResponseAsync(text)).Text; // ok
}
