// Headers that a finally sets: behind the return, before the result is written.
[ApiController]
public class C(IChatClient client) : ControllerBase
{
    [HttpGet("1")]
    public async Task<IActionResult> A()
    {
        try
        {
            var r = await client.GetResponseAsync("Summarize.");
            return Ok(r.Text); // ok
        }
        finally
        {
            Response.Headers["AI-Disclosure"] = "true";
        }
    }
    [HttpGet("2")]
    public async Task<string> B()
    {
        try
        {
            var r = await client.GetResponseAsync("Summarize.");
            return r.Text; // ok
        }
        finally
        {
            Response.Headers["AI-Disclosure"] = "true";
        }
    }
    [HttpGet("3")]
    public async Task<string> D()
    {
        try
        {
            var r = await client.GetResponseAsync("Summarize.");
            return r.Text; // AIP2001
        }
        finally
        {
            Response.Headers["X"] = "true";
        }
    }
}
