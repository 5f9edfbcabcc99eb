using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;

namespace PolicyAnalyzers.Catalog;

/// <summary>Reads what stands behind the colon of a member line: flows and roles, separated by semicolons.</summary>
internal sealed class ClauseReader
{
    private static readonly char[] Blanks = { ' ', '\t' };

    private const string Known =
        "neutral, clear, ai, raw, register, tool, output, client, keeps, response, header, early, audit, log, sanitizer, local, input, public, "
        + "maps, saves, strips, marks, prints, serializes, filter, runs, around, digest, data(...), address(...), host(...), service(...), key(...), kind(...)";

    private readonly Func<string, CatalogFormatException> error;

    public ClauseReader(Func<string, CatalogFormatException> error) => this.error = error;

    public MemberRow Read(LibraryHeader header, int line, string text)
    {
        var row = new MemberRow { Library = header, Line = line };
        foreach (var part in text.Split(';'))
        {
            var clause = part.Trim();
            if (clause.Length == 0)
            {
                throw error("an empty clause");
            }

            if (!Flow(row, clause))
            {
                Words(row, clause);
            }
        }

        if (row.Data.Count == 0 && row.Is(MemberRole.HttpAddress))
        {
            row.Data.AddRange(row.Address);
        }

        if (row.Is(MemberRole.AISink) && !row.HasFlows)
        {
            AnswerFromData(row);
        }

        return row;
    }

    /// <summary>What a model answers has the class of what was sent. Nothing of it stays in the client.</summary>
    private static void AnswerFromData(MemberRow row)
    {
        var answer = new UnboundPort(PortBase.Return, null, -1, 0, ImmutableArray<PathStep>.Empty);
        foreach (var port in row.Data)
        {
            row.Flows.Add(new UnboundFlow(port, answer, IsCopy: false));
        }

        row.HasFlows = true;
    }

    private bool Flow(MemberRow row, string clause)
    {
        var arrow = clause.IndexOf("->", StringComparison.Ordinal);
        var isCopy = arrow >= 0;
        if (!isCopy)
        {
            arrow = clause.IndexOf("~>", StringComparison.Ordinal);
        }

        if (arrow < 0)
        {
            return false;
        }

        var targets = Ports(clause.Substring(arrow + 2));
        foreach (var from in Ports(clause.Substring(0, arrow)))
        {
            foreach (var to in targets)
            {
                row.Flows.Add(new UnboundFlow(from, to, isCopy));
            }
        }

        row.HasFlows = true;
        return true;
    }

