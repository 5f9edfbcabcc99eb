using System;
using System.IO;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Tests.Package;

/// <summary>A customer's repository outside of ours, with one project <c>app</c> that references the package from a local folder.</summary>
internal sealed class Consumer
{
    // As "dotnet add package" writes it.
    public const string Reference = """
        <PackageReference Include="PolicyAnalyzers" Version="*-*">
              <PrivateAssets>all</PrivateAssets>
              <IncludeAssets>runtime; build; native; contentfiles; analyzers; buildtransitive</IncludeAssets>
            </PackageReference>
        """;

    public Consumer(PackedPackages packed, string name, string sdk = "Microsoft.NET.Sdk", string properties = "", string items = "", string reference = Reference)
    {
        Folder = Path.Combine(packed.Folder, "consumers", name);
        // Its own packages folder, or an older package of the same version would be used; the default sources are inherited.
        Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(packed.Folder, "nuget")}" /></config>
              <packageSources><add key="packed" value="{packed.Packages}" /></packageSources>
            </configuration>
            """);
        foreach (var file in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            Write(file, "<Project />");
        }

        Write("app/app.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {reference}
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    public string Folder { get; }

    public void Write(string path, string content)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
    }

    /// <summary>Builds everything anew: a second build with nothing changed shows no warnings.</summary>
    public Task<DotNet.Result> BuildAsync(params string[] arguments) => DotNet.RunAsync(Folder, ["build", "app", "--no-incremental", .. arguments]);

    /// <summary>Asks the project for an item or property, as MSBuild sees it after evaluation.</summary>
    public async Task<string> AskAsync(params string[] arguments)
    {
        await DotNet.RunAsync(Folder, "restore", "app");
        return (await DotNet.RunAsync(Folder, ["msbuild", "app", .. arguments])).Output;
    }
}
