using System.IO;
using System.Text;

namespace FlowSuite.Streams;

public static class StreamCases
{
    public static void StringWriters()
    {
        var writer = new StringWriter();
        writer.Write("x");
        Send(writer.ToString()); // ok
        writer.WriteLine(LoadCase());
        Send(writer.ToString()); // $ class2 from:LoadCase
        var other = new StringWriter();
        other.Write(LoadCase().Length);
        Send(other.ToString()); // ok
    }

    public static void StringReaders()
    {
        using var reader = new StringReader(LoadCaseNote());
        Send(reader.ReadLine()); // $ class2 from:LoadCaseNote
        Send(reader.ReadToEnd()); // $ class2 from:LoadCaseNote
        using var plain = new StringReader("a\nb");
        Send(plain.ReadLine()); // ok
        Send(plain.ReadToEnd()); // ok
    }

    public static void MemoryStreams()
    {
        using var stream = new MemoryStream(LoadCaseBytes());
        using var reader = new StreamReader(stream);
        Send(reader.ReadToEnd()); // $ class2 from:LoadCaseBytes
        using var plain = new StreamReader(new MemoryStream(LoadPublicBytes()));
        Send(plain.ReadToEnd()); // ok
        Send(stream.Length.ToString()); // ok
    }

    public static void WriterToStream()
    {
        using var stream = new MemoryStream();
        var writer = new StreamWriter(stream, Encoding.UTF8);
        writer.Write(LoadCase());
        writer.Flush();
        Send(Encoding.UTF8.GetString(stream.ToArray())); // $ class2 from:LoadCase
        using var other = new MemoryStream();
        other.Write(Encoding.UTF8.GetBytes("x"));
        Send(Encoding.UTF8.GetString(other.ToArray())); // ok
    }

    public static async Task ReadAsync()
    {
        using var reader = new StringReader(LoadCaseTitle());
        Send(await reader.ReadToEndAsync()); // $ class2 from:LoadCaseTitle
        var buffer = new byte[16];
        using var plain = new MemoryStream(LoadPublicBytes());
        var read = await plain.ReadAsync(buffer);
        Send(Encoding.UTF8.GetString(buffer, 0, read)); // ok
        using var closed = new MemoryStream(LoadCaseBytes());
        read = await closed.ReadAsync(buffer);
        Send(Encoding.UTF8.GetString(buffer, 0, read)); // $ class2 from:LoadCaseBytes
        Send(read.ToString()); // ok
    }

    public static void CopyTo()
    {
        using var from = new MemoryStream(LoadCaseBytes());
        using var to = new MemoryStream();
        Send(Encoding.UTF8.GetString(to.ToArray())); // ok
        from.CopyTo(to);
        Send(Encoding.UTF8.GetString(to.ToArray())); // $ class2 from:LoadCaseBytes
    }

    public static void Binary()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(3);
        Send(Convert.ToBase64String(stream.ToArray())); // ok
        writer.Write(LoadSecret());
        Send(Convert.ToBase64String(stream.ToArray())); // $ class3 from:LoadSecret
    }

    public static void Paths()
    {
        Send(Path.Combine("a", "b")); // ok
        Send(Path.GetFileName(LoadCase())); // $ class2 from:LoadCase
        Send(Path.GetExtension("letter.txt")); // ok
    }
}
