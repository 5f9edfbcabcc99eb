using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;

namespace PolicyAnalyzers.Catalog;

/// <summary>Reads one data file: header, then types, and members indented below them. Catalog/README.md describes the format.</summary>
internal sealed class CatalogReader
{
    private static readonly char[] Blanks = { ' ', '\t' };

    private readonly List<CatalogFormatException>? problems;
    private readonly string file;
    private readonly TextReader reader;
    private readonly List<TypeEntry> types = new();
    private List<TypeEntry> current = new();
    private int line;

    private CatalogReader(string file, TextReader reader, List<CatalogFormatException>? problems = null)
    {
        this.problems = problems;
        this.file = file;
        this.reader = reader;
    }

    public static CatalogLibrary Read(string file, TextReader reader)
    {
        var self = new CatalogReader(file, reader);
        var header = self.Header(out var next);
        self.Body(header, next);
        return new CatalogLibrary { Header = header, Types = self.types.ToImmutableArray() };
    }

    /// <summary>Everything that is wrong with a data file, line by line; empty when it can be read.</summary>
    public static List<CatalogFormatException> Problems(string file, TextReader reader)
    {
        var problems = new List<CatalogFormatException>();
        var self = new CatalogReader(file, reader, problems);
        try
        {
            var header = self.Header(out var next);
            self.Body(header, next);
        }
        catch (CatalogFormatException problem)
        {
            problems.Add(problem);
        }

        return problems;
    }

    /// <summary>
    /// Reads rows that stand in no file: those of a policy. What is wrong is told by the row's number; the other rows count.
    /// </summary>
    public static CatalogLibrary ReadRows(LibraryHeader header, IReadOnlyList<string> rows, List<CatalogFormatException> problems)
    {
        var self = new CatalogReader(header.File, TextReader.Null);
        for (var i = 0; i < rows.Count; i++)
        {
            self.line = i;
            try
            {
                // What is no type is a member of the type before, indented or not.
                var row = rows[i].Trim();
                self.Line(header, row.Length == 0 ? throw self.Error("an empty row") : row.StartsWith("type ", StringComparison.Ordinal) ? row : " " + row);
            }
            catch (CatalogFormatException problem)
            {
                problems.Add(problem);
            }
        }

        return new CatalogLibrary { Header = header, Types = self.types.ToImmutableArray() };
    }

    /// <summary>Reads no further than the header: enough to know whether the library is in reach.</summary>
    public static LibraryHeader ReadHeader(string file, TextReader reader) => new CatalogReader(file, reader).Header(out _);

    private LibraryHeader Header(out string? next)
    {
        string? name = null, verified = null, assembly = null, host = null;
        var namespaces = ImmutableArray.CreateBuilder<string>();
        var switches = ImmutableArray.CreateBuilder<NamedSwitch>();
        var isAI = false;
        var check = CheckedAgainst.Assembly;
        while ((next = NextLine()) is not null && !char.IsWhiteSpace(next[0]) && !next.StartsWith("type ", StringComparison.Ordinal))
        {
            var (key, value) = SplitFirst(next);
            switch (key)
            {
                case "library": name = value; break;
                case "verified": verified = value; break;
                case "declared": check = CheckedAgainst.Declarations; verified = value; break;
                case "unchecked": check = CheckedAgainst.Nothing; verified = value; break;
                case "assembly": assembly = value; break;
                case "namespace": namespaces.AddRange(Words(value)); break;
                case "host": host = value; break;
                case "switch": switches.Add(Switch(Words(value))); break;
                case "ai" when value.Length == 0: isAI = true; break;
                default: throw Error($"unknown header '{key}'; expected library, verified, declared, unchecked, assembly, namespace, host, switch or ai");
            }
        }

        return new LibraryHeader
        {
            File = file,
            Name = name ?? throw Error("the header has no 'library'"),
            Verified = verified ?? throw Error("the header says none of 'verified', 'declared' and 'unchecked'"),
            Assembly = assembly,
            Namespaces = namespaces.Count > 0 ? namespaces.ToImmutable() : throw Error("the header has no 'namespace'"),
            IsAI = isAI,
            Host = host,
            Switches = switches.ToImmutable(),
            Check = check,
        };
    }

