using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Json;

namespace PolicyAnalyzers.Policy;

/// <summary>Reads one policy file into a layer.</summary>
internal sealed class LayerReader
{
    private const string Version = "1";

    private readonly PolicySource _source;

    private LayerReader(PolicySource source) => _source = source;

    /// <summary>Reports what is wrong to the source; always gives what could be read.</summary>
    internal static PolicyLayer Read(PolicySource source) =>
        Root(source, PolicyKeys.Root) is { } root ? new LayerReader(source).Layer(root) : new PolicyLayer();

    /// <summary>The object that a file is; null, after a report, when it is none.</summary>
    internal static ObjectReader? Root(PolicySource source, KeySet keys)
    {
        var document = JsonParser.Parse(source.Text.ToString());
        foreach (var error in document.Errors)
        {
            source.Error(error.Span, error.Key, error.Arguments);
        }

        switch (document.Root?.Kind)
        {
            case JsonKind.Object:
                return new ObjectReader(source, document.Root, keys);
            case null or JsonKind.Broken:
                return null;
            default:
                source.Error(document.Root.Span, "RootNotObject");
                return null;
        }
    }

    internal static void CheckVersion(ObjectReader root)
    {
        if (!root.TryNode("version", out var node) || node is null)
        {
            return;
        }

        if (node.Kind != JsonKind.Number)
        {
            root.ReportType(node, "version", "WrongType_Number");
        }
        else if (!string.Equals(node.Text, Version, StringComparison.Ordinal))
        {
            root.Source.Error(node.Span, "UnknownVersion", JsonScanner.Excerpt(node.Text), Version);
        }
    }

    private PolicyLayer Layer(ObjectReader root)
    {
        root.Text("$schema");
        CheckVersion(root);
        var flow = root.Object("flow", PolicyKeys.Flow);
        var disclosure = root.Object("disclosure", PolicyKeys.Disclosure);
        var audit = root.Object("audit", PolicyKeys.Audit);
        var oversight = root.Object("oversight", PolicyKeys.Oversight);
        return new PolicyLayer
        {
            AllowLoosening = root.Flag("allowLoosening", strictest: false)?.Value ?? false,
            Extends = root.Text("extends"),
            Role = root.Choice("role", PolicyChoices.Role),
            Classes = Classes(root),
            ConfidentialFrom = root.Text("confidentialFrom"),
            Categories = Categories(root),
            Tags = TagReader.Read(root),
            Endpoints = EndpointReader.Read(root),
            DefaultEndpoint = root.TextOrNull("defaultEndpoint"),
            AllowedRegions = root.Texts("allowedRegions"),
            Sources = FlowRows(flow, "sources", PolicyKeys.Source, FlowRowReader.Source),
            Sinks = FlowRows(flow, "sinks", PolicyKeys.Sink, FlowRowReader.Sink),
            AiOutputs = FlowRows(flow, "aiOutputs", PolicyKeys.AiOutput, FlowRowReader.Output),
            Sanitizers = FlowRows(flow, "sanitizers", PolicyKeys.Sanitizer, FlowRowReader.Sanitizer),
            PassThrough = FlowRows(flow, "passThrough", PolicyKeys.PassThrough, FlowRowReader.PassThrough),
            UnknownCalls = flow?.Choice("unknownCalls", PolicyChoices.UnknownCalls),
            Rows = flow?.Texts("rows"),
            Header = Header(disclosure),
            Members = disclosure?.Texts("members"),
            DisclosureSatisfiers = disclosure?.Patterns("satisfiers"),
            Responses = FlowRows(disclosure, "responses", PolicyKeys.Response, FlowRowReader.Output),
            Languages = Languages(disclosure),
            AuditSatisfiers = audit?.Patterns("satisfiers"),
            Loggers = Loggers(audit),
            Records = audit?.Patterns("records"),
            RequiredFields = audit?.Texts("requiredFields"),
            AuditMaxClass = audit?.Text("maxClass"),
            AffectsRights = oversight?.Patterns("affectsRights"),
            Review = oversight?.Patterns("review"),
            StateChanging = oversight?.Patterns("stateChanging"),
            Purposes = Purposes(root),
            InferFromNames = root.Flag("inferFromNames", strictest: true),
        };
    }

    private Setting<ImmutableArray<ClassEntry>>? Classes(ObjectReader root)
    {
        var objects = root.Objects("classes", PolicyKeys.Class);
        if (objects is null)
        {
            return null;
        }

        var ids = new IdSet(_source);
        var classes = ImmutableArray.CreateBuilder<ClassEntry>();
        foreach (var item in objects.Value)
        {
            var labels = item.Texts("labels");
            var neverSend = item.Flag("neverSend", strictest: true);
            if (ids.Read(item) is { } id)
            {
                classes.Add(new ClassEntry(id) { Labels = labels?.Value ?? ImmutableArray<Setting<string>>.Empty, NeverSend = neverSend });
            }
        }

        if (classes.Count == 0 && !objects.IsBroken)
        {
            _source.Error(objects.Place, "EmptyArray", "classes");
        }

        return new Setting<ImmutableArray<ClassEntry>>(classes.ToImmutable(), objects.Place, objects.IsBroken);
    }

