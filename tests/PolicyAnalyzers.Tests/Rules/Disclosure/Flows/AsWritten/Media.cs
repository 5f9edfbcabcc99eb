// library: ../LibraryImages.cs
// Media by other ways.
using OpenAI.Images;
using OpenAI.Audio;
using ImageMagick;
using SixLabors.ImageSharp;

[AIDisclosedBy("the gallery's caption")]
public class Gallery(ImageClient images, AudioClient audio, HttpClient http)
{
    [ProvenanceMark] private static byte[] Mark(byte[] b) => b;
    [ProvenanceMark] private static Task<Stream> MarkAsync(Stream s) => Task.FromResult(s);

    public async Task A() { var r = await images.GenerateImageAsync("x"); await File.WriteAllBytesAsync("a.png", r.Value.ImageBytes.ToArray()); } // AIP2003
    public async Task B() { var r = await images.GenerateImagesAsync("x", 3); foreach (var i in r.Value) await File.WriteAllBytesAsync("b.png", i.ImageBytes.ToArray()); } // AIP2003
    public async Task C() { var r = await images.GenerateImagesAsync("x", 3); foreach (var i in r.Value) await File.WriteAllBytesAsync("b.png", Mark(i.ImageBytes.ToArray())); } // ok
    public async Task D() { var r = await images.GenerateImageAsync("x"); using var s = r.Value.ImageBytes.ToStream(); using var f = File.Create("c.png"); await s.CopyToAsync(f); } // AIP2003
    public async Task E() { var r = await images.GenerateImageAsync("x"); using var s = await MarkAsync(r.Value.ImageBytes.ToStream()); using var f = File.Create("c.png"); await s.CopyToAsync(f); } // ok
    public async Task F() { var r = await audio.GenerateSpeechAsync("x", GeneratedSpeechVoice.Echo); await File.WriteAllBytesAsync("s.mp3", r.Value.ToArray()); } // AIP2003
    public async Task H() { var r = await images.GenerateImageAsync("x"); File.WriteAllText("log.txt", r.Value.ImageBytes.ToMemory().Length.ToString()); } // ok
    public async Task I() { var r = await images.GenerateImageEditAsync("in.png", "x"); await File.WriteAllBytesAsync("e.png", r.Value.ImageBytes.ToArray()); } // AIP2003
    public async Task J() { var r = await images.GenerateImageAsync("x"); var b = r.Value.ImageBytes.ToArray(); using var m = new MagickImage(b); m.Strip(); } // AIP2004
    public async Task K() { var r = await images.GenerateImageAsync("x"); Clean(new MagickImage(r.Value.ImageBytes.ToArray())); }
    private static void Clean(MagickImage image) => image.Strip(); // AIP2004
    public async Task L() { var r = await images.GenerateImageAsync("x"); await File.WriteAllBytesAsync("a.png", (await Task.FromResult(Mark(r.Value.ImageBytes.ToArray())))); } // ok
    public async Task M(bool sign) { var r = await images.GenerateImageAsync("x"); var b = r.Value.ImageBytes.ToArray(); await File.WriteAllBytesAsync("a.png", sign ? Mark(b) : b); } // AIP2003
}
