using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Tests.Flow.Suite;

namespace PolicyAnalyzers.Tests.Flow.Robustness;

/// <summary>
/// <c>dotnet run --project tests/PolicyAnalyzers.Tests -- --determinism TIMES [FILE|FOLDER]... [--policy aipolicy.json] [--references FOLDER]...</c>:
/// analyses the same code TIMES times with files and members in random order on a random number of threads, and says what differs.
/// Without paths it takes the whole flow suite. Other code is compiled as one project against what the tests use and the assemblies
/// in the folders of references; errors in it do not matter. Returns 0 when all runs say the same, 1 when not, 2 when the job could
/// not be done.
/// </summary>
internal static class DeterminismCommand
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    public static async Task<int> Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        if (arguments.Count == 0 || !int.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out var times))
        {
            errors.WriteLine("--determinism needs a number of times.");
            return 2;
        }

        var paths = new List<string>();
        var references = new List<string>();
        string? policy = null;
        for (var i = 1; i < arguments.Count; i++)
        {
            switch (arguments[i])
            {
                case "--policy" when i + 1 < arguments.Count:
                    policy = arguments[++i];
                    break;
                case "--references" when i + 1 < arguments.Count:
                    references.Add(arguments[++i]);
                    break;
                case ['-', ..] unknown:
                    errors.WriteLine("Unknown option " + unknown + ". Known: --policy FILE, --references FOLDER.");
                    return 2;
                default:
                    paths.Add(arguments[i]);
                    break;
            }
        }

        if (paths.Concat(references).FirstOrDefault(path => !File.Exists(path) && !Directory.Exists(path)) is { } missing)
        {
            errors.WriteLine("There is no " + missing + ".");
            return 2;
        }

        policy ??= paths.Count == 0 ? FlowSuite.PolicyPath : null;
        var trees = paths.Count == 0 ? WholeSuite.Trees() : Trees(paths);
        var used = References(references);
        try
        {
            var differences = await Determinism.Check(
                order => paths.Count == 0 ? SuiteCompilation.Of(order) : SuiteCompilation.Of(order).WithReferences(used),
                trees,
                policy ?? "",
                policy is null ? null : File.ReadAllText(policy),
                times,
                output.WriteLine);
            differences.ForEach(output.WriteLine);
            output.WriteLine($"{trees.Length} files, {times} orders, {differences.Count} that differ");
            return differences.Count == 0 ? 0 : 1;
        }
        catch (InvalidOperationException failure)
        {
            errors.WriteLine(failure.Message);
            return 2;
        }
    }

    private static SyntaxTree[] Trees(List<string> paths) => paths
        .SelectMany(path => Directory.Exists(path) ? Directory.GetFiles(path, "*.cs", SearchOption.AllDirectories).Where(IsOwn) : [path])
        .Order(StringComparer.Ordinal)
        .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), new CSharpParseOptions(LanguageVersion.Preview), path))
        .Append(CSharpSyntaxTree.ParseText(Usings, new CSharpParseOptions(LanguageVersion.Preview), "Usings.cs"))
        .ToArray();

    private static bool IsOwn(string path) => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin");

    /// <summary>Of assemblies of one name the first one counts: the framework's own, then what the tests use, then the folders.</summary>
    private static List<MetadataReference> References(List<string> folders) =>
        ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("PolicyAnalyzers", StringComparison.Ordinal))
            .Concat(folders.SelectMany(folder => Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal)))
            .DistinctBy(Path.GetFileName)
            .Where(IsManaged)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToList();

    private static bool IsManaged(string path)
    {
        try
        {
            System.Reflection.AssemblyName.GetAssemblyName(path);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
