using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Tests.Flow.Robustness;

/// <summary>All that findings say, as text: places, properties, steps. In which order findings come is the driver's business.</summary>
internal static class FindingText
{
    public static List<string> Of(IEnumerable<Diagnostic> findings) => findings.Select(Of).Order(StringComparer.Ordinal).ToList();

    private static string Of(Diagnostic finding) => string.Join(
        "\n  ",
        finding.AdditionalLocations.Select(Place)
            .Concat(finding.Properties.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => property.Key + " = " + property.Value))
            .Prepend(Place(finding.Location) + ": " + finding.Severity + " " + finding.Id + ": " + finding.GetMessage()));

    private static string Place(Location location) => location.GetLineSpan().ToString();
}
