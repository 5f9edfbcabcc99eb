using System.IO;

namespace PolicyAnalyzers.Benchmarks.Compile;

/// <summary>Takes what is written and forgets it. Unlike <see cref="Stream.Null"/> it knows how much that was, which the emitter asks.</summary>
internal sealed class NullStream : Stream
{
    private long length;

    public override bool CanRead => false;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => length;

    public override long Position { get; set; }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => 0;

    public override long Seek(long offset, SeekOrigin origin) =>
        Position = origin == SeekOrigin.Begin ? offset : (origin == SeekOrigin.End ? length : Position) + offset;

    public override void SetLength(long value) => length = value;

    public override void Write(byte[] buffer, int offset, int count)
    {
        Position += count;
        length = System.Math.Max(length, Position);
    }
}