    private NamedSwitch Switch(string[] words) => words.Length >= 2
        ? new NamedSwitch(words[0], words[1], words.ToImmutableArray().RemoveRange(0, 2))
        : throw Error("a switch needs a kind and a name, and what switches it on if that is not 'true'");

    private void Body(LibraryHeader header, string? next)
    {
        for (; next is not null; next = NextLine())
        {
            try
            {
                Line(header, next);
            }
            catch (CatalogFormatException problem) when (problems is not null)
            {
                problems.Add(problem);
            }
        }
    }

    private void Line(LibraryHeader header, string text)
    {
        if (text.StartsWith("type ", StringComparison.Ordinal))
        {
            TypeLine(header, text.Substring(5));
        }
        else if (char.IsWhiteSpace(text[0]))
        {
            MemberLine(header, text.Trim());
        }
        else
        {
            throw Error($"expected 'type' or an indented member, found '{text}'");
        }
    }

    private void TypeLine(LibraryHeader header, string text)
    {
        var (names, facts) = SplitColon(text);
        var roles = TypeRole.None;
        var kind = "";
        foreach (var word in Words(facts ?? ""))
        {
            var open = word.IndexOf('(');
            if (open > 0 && word[word.Length - 1] == ')')
            {
                kind = word.Substring(open + 1, word.Length - open - 2);
                roles |= Role(word.Substring(0, open));
            }
            else
            {
                roles |= Role(word);
            }
        }

        current = new List<TypeEntry>();
        foreach (var word in Words(names))
        {
            var isOptional = word[word.Length - 1] == '?';
            var name = isOptional ? word.Substring(0, word.Length - 1) : word;
            if (name.IndexOf('`') >= 0 || name.IndexOf('<') >= 0)
            {
                throw Error($"'{name}': type names have no generic arity");
            }

            var entry = new TypeEntry(header, name, roles, kind, isOptional, line);
            current.Add(entry);
            types.Add(entry);
        }

        if (current.Count == 0)
        {
            throw Error("'type' without a name");
        }
    }

    private void MemberLine(LibraryHeader header, string text)
    {
        if (current.Count == 0)
        {
            throw Error("a member before any 'type'");
        }

        var (names, clauses) = SplitColon(text);
        var row = new ClauseReader(Error).Read(header, line, clauses ?? throw Error("a member needs ' : ' and what it does"));
        foreach (var word in Words(names))
        {
            var entry = Member(word, row);
            foreach (var type in current)
            {
                if (!type.Members.TryGetValue(entry.Name, out var list))
                {
                    type.Members.Add(entry.Name, list = new List<MemberEntry>());
                }

                foreach (var earlier in list)
                {
                    if (earlier.Accessor == entry.Accessor && earlier.Shape.IsEmpty)
                    {
                        throw Error($"'{word}' can never match: an earlier row of {type.Name} takes every overload");
                    }
                }

                list.Add(entry);
            }
        }
    }

    private MemberEntry Member(string word, MemberRow row)
    {
        var isOptional = word[word.Length - 1] == '?';
        var text = isOptional ? word.Substring(0, word.Length - 1) : word;
        var accessor = Accessor.Read;
        if (text.StartsWith("set:", StringComparison.Ordinal))
        {
            accessor = Accessor.Set;
            text = text.Substring(4);
        }

        var shape = ImmutableArray<ShapeTest>.Empty;
        var open = text.IndexOf('(');
        if (open >= 0)
        {
            if (text[text.Length - 1] != ')')
            {
                throw Error($"'{word}': ')' expected at the end of the shape");
            }

            shape = Shape(text.Substring(open + 1, text.Length - open - 2));
            text = text.Substring(0, open);
        }

        return text.Length > 0
            ? new MemberEntry(text, accessor, shape, isOptional, row)
            : throw Error($"'{word}': a member name expected");
    }

