using System;
using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Json;

namespace PolicyAnalyzers.Policy;

/// <summary>Reads <c>endpoints</c>.</summary>
internal static class EndpointReader
{
    internal static Setting<ImmutableArray<EndpointEntry>>? Read(ObjectReader root)
    {
        var objects = root.Objects("endpoints", PolicyKeys.Endpoint);
        if (objects is null)
        {
            return null;
        }

        var ids = new IdSet(root.Source);
        var entries = ImmutableArray.CreateBuilder<EndpointEntry>();
        foreach (var item in objects.Value)
        {
            var entry = Endpoint(item);
            if (ids.Read(item) is { } id)
            {
                entries.Add(entry with { Id = id, Place = id.Place });
            }
        }

        return new Setting<ImmutableArray<EndpointEntry>>(entries.ToImmutable(), objects.Place, objects.IsBroken);
    }

    private static EndpointEntry Endpoint(ObjectReader item)
    {
        var match = item.Object("match", PolicyKeys.Match);
        return new EndpointEntry(new Setting<string>("", item.Place, isBroken: true), item.Place)
        {
            Hosts = Names(match, "hosts", HostPattern.IsValid, "BadHost"),
            DiKeys = Names(match, "diKeys", static _ => true, ""),
            Types = Names(match, "types", TypeName.IsValid, "BadName"),
            MatchPlace = match?.Place ?? item.Place,
            Provider = item.Text("provider")?.Value,
            Operator = item.Text("operator")?.Value,
            Region = item.Text("region")?.Value,
            Contract = item.Choice("contract", PolicyChoices.Contract),
            MaxClass = item.Text("maxClass"),
            AllowedCategories = item.Texts("allowedCategories"),
            AcceptsNeverSend = item.Flag("acceptsNeverSend", strictest: false),
            RiskAnalysis = RiskAnalysis(item),
            Approval = Approval(item),
            Models = Models(item),
            Training = item.Choice("training", PolicyChoices.Training),
            Storage = item.Choice("storage", PolicyChoices.Storage),
            TrainingDataAllowed = item.Flag("trainingDataAllowed", strictest: false),
            Audit = item.Choice("audit", PolicyChoices.Audit),
            Provenance = item.Choice("provenance", PolicyChoices.Provenance),
            Evidence = Evidence(item),
        };
    }

    private static ImmutableArray<string> Names(ObjectReader? match, string key, Func<string, bool> isValid, string error)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var name in match?.Texts(key)?.Value ?? ImmutableArray<Setting<string>>.Empty)
        {
            if (isValid(name.Value))
            {
                names.Add(key == "types" ? TypeName.Plain(name.Value) : name.Value);
            }
            else
            {
                match!.Source.Error(name.Place, error, JsonScanner.Excerpt(name.Value));
            }
        }

        return names.ToImmutable();
    }

    private static Setting<ImmutableArray<string>>? Models(ObjectReader item)
    {
        var models = item.Texts("models");
        return models is null
            ? null
            : new Setting<ImmutableArray<string>>(
                ImmutableArray.CreateRange(models.Value, static model => model.Value), models.Place, models.IsBroken);
    }

    private static Setting<RiskAnalysis>? RiskAnalysis(ObjectReader item)
    {
        var reader = item.Object("riskAnalysis", PolicyKeys.RiskAnalysis);
        return reader is null
            ? null
            : new Setting<RiskAnalysis>(
                new RiskAnalysis { Reference = reader.Text("reference")?.Value, Date = reader.Day("date")?.Value, Place = reader.Place },
                reader.Place);
    }

    private static Setting<EndpointApproval>? Approval(ObjectReader item)
    {
        var reader = item.Object("approval", PolicyKeys.Approval);
        if (reader is null)
        {
            return null;
        }

        var approvedOn = reader.Day("approvedOn")?.Value;
        var expires = reader.Day("expires");
        var approval = new EndpointApproval
        {
            Authority = reader.Text("authority")?.Value,
            Reference = reader.Text("reference")?.Value,
            ApprovedOn = approvedOn,
            Expires = Expiry(expires),
            Place = reader.Place,
        };
        return new Setting<EndpointApproval>(approval, expires?.Place ?? reader.Place);
    }

    private static EndpointEvidence? Evidence(ObjectReader item)
    {
        var reader = item.Object("evidence", PolicyKeys.Evidence);
        return reader is null
            ? null
            : new EndpointEvidence
            {
                SafetyEvaluation = Piece(reader, "safetyEvaluation"),
                CapabilityCard = Piece(reader, "capabilityCard"),
                VulnerabilityContact = Piece(reader, "vulnerabilityContact"),
                WeightProtection = Piece(reader, "weightProtection"),
                Place = reader.Place,
            };
    }

    /// <summary>A reference alone, or one that expires.</summary>
    private static EvidenceEntry? Piece(ObjectReader evidence, string key)
    {
        if (!evidence.TryNode(key, out var node) || node is null)
        {
            return null;
        }

        switch (node.Kind)
        {
            case JsonKind.Object:
                var reader = new ObjectReader(evidence.Source, node, PolicyKeys.EvidenceEntry);
                return new EvidenceEntry
                {
                    Reference = reader.Text("reference")?.Value,
                    Expires = Expiry(reader.Day("expires")),
                    Place = reader.Place,
                };
            case JsonKind.String:
                return new EvidenceEntry { Reference = evidence.Text(key)?.Value, Place = evidence.PlaceOf(key) };
            default:
                evidence.ReportType(node, key, "WrongType_StringOrObject");
                return null;
        }
    }

    /// <summary>A day of expiry that cannot be read is long past.</summary>
    private static DateTime? Expiry(Setting<DateTime?>? day) => day is { IsBroken: true } ? DateTime.MinValue : day?.Value;
}
