// Every form in which a controller answers.
public record Answer(string Text);

public record Told(string Text, bool IsAIGenerated);

[ApiController]
public class Results1(IChatClient client) : ControllerBase
{
    private async Task<string> Ask() => (await client.GetResponseAsync("Tell a joke.")).Text;

    [HttpGet("1")] public async Task<string> Plain() => await Ask(); // AIP2001
    [HttpGet("2")] public async Task<object> Boxed() => await Ask(); // AIP2001
    [HttpGet("3")] public async Task<ActionResult<string>> ActionResultOfText() => await Ask(); // AIP2001
    [HttpGet("4")] public async Task<ActionResult<Answer>> ActionResultOfObject() => new Answer(await Ask()); // AIP2001
    [HttpGet("5")] public async Task<ActionResult<Answer>> ActionResultOk() => Ok(new Answer(await Ask())); // AIP2001
    [HttpGet("6")] public async Task<ActionResult<Told>> ToldActionResult() => new Told(await Ask(), true); // ok
    [HttpGet("7")] public async Task<ActionResult<Told>> ToldOk() => Ok(new Told(await Ask(), true)); // ok
    [HttpGet("8")] public async Task<IActionResult> UntoldOk() => Ok(new Told(await Ask(), false)); // AIP2001
    [HttpGet("9")] public async Task<IActionResult> Json1() => new JsonResult(new { answer = await Ask() }); // AIP2001
    [HttpGet("10")] public async Task<IActionResult> Json2() => new JsonResult(new { answer = await Ask(), isAIGenerated = true }); // ok
    [HttpGet("11")] public async Task<IActionResult> Object1() => new ObjectResult(await Ask()) { StatusCode = 200 }; // AIP2001
    [HttpGet("12")] public async Task<IActionResult> Object2() => new OkObjectResult(AIGenerated.Create(await Ask())); // ok
    [HttpGet("13")] public async Task<IActionResult> Content1() => Content(await Ask(), "text/plain"); // AIP2001
    [HttpGet("14")] public async Task<IActionResult> Content2() => new ContentResult { Content = await Ask() }; // AIP2001
    [HttpGet("15")] public async Task<IActionResult> Content3() => Content(AIDisclosure.Label(await Ask())); // ok
    [HttpGet("16")] public async Task<IActionResult> Content4() => new ContentResult { Content = AIDisclosure.Label(await Ask(), "ja") }; // ok
    [HttpGet("17")] public async Task<IActionResult> File1() => File(Encoding.UTF8.GetBytes(await Ask()), "text/plain", "joke.txt"); // AIP2001
    [HttpGet("18")] public async Task<FileContentResult> File2() => new FileContentResult(Encoding.UTF8.GetBytes(await Ask()), "text/plain"); // AIP2001
    [HttpGet("19")] public async Task<IActionResult> File3() => new FileStreamResult(new MemoryStream(Encoding.UTF8.GetBytes(await Ask())), "text/plain"); // AIP2001
    [HttpGet("20")] public async Task<IActionResult> File4() => File(Encoding.UTF8.GetBytes(AIDisclosure.Label(await Ask())), "text/plain"); // ok
    [HttpGet("21")] public async Task<IActionResult> Created1() => CreatedAtAction(nameof(Plain), new { id = 1 }, new Answer(await Ask())); // AIP2001
    [HttpGet("22")] public async Task<IActionResult> Created2() => Created("/answers/1", AIGenerated.Create(await Ask())); // ok
    [HttpGet("23")] public async Task<IActionResult> Status1() => StatusCode(202, await Ask()); // AIP2001
    [HttpGet("24")] public async Task<IActionResult> Bad() => BadRequest(await Ask()); // AIP2001
    [HttpGet("25")] public async Task<IActionResult> Problem1() => Problem(await Ask()); // AIP2001
    [HttpGet("26")] public async Task<IResult> Minimal() => Microsoft.AspNetCore.Http.Results.Ok(await Ask()); // AIP2001
    [HttpGet("27")] public async Task<Microsoft.AspNetCore.Http.HttpResults.Ok<Answer>> Typed() => TypedResults.Ok(new Answer(await Ask())); // AIP2001
    [HttpGet("28")] public async Task<List<string>> Sequence() => [await Ask()]; // AIP2001
    [HttpGet("29")] public async Task<AIGenerated<string>[]> ToldSequence() => [AIGenerated.Create(await Ask())]; // ok
    [HttpGet("30")] public async Task<Dictionary<string, string>> Map() => new() { ["answer"] = await Ask() }; // AIP2001
    [HttpGet("31")] public async Task<int> Length() => (await Ask()).Length; // ok
    [HttpGet("32")] public async Task<IActionResult> Empty() { await Ask(); return NoContent(); } // ok
    [HttpGet("33")] public async Task<IActionResult> Away() { await Ask(); return RedirectToAction(nameof(Plain)); } // ok
    [HttpGet("34")] public async Task<byte[]> Bytes() => Encoding.UTF8.GetBytes(await Ask()); // AIP2001
    [HttpGet("35")] public async Task<ValueTuple<string, int>> Pair() => (await Ask(), 1); // AIP2001
    [HttpGet("36")] public async Task<ActionResult> Either(bool yes) => yes ? Ok("Nothing.") : Ok(await Ask()); // AIP2001
    [HttpGet("37")] public async Task<ActionResult> Neither(bool yes) => yes ? Ok("Nothing.") : Ok(new Told(await Ask(), true)); // ok

