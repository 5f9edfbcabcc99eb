// Services that work with AI and hand out nothing that it made.
using OpenAI.Embeddings;
using OpenAI.Moderations;
using OpenAI.Files;
using OpenAI.Models;

public record Doc(int Id, string Title, float[] Vector);
public interface IDocs { Task<List<Doc>> All(); Task<Doc?> Find(int id); }

[ApiController, Route("k")]
public class K(IChatClient client, EmbeddingClient embeddings, ModerationClient moderation, IDocs docs, IEmbeddingGenerator<string, Embedding<float>> generator) : ControllerBase
{
    [HttpGet("1")] public async Task<IEnumerable<Doc>> Search(string q) { var v = (await embeddings.GenerateEmbeddingAsync(q)).Value.ToFloats().ToArray(); return (await docs.All()).OrderByDescending(d => Dot(d.Vector, v)).Take(3); } // ok
    private static float Dot(float[] a, float[] b) => a.Zip(b, (x, y) => x * y).Sum();
    [HttpGet("2")] public async Task<IActionResult> Index() { foreach (var d in await docs.All()) { var e = await generator.GenerateAsync([d.Title]); _ = e.Count; } return Ok(await docs.All()); } // ok
    [HttpPost("3")] public async Task<IActionResult> Moderate([FromBody] string text) { var m = await moderation.ClassifyTextAsync(text); return m.Value.Flagged ? BadRequest("Not allowed.") : Ok(text); } // ok
    [HttpGet("4")] public async Task<IActionResult> Route(string q) { var r = await client.GetResponseAsync("Which of a, b, c? " + q); return r.Text.Trim() switch { "a" => Ok("Desk A"), "b" => Ok("Desk B"), _ => NotFound() }; } // ok
    [HttpGet("5")] public async Task<IActionResult> Pick(string q) { var r = await client.GetResponseAsync("Which id? " + q); return int.TryParse(r.Text, out var id) ? Ok(await docs.Find(id)) : NotFound(); } // ok
    [HttpGet("6")] public async Task<IActionResult> Ok6() { var ok = (await client.GetResponseAsync("ping")).Text.Contains("pong", StringComparison.OrdinalIgnoreCase); return Ok(new { healthy = ok, at = DateTime.UtcNow }); } // ok
    [HttpGet("7")] public async Task<IActionResult> Usage() { var r = await client.GetResponseAsync("x"); return Ok(new { r.Usage?.InputTokenCount, r.Usage?.OutputTokenCount, r.ModelId, r.ResponseId, reason = r.FinishReason?.Value }); } // ok
    [HttpGet("8")] public async Task<IActionResult> Hash() { var r = await client.GetResponseAsync("x"); return Ok(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(r.Text)))); } // ok
    [HttpGet("9")] public async Task<IActionResult> Guarded() { var r = await client.GetResponseAsync("x"); if (string.IsNullOrWhiteSpace(r.Text)) throw new InvalidOperationException("empty"); return NoContent(); } // ok
    [HttpGet("10")] public IActionResult Prompt() { var messages = new List<ChatMessage> { new(ChatRole.System, "You help."), new(ChatRole.User, "Hi") }; return Ok(messages.Select(m => m.Text)); } // ok
    [HttpPost("11")] public async Task<IActionResult> Echo([FromBody] string q) { var history = new List<ChatMessage> { new(ChatRole.User, q) }; await client.GetResponseAsync(history); return Ok(history[0].Text); } // ok
    [HttpPost("12")] public async Task<IActionResult> History([FromBody] string q) { var history = new List<ChatMessage> { new(ChatRole.User, q) }; var r = await client.GetResponseAsync(history); history.AddRange(r.Messages); return Ok(history.Select(m => m.Text)); } // AIP2001 AIP2002
    [HttpGet("13")] public async Task<DayOfWeek> Day() => Enum.Parse<DayOfWeek>((await client.GetResponseAsync("Which day?")).Text); // ok
    [HttpGet("14")] public async Task<DateOnly> Date() => DateOnly.Parse((await client.GetResponseAsync("Which date?")).Text); // ok
    [HttpGet("15")] public async Task<Guid> Id() => Guid.Parse((await client.GetResponseAsync("Which id?")).Text); // ok
    [HttpGet("16")] public async Task<Uri> Link() => new((await client.GetResponseAsync("Which page?")).Text); // AIP2001
    [HttpGet("17")] public async Task<string[]> Tags() => (await client.GetResponseAsync("Tags?")).Text.Split(','); // AIP2001
    [HttpGet("18")] public async Task<List<Doc>> Docs() { var names = (await client.GetResponseAsync("Names?")).Text.Split(','); return (await docs.All()).Where(d => names.Contains(d.Title)).ToList(); } // ok
    [HttpGet("19")] public async Task<char> Letter() => (await client.GetResponseAsync("Letter?")).Text[0]; // AIP2001
    [HttpGet("20")] public async Task<double> Score() { var r = await client.GetResponseAsync("Score?"); return double.Parse(r.Text, System.Globalization.CultureInfo.InvariantCulture); } // ok
}
