// Generated images and sound, kept or handed out. The header says that AI made it; provenance is another matter.
using OpenAI.Images;
using OpenAI.Audio;

public static class Marks
{
    [ProvenanceMark] public static byte[] Sign(byte[] media) => [.. media];
    [ProvenanceMark] public static BinaryData Watermark(BinaryData media) => media;
    [ProvenanceMark] public static Task<byte[]> SignAsync(byte[] media) => Task.FromResult(media);
    public static byte[] Resize(byte[] media) => [.. media];
}

[ApiController, AIDisclosedBy("the caption below the picture")]
public class MediaController(ImageClient images, AudioClient audio, IChatClient chat) : ControllerBase
{
    private async Task<byte[]> Draw() { GeneratedImage image = await images.GenerateImageAsync("A cat."); return image.ImageBytes.ToArray(); }

    [HttpGet("1")] public async Task<IActionResult> Returned() => File(await Draw(), "image/png"); // AIP2003
    [HttpGet("2")] public async Task<byte[]> Bytes() => await Draw(); // AIP2003
    [HttpGet("3")] public async Task<IActionResult> Signed() => File(Marks.Sign(await Draw()), "image/png"); // ok
    [HttpGet("4")] public async Task<IActionResult> SignedAsync() => File(await Marks.SignAsync(await Draw()), "image/png"); // ok
    [HttpGet("5")] public async Task<IActionResult> Resized() => File(Marks.Resize(await Draw()), "image/png"); // AIP2003
    [HttpGet("6")] public async Task Saved() => await System.IO.File.WriteAllBytesAsync("cat.png", await Draw()); // AIP2003
    [HttpGet("7")] public async Task SavedSigned() => await System.IO.File.WriteAllBytesAsync("cat.png", Marks.Sign(await Draw())); // ok
    [HttpGet("8")] public async Task Stream1() { await using var file = System.IO.File.Create("cat.png"); await file.WriteAsync(await Draw()); } // AIP2003
    [HttpGet("9")] public async Task Stream2() { await using var file = new FileStream("cat.png", FileMode.Create); await file.WriteAsync(await Draw()); } // AIP2003
    [HttpGet("10")] public async Task Stream3() { await using var file = System.IO.File.OpenWrite("cat.png"); await file.WriteAsync(Marks.Sign(await Draw())); } // ok
    [HttpGet("11")] public async Task Memory() { using var memory = new MemoryStream(); await memory.WriteAsync(await Draw()); } // ok
    [HttpGet("12")] public async Task Body() => await Response.Body.WriteAsync(await Draw()); // AIP2003
    [HttpGet("13")] public async Task BodySigned() => await Response.Body.WriteAsync(Marks.Sign(await Draw())); // ok
    [HttpGet("14")] public async Task<IActionResult> Speech() { BinaryData speech = await audio.GenerateSpeechAsync("Hello", GeneratedSpeechVoice.Alloy); return File(speech.ToArray(), "audio/mpeg"); } // AIP2003
    [HttpGet("15")] public async Task<IActionResult> MarkedSpeech() { BinaryData speech = await audio.GenerateSpeechAsync("Hello", GeneratedSpeechVoice.Alloy); return File(Marks.Watermark(speech).ToArray(), "audio/mpeg"); } // ok
    [HttpGet("16")] public async Task<string> Transcript() { AudioTranscription text = await audio.TranscribeAudioAsync("speech.mp3"); return text.Text; } // ok
    [HttpGet("17")] public async Task<string> Words() => (await chat.GetResponseAsync("Tell a joke.")).Text; // ok
    [HttpGet("18")] public async Task WordsSaved() => await System.IO.File.WriteAllTextAsync("joke.txt", (await chat.GetResponseAsync("Tell a joke.")).Text); // ok
    [HttpGet("19")] public async Task<string> Address() { GeneratedImage image = await images.GenerateImageAsync("A cat."); return image.ImageUri.ToString(); } // AIP2003
    [HttpGet("20")] public async Task<IActionResult> Uploaded() => File(await System.IO.File.ReadAllBytesAsync("photo.png"), "image/png"); // ok
    [HttpGet("21")] public async Task<int> Size() => (await Draw()).Length; // ok
    [HttpGet("22")] public async Task<string> Base64() => Convert.ToBase64String(await Draw()); // AIP2003
    [HttpGet("23")] public async Task<AIGenerated<byte[]>> Wrapped() => AIGenerated.Create(await Draw()); // AIP2003
    [HttpGet("24")] public async Task<IActionResult> OnOnePath(bool sign) { var image = await Draw(); if (sign) { image = Marks.Sign(image); } return File(image, "image/png"); } // AIP2003
}

public class Store(ImageClient images)
{
    public async Task Keep(string path)
    {
        GeneratedImage image = await images.GenerateImageAsync("A cat.");
        await Write(path, image.ImageBytes.ToArray());
        await Write(path, Marks.Sign(image.ImageBytes.ToArray()));
    }

    private static Task Write(string path, byte[] bytes) => File.WriteAllBytesAsync(path, bytes); // AIP2003
}

// A picture is content, too: that it is not disclosed is another finding at the same place.
[ApiController]
public class Plain(ImageClient images) : ControllerBase
{
    [HttpGet("1")] public async Task<IActionResult> Both() { GeneratedImage image = await images.GenerateImageAsync("A cat."); return File(image.ImageBytes.ToArray(), "image/png"); } // AIP2001 AIP2003
    [HttpGet("2")] public async Task<IActionResult> Signed() { GeneratedImage image = await images.GenerateImageAsync("A cat."); return File(Marks.Sign(image.ImageBytes.ToArray()), "image/png"); } // AIP2001
    [HttpGet("3")] public async Task<IActionResult> Header() { Response.Headers["AI-Disclosure"] = "AI"; GeneratedImage image = await images.GenerateImageAsync("A cat."); return File(Marks.Sign(image.ImageBytes.ToArray()), "image/png"); } // ok
}
