using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;

namespace PolicyAnalyzers.Catalog;

/// <summary>A host of a generative-AI service.</summary>
/// <param name="Pattern">As in the data file: exact, <c>*</c> for a leading run of characters, <c>{...}</c> for one label.</param>
/// <param name="Provider">The service's name, for people.</param>
/// <param name="Class">commercial-api, cloud, aggregator, gateway or research.</param>
/// <param name="Path">When set, the host serves other things too: only addresses with this path (trailing <c>*</c>), or with a generic AI path, count.</param>
internal sealed record AIHost(string Pattern, string Provider, string Class, string? Path);

/// <summary>
/// Hosts and paths that make a plain HTTP call an AI call. Addresses may have holes, written <c>{}</c>, where a part is not constant.
/// Machine translation and observability services are not here: they are no generative AI unless a policy lists them.
/// </summary>
internal static class AIHosts
{
    public const string File = "hosts.txt";

    private static readonly Lazy<Table> Data = new(static () =>
    {
        using var reader = EmbeddedCatalog.Open(File);
        return Read(File, reader);
    });

    public static ImmutableArray<AIHost> All => Data.Value.Hosts;

    /// <summary>The service behind a host name or an address; null when it is none that is known.</summary>
    public static AIHost? Match(string hostOrUri)
    {
        if (HostText.HostOf(hostOrUri) is not { } host)
        {
            return null;
        }

        var table = Data.Value;
        if (table.Exact.TryGetValue(host, out var exact))
        {
            return Counts(exact, hostOrUri) ? exact : null;
        }

        foreach (var candidate in table.Patterns)
        {
            if (HostText.Fits(host, candidate.Pattern) && Counts(candidate, hostOrUri))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>The meaning of the generic AI path in an address or a relative path ("OpenAI-compatible chat"); null when it has none.</summary>
    public static string? GenericPath(string uriOrPath)
    {
        var path = HostText.PathOf(uriOrPath);
        foreach (var (pattern, meaning) in Data.Value.Paths)
        {
            if (HostText.FitsPath(path, pattern))
            {
                return meaning;
            }
        }

        return null;
    }

    /// <summary>The kind of the call by which an address or a relative path takes data to train on or to keep; null when it does not.</summary>
    public static string? KeepingPath(string uriOrPath)
    {
        var path = HostText.PathOf(uriOrPath);
        foreach (var (pattern, kind) in Data.Value.Keeping)
        {
            if (HostText.FitsPath(path, pattern))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>An address whose host or path makes an HTTP call to it an AI call.</summary>
    public static bool IsAI(string address) => Match(address) is not null || GenericPath(address) is not null;

    public static bool IsLoopback(string hostOrUri) => HostText.IsLoopback(hostOrUri);

    /// <summary>The host in an address or bare host name, lower case, without user and port; null when the text is none.</summary>
    public static string? HostOf(string literal) => HostText.HostOf(literal);

    internal static Table Read(string file, TextReader reader)
    {
        var table = new Table();
        var line = 0;
        while (reader.ReadLine() is { } raw)
        {
            line++;
            var text = raw.Trim();
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            var fields = text.Split('|');
            for (var i = 0; i < fields.Length; i++)
            {
                fields[i] = fields[i].Trim();
            }

            switch (fields[0])
            {
                case "path" when fields.Length == 3:
                    table.Paths.Add((fields[1], fields[2]));
                    break;
                case "keeps" when fields.Length == 3:
                    table.Keeping.Add((fields[1], fields[2]));
                    break;
                case "host" when fields.Length is 4 or 5:
                    table.Add(new AIHost(fields[1], fields[2], fields[3], fields.Length == 5 ? fields[4] : null));
                    break;
                default:
                    throw new CatalogFormatException(file, line, "expected 'host | pattern | provider | class [| path]' or 'path | pattern | meaning' or 'keeps | pattern | kind'");
            }
        }

        table.Hosts = table.Exact.Count + table.Patterns.Count > 0 ? table.Ordered.ToImmutableArray() : throw new CatalogFormatException(file, line, "no hosts");
        return table;
    }

    private static bool Counts(AIHost host, string address) =>
        host.Path is null || HostText.FitsPath(HostText.PathOf(address), host.Path) || GenericPath(address) is not null;

    internal sealed class Table
    {
        public Dictionary<string, AIHost> Exact { get; } = new(StringComparer.Ordinal);

        public List<AIHost> Patterns { get; } = new();

        public List<AIHost> Ordered { get; } = new();

        public List<(string Pattern, string Meaning)> Paths { get; } = new();

        public List<(string Pattern, string Kind)> Keeping { get; } = new();

        public ImmutableArray<AIHost> Hosts { get; set; }

        public void Add(AIHost host)
        {
            Ordered.Add(host);
            if (host.Pattern.IndexOf('*') < 0 && host.Pattern.IndexOf('{') < 0)
            {
                Exact[host.Pattern] = host;
            }
            else
            {
                Patterns.Add(host);
            }
        }
    }
}
