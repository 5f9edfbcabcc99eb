using System.Collections.Generic;
using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Flow.Suite;
using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Robustness;

/// <summary>
/// No analyzer throws or hangs on broken code. A few variants each time; <see cref="BrokenCommand"/> runs more, for people who
/// changed the engine.
/// </summary>
public sealed class BrokenCodeTests
{
    [Fact]
    public async Task SuiteFilesInAnyState()
    {
        var failures = new List<string>();
        foreach (var name in FlowSuite.FileNames)
        {
            await BrokenRuns.OfSuiteFile(name, 1, failures);
        }

        Assert.Equal([], failures);
    }

    [Fact]
    public async Task SampleInAnyState()
    {
        var failures = new List<string>();
        await BrokenRuns.OfSample(8, failures);
        Assert.Equal([], failures);
    }

    /// <summary>The compiler itself throws on two initialisers of one object.</summary>
    [Fact]
    public async Task WhatTheCompilerCannotStand()
    {
        var failures = new List<string>();
        await BrokenRuns.Variant("Enumerators.cs", 134, failures);
        Assert.Equal([], failures);
    }
}
