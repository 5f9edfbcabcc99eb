using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Policy;

/// <summary>The build properties that the policy depends on, as the package's targets pass them.</summary>
internal sealed class PolicyOptions : IEquatable<PolicyOptions>
{
    private const string Prefix = "build_property.";

    private PolicyOptions(AnalyzerConfigOptions options)
    {
        RawProfile = Property(options, "AIPolicyProfile");
        RawDate = Property(options, "AIPolicyDate");
        File = Property(options, "AIPolicyFile");
        SearchedFrom = Property(options, "AIPolicySearchedFrom");
        IsTestProject = IsTrue(Property(options, "IsTestProject"));
        InTests = IsTrue(Property(options, "AIPolicyInTests"));
        Date = RawDate is not null && PolicyDate.TryParse(RawDate, out var day) ? day : null;
    }

    internal string? RawProfile { get; }

    internal string? RawDate { get; }

    /// <summary>Path of the policy file.</summary>
    internal string? File { get; }

    internal string? SearchedFrom { get; }

    internal bool IsTestProject { get; }

    internal bool InTests { get; }

    /// <summary>The known profile that is meant: an unknown one is read as the strictest.</summary>
    internal string Profile =>
        RawProfile is null ? PolicyProfiles.Default : PolicyProfiles.IsKnown(RawProfile) ? RawProfile : PolicyProfiles.Strictest;

    internal DateTime? Date { get; }

    internal static PolicyOptions Read(AnalyzerConfigOptions options) => new(options);

    public bool Equals(PolicyOptions? other) =>
        other is not null
        && string.Equals(RawProfile, other.RawProfile, StringComparison.Ordinal)
        && string.Equals(RawDate, other.RawDate, StringComparison.Ordinal)
        && string.Equals(File, other.File, StringComparison.Ordinal)
        && string.Equals(SearchedFrom, other.SearchedFrom, StringComparison.Ordinal)
        && IsTestProject == other.IsTestProject
        && InTests == other.InTests;

    public override bool Equals(object? obj) => Equals(obj as PolicyOptions);

    public override int GetHashCode() => RawProfile is null ? 0 : StringComparer.Ordinal.GetHashCode(RawProfile);

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Prefix + name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    private static bool IsTrue(string? value) => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
