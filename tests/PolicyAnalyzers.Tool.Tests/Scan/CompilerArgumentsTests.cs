using PolicyAnalyzers.Tool.Scan;
using Xunit;

namespace PolicyAnalyzers.Tool.Tests.Scan;

public sealed class CompilerArgumentsTests
{
    [Theory]
    [InlineData("/warnaserror+")]
    [InlineData("/warnaserror+:NU1605,SYSLIB0011")]
    [InlineData("/warnaserror-")]
    [InlineData("/skipanalyzers+")]
    [InlineData("/noconfig")]
    [InlineData("/out:/tmp/a.dll")]
    [InlineData("/refout:/tmp/ref/a.dll")]
    [InlineData("/errorlog:mine.sarif,version=2.1")]
    [InlineData("/doc:\"a b.xml\"")]
    [InlineData("/debug:portable")]
    [InlineData("/resource:/tmp/a.resources")]
    [InlineData("/analyzer:/sdk/Mere.Analyzer.dll")]
    public void Left_out(string argument) => Assert.Equal(Fixed, Scan(argument));

    [Theory]
    [InlineData("/nowarn:1701,1702", "\"/nowarn:1701,1702\"")]
    [InlineData("/define:TRACE;DEBUG", "\"/define:TRACE;DEBUG\"")]
    [InlineData("/features:\"InterceptorsNamespaces=;A.B\"", "/features:\"InterceptorsNamespaces=;A.B\"")]
    [InlineData("/analyzer:/sdk/Generator.dll", "\"/analyzer:/sdk/Generator.dll\"")]
    [InlineData("/analyzerconfig:/repo/.editorconfig", "\"/analyzerconfig:/repo/.editorconfig\"")]
    [InlineData("/additionalfile:/repo/aipolicy.json", "\"/additionalfile:/repo/aipolicy.json\"")]
    [InlineData("/reference:/lib/a.dll", "\"/reference:/lib/a.dll\"")]
    [InlineData("/out/Generated.cs", "\"/out/Generated.cs\"")]
    [InlineData("/debugging/Program.cs", "\"/debugging/Program.cs\"")]
    [InlineData("#1 file.cs", "\"#1 file.cs\"")]
    public void Kept(string argument, string line) => Assert.Equal([.. Fixed, line], Scan(argument));

    private static string[] Fixed =>
        ["\"/out:p/a.dll\"", "\"/errorlog:p/a.sarif,version=2.1\"", "\"/analyzerconfig:" + ToolFiles.ScanConfig + "\""];

    private static string[] Scan(string argument) =>
        [.. CompilerArguments.ForScan(
            new Compilation("a", "/repo/a.csproj", "net10.0", "csc.dll", "/repo/obj/", [argument], []),
            "p/a.dll",
            "p/a.sarif",
            static analyzer => analyzer.EndsWith("Generator.dll", System.StringComparison.Ordinal))];
}
