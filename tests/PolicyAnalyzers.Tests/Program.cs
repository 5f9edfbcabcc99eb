using System;
using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Catalog;
using PolicyAnalyzers.Tests.Flow.Robustness;
using PolicyAnalyzers.Tests.Flow.Suite;
using PolicyAnalyzers.Tests.Rules.Confidentiality;
using PolicyAnalyzers.Tests.Rules.Confidentiality.Endpoints;
using PolicyAnalyzers.Tests.Rules.Disclosure;

namespace PolicyAnalyzers.Tests;

/// <summary>The test project run as a program judges annotated files, compares runs in random orders, or looks for broken code that it cannot stand; tests run through <c>dotnet test</c>.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        if (arguments is ["--determinism", .. var rest])
        {
            return await DeterminismCommand.Run(rest, Console.Out, Console.Error);
        }

        if (arguments is ["--broken", .. var broken])
        {
            return await BrokenCommand.Run(broken, Console.Out, Console.Error);
        }

        if (arguments is not ["--programs" or "--public" or "--disclosure" or "--flows" or "--endpoints", .. var files])
        {
            return await SuiteCommand.Run(arguments, Console.Out, Console.Error);
        }

        var count = 0;
        foreach (var file in files)
        {
            foreach (var difference in arguments[0] switch
            {
                "--programs" => await AnnotatedProgram.Read(file).Differences(),
                "--public" => await AnnotatedProgram.ReadWithPublicData(file).Differences(),
                "--disclosure" => await MarkedFlows.Read(file, DisclosureRules.All).DifferencesAsync(),
                "--flows" => await MarkedFlows.Read(file).DifferencesAsync(),
                _ => await EndpointTruth.WrongIn(file),
            })
            {
                count++;
                Console.WriteLine($"{file}:{difference}");
            }
        }

        return count == 0 ? 0 : 1;
    }
}
