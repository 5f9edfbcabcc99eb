// library: ../LibraryImages.cs
using OpenAI.Images;
using SixLabors.ImageSharp;
using ImageMagick;

public class Editing(ImageClient images)
{
    private async Task<byte[]> Draw() { GeneratedImage image = await images.GenerateImageAsync("A cat."); return image.ImageBytes.ToArray(); }

    public async Task Exif() { using var image = Image.Load(await Draw()); image.Metadata.ExifProfile = null; } // AIP2004
    public async Task Xmp() { using var image = Image.Load(await Draw()); image.Metadata.XmpProfile = null; } // AIP2004
    public async Task Iptc() { var image = Image.Load(await Draw()); var metadata = image.Metadata; metadata.IptcProfile = null; } // AIP2004
    public async Task Replaced() { var image = Image.Load(await Draw()); image.Metadata.XmpProfile = new SixLabors.ImageSharp.Metadata.Profiles.Xmp.XmpProfile(); } // ok
    public async Task Magick() { using var image = new MagickImage(await Draw()); image.Strip(); } // AIP2004
    public async Task MagickProfile() { using var image = new MagickImage(await Draw()); image.RemoveProfile("xmp"); } // AIP2004
    public void Photo() { using var image = Image.Load(File.ReadAllBytes("photo.jpg")); image.Metadata.ExifProfile = null; } // ok
    public void PhotoMagick() { using var image = new MagickImage(File.ReadAllBytes("photo.jpg")); image.Strip(); } // ok
    public async Task SavedByLibrary() { using var image = Image.Load(await Draw()); await image.SaveAsync("cat.png"); } // AIP2003
    public async Task SavedMarked() { using var image = Image.Load(Mark(await Draw())); await image.SaveAsync("cat.png"); } // ok
    public async Task Stream() { using var image = Image.Load(await Draw()); await using var file = File.Create("cat.png"); image.Save(file); } // AIP2003
    public async Task Resized() { using var image = Image.Load(await Draw()); image.Resize(10, 10); } // ok

    [ProvenanceMark] public static byte[] Mark(byte[] media) => media;
}
