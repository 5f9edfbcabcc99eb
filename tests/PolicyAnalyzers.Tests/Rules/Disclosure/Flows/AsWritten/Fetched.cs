// Media that a model answers with an address of.
using OpenAI.Images;
[AIDisclosedBy("the caption")]
[ApiController, Route("f")]
public class F(ImageClient images, HttpClient http) : ControllerBase
{
    [ProvenanceMark] private static byte[] Sign(byte[] media) => media;
    private async Task<Uri> Draw() { GeneratedImage image = await images.GenerateImageAsync("A cat."); return image.ImageUri; }
    [HttpGet("1")] public async Task A() => await System.IO.File.WriteAllBytesAsync("x.png", await http.GetByteArrayAsync(await Draw())); // AIP2003
    [HttpGet("2")] public async Task B() => await System.IO.File.WriteAllBytesAsync("x.png", Sign(await http.GetByteArrayAsync(await Draw()))); // ok
    [HttpGet("3")] public async Task<IActionResult> D() => File(await http.GetByteArrayAsync("https://intranet.example.com/cat.png"), "image/png"); // ok
    [HttpGet("4")] public async Task<IActionResult> E() { using var response = await http.GetAsync(await Draw()); return File(await response.Content.ReadAsByteArrayAsync(), "image/png"); } // AIP2003
    [HttpGet("5")] public async Task<IActionResult> G() { var stream = await http.GetStreamAsync(await Draw()); return File(stream, "image/png"); } // AIP2003
}
[ApiController, Route("g")]
public class G(ImageClient images, HttpClient http) : ControllerBase
{
    [ProvenanceMark] private static byte[] Sign(byte[] media) => media;
    private async Task<Uri> Draw() { GeneratedImage image = await images.GenerateImageAsync("A cat."); return image.ImageUri; }
    [HttpGet("1")] public async Task<IActionResult> A() => File(await http.GetByteArrayAsync(await Draw()), "image/png"); // AIP2001 AIP2003
    [HttpGet("2")] public async Task<IActionResult> B() => File(Sign(await http.GetByteArrayAsync(await Draw())), "image/png"); // AIP2001
    [HttpGet("3")] public async Task<IActionResult> C() { Response.Headers["AI-Disclosure"] = "ai"; return File(Sign(await http.GetByteArrayAsync(await Draw())), "image/png"); } // ok
    [HttpGet("4")] public async Task<string> D() => await http.GetStringAsync("https://intranet.example.com/text"); // ok
}
