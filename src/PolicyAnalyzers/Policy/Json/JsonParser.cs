using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Policy.Json;

/// <summary>
/// Strict JSON with comments and trailing commas. Reads on after an error, so that one run shows them all.
/// Ours because libraries fail to load in some analyzer hosts and give no places for errors of meaning.
/// </summary>
internal sealed class JsonParser
{
    /// <summary>Deeper than any policy, and far from exhausting the stack.</summary>
    private const int MaxDepth = 64;

    private readonly JsonScanner _scanner;
    private int _depth;

    private JsonParser(string text) => _scanner = new JsonScanner(text);

    internal static JsonDocument Parse(string text) => new JsonParser(text).Document();

    private JsonDocument Document()
    {
        _scanner.SkipTrivia();
        if (_scanner.IsAtEnd)
        {
            _scanner.Report(new TextSpan(0, 0), "Json_Empty");
            return new JsonDocument(null, _scanner.Errors);
        }

        var root = Value();
        _scanner.SkipTrivia();
        if (!_scanner.IsAtEnd)
        {
            _scanner.Report(_scanner.NextSpan(), "Json_AfterEnd");
        }

        return new JsonDocument(root, _scanner.Errors);
    }

    private JsonNode Value()
    {
        var next = _scanner.Next;
        switch (next)
        {
            case '{' or '[' when _depth >= MaxDepth:
                return TooDeep();
            case '{':
                return Nested(Object);
            case '[':
                return Nested(Array);
            case '"' or '\'':
                return _scanner.String();
            case '-' or '+' or '.' or (>= '0' and <= '9'):
                return _scanner.Number();
            case ',' or ':' or '}' or ']':
            case '\0' when _scanner.IsAtEnd:
                var span = _scanner.NextSpan();
                _scanner.Report(span, "Json_ExpectedValue");
                return new JsonNode(JsonKind.Broken, span);
            default:
                return _scanner.Word();
        }
    }

    private JsonNode Nested(Func<JsonNode> read)
    {
        _depth++;
        var node = read();
        _depth--;
        return node;
    }

    private JsonNode Object()
    {
        var start = _scanner.Position;
        var properties = ImmutableArray.CreateBuilder<JsonProperty>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        Members(start, '}', () =>
        {
            var property = Property();
            if (property is null)
            {
                return;
            }

            properties.Add(property);
            if (!names.Add(property.Name))
            {
                _scanner.Report(property.NameSpan, "Json_DuplicateKey", JsonScanner.Excerpt(property.Name));
            }
        });
        return new JsonNode(JsonKind.Object, TextSpan.FromBounds(start, _scanner.Position)) { Properties = properties.ToImmutable() };
    }

    private JsonNode Array()
    {
        var start = _scanner.Position;
        var items = ImmutableArray.CreateBuilder<JsonNode>();
        Members(start, ']', () => items.Add(Value()));
        return new JsonNode(JsonKind.Array, TextSpan.FromBounds(start, _scanner.Position)) { Items = items.ToImmutable() };
    }

    private void Members(int start, char close, Action read)
    {
        _scanner.Advance();
        while (true)
        {
            _scanner.SkipTrivia();
            if (_scanner.TrySkip(close))
            {
                return;
            }

            if (_scanner.IsAtEnd || _scanner.Next is '}' or ']')
            {
                // The other bracket closes something further out: this one was forgotten.
                _scanner.Report(new TextSpan(start, 1), "Json_NotClosed", close.ToString());
                return;
            }

            var before = _scanner.Position;
            read();
            _scanner.SkipTrivia();
            if (!_scanner.TrySkip(',') && !_scanner.IsAtEnd && _scanner.Next is not ('}' or ']'))
            {
                _scanner.Report(_scanner.NextSpan(), "Json_ExpectedComma", close.ToString());
                if (_scanner.Position == before || _scanner.Next == ':')
                {
                    _scanner.Advance();
                }
            }
        }
    }

    private JsonProperty? Property()
    {
        string name;
        TextSpan nameSpan;
        if (_scanner.Next is '"' or '\'')
        {
            var key = _scanner.String();
            name = key.Text;
            nameSpan = key.Span;
        }
        else if (JsonScanner.IsWordCharacter(_scanner.Next))
        {
            name = _scanner.RawWord(out nameSpan);
            _scanner.Report(nameSpan, "Json_UnquotedKey", JsonScanner.Excerpt(name));
        }
        else
        {
            _scanner.Report(_scanner.NextSpan(), "Json_ExpectedKey");
            if (_scanner.Next is '{' or '[')
            {
                // A value without a key is read for its own errors and dropped.
                Value();
            }
            else if (_scanner.Next != ',')
            {
                _scanner.Advance();
            }

            return null;
        }

        _scanner.SkipTrivia();
        if (!_scanner.TrySkip(':'))
        {
            _scanner.Report(_scanner.NextSpan(), "Json_ExpectedColon", JsonScanner.Excerpt(name));
            if (_scanner.IsAtEnd || _scanner.Next is ',' or '}' or ']')
            {
                return new JsonProperty(name, nameSpan, new JsonNode(JsonKind.Broken, nameSpan));
            }

            // '=' is what people write instead.
            _scanner.TrySkip('=');
        }

        _scanner.SkipTrivia();
        return new JsonProperty(name, nameSpan, Value());
    }

    /// <summary>Skips to the matching bracket without going down.</summary>
    private JsonNode TooDeep()
    {
        var start = _scanner.Position;
        _scanner.Report(_scanner.NextSpan(), "Json_TooDeep");
        var open = 0;
        do
        {
            switch (_scanner.Next)
            {
                case '{' or '[':
                    open++;
                    _scanner.Advance();
                    break;
                case '}' or ']':
                    open--;
                    _scanner.Advance();
                    break;
                case '"':
                    _scanner.String();
                    break;
                default:
                    _scanner.Advance();
                    break;
            }

            _scanner.SkipTrivia();
        }
        while (open > 0 && !_scanner.IsAtEnd);
        return new JsonNode(JsonKind.Broken, TextSpan.FromBounds(start, _scanner.Position));
    }
}
