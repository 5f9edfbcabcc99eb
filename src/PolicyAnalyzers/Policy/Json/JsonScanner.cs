using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Policy.Json;

/// <summary>Reads single values and skips what lies between them; the parser puts them together.</summary>
internal sealed class JsonScanner
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>A file that is not JSON at all gives an error at nearly each character; nobody reads more than these.</summary>
    private const int MaxErrors = 100;

    private const int MaxExcerpt = 40;

    private readonly string _text;
    private readonly ImmutableArray<JsonError>.Builder _errors = ImmutableArray.CreateBuilder<JsonError>();

    internal JsonScanner(string text) => _text = text;

    internal int Position { get; private set; }

    internal bool IsAtEnd => Position >= _text.Length;

    /// <summary>The next character, or NUL at the end.</summary>
    internal char Next => Position < _text.Length ? _text[Position] : '\0';

    internal ImmutableArray<JsonError> Errors => _errors.ToImmutable();

    internal void Report(TextSpan span, string key, params string[] arguments)
    {
        if (_errors.Count < MaxErrors)
        {
            _errors.Add(new JsonError(span, key, arguments));
        }
    }

    /// <summary>The next character as a span; an empty one at the end of the file.</summary>
    internal TextSpan NextSpan() => new(Position, IsAtEnd ? 0 : 1);

    internal void Advance() => Position++;

    internal bool TrySkip(char expected)
    {
        if (Next != expected || IsAtEnd)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>White space and comments.</summary>
    internal void SkipTrivia()
    {
        while (!IsAtEnd)
        {
            var c = _text[Position];
            if (c is ' ' or '\t' or '\r' or '\n' || (c == ByteOrderMark && Position == 0))
            {
                Position++;
            }
            else if (c != '/' || !TrySkipComment())
            {
                return;
            }
        }
    }

    /// <summary>A string in double quotes; in single quotes it is read as well, and reported.</summary>
    internal JsonNode String()
    {
        var start = Position;
        var quote = _text[Position++];
        var builder = new StringBuilder();
        var closed = false;
        while (!IsAtEnd)
        {
            var c = _text[Position];
            if (c == quote)
            {
                Position++;
                closed = true;
                break;
            }

            if (c is '\r' or '\n')
            {
                break;
            }

            if (c == '\\')
            {
                Escape(builder);
                continue;
            }

            if (c < ' ')
            {
                Report(new TextSpan(Position, 1), "Json_ControlCharacter", Code(c));
            }

            builder.Append(c);
            Position++;
        }

        var span = TextSpan.FromBounds(start, Position);
        if (!closed)
        {
            Report(span, "Json_UnterminatedString");
        }
        else if (quote == '\'')
        {
            Report(span, "Json_SingleQuotes");
        }

        return new JsonNode(JsonKind.String, span, WithoutLoneSurrogates(builder, span));
    }

    internal JsonNode Number()
    {
        var start = Position;
        while (!IsAtEnd && (_text[Position] is '+' or '-' or '.' || IsWordCharacter(_text[Position])))
        {
            Position++;
        }

        var span = TextSpan.FromBounds(start, Position);
        var text = _text.Substring(start, span.Length);
        if (IsNumber(text))
        {
            return new JsonNode(JsonKind.Number, span, text);
        }

        Report(span, "Json_BadNumber", Excerpt(text));
        return new JsonNode(JsonKind.Broken, span);
    }

    /// <summary>true, false, null, or anything else without quotes, which is reported.</summary>
    internal JsonNode Word()
    {
        var word = RawWord(out var span);
        switch (word)
        {
            case "true":
                return new JsonNode(JsonKind.True, span);
            case "false":
                return new JsonNode(JsonKind.False, span);
            case "null":
                return new JsonNode(JsonKind.Null, span);
        }

        Report(span, "Json_BadWord", Excerpt(word));
        return new JsonNode(JsonKind.Broken, span);
    }

    /// <summary>A run of letters and digits; one character where there is none, so that reading goes on.</summary>
    internal string RawWord(out TextSpan span)
    {
        var start = Position;
        while (!IsAtEnd && IsWordCharacter(_text[Position]))
        {
            Position++;
        }

        if (Position == start)
        {
            Position++;
        }

        span = TextSpan.FromBounds(start, Position);
        return _text.Substring(start, span.Length);
    }

    internal static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '$';

    /// <summary>A short piece of a file for a message, on one line.</summary>
    internal static string Excerpt(string text)
    {
        var builder = new StringBuilder();
        foreach (var c in text)
        {
            if (builder.Length == MaxExcerpt)
            {
                builder.Append('…');
                break;
            }

            builder.Append(char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c);
        }

        return builder.ToString();
    }

    private bool TrySkipComment()
    {
        var start = Position;
        var second = start + 1 < _text.Length ? _text[start + 1] : '\0';
        if (second == '/')
        {
            while (!IsAtEnd && _text[Position] is not ('\r' or '\n'))
            {
                Position++;
            }

            return true;
        }

        if (second != '*')
        {
            return false;
        }

        var end = _text.IndexOf("*/", start + 2, System.StringComparison.Ordinal);
        Position = end < 0 ? _text.Length : end + 2;
        if (end < 0)
        {
            Report(new TextSpan(start, 2), "Json_UnterminatedComment");
        }

        return true;
    }

    private void Escape(StringBuilder builder)
    {
        var start = Position++;
        var c = Next;
        const string Escapes = "\"\\/bfnrt";
        const string Meanings = "\"\\/\b\f\n\r\t";
        var index = IsAtEnd ? -1 : Escapes.IndexOf(c);
        if (index >= 0)
        {
            builder.Append(Meanings[index]);
            Position++;
            return;
        }

        if (c == 'u' && Position + 4 < _text.Length && TryHex(_text, Position + 1, out var code))
        {
            builder.Append((char)code);
            Position += 5;
            return;
        }

        if (!IsAtEnd && c is not ('\r' or '\n'))
        {
            Position++;
        }

        var span = TextSpan.FromBounds(start, Position);
        Report(span, "Json_BadEscape", Excerpt(_text.Substring(start, span.Length)));
    }

    private static bool TryHex(string text, int start, out int code) =>
        int.TryParse(text.Substring(start, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code);

    private string WithoutLoneSurrogates(StringBuilder builder, TextSpan span)
    {
        var isLone = false;
        for (var i = 0; i < builder.Length; i++)
        {
            if (!char.IsSurrogate(builder[i]))
            {
                continue;
            }

            if (i + 1 < builder.Length && char.IsSurrogatePair(builder[i], builder[i + 1]))
            {
                i++;
                continue;
            }

            builder[i] = '\uFFFD';
            isLone = true;
        }

        if (isLone)
        {
            Report(span, "Json_LoneSurrogate");
        }

        return builder.ToString();
    }

    private static bool IsNumber(string text)
    {
        var i = text.Length > 0 && text[0] == '-' ? 1 : 0;
        var integer = Digits(text, ref i);
        if (integer == 0 || (integer > 1 && text[i - integer] == '0'))
        {
            return false;
        }

        if (i < text.Length && text[i] == '.')
        {
            i++;
            if (Digits(text, ref i) == 0)
            {
                return false;
            }
        }

        if (i < text.Length && text[i] is 'e' or 'E')
        {
            i++;
            if (i < text.Length && text[i] is '+' or '-')
            {
                i++;
            }

            if (Digits(text, ref i) == 0)
            {
                return false;
            }
        }

        return i == text.Length;
    }

    private static int Digits(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && text[position] is >= '0' and <= '9')
        {
            position++;
        }

        return position - start;
    }

    private static string Code(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