    private void Words(MemberRow row, string clause)
    {
        var words = clause.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            var open = word.IndexOf('(');
            if (open > 0)
            {
                if (word[word.Length - 1] != ')')
                {
                    throw error($"'{word}': ')' expected (no blanks inside)");
                }

                Call(row, word.Substring(0, open), word.Substring(open + 1, word.Length - open - 2));
                continue;
            }

            switch (word)
            {
                case "neutral": row.HasFlows = true; break;
                case "clear":
                    row.Clears.AddRange(Ports(Next(words, ref i)));
                    row.HasFlows = true;
                    break;
                case "ai": Kind(row, MemberRole.AISink, Next(words, ref i)); break;
                case "raw": Kind(row, MemberRole.RawHttp, "raw-http"); break;
                case "register": Kind(row, MemberRole.Registration, Next(words, ref i)); break;
                case "tool": Kind(row, MemberRole.ToolRegistration, "tool-result"); break;
                case "output": row.Roles |= MemberRole.AIOutput; break;
                case "client":
                    row.Roles |= MemberRole.AIClient;
                    row.Host ??= row.Library.Host;
                    break;
                case "keeps": row.KeepsEndpoint = true; break;
                case "response": row.Roles |= MemberRole.Response; break;
                case "header": row.Roles |= MemberRole.ResponseHeader; break;
                case "audit": row.Roles |= MemberRole.Audit; break;
                case "log": row.Roles |= MemberRole.Log; break;
                case "sanitizer": row.Roles |= MemberRole.Sanitizer; break;
                case "local": row.Roles |= MemberRole.Local; break;
                case "input": row.Roles |= MemberRole.Input; break;
                case "public": row.Roles |= MemberRole.Public; break;
                case "maps": row.Roles |= MemberRole.MapsEndpoint; break;
                case "prints": row.Roles |= MemberRole.PrintsText; break;
                case "body": row.Roles |= MemberRole.Body; break;
                case "serializes": row.Roles |= MemberRole.Serializes; break;
                case "filter": row.Roles |= MemberRole.EndpointFilter; break;
                case "setting": Kind(row, MemberRole.Setting, Next(words, ref i)); break;
                case "switches": row.Roles |= MemberRole.SetsSwitch; break;
                case "development": row.Roles |= MemberRole.Development; break;
                case "saves": row.Roles |= MemberRole.Saves; break;
                case "strips": row.Roles |= MemberRole.Strips; break;
                case "marks": row.Roles |= MemberRole.Marks; break;
                case "early": row.Roles |= MemberRole.BeforeResponse; break;
                case "runs": row.Roles |= MemberRole.Runs; break;
                case "digest": row.Roles |= MemberRole.Digest; break;
                case "around": row.Roles |= MemberRole.Around; break;
                default: throw error($"unknown word '{word}'; expected a flow (FROM -> TO, FROM ~> TO) or one of {Known}");
            }
        }
    }

    private void Call(MemberRow row, string name, string arguments)
    {
        switch (name)
        {
            case "data": row.Data.AddRange(Ports(arguments)); break;
            case "address":
                row.Roles |= MemberRole.HttpAddress;
                row.Address.AddRange(Ports(arguments));
                break;
            case "host": row.Host = arguments; break;
            case "service": row.Services.AddRange(arguments.Split(',')); break;
            case "on": row.Values.AddRange(arguments.Split(',')); break;
            case "kept": row.KeptSince = arguments; break;
            case "key": row.Key.AddRange(Ports(arguments)); break;
            case "kind": Kind(row, MemberRole.None, arguments); break;
            default: throw error($"unknown word '{name}(...)'; expected one of {Known}");
        }
    }

    private void Kind(MemberRow row, MemberRole role, string kind)
    {
        if (row.Kind.Length > 0 && row.Kind != kind)
        {
            throw error($"two kinds in one row: '{row.Kind}' and '{kind}'");
        }

        row.Roles |= role;
        row.Kind = kind;
    }

    private string Next(string[] words, ref int i) =>
        ++i < words.Length ? words[i] : throw error($"'{words[i - 1]}' needs a word behind it");

    /// <summary>Ports separated by commas; <c>a|b.element</c> is <c>a.element</c> and <c>b.element</c>.</summary>
    private List<UnboundPort> Ports(string text)
    {
        var ports = new List<UnboundPort>();
        foreach (var part in text.Split(','))
        {
            var port = part.Trim();
            var dot = port.IndexOf('.');
            var tail = dot < 0 ? "" : port.Substring(dot + 1);
            foreach (var name in (dot < 0 ? port : port.Substring(0, dot)).Split('|'))
            {
                ports.Add(Port(name, tail));
            }
        }

        return ports;
    }

    private UnboundPort Port(string name, string tail)
    {
        var at = name switch
        {
            "this" => PortBase.This,
            "return" => PortBase.Return,
            "*" => PortBase.AnyArgument,
            _ => PortBase.Argument,
        };
        string? parameter = null;
        var index = -1;
        if (at == PortBase.Argument && !int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out index))
        {
            index = -1;
            parameter = IsName(name) ? name : throw error($"'{name}' is no port: expected this, return, *, a parameter name or its number");
        }

        var callback = 0;
        var path = ImmutableArray.CreateBuilder<PathStep>();
        var isFirst = true;
        var mayBeFunction = at is PortBase.Argument or PortBase.This;
        foreach (var step in tail.Length == 0 ? Array.Empty<string>() : tail.Split('.'))
        {
            if (isFirst && mayBeFunction && step == "return")
            {
                at = PortBase.CallbackReturn;
            }
            else if (isFirst && mayBeFunction && step.StartsWith("param", StringComparison.Ordinal) && step.Length == 6 && char.IsDigit(step[5]))
            {
                at = PortBase.CallbackParameter;
                callback = step[5] - '0';
            }
            else
            {
                path.Add(Step(step));
            }

            isFirst = false;
        }

        return new UnboundPort(at, parameter, index, callback, path.ToImmutable());
    }

    private PathStep Step(string step) => step switch
    {
        "element" => PathStep.Element,
        "mapkey" => PathStep.MapKey,
        "mapvalue" => PathStep.MapValue,
        "item0" => PathStep.TupleItem0,
        "item1" => PathStep.TupleItem1,
        "item2" => PathStep.TupleItem2,
        "deep" => PathStep.Deep,
        _ => throw error($"unknown step '{step}'; expected element, mapkey, mapvalue, item0 to item2, deep, or paramN and return of a callback"),
    };

    private static bool IsName(string text)
    {
        if (text.Length == 0 || char.IsDigit(text[0]))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c != '_')
            {
                return false;
            }
        }

        return true;
    }
}
