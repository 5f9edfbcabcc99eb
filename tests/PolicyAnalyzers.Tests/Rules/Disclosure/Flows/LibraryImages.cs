namespace SixLabors.ImageSharp.Metadata.Profiles.Xmp { public sealed class XmpProfile { } }
namespace SixLabors.ImageSharp.Metadata.Profiles.Exif { public sealed class ExifProfile { } }
namespace SixLabors.ImageSharp.Metadata.Profiles.Iptc { public sealed class IptcProfile { } }

namespace SixLabors.ImageSharp.Metadata
{
    public sealed class ImageMetadata
    {
        public Profiles.Exif.ExifProfile? ExifProfile { get; set; }
        public Profiles.Xmp.XmpProfile? XmpProfile { get; set; }
        public Profiles.Iptc.IptcProfile? IptcProfile { get; set; }
    }
}

namespace SixLabors.ImageSharp
{
    public abstract class Image : IDisposable
    {
        public Metadata.ImageMetadata Metadata { get; } = new();
        public static Image Load(ReadOnlySpan<byte> buffer) => throw new NotSupportedException();
        public void Save(string path) { }
        public void Save(Stream stream) { }
        public Task SaveAsync(string path, CancellationToken cancellationToken = default) => Task.CompletedTask;
        public void Resize(int width, int height) { }
        public void Dispose() { }
    }
}

namespace ImageMagick
{
    public interface IMagickImage : IDisposable { void Strip(); void RemoveProfile(string name); }
    public sealed class MagickImage : IMagickImage { public MagickImage(byte[] data) { } public void Strip() { } public void RemoveProfile(string name) { } public void Dispose() { } }
}
