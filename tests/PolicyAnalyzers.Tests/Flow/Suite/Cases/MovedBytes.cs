using System.Buffers;
using System.IO;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace FlowSuite.MovedBytes;

public static class MovedByteCases
{
    public static void ArrayCopies()
    {
        var lines = LoadCaseLines().ToArray();
        var copy = new string[lines.Length];
        var clean = new string[lines.Length];
        Array.Copy(lines, copy, lines.Length);
        Send(copy[0]); // $ class2 from:LoadCaseLines
        Send(clean[0]); // ok
        var third = new string[2];
        lines.CopyTo(third, 0);
        Send(third[1]); // $ class2 from:LoadCaseLines
        var cloned = (string[])lines.Clone();
        Send(cloned[0]); // $ class2 from:LoadCaseLines
        Send(((string[])clean.Clone())[0]); // ok
    }

    public static void ArrayFunctions()
    {
        var lines = LoadCaseLines().ToArray();
        var plain = new[] { "a", "b" };
        Array.Reverse(lines);
        Array.Reverse(plain);
        Send(lines[0]); // $ class2 from:LoadCaseLines
        Send(plain[0]); // ok
        Array.Resize(ref lines, 1);
        Array.Resize(ref plain, 1);
        Send(lines[0]); // $ class2 from:LoadCaseLines
        Send(plain[0]); // ok
        Array.Fill(plain, LoadCaseNote());
        Send(plain[0]); // $ class2 from:LoadCaseNote
        Send(Array.Find(lines, line => line.Length > 0)); // $ class2 from:LoadCaseLines
        Send(Array.IndexOf(lines, "x").ToString()); // ok
        Send(string.Join(",", Array.ConvertAll(lines, line => line + "!"))); // $ class2 from:LoadCaseLines
        Send(string.Join(",", Array.ConvertAll(lines, line => "x"))); // ok
        Send(string.Join(",", Array.FindAll(lines, line => true))); // $ class2 from:LoadCaseLines
        Send(Array.Exists(lines, line => line == "x").ToString()); // ok
        Array.ForEach(lines, line => Send(line)); // $ class2 from:LoadCaseLines
    }

    public static void Blocks()
    {
        var bytes = LoadCaseBytes();
        var copy = new byte[bytes.Length];
        var clean = new byte[bytes.Length];
        Buffer.BlockCopy(bytes, 0, copy, 0, bytes.Length);
        Send(Encoding.UTF8.GetString(copy)); // $ class2 from:LoadCaseBytes
        Send(Encoding.UTF8.GetString(clean)); // ok
    }

    public static void Spans()
    {
        var text = LoadCase();
        Span<char> into = new char[text.Length];
        Span<char> clean = new char[text.Length];
        text.AsSpan().CopyTo(into);
        Send(new string(into)); // $ class2 from:LoadCase
        "x".AsSpan().CopyTo(clean);
        Send(new string(clean)); // ok
        Send(text.AsSpan(1, 3).ToString()); // $ class2 from:LoadCase
        Send("plain".AsSpan(1, 3).ToString()); // ok
        var memory = text.AsMemory();
        Send(memory.Slice(2).ToString()); // $ class2 from:LoadCase
        Send(memory.Length.ToString()); // ok
        into.Clear();
        Send(new string(into)); // ok
    }

    public static void Pooled()
    {
        var bytes = LoadCaseBytes();
        var rented = ArrayPool<byte>.Shared.Rent(bytes.Length);
        bytes.CopyTo(rented, 0);
        Send(Encoding.UTF8.GetString(rented, 0, bytes.Length)); // $ class2 from:LoadCaseBytes
        ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        var plain = ArrayPool<char>.Shared.Rent(4);
        "abcd".CopyTo(0, plain, 0, 4);
        Send(new string(plain, 0, 4)); // ok
    }

    public static void Zipped()
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
        {
            zip.Write(LoadCaseBytes());
        }

        packed.Position = 0;
        using var unzip = new GZipStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(unzip);
        Send(reader.ReadToEnd()); // $ class2 from:LoadCaseBytes

        using var clean = new MemoryStream();
        using (var zip = new GZipStream(clean, CompressionMode.Compress, leaveOpen: true))
        {
            zip.Write(LoadPublicBytes());
        }

        clean.Position = 0;
        using var other = new StreamReader(new GZipStream(clean, CompressionMode.Decompress));
        Send(other.ReadToEnd()); // ok
    }

    public static void Encrypted()
    {
        using var aes = Aes.Create();
        using var packed = new MemoryStream();
        using (var cipher = new CryptoStream(packed, aes.CreateEncryptor(), CryptoStreamMode.Write, leaveOpen: true))
        using (var writer = new StreamWriter(cipher))
        {
            writer.Write(LoadCase());
        }

        packed.Position = 0;
        using var plain = new CryptoStream(packed, aes.CreateDecryptor(), CryptoStreamMode.Read);
        using var reader = new StreamReader(plain);
        Send(reader.ReadToEnd()); // $ class2 from:LoadCase
    }

    public static void Binary()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(LoadCase());
        stream.Position = 0;
        using var reader = new BinaryReader(stream);
        Send(reader.ReadString()); // $ class2 from:LoadCase
        using var clean = new MemoryStream();
        using var cleanWriter = new BinaryWriter(clean);
        cleanWriter.Write("x");
        clean.Position = 0;
        using var cleanReader = new BinaryReader(clean);
        Send(cleanReader.ReadString()); // ok
        Send(clean.Length.ToString()); // ok
    }

    public static void CopiedStreams()
    {
        using var first = new MemoryStream(LoadCaseBytes());
        using var second = new MemoryStream();
        using var third = new MemoryStream();
        first.CopyTo(second);
        Send(Encoding.UTF8.GetString(second.ToArray())); // $ class2 from:LoadCaseBytes
        Send(Encoding.UTF8.GetString(third.ToArray())); // ok
        var buffer = new byte[80];
        first.Position = 0;
        var count = first.Read(buffer, 0, buffer.Length);
        Send(Encoding.UTF8.GetString(buffer, 0, count)); // $ class2 from:LoadCaseBytes
        Send(count.ToString()); // ok
    }

    public static void Untouched()
    {
        var bytes = LoadCaseBytes();
        var other = new byte[bytes.Length];
        Send(other.Length.ToString()); // ok
        Array.Copy(LoadPublicBytes(), other, 0);
        Send(Encoding.UTF8.GetString(other)); // ok
        using var empty = new MemoryStream();
        Send(Encoding.UTF8.GetString(empty.ToArray())); // ok
    }
}