    private ImmutableArray<ShapeTest> Shape(string text)
    {
        var tests = ImmutableArray.CreateBuilder<ShapeTest>();
        foreach (var part in text.Split(','))
        {
            if (part.Length > 1 && part[0] == '#' && int.TryParse(part.Substring(1), out var count))
            {
                tests.Add(new ShapeTest(null, null, false, count));
            }
            else if (part.Length > 1 && part[0] == '!')
            {
                tests.Add(new ShapeTest(part.Substring(1), null, true, -1));
            }
            else if (part.Length > 0)
            {
                var colon = part.IndexOf(':');
                tests.Add(colon < 0
                    ? new ShapeTest(part, null, false, -1)
                    : new ShapeTest(part.Substring(0, colon), part.Substring(colon + 1), false, -1));
            }
            else
            {
                throw Error("an empty shape; expected a parameter name, !name, name:Type or #count");
            }
        }

        return tests.ToImmutable();
    }

    private TypeRole Role(string word) => word switch
    {
        "client" => TypeRole.AIClient,
        "decorator" => TypeRole.AIDecorator | TypeRole.AIClient,
        "message" => TypeRole.AIMessage,
        "output" => TypeRole.AIOutput | TypeRole.AIMessage,
        "hosted-tool" => TypeRole.HostedTool,
        "local" => TypeRole.Local,
        "entry" => TypeRole.EntryBase,
        "entry-attribute" => TypeRole.EntryAttribute,
        "tool-attribute" => TypeRole.ToolAttribute | TypeRole.EntryAttribute,
        "service" => TypeRole.Service,
        "store" => TypeRole.Store | TypeRole.Service,
        "classification" => TypeRole.ClassificationAttribute,
        "personal" => TypeRole.PersonalDataAttribute,
        "ignore" => TypeRole.IgnoreAttribute,
        "scalar" => TypeRole.Scalar,
        "unfinished" => TypeRole.Unfinished,
        "transparent" => TypeRole.Transparent,
        "filter" => TypeRole.Filter,
        "binding" => TypeRole.BindingAttribute,
        "http-client" => TypeRole.HttpClient,
        "response" => TypeRole.Response,
        "log-attribute" => TypeRole.LogAttribute,
        "key" => TypeRole.KeyAttribute,
        "no-entry" => TypeRole.NoEntryAttribute,
        "category" => TypeRole.Category,
        "writer" => TypeRole.Writer,
        "request" => TypeRole.Request,
        _ => throw Error($"unknown type fact '{word}'"),
    };

    /// <summary>The next line that says something, without its comment and with continuations joined.</summary>
    private string? NextLine()
    {
        var text = "";
        while (reader.ReadLine() is { } raw)
        {
            line++;
            var comment = raw.IndexOf('#');
            while (comment > 0 && raw[comment - 1] is not (' ' or '\t'))
            {
                comment = raw.IndexOf('#', comment + 1);
            }

            var part = (comment >= 0 ? raw.Substring(0, comment) : raw).TrimEnd();
            if (part.Length == 0)
            {
                continue;
            }

            if (part[part.Length - 1] == '\\')
            {
                text += part.Substring(0, part.Length - 1);
                continue;
            }

            return text + part;
        }

        return text.Length == 0 ? null : throw Error("the file ends after '\\'");
    }

    private static (string First, string Tail) SplitFirst(string text)
    {
        var blank = text.IndexOf(' ');
        return blank < 0 ? (text, "") : (text.Substring(0, blank), text.Substring(blank + 1).Trim());
    }

    private static (string Left, string? Right) SplitColon(string text)
    {
        var colon = text.IndexOf(" : ", StringComparison.Ordinal);
        return colon < 0 ? (text, null) : (text.Substring(0, colon), text.Substring(colon + 3));
    }

    private static string[] Words(string text) => text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);

    private CatalogFormatException Error(string problem) => new(file, line, problem);
}
