using PolicyAnalyzers.Tool.Scan;
using Xunit;

namespace PolicyAnalyzers.Tool.Tests.Scan;

public sealed class BuildErrorTests
{
    [Fact]
    public void The_compilers_error()
    {
        var error = Assert.Single(BuildError.AllIn("  /r/a b.cs(3,18): error CS0029: Cannot convert: 'x' [y] [/r/a.csproj::TargetFramework=net8.0]\n"));
        Assert.Equal(new BuildError("/r/a b.cs(3,18)", "CS0029", "Cannot convert: 'x' [y]", "/r/a.csproj"), error);
    }

    [Fact]
    public void The_same_error_of_two_target_frameworks_is_one() =>
        Assert.Single(BuildError.AllIn(
            "a.cs(1,1): error CS1: m [/r/a.csproj::TargetFramework=net8.0]\na.cs(1,1): error CS1: m [/r/a.csproj::TargetFramework=net10.0]\n"));

    [Fact]
    public void A_warning_is_none() => Assert.Empty(BuildError.AllIn("a.cs(1,1): warning CS1: there is an error in it [/r/a.csproj]\n"));

    [Fact]
    public void Lines_without_a_number_only_lead_up_to_one_with_a_number() =>
        Assert.Equal(["MSB4236"], Codes("a.csproj : error : Could not resolve SDK\na.csproj : error MSB4236: The SDK was not found. [a.csproj]\n"));

    [Fact]
    public void Lines_without_a_number_are_kept_when_there_is_nothing_else() =>
        Assert.Equal([""], Codes("a.csproj : error : Something\n"));

    private static string[] Codes(string output) => [.. System.Linq.Enumerable.Select(BuildError.AllIn(output), static error => error.Code)];
}
