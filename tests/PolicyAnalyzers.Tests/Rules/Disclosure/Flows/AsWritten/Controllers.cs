// Controllers as other people write them.
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

public sealed record SummaryDto(string Title, string Body);
public sealed record MarkedDto(string Title, string Body) { public bool AiGenerated { get; init; } }
public class Page<T> { public List<T> Items { get; set; } = []; public int Total { get; set; } }
public class Envelope<T> { public T? Data { get; set; } public Meta Meta { get; set; } = new(); }
public class Meta { public bool GeneratedByAI { get; set; } }

[ApiController, Route("api/[controller]")]
public class SummariesController : ControllerBase
{
    private readonly IChatClient _client;
    private readonly Dictionary<int, string> _cache = new();
    public SummariesController(IChatClient client) { _client = client; }

    [HttpGet("1")]
    public async Task<ActionResult<SummaryDto>> One()
    {
        ChatResponse r = await _client.GetResponseAsync("Summarize the news.");
        if (string.IsNullOrEmpty(r.Text)) return NotFound();
        return Ok(new SummaryDto("News", r.Text.Trim())); // AIP2001
    }

    [HttpGet("2")]
    public async Task<ActionResult<SummaryDto>> TwoToldByHeader()
    {
        Response.Headers.TryAdd("AI-Disclosure", "generated");
        var r = await _client.GetResponseAsync("Summarize the news.");
        if (string.IsNullOrEmpty(r.Text)) return NotFound();
        return Ok(new SummaryDto("News", r.Text.Trim())); // ok
    }

    [HttpGet("3")]
    public async Task<ActionResult<IEnumerable<SummaryDto>>> ThreeList()
    {
        var titles = new[] { "a", "b" };
        var list = new List<SummaryDto>();
        foreach (var t in titles)
        {
            var r = await _client.GetResponseAsync("Summarize " + t);
            list.Add(new SummaryDto(t, r.Text));
        }
        return list; // AIP2001
    }

    [HttpGet("4")]
    public async Task<ActionResult<IEnumerable<MarkedDto>>> FourList()
    {
        var titles = new[] { "a", "b" };
        var list = new List<MarkedDto>();
        foreach (var t in titles)
        {
            var r = await _client.GetResponseAsync("Summarize " + t);
            list.Add(new MarkedDto(t, r.Text) { AiGenerated = true });
        }
        return Ok(list); // ok
    }

    [HttpGet("5")]
    public async Task<IActionResult> FivePage()
    {
        var r = await _client.GetResponseAsync("Summarize.");
        var page = new Page<MarkedDto> { Items = { new MarkedDto("x", r.Text) { AiGenerated = true } }, Total = 1 };
        return Ok(page); // ok
    }

    [HttpGet("6")]
    public async Task<IActionResult> SixPageUntold()
    {
        var r = await _client.GetResponseAsync("Summarize.");
        var page = new Page<MarkedDto> { Items = { new MarkedDto("x", r.Text) }, Total = 1 };
        return Ok(page); // AIP2001
    }

    [HttpGet("7")]
    public async Task<IActionResult> SevenTryCatch()
    {
        try
        {
            var r = await _client.GetResponseAsync("Summarize.");
            return Ok(r.Text); // AIP2001
        }
        catch (Exception e)
        {
            return StatusCode(500, e.Message); // ok
        }
        finally
        {
            Response.Headers["X-Trace"] = "1";
        }
    }

    [HttpGet("8")]
    public async Task<IActionResult> EightFinally()
    {
        try
        {
            var r = await _client.GetResponseAsync("Summarize.");
            return Ok(r.Text); // ok
        }
        finally
        {
            Response.Headers["AI-Disclosure"] = "true";
        }
    }

    [HttpGet("9")]
    public async Task<IActionResult> NineCache(int id)
    {
        if (_cache.TryGetValue(id, out var text)) return Ok(text); // AIP2001
        text = (await _client.GetResponseAsync("Summarize.")).Text;
        _cache[id] = text;
        return Ok(text); // AIP2001
    }

