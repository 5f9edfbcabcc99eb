using System.Buffers;
using System.Collections;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.IO.Pipelines;
using System.Net.Http;
using System.Net.Http.Json;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Threading;

namespace FlowSuite.MovedThrough;

public abstract class Report
{
    protected abstract string Body();

    protected virtual string Title => "Report";

    public string Render() => Title + "\n" + Body();
}

public sealed class CaseReport(string text) : Report
{
    protected override string Body() => text;
}

public sealed class TitledReport : Report
{
    protected override string Title => LoadCaseTitle();

    protected override string Body() => "";
}

public sealed class Bag : IEnumerable<string>
{
    private readonly List<string> items = new();

    public void Add(string item) => items.Add(item);

    public void Add(string key, string item) => items.Add(item);

    public IEnumerator<string> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public sealed class Builder
{
    private readonly StringBuilder text = new();
    private string? footer;

    public Builder Line(string line)
    {
        text.AppendLine(line);
        return this;
    }

    public Builder Footer(string value)
    {
        footer = value;
        return this;
    }

    public string Build() => text.ToString();

    public string WithFooter() => text + footer;
}

public sealed record Letter(string To, string Text)
{
    [JsonIgnore]
    public string Draft { get; init; } = "";

    public string Both => To + Text;
}

public ref struct Window
{
    public ReadOnlySpan<char> Text;
}

public static class MovedThroughCases
{
    private static event Action<string>? Changed;

    public static void Templates()
    {
        Send(new CaseReport(LoadCase()).Render()); // $ class2 from:LoadCase
        Send(new CaseReport(LoadPublic()).Render()); // ok
        Report titled = new TitledReport();
        Send(titled.Render()); // $ class2 from:LoadCaseTitle
    }

    public static void Bags()
    {
        var bag = new Bag { "a", { "k", LoadCaseNote() } };
        foreach (var item in bag)
        {
            Send(item); // $ class2 from:LoadCaseNote
        }

        Bag clean = [LoadPublic()];
        Send(clean.First()); // ok
    }

    public static void Fluent()
    {
        Send(new Builder().Line("a").Line(LoadCase()).Build()); // $ class2 from:LoadCase
        var builder = new Builder().Line("a").Footer(LoadCaseNote());
        Send(builder.Build()); // ok
        Send(builder.WithFooter()); // $ class2 from:LoadCaseNote
    }

    public static void Letters()
    {
        var letter = new Letter("mayor", LoadCase()) { Draft = LoadCaseNote() };
        Send(JsonSerializer.Serialize(letter)); // $ class2 from:LoadCase
        Send(letter.Both); // $ class2 from:LoadCase
        Send(letter.To); // ok
        var copy = letter with { Text = Redact(letter.Text) };
        Send(copy.Both); // ok
        Send(JsonSerializer.Serialize(new { letter.To, When = DateTime.Now })); // ok
        Send(JsonSerializer.Serialize(new { letter.To, letter.Text })); // $ class2 from:LoadCase
    }

    public static void JsonNodes()
    {
        var node = new JsonObject { ["note"] = LoadCase(), ["id"] = 4 };
        Send(node.ToJsonString()); // $ class2 from:LoadCase
        Send(node["note"]!.GetValue<string>()); // $ class2 from:LoadCase
        using var document = JsonDocument.Parse(JsonSerializer.Serialize(new { a = LoadCaseNote() }));
        Send(document.RootElement.GetProperty("a").GetString()); // $ class2 from:LoadCaseNote
        Send(document.RootElement.ValueKind.ToString()); // ok
    }

    public static async Task Pipes()
    {
        var stream = new MemoryStream();
        await using (var zip = new GZipStream(stream, CompressionMode.Compress, leaveOpen: true))
        await using (var writer = new StreamWriter(zip))
        {
            await writer.WriteAsync(LoadCase());
        }

        stream.Position = 0;
        using var reader = new StreamReader(new GZipStream(stream, CompressionMode.Decompress));
        Send(await reader.ReadToEndAsync()); // $ class2 from:LoadCase
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(LoadCaseBytes());
        await pipe.Writer.CompleteAsync();
        var read = await pipe.Reader.ReadAsync();
        Send(Encoding.UTF8.GetString(read.Buffer.ToArray())); // $ class2 from:LoadCaseBytes
    }

    public static void Pools()
    {
        var text = LoadCase();
        var buffer = ArrayPool<char>.Shared.Rent(100);
        text.CopyTo(0, buffer, 0, text.Length);
        Send(new string(buffer, 0, text.Length)); // $ class2 from:LoadCase
        ArrayPool<char>.Shared.Return(buffer);
        Span<char> local = stackalloc char[16];
        LoadPublic().AsSpan().CopyTo(local);
        Send(local.ToString()); // ok
        var bytes = MemoryMarshal.AsBytes(text.AsSpan());
        Send(new string(MemoryMarshal.Cast<byte, char>(bytes))); // $ class2 from:LoadCase
        var window = new Window { Text = text.AsSpan() };
        Send(window.Text.ToString()); // $ class2 from:LoadCase
    }

