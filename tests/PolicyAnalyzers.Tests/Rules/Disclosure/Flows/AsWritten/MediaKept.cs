// logging
// Media of other SDKs, kept and handed out in other ways.
using OpenAI.Images;
using OpenAI.Audio;

[AIDisclosedBy("the caption")]
[ApiController, Route("m")]
public class M(ImageClient images, AudioClient audio, HttpClient http) : ControllerBase
{
    [ProvenanceMark] private static Task<byte[]> C2pa(byte[] media) => Task.FromResult(media);
    [ProvenanceMark] private static void MarkInPlace(byte[] media) { }
    private async Task<byte[]> Draw() { GeneratedImage image = await images.GenerateImageAsync("A cat."); return image.ImageBytes.ToArray(); }

    [HttpGet("1")] public async Task A() { using var stream = System.IO.File.Create("x.png"); using var writer = new BinaryWriter(stream); writer.Write(await Draw()); } // AIP2003
    [HttpGet("2")] public async Task B() { var bytes = await Draw(); System.IO.File.WriteAllText("x.txt", Convert.ToBase64String(bytes)); } // AIP2003
    [HttpGet("3")] public async Task<object> D() => new { image = "data:image/png;base64," + Convert.ToBase64String(await Draw()) }; // AIP2003
    [HttpGet("4")] public async Task<object> E() => new { image = "data:image/png;base64," + Convert.ToBase64String(await C2pa(await Draw())) }; // ok
    [HttpGet("5")] public async Task<Stream> F() => new MemoryStream(await Draw()); // AIP2003
    [HttpGet("6")] public async Task<IActionResult> G() { var b = await Draw(); b = await C2pa(b); return File(b, "image/png"); } // ok
    [HttpGet("7")] public async Task<IActionResult> H() { var b = await Draw(); if (b.Length == 0) return NotFound(); return File(await C2pa(b), "image/png"); } // ok
    [HttpGet("8")] public async Task<object> I() { var image = await images.GenerateImageAsync("A cat."); return new { size = image.Value.ImageBytes.ToArray().Length, prompt = "A cat." }; } // ok
    [HttpGet("9")] public async Task J() { var speech = await audio.GenerateSpeechAsync("Hello", GeneratedSpeechVoice.Alloy); await speech.Value.ToStream().CopyToAsync(Response.Body); } // AIP2003
    [HttpGet("10")] public async Task K() { var bytes = await Draw(); var path = Path.GetTempFileName(); await System.IO.File.WriteAllBytesAsync(path, bytes); System.IO.File.Move(path, "x.png"); } // AIP2003
    [HttpGet("11")] public async Task<IActionResult> L() { byte[] photo = await http.GetByteArrayAsync("http://intranet/photo.png"); return File(photo, "image/png"); } // ok
    [HttpGet("12")] public async Task<IActionResult> N() => Ok((await Task.WhenAll(Draw(), Draw())).Select(b => Convert.ToBase64String(b))); // AIP2003
    [HttpGet("13")] public async Task<IActionResult> O() => Ok((await Task.WhenAll(Draw(), Draw())).Select(async b => Convert.ToBase64String(await C2pa(b)))); // ok
}

public class Generators(IImageGenerator generator, ITextToSpeechClient speech)
{
    [ProvenanceMark] private static byte[] Sign(ReadOnlyMemory<byte> media) => media.ToArray();
    public async Task A() { var r = await generator.GenerateImagesAsync("A cat."); var image = r.Contents.OfType<DataContent>().First(); await File.WriteAllBytesAsync("x.png", image.Data.ToArray()); } // AIP2003
    public async Task B() { var r = await generator.GenerateImagesAsync("A cat."); var image = r.Contents.OfType<DataContent>().First(); await File.WriteAllBytesAsync("x.png", Sign(image.Data)); } // ok
    public async Task C() { var r = await speech.GetAudioAsync("Hello"); await File.WriteAllBytesAsync("x.mp3", r.Contents.OfType<DataContent>().First().Data.ToArray()); } // AIP2003
}
