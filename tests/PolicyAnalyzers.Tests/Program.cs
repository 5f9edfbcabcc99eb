using System;
using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Flow.Suite;

namespace PolicyAnalyzers.Tests;

/// <summary>The test project run as a program judges annotated files; tests run through <c>dotnet test</c>.</summary>
internal static class Program
{
    private static Task<int> Main(string[] arguments) => SuiteCommand.Run(arguments, Console.Out, Console.Error);
}
