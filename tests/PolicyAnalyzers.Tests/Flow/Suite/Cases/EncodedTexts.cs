using System.IO;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace FlowSuite.EncodedTexts;

public static class EncodedTextCases
{
    public static void Base64()
    {
        var text = Convert.ToBase64String(Encoding.UTF8.GetBytes(LoadCase()));
        Send(text); // $ class2 from:LoadCase
        Send(Encoding.UTF8.GetString(Convert.FromBase64String(text))); // $ class2 from:LoadCase
        Send(Convert.ToBase64String(Encoding.UTF8.GetBytes("x"))); // ok
        Send(Convert.ToHexString(LoadCaseBytes())); // $ class2 from:LoadCaseBytes
        Send(Convert.ToHexString(LoadPublicBytes())); // ok
        Send(BitConverter.ToString(LoadCaseBytes())); // $ class2 from:LoadCaseBytes
        Send(Encoding.UTF8.GetByteCount(LoadCase()).ToString()); // ok
    }

    public static void Escaped()
    {
        Send(Uri.EscapeDataString(LoadCase())); // $ class2 from:LoadCase
        Send(Uri.UnescapeDataString(Uri.EscapeDataString(LoadCase()))); // $ class2 from:LoadCase
        Send(Uri.EscapeDataString("a b")); // ok
        Send(WebUtility.HtmlEncode("<" + LoadCaseNote() + ">")); // $ class2 from:LoadCaseNote
        Send(WebUtility.HtmlEncode("<x>")); // ok
        Send(WebUtility.UrlEncode(LoadCaseNote())); // $ class2 from:LoadCaseNote
        Send(Regex.Escape(LoadCaseTitle())); // $ class2 from:LoadCaseTitle
    }

    public static void Addresses()
    {
        var address = new Uri("https://example.org/cases/" + Uri.EscapeDataString(LoadCase()));
        Send(address.AbsoluteUri); // $ class2 from:LoadCase
        Send(address.ToString()); // $ class2 from:LoadCase
        Send(address.Port.ToString()); // ok
        var plain = new Uri("https://example.org/");
        Send(plain.AbsoluteUri); // ok
        var builder = new UriBuilder("https://example.org/") { Query = "q=" + Uri.EscapeDataString(LoadCaseNote()) };
        Send(builder.Uri.ToString()); // $ class2 from:LoadCaseNote
        Send(builder.Scheme); // ok
        Send(new Uri(plain, Uri.EscapeDataString(LoadCaseTitle())).ToString()); // $ class2 from:LoadCaseTitle
    }

    public static void Matches()
    {
        var match = Regex.Match(LoadCase(), "(?<first>.)(.*)");
        Send(match.Value); // $ class2 from:LoadCase
        Send(match.Groups["first"].Value); // $ class2 from:LoadCase
        Send(match.Groups[2].Value); // $ class2 from:LoadCase
        Send(match.Success.ToString()); // ok
        Send(match.Index.ToString()); // ok
        Send(Regex.Match("x y", "(.*)").Groups[1].Value); // ok
        foreach (Match each in Regex.Matches(LoadCaseNote(), "."))
        {
            Send(each.Value); // $ class2 from:LoadCaseNote
        }

        Send(Regex.Replace(LoadCase(), "[0-9]", "#")); // $ class2 from:LoadCase
        Send(Regex.Replace("abc", "b", LoadCaseTitle())); // $ class2 from:LoadCaseTitle
        Send(Regex.Replace(LoadCase(), ".", m => m.Value + m.Value)); // $ class2 from:LoadCase
        Send(Regex.Replace("abc", "b", m => LoadCaseNote())); // $ class2 from:LoadCaseNote
        Send(Regex.Split(LoadCase(), "[0-9]")[0]); // $ class2 from:LoadCase
        Send(Regex.IsMatch(LoadCase(), "x").ToString()); // ok
    }

    public static void Readers()
    {
        using var reader = new StringReader(LoadCase());
        Send(reader.ReadLine()); // $ class2 from:LoadCase
        using var plain = new StringReader("x");
        Send(plain.ReadToEnd()); // ok
        using var writer = new StringWriter();
        writer.Write("a");
        Send(writer.ToString()); // ok
        writer.WriteLine(LoadCaseNote());
        Send(writer.ToString()); // $ class2 from:LoadCaseNote
        Send(writer.GetStringBuilder().ToString()); // $ class2 from:LoadCaseNote
        using var formatted = new StringWriter();
        formatted.Write("{0}-{1}", "a", LoadCaseTitle());
        Send(formatted.ToString()); // $ class2 from:LoadCaseTitle
    }

    public static void Markup()
    {
        var element = new XElement("case", new XElement("note", LoadCase()), new XElement("ward", "Chuo"));
        Send(element.ToString()); // $ class2 from:LoadCase
        Send(element.Element("note")!.Value); // $ class2 from:LoadCase
        Send(element.Name.LocalName); // ok
        Send(new XElement("a", "b").ToString()); // ok
        var parsed = XElement.Parse("<a>x</a>");
        parsed.Add(new XElement("c", LoadCaseNote()));
        Send(parsed.ToString()); // $ class2 from:LoadCaseNote
    }

    public static void Created()
    {
        Send(string.Create(3, LoadCase(), (span, text) => text.AsSpan(0, 3).CopyTo(span))); // $ class2 from:LoadCase
        Send(string.Create(1, "x", (span, text) => text.AsSpan().CopyTo(span))); // ok
        Send(new string(LoadCase().ToCharArray())); // $ class2 from:LoadCase
        Send(new string('x', LoadCase().Length)); // ok
        Send(string.Concat(LoadCaseLines())); // $ class2 from:LoadCaseLines
        Send(string.Concat(LoadPublicLines())); // ok
        Send(string.Intern(LoadCase())); // $ class2 from:LoadCase
        Send(LoadCase().Normalize()); // $ class2 from:LoadCase
    }

    public static void Public()
    {
        var text = Convert.ToBase64String(LoadPublicBytes());
        Send(Encoding.UTF8.GetString(Convert.FromBase64String(text))); // ok
        Send(BitConverter.ToString(LoadPublicBytes())); // ok
        Send(WebUtility.UrlEncode("a b")); // ok
        Send(Regex.Escape("a.b")); // ok
        Send(new Uri("https://example.org/x").ToString()); // ok
        Send(new UriBuilder("https://example.org/") { Query = "q=x" }.Uri.ToString()); // ok
        Send(Regex.Replace("abc", "b", "c")); // ok
        Send(Regex.Replace("abc", "b", m => m.Value)); // ok
        Send(Regex.Split("a1b", "[0-9]")[0]); // ok
        Send(Regex.Matches("ab", ".").Count.ToString()); // ok
        Send(Regex.Match(LoadCase(), "x").Length.ToString()); // ok
        Send(new StringReader("x").ReadLine()); // ok
        using var writer = new StringWriter();
        writer.Write("{0}", "x");
        Send(writer.ToString()); // ok
        Send(new XElement("case", new XElement("note", "x")).Value); // ok
        Send("x".Normalize()); // ok
        Send(string.Intern("x")); // ok
    }
}
