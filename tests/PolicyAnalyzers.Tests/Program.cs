using System;
using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Flow.Robustness;
using PolicyAnalyzers.Tests.Flow.Suite;

namespace PolicyAnalyzers.Tests;

/// <summary>The test project run as a program judges annotated files, or compares runs in random orders; tests run through <c>dotnet test</c>.</summary>
internal static class Program
{
    private static Task<int> Main(string[] arguments) => arguments is ["--determinism", .. var rest]
        ? DeterminismCommand.Run(rest, Console.Out, Console.Error)
        : SuiteCommand.Run(arguments, Console.Out, Console.Error);
}