    private Setting<ImmutableArray<CategoryEntry>>? Categories(ObjectReader root)
    {
        var objects = root.Objects("categories", PolicyKeys.Category);
        if (objects is null)
        {
            return null;
        }

        var ids = new IdSet(_source);
        var categories = ImmutableArray.CreateBuilder<CategoryEntry>();
        foreach (var item in objects.Value)
        {
            var neverSend = item.Flag("neverSend", strictest: true);
            if (ids.Read(item) is { } id)
            {
                categories.Add(new CategoryEntry(id) { NeverSend = neverSend });
            }
        }

        return new Setting<ImmutableArray<CategoryEntry>>(categories.ToImmutable(), objects.Place, objects.IsBroken);
    }

    private static ImmutableArray<FlowRow> FlowRows(
        ObjectReader? section, string key, KeySet keys, Func<ObjectReader, FlowRow?> read)
    {
        var rows = ImmutableArray.CreateBuilder<FlowRow>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in section?.Objects(key, keys)?.Value ?? ImmutableArray<ObjectReader>.Empty)
        {
            if (read(item) is not { } row)
            {
                continue;
            }

            if (!seen.Add(row.Key))
            {
                section!.Source.Error(row.Symbol.Place, "DuplicateEntry", JsonScanner.Excerpt(row.Symbol.Value.Text));
            }

            rows.Add(row);
        }

        return rows.ToImmutable();
    }

    private Setting<string>? Header(ObjectReader? disclosure)
    {
        var header = disclosure?.Text("header");
        if (header is null || header.IsBroken)
        {
            return null;
        }

        foreach (var c in header.Value)
        {
            if (!IsTokenCharacter(c))
            {
                _source.Error(header.Place, "BadHeader", JsonScanner.Excerpt(header.Value));
                return null;
            }
        }

        return header;
    }

    /// <summary>What the HTTP specification allows in the name of a header.</summary>
    private static bool IsTokenCharacter(char c) => c is > ' ' and < '\u007f' && "\"(),/:;<=>?@[\\]{}".IndexOf(c) < 0;

    private Setting<ImmutableArray<Setting<string>>>? Languages(ObjectReader? disclosure)
    {
        var languages = disclosure?.Texts("languages");
        foreach (var language in languages?.Value ?? ImmutableArray<Setting<string>>.Empty)
        {
            if (!IsLanguage(language.Value))
            {
                _source.Error(language.Place, "BadLanguage", JsonScanner.Excerpt(language.Value));
            }
        }

        return languages;
    }

    private static bool IsLanguage(string tag)
    {
        var subtag = 0;
        for (var i = 0; i <= tag.Length; i++)
        {
            if (i < tag.Length && tag[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            {
                subtag++;
                continue;
            }

            if ((i < tag.Length && tag[i] != '-') || subtag is 0 or > 8 || (i <= 3 && subtag < 2))
            {
                return false;
            }

            subtag = 0;
        }

        return true;
    }

    private static Setting<ImmutableArray<Setting<string>>>? Loggers(ObjectReader? audit)
    {
        var loggers = audit?.Texts("loggers");
        if (loggers is null)
        {
            return null;
        }

        var kept = ImmutableArray.CreateBuilder<Setting<string>>();
        foreach (var logger in loggers.Value)
        {
            if (!logger.Value.StartsWith("M:", StringComparison.Ordinal) || audit!.PatternOf(logger) is not null)
            {
                kept.Add(logger);
            }
        }

        return new Setting<ImmutableArray<Setting<string>>>(kept.ToImmutable(), loggers.Place, loggers.IsBroken);
    }

    private ImmutableArray<PurposeEntry> Purposes(ObjectReader root)
    {
        var purposes = ImmutableArray.CreateBuilder<PurposeEntry>();
        var section = root.Object("purposes", keys: null);
        foreach (var property in section?.Node.Properties ?? ImmutableArray<JsonProperty>.Empty)
        {
            var scope = section!.PatternOf(new Setting<string>(property.Name, _source.Place(property.NameSpan)));
            var text = section.Text(property.Name);
            if (scope is not null && text is { IsBroken: false })
            {
                purposes.Add(new PurposeEntry(scope.Value, text.Value, scope.Place));
            }
        }

        return purposes.ToImmutable();
    }
}
