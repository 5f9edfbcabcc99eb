using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using Xunit;
using Xunit.Abstractions;

namespace PolicyAnalyzers.Tests.Catalog;

/// <summary>
/// Every row is held against the released assemblies of its library, or, where these are not to be had, against signatures read from its source:
/// types, members, parameter names. What fails says file, line and reason; what passes says how much was checked against what.
/// </summary>
public sealed class CatalogDriftTests(ITestOutputHelper output)
{
    private static readonly string Versions = Path.Combine(AppContext.BaseDirectory, "Catalog", "Versions");

    /// <summary>How many names a file may have that are extension methods of others, or of previews that are neither to be had nor stored at their source.</summary>
    private static readonly Dictionary<string, int> NotToBeHad = new(StringComparer.Ordinal)
    {
        ["ai/azure-ai-openai.txt"] = 1,
        ["ai/azure-ai-projects.txt"] = 4,
        ["ai/microsoft-agents-ai-hosting.txt"] = 4,
        ["aspnet/aspnet-results.txt"] = 2,
    };

    public static TheoryData<string> Files => [.. EmbeddedCatalog.Headers.Select(header => header.File)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_data_file_says_what_is_there(string file)
    {
        using (var reader = EmbeddedCatalog.Open(file))
        {
            var mistakes = CatalogReader.Problems(file, reader);
            Assert.True(mistakes.Count == 0, string.Join("\n", mistakes.Select(mistake => mistake.Message)));
        }

        var header = Header(file);
        var library = EmbeddedCatalog.Library(header);
        Assert.True(library.Types.Length + header.Switches.Length > 0, "A data file without rows.");
        if (header.Check == CheckedAgainst.Nothing)
        {
            return;
        }

        var check = new DriftCheck(CompilationFor(header), library);
        var problems = check.Problems().ToList();
        Assert.True(problems.Count == 0, string.Join("\n", problems));
        Assert.NotEqual(0, check.Resolved.Count + check.ResolvedTypes);
    }

    /// <summary>A name that only other versions have is in one that is here, or in signatures of theirs.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void A_name_of_other_versions_is_in_one_of_them(string file)
    {
        var header = Header(file);
        var library = EmbeddedCatalog.Library(header);
        if (header.Check == CheckedAgainst.Nothing)
        {
            return;
        }

        var resolved = new HashSet<MemberEntry>(ReferenceEqualityComparer.Instance);
        foreach (var compilation in VersionsOf(library).Select(version => version.Compilation).Prepend(CompilationFor(header)))
        {
            var check = new DriftCheck(compilation, library);
            Assert.NotNull(check.Problems().ToList());
            resolved.UnionWith(check.Resolved);
        }

        var unknown = Members(library).Where(member => !resolved.Contains(member)).Select(member => $"{file}({member.Row.Line}): no version has '{member.Name}'").ToList();
        foreach (var member in unknown)
        {
            output.WriteLine(member);
        }

        Assert.True(unknown.Count <= NotToBeHad.GetValueOrDefault(file), $"{unknown.Count} names:\n" + string.Join("\n", unknown));
    }

    /// <summary>By far most members are in other versions too, and no row is about parameters that another version calls otherwise.</summary>
    [Theory]
    [InlineData("ai/openai.txt", "OpenAI-2.1.0", 35)]
    [InlineData("ai/openai.txt", "OpenAI-2.10.0", 78)]
    [InlineData("ai/anthropic.txt", "Anthropic-12.36.0", 75)]
    [InlineData("ai/microsoft-extensions-ai-abstractions.txt", "Microsoft.Extensions.AI.Abstractions-9.5.0", 60)]
    [InlineData("ai/microsoft-extensions-ai-abstractions.txt", "Microsoft.Extensions.AI.Abstractions-10.3.0", 75)]
    [InlineData("ai/modelcontextprotocol.txt", "ModelContextProtocol.Core-1.4.1", 60)]
    [InlineData("ai/azure-ai-openai-beta.txt", "Azure.AI.OpenAI-1.0.0-beta.6", 35)]
    public void Members_are_in_other_versions_too(string file, string version, int percent)
    {
        var library = EmbeddedCatalog.Library(Header(file));

        var check = new DriftCheck(VersionsOf(library).Single(other => other.Name == version).Compilation, library);
        var problems = check.Problems().ToList();

        output.WriteLine($"{version}: {check.Resolved.Count} of {Members(library).Count} members, {check.ResolvedTypes} of {library.Types.Length} types");
        foreach (var problem in problems)
        {
            output.WriteLine("  " + problem);
        }

        Assert.InRange(check.Resolved.Count * 100 / Members(library).Count, percent, 100);
        Assert.DoesNotContain(problems, problem => problem.Contains("nothing of the row applies", StringComparison.Ordinal));
    }

    [Fact]
    public void Most_members_are_checked_and_the_report_says_against_what()
    {
        var counts = new Dictionary<CheckedAgainst, int> { [CheckedAgainst.Assembly] = 0, [CheckedAgainst.Declarations] = 0, [CheckedAgainst.Nothing] = 0 };
        foreach (var header in EmbeddedCatalog.Headers)
        {
            var library = EmbeddedCatalog.Library(header);
            var members = Members(library).Count;
            if (header.Check == CheckedAgainst.Nothing)
            {
                counts[header.Check] += members;
                output.WriteLine($"{header.Name}: {members} members, checked against nothing; taken from {header.Verified}");
                continue;
            }

            var check = new DriftCheck(CompilationFor(header), library);
            Assert.Empty(check.Problems());
            counts[header.Check] += check.Resolved.Count;
            counts[CheckedAgainst.Nothing] += members - check.Resolved.Count;
            var against = header.Check == CheckedAgainst.Assembly ? check.Assemblies : "signatures read from " + header.Verified;
            output.WriteLine($"{header.Name}: {check.Resolved.Count} of {members} members, {check.ResolvedTypes} of {library.Types.Length} types, checked against {against}");
            foreach (var (name, compilation) in VersionsOf(library))
            {
                var other = new DriftCheck(compilation, library);
                Assert.NotNull(other.Problems().ToList());
                output.WriteLine($"  {other.Resolved.Count} of them are in {name} too");
            }
        }

        output.WriteLine($"In all: {counts[CheckedAgainst.Assembly]} members against assemblies, {counts[CheckedAgainst.Declarations]} against signatures, {counts[CheckedAgainst.Nothing]} against nothing (other versions, or not to be had).");
        Assert.True(counts[CheckedAgainst.Assembly] > 1900, "Too few members were checked against assemblies.");
        Assert.True(counts[CheckedAgainst.Declarations] > 250, "Too few members were checked against signatures.");
        Assert.InRange(counts[CheckedAgainst.Nothing], 0, 200);
    }

    [Fact]
    public void Signatures_stand_in_for_a_data_file_that_says_so()
    {
        Assert.Equal(
            EmbeddedCatalog.Headers.Where(header => header.Check == CheckedAgainst.Declarations).Select(header => header.File),
            Declarations.Names.Select(name => name + ".txt").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_member_stands_in_two_places()
    {
        var seen = new Dictionary<(string Assembly, string Type, string Member, Accessor Accessor), TypeEntry>();
        var problems = new List<string>();
        foreach (var type in EmbeddedCatalog.Headers.SelectMany(header => EmbeddedCatalog.Library(header).Types))
        {
            foreach (var entry in type.Members.Values.SelectMany(list => list).DistinctBy(entry => (entry.Name, entry.Accessor)))
            {
                var key = (type.Library.Assembly ?? "", type.Name, entry.Name, entry.Accessor);
                if (!seen.TryAdd(key, type) && !ReferenceEquals(seen[key], type))
                {
                    problems.Add($"{type.Library.File}({type.Line}): {type.Name}.{entry.Name} is at {seen[key].Library.File}({seen[key].Line}) too");
                }
            }
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    private static LibraryHeader Header(string file) => EmbeddedCatalog.Headers.Single(header => header.File == file);

    private static List<MemberEntry> Members(CatalogLibrary library) =>
        [.. library.Types.SelectMany(type => type.Members.Values).SelectMany(list => list).Distinct<MemberEntry>(ReferenceEqualityComparer.Instance)];

    private static Compilation CompilationFor(LibraryHeader header) => CatalogCompilation.Of("").AddReferences(Declarations.WithNeeded([header.File[..^".txt".Length]]));

    /// <summary>The other versions of the assemblies that a data file is about, each in the place of the version that the file is verified against.</summary>
    private static IEnumerable<(string Name, Compilation Compilation)> VersionsOf(CatalogLibrary library)
    {
        var assemblies = Declarations.Released(library.Header).Append(library.Header.Name.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(Versions, "*.dll", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var assembly = Path.GetFileNameWithoutExtension(path);
            if (assemblies.Contains(assembly))
            {
                var others = CompilationFor(library.Header).References.Where(reference => Path.GetFileNameWithoutExtension(reference.Display) != assembly);
                yield return (Path.GetFileName(Path.GetDirectoryName(path)!), CatalogCompilation.Of("").WithReferences(others.Append(MetadataReference.CreateFromFile(path))));
            }
        }
    }
}