    public static void Handlers()
    {
        Changed += t => Send(t); // $ class2 from:LoadCase
        Changed?.Invoke(LoadCase());
    }

    public static async Task Contents()
    {
        using var content = new StringContent(LoadCase());
        Send(await content.ReadAsStringAsync()); // $ class2 from:LoadCase
        using var json = JsonContent.Create(new { note = LoadCaseNote() });
        Send(await json.ReadAsStringAsync()); // $ class2 from:LoadCaseNote
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["a"] = LoadCaseTitle() });
        Send(await form.ReadAsStringAsync()); // $ class2 from:LoadCaseTitle
    }

    public static void Parsed()
    {
        var text = LoadCase();
        Send(int.TryParse(text, out var number) ? number.ToString(CultureInfo.InvariantCulture) : ""); // ok
        Send(DateTime.TryParse(text, CultureInfo.InvariantCulture, out var day) ? day.ToString("d", CultureInfo.InvariantCulture) : ""); // ok
        Send(Enum.TryParse<DayOfWeek>(text, out var weekday) ? weekday.ToString() : ""); // ok
        Send(Uri.TryCreate("http://a/" + text, UriKind.Absolute, out var uri) ? Uri.UnescapeDataString(uri.AbsolutePath) : ""); // $ class2 from:LoadCase
        Send(text.Split('\t') is [var one] ? one : ""); // $ class2 from:LoadCase
        Send(text.Contains('a') ? "a" : "b"); // ok
        Send(text.IndexOf("a", StringComparison.Ordinal).ToString(CultureInfo.InvariantCulture)); // ok
    }

    public static void Finally()
    {
        var text = LoadPublic();
        try
        {
            text = LoadCase();
            throw new InvalidOperationException("no");
        }
        catch (InvalidOperationException e) when (e.Message.Length > 1)
        {
            Send(e.Message); // ok
            Send(text); // $ class2 from:LoadCase
        }
        finally
        {
            text = "";
        }

        Send(text); // ok
    }

    public static void Thrown()
    {
        try
        {
            Fail(LoadCaseNote());
        }
        catch (ArgumentException e)
        {
            Send(e.Message); // $ class2 from:LoadCaseNote
            Send(e.GetType().Name); // ok
        }

        static void Fail(string text) => throw new ArgumentException($"bad {text}");
    }

    public static IEnumerable<string> Lines(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.Length == 0)
            {
                yield break;
            }

            yield return line.Trim();
        }
    }

    public static void Yielded()
    {
        foreach (var line in Lines(LoadCase()))
        {
            Send(line); // $ class2 from:LoadCase
        }

        Send(Lines(LoadPublic()).First()); // ok
        using var lines = Lines(LoadCaseNote()).GetEnumerator();
        while (lines.MoveNext())
        {
            Send(lines.Current); // $ class2 from:LoadCaseNote
        }
    }

    public static void Generic()
    {
        Send(Identity(LoadCase())); // $ class2 from:LoadCase
        Send(Identity<object>(LoadPublic()).ToString()); // ok
        Send(Apply(LoadCaseNote(), s => s.Length).ToString(CultureInfo.InvariantCulture)); // ok
        Send(Apply(LoadCaseNote(), s => s + "!")); // $ class2 from:LoadCaseNote
        Func<string, Func<string, string>> curried = a => b => a + b;
        Send(curried("a")(LoadCaseTitle())); // $ class2 from:LoadCaseTitle
        Send(curried("a")(LoadPublic())); // ok
        var composed = Compose<string, string, string>(s => s.Trim(), s => s.ToUpperInvariant());
        Send(composed(LoadCase())); // $ class2 from:LoadCase
        Send(composed(LoadPublic())); // ok

        static T Identity<T>(T value) => value;
        static R Apply<T, R>(T value, Func<T, R> f) => f(value);
        static Func<A, C> Compose<A, B, C>(Func<A, B> f, Func<B, C> g) => a => g(f(a));
    }

    public static async Task Clean()
    {
        Send(new CaseReport(Redact(LoadCase())).Render()); // ok
        Send(new Builder().Line(LoadPublic()).Build()); // ok
        Send(new Letter("mayor", LoadPublic()).Both); // ok
        Send(JsonSerializer.Serialize(new Letter("mayor", LoadPublic()))); // ok
        var node = new JsonObject { ["note"] = LoadPublic() };
        Send(node.ToJsonString()); // ok
        using var document = JsonDocument.Parse(JsonSerializer.Serialize(new { a = LoadPublic() }));
        Send(document.RootElement.GetProperty("a").GetString()); // ok
        var stream = new MemoryStream(LoadPublicBytes());
        using var reader = new StreamReader(stream);
        Send(await reader.ReadToEndAsync()); // ok
        Send(Apply(LoadCase(), s => s.Length > 3 ? "long" : "short")); // ok
        Send(Lines(Redact(LoadCase())).FirstOrDefault()); // ok
        Send(LoadPublic().Split(',') is [var one] ? one : ""); // ok

        static R Apply<T, R>(T value, Func<T, R> f) => f(value);
    }
}