    [HttpGet("38")] public async Task<ActionResult> OneOfTwo(bool yes) => yes ? Ok(await Ask()) : Ok(AIGenerated.Create(await Ask())); // AIP2001
    [HttpGet("39")] public async Task<ActionResult> NothingOrTold(bool yes) => yes ? NotFound() : Ok(AIGenerated.Create(await Ask())); // ok
    [HttpGet("45")] public async Task<ActionResult> FixedOrTold(bool yes) => yes ? Ok("Nothing.") : Ok(AIGenerated.Create(await Ask())); // ok
    [HttpGet("46")] public async Task<ActionResult> Switch(int kind) => kind switch { 1 => Ok(await Ask()), 2 => Ok(AIGenerated.Create(await Ask())), _ => NotFound() }; // AIP2001
    [HttpGet("47")] public async Task<ActionResult> NewOneOfTwo(bool yes) => yes ? new OkObjectResult(await Ask()) : new OkObjectResult(AIGenerated.Create(await Ask())); // AIP2001

    [HttpGet("40")]
    public async IAsyncEnumerable<string> Stream()
    {
        await foreach (var update in client.GetStreamingResponseAsync("Tell a joke."))
        {
            yield return update.Text; // AIP2001
        }
    }

    [HttpGet("41")]
    public IAsyncEnumerable<ChatResponseUpdate> WholeStream() => client.GetStreamingResponseAsync("Tell a joke."); // AIP2001

    [HttpGet("42")]
    public async IAsyncEnumerable<AIGenerated<string>> ToldStream()
    {
        await foreach (var update in client.GetStreamingResponseAsync("Tell a joke."))
        {
            yield return AIGenerated.Create(update.Text); // ok
        }
    }

    [HttpGet("43")]
    public async IAsyncEnumerable<string> HeaderStream()
    {
        Response.Headers["AI-Disclosure"] = "AI";
        await foreach (var update in client.GetStreamingResponseAsync("Tell a joke."))
        {
            yield return update.Text; // ok
        }
    }

    [HttpGet("44")]
    public IAsyncEnumerable<string> Helper() => Inner(); // AIP2001

    private async IAsyncEnumerable<string> Inner()
    {
        await foreach (var update in client.GetStreamingResponseAsync("Tell a joke."))
        {
            yield return update.Text;
        }
    }

    [NonAction] public async Task<string> NoAction() => await Ask(); // ok
    internal async Task<string> NotPublic() => await Ask(); // ok
}

// Not marked as a controller, but one by its base.
public class HomeController(IChatClient client) : Controller
{
    private async Task<string> Ask() => (await client.GetResponseAsync("Tell a joke.")).Text;

    public async Task<IActionResult> View1() => View(new Answer(await Ask())); // AIP2001
    public async Task<IActionResult> View2() => View(new Told(await Ask(), true)); // ok
    public async Task<IActionResult> View3() => View("Joke", await Ask()); // AIP2001
    public async Task<IActionResult> Partial1() => PartialView("Joke", await Ask()); // AIP2001
    public async Task<IActionResult> Json1() => Json(new { text = await Ask() }); // AIP2001
    public async Task<IActionResult> Json2() => Json(AIGenerated.Create(await Ask())); // ok

    public async Task<IActionResult> Bag()
    {
        ViewData["answer"] = await Ask(); // AIP2001
        return View();
    }

    public async Task<IActionResult> ToldBag()
    {
        ViewData["answer"] = AIDisclosure.Label(await Ask()); // ok
        return View();
    }

    public async Task<IActionResult> Dynamic()
    {
        ViewBag.Answer = await Ask(); // AIP2001
        return View();
    }

    [AIDisclosedBy("the banner of the layout")]
    public async Task<IActionResult> Banner() => View(new Answer(await Ask())); // ok
}
