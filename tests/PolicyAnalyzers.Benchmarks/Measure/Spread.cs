using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PolicyAnalyzers.Benchmarks.Measure;

/// <summary>Several measures of the same thing.</summary>
internal sealed class Spread(IEnumerable<double> values)
{
    private readonly ImmutableArray<double> sorted = [.. values.Order()];

    public double Median => At(0.5);

    public double Low => At(0.25);

    public double High => At(0.75);

    private double At(double share)
    {
        var place = share * (sorted.Length - 1);
        var below = sorted[(int)Math.Floor(place)];
        return below + (sorted[(int)Math.Ceiling(place)] - below) * (place - Math.Floor(place));
    }
}
