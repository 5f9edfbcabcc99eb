using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Tests.Flow.Suite;

/// <summary>A diagnostic of a confidentiality rule, as far as the suite judges it.</summary>
internal sealed record SuiteFinding(int Line, string Rule, string Class, ImmutableArray<string> Origins, string Message)
{
    /// <summary>Data without a class has no class to name.</summary>
    private const string NoClass = "untagged";

    public static SuiteFinding From(Diagnostic diagnostic) => new(
        diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1,
        diagnostic.Id,
        Property(diagnostic, "class") is { Length: > 0 } named ? named : NoClass,
        Property(diagnostic, "origin").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToImmutableArray(),
        diagnostic.GetMessage(CultureInfo.InvariantCulture));

    public bool Shows(SuiteMark mark) => Class == mark.Class && Origins.Contains(mark.Origin, StringComparer.Ordinal);

    public bool IsAskedForBy(ImmutableArray<SuiteMark> marks) =>
        !Origins.IsEmpty && Origins.All(origin => marks.Contains(new SuiteMark(Class, origin)));

    public override string ToString() => Rule + " " + Class + " from:" + string.Join(",", Origins);

    private static string Property(Diagnostic diagnostic, string name) =>
        diagnostic.Properties.TryGetValue(name, out var value) && value is not null ? value : "";
}
