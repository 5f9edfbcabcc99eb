using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace FlowSuite.SpansAndEncodings;

public static class SpanAndEncodingCases
{
    public static void TextSpans()
    {
        ReadOnlySpan<char> span = LoadCase().AsSpan();
        Send(span.ToString()); // $ class2 from:LoadCase
        Send(span.Slice(1, 3).ToString()); // $ class2 from:LoadCase
        Send(new string(span[..2])); // $ class2 from:LoadCase
        Send(span.Length.ToString()); // ok
        Send("abc".AsSpan(1).ToString()); // ok
        Send(span.IsEmpty ? "empty" : "full"); // ok
    }

    public static void CopyTo()
    {
        Span<char> buffer = stackalloc char[64];
        "hello".AsSpan().CopyTo(buffer);
        Send(buffer.ToString()); // ok
        LoadCase().AsSpan().CopyTo(buffer);
        Send(buffer.ToString()); // $ class2 from:LoadCase
        Span<char> other = new char[8];
        other.Fill('-');
        Send(new string(other)); // ok
    }

    public static void ArraysBehindSpans()
    {
        var letters = new char[64];
        Span<char> view = letters;
        Send(new string(letters)); // ok
        LoadCaseNote().CopyTo(view);
        Send(new string(letters)); // $ class2 from:LoadCaseNote
    }

    public static void Chars()
    {
        var letters = LoadCase().ToCharArray();
        Array.Reverse(letters);
        Send(new string(letters)); // $ class2 from:LoadCase
        Send(string.Concat(letters)); // $ class2 from:LoadCase
        Send(new string('*', letters.Length)); // ok
        Send(new string("abc".ToCharArray())); // ok
        Send(string.Concat(LoadCase().Select(char.ToUpperInvariant))); // $ class2 from:LoadCase
        Send(string.Concat(LoadCase().Select(_ => '*'))); // ok
    }

    public static void Encodings()
    {
        var bytes = Encoding.UTF8.GetBytes(LoadCase());
        Send(Encoding.UTF8.GetString(bytes)); // $ class2 from:LoadCase
        Send(bytes.Length.ToString()); // ok
        Send(Encoding.UTF8.GetString(LoadPublicBytes())); // ok
        Send(Encoding.UTF8.GetString(LoadCaseBytes(), 0, 9)); // $ class2 from:LoadCaseBytes
        Send(Encoding.UTF8.GetString("abc"u8)); // ok
        Send(Encoding.UTF8.GetByteCount(LoadCase()).ToString()); // ok
    }

    public static void Base64AndHex()
    {
        Send(Convert.ToBase64String(LoadCaseBytes())); // $ class2 from:LoadCaseBytes
        Send(Convert.ToHexString(LoadCaseBytes())); // $ class2 from:LoadCaseBytes
        Send(Convert.ToBase64String(LoadPublicBytes())); // ok
        var back = Convert.FromBase64String(Convert.ToBase64String(Encoding.UTF8.GetBytes(LoadCase())));
        Send(Encoding.UTF8.GetString(back)); // $ class2 from:LoadCase
        Send(Convert.ToHexString(new byte[4])); // ok
        Send(BitConverter.ToString(LoadCaseBytes())); // $ class2 from:LoadCaseBytes
    }

    public static void Urls()
    {
        Send(Uri.EscapeDataString(LoadCase())); // $ class2 from:LoadCase
        Send(Uri.UnescapeDataString("a%20b")); // ok
        Send(WebUtility.HtmlEncode(LoadCaseTitle())); // $ class2 from:LoadCaseTitle
        Send(WebUtility.UrlEncode("a b")); // ok
    }

    public static void Hashes()
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(LoadCase()));
        Send(Convert.ToHexString(hash)); // $ class2 from:LoadCase -- not run: a plain hash keeps its tag towards models
        Send(Convert.ToHexString(SHA256.HashData(LoadPublicBytes()))); // ok
        Send(LoadCase().GetHashCode().ToString()); // ok
    }

    public static void Memory()
    {
        ReadOnlyMemory<char> memory = LoadCase().AsMemory();
        Send(memory.ToString()); // $ class2 from:LoadCase
        Send(memory.Span[1..].ToString()); // $ class2 from:LoadCase
        Send(memory.Length.ToString()); // ok
        Send("abc".AsMemory().ToString()); // ok
    }

    public static void Enumerated()
    {
        var copy = new StringBuilder();
        foreach (var letter in LoadCase().AsSpan())
        {
            copy.Append(letter);
        }

        Send(copy.ToString()); // $ class2 from:LoadCase
        var digits = 0;
        foreach (var letter in LoadCase().AsSpan())
        {
            digits += char.IsDigit(letter) ? 1 : 0;
        }

        Send(digits.ToString(CultureInfo.InvariantCulture)); // ok
    }

    public static void Created()
    {
        Send(string.Create(3, LoadCase(), (span, text) => text.AsSpan(0, 3).CopyTo(span))); // $ class2 from:LoadCase
        Send(string.Create(3, "abc", (span, text) => text.AsSpan(0, 3).CopyTo(span))); // ok
        Send(LoadCase().Normalize(NormalizationForm.FormKC)); // $ class2 from:LoadCase
        Send("abc".Normalize()); // ok
    }
}
