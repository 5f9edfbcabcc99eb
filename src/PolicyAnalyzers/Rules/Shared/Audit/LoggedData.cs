using System;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Labels;

namespace PolicyAnalyzers.Rules;

/// <summary>Which data a general log must not have.</summary>
internal static class LoggedData
{
    /// <summary>
    /// It is of a class from which on data is confidential, of one that must never leave, or about people. What only identifies
    /// something inside of a tagged object is not the data itself.
    /// </summary>
    public static bool IsConfidential(DataLabel data, FlowAnalysis analysis) =>
        !data.IsUnclassified
        && (data.Rank >= analysis.Policy.ConfidentialFromRank || data.Categories != 0 || analysis.Policy.Classes[data.Rank].NeverSend)
        && !IsIdentifier(data.Origin, analysis);

    private static bool IsIdentifier(ISymbol origin, FlowAnalysis analysis)
    {
        var type = (origin as IPropertySymbol)?.Type ?? (origin as IFieldSymbol)?.Type;
        return type is not null && analysis.Model.IsScalar(type) && origin.Name.EndsWith("Id", StringComparison.OrdinalIgnoreCase) && origin.GetAttributes().IsEmpty;
    }
}
