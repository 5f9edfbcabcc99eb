using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>Collects the symbol patterns of a layer.</summary>
internal static class LayerPatterns
{
    internal static ImmutableArray<(SymbolPattern Pattern, PolicyPlace Place)> Of(PolicyLayer layer)
    {
        var patterns = ImmutableArray.CreateBuilder<(SymbolPattern, PolicyPlace)>();
        foreach (var tag in layer.Tags)
        {
            if (tag.Symbol is not null)
            {
                patterns.Add((tag.Symbol, tag.Place));
            }
        }

        foreach (var rows in new[] { layer.Sources, layer.Sinks, layer.AiOutputs, layer.Sanitizers, layer.PassThrough, layer.Responses })
        {
            foreach (var row in rows)
            {
                patterns.Add((row.Symbol.Value, row.Symbol.Place));
            }
        }

        foreach (var list in new[]
        {
            layer.DisclosureSatisfiers, layer.AuditSatisfiers, layer.Records, layer.AffectsRights, layer.Review, layer.StateChanging,
        })
        {
            foreach (var pattern in list?.Value ?? ImmutableArray<Setting<SymbolPattern>>.Empty)
            {
                patterns.Add((pattern.Value, pattern.Place));
            }
        }

        foreach (var logger in layer.Loggers?.Value ?? ImmutableArray<Setting<string>>.Empty)
        {
            if (logger.Value.StartsWith("M:", System.StringComparison.Ordinal) && SymbolPattern.TryParse(logger.Value, out var pattern))
            {
                patterns.Add((pattern!, logger.Place));
            }
        }

        foreach (var purpose in layer.Purposes)
        {
            patterns.Add((purpose.Scope, purpose.Place));
        }

        return patterns.ToImmutable();
    }
}