    [HttpGet("10")]
    public async Task<IActionResult> TenProjection()
    {
        var parts = await Task.WhenAll(Enumerable.Range(0, 3).Select(i => _client.GetResponseAsync("Part " + i)));
        return Ok(parts.Select(p => new SummaryDto("p", p.Text)).ToList()); // AIP2001
    }

    [HttpGet("11")]
    public async Task<IActionResult> ElevenProjection()
    {
        var parts = await Task.WhenAll(Enumerable.Range(0, 3).Select(i => _client.GetResponseAsync("Part " + i)));
        return Ok(parts.Select(p => new MarkedDto("p", p.Text) { AiGenerated = true }).ToList()); // ok
    }

    [HttpGet("12")]
    public async Task<IActionResult> TwelveCount()
    {
        var parts = await Task.WhenAll(Enumerable.Range(0, 3).Select(i => _client.GetResponseAsync("Part " + i)));
        return Ok(new { count = parts.Length, tokens = parts.Sum(p => p.Usage?.TotalTokenCount ?? 0), empty = parts.Any(p => p.Text.Length == 0) }); // ok
    }

    [HttpGet("13")]
    public async Task<IActionResult> ThirteenEnum()
    {
        var r = await _client.GetResponseAsync("Sentiment?");
        return Enum.TryParse<DayOfWeek>(r.Text, out var day) ? Ok(day) : BadRequest("unparseable"); // ok
    }

    [HttpGet("15")]
    public async Task<FileResult> FifteenCsv()
    {
        var sb = new StringBuilder("id,text\n");
        for (var i = 0; i < 2; i++) sb.Append(i).Append(',').AppendLine((await _client.GetResponseAsync("Row " + i)).Text);
        return File(Encoding.UTF8.GetBytes(sb.ToString()), "text/csv", "rows.csv"); // AIP2001
    }

    [HttpGet("16")]
    public async Task<FileResult> SixteenCsvToldByHeader()
    {
        var sb = new StringBuilder("id,text\n");
        for (var i = 0; i < 2; i++) sb.Append(i).Append(',').AppendLine((await _client.GetResponseAsync("Row " + i)).Text);
        HttpContext.Response.Headers.Append("AI-Disclosure", "text column");
        return File(Encoding.UTF8.GetBytes(sb.ToString()), "text/csv", "rows.csv"); // ok
    }

    [HttpGet("17")]
    public async Task<IActionResult> SeventeenOneBranch(bool verbose)
    {
        var r = await _client.GetResponseAsync("Summarize.");
        if (verbose)
        {
            Response.Headers["AI-Disclosure"] = "true";
            return Ok(new SummaryDto("long", r.Text)); // ok
        }

        return Ok(new SummaryDto("short", r.Text)); // AIP2001
    }

    [HttpGet("18")]
    public async Task<Envelope<string>> EighteenEnvelope()
    {
        var r = await _client.GetResponseAsync("Summarize.");
        return new Envelope<string> { Data = r.Text }; // AIP2001
    }

    [HttpPost("19")]
    public async Task<IActionResult> NineteenReturnsInput([FromBody] SummaryDto dto)
    {
        await _client.GetResponseAsync("Check.");
        return Ok(dto); // ok
    }

    [HttpGet("20")]
    public async Task TwentyWrites()
    {
        Response.ContentType = "text/plain";
        await foreach (var u in _client.GetStreamingResponseAsync("Tell.").WithCancellation(HttpContext.RequestAborted))
        {
            await Response.WriteAsync(u.ToString()); // AIP2001
            await Response.Body.FlushAsync();
        }
    }

    [HttpGet("21")]
    public async Task TwentyOneWrites()
    {
        Response.ContentType = "text/event-stream";
        Response.Headers["AI-Disclosure"] = "yes";
        await foreach (var u in _client.GetStreamingResponseAsync("Tell.").WithCancellation(HttpContext.RequestAborted))
        {
            await Response.WriteAsync($"data: {u}\n\n"); // ok
            await Response.Body.FlushAsync();
        }
    }

    [NonAction]
    public async Task<string> Helper() => (await _client.GetResponseAsync("x")).Text; // ok

    [HttpGet("22")]
    public Task<string> TwentyTwo() => Helper(); // AIP2001
}
