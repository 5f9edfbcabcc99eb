using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using Xunit;
using Xunit.Abstractions;

namespace PolicyAnalyzers.Tests.Catalog;

/// <summary>
/// Every row is held against the real assembly, or against declarations read from the library's source: types, members,
/// parameter names. What fails says file, line and reason; what passes says how much was checked against what.
/// </summary>
public sealed class CatalogDriftTests(ITestOutputHelper output)
{
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

        var header = EmbeddedCatalog.Headers.Single(header => header.File == file);
        var library = EmbeddedCatalog.Library(header);
        Assert.True(library.Types.Length + header.Switches.Length > 0, "A data file without rows.");
        if (header.Check == CheckedAgainst.Nothing)
        {
            return;
        }

        var check = new DriftCheck(CompilationFor(header), library);
        var problems = check.Problems().ToList();
        Assert.True(problems.Count == 0, string.Join("\n", problems));
        Assert.NotEqual(0, check.Resolved + check.ResolvedTypes);
    }

    [Fact]
    public void Most_members_are_checked_and_the_report_says_against_what()
    {
        var counts = new Dictionary<CheckedAgainst, int> { [CheckedAgainst.Assembly] = 0, [CheckedAgainst.Declarations] = 0, [CheckedAgainst.Nothing] = 0 };
        foreach (var header in EmbeddedCatalog.Headers)
        {
            var library = EmbeddedCatalog.Library(header);
            var members = library.Types.SelectMany(type => type.Members.Values).SelectMany(list => list).Distinct<MemberEntry>(ReferenceEqualityComparer.Instance).Count();
            if (header.Check == CheckedAgainst.Nothing)
            {
                counts[header.Check] += members;
                output.WriteLine($"{header.Name}: {members} members, checked against nothing; taken from {header.Verified}");
                continue;
            }

            var check = new DriftCheck(CompilationFor(header), library);
            Assert.Empty(check.Problems());
            counts[header.Check] += check.Resolved;
            counts[CheckedAgainst.Nothing] += members - check.Resolved;
            var against = header.Check == CheckedAgainst.Assembly ? check.Assemblies : "declarations read from " + header.Verified;
            output.WriteLine($"{header.Name}: {check.Resolved} of {members} members, {check.ResolvedTypes} of {library.Types.Length} types, checked against {against}");
        }

        output.WriteLine($"In all: {counts[CheckedAgainst.Assembly]} members against assemblies, {counts[CheckedAgainst.Declarations]} against declarations, {counts[CheckedAgainst.Nothing]} against nothing (other versions, or not to be had).");
        Assert.True(counts[CheckedAgainst.Assembly] > 1500, "Too few members were checked against assemblies.");
        Assert.True(counts[CheckedAgainst.Declarations] > 500, "Too few members were checked against declarations.");
        Assert.InRange(counts[CheckedAgainst.Nothing], 0, 200);
    }

    [Fact]
    public void Declarations_stand_in_for_a_data_file_that_says_so()
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

    private static Compilation CompilationFor(LibraryHeader header) =>
        header.Check == CheckedAgainst.Declarations
            ? CatalogCompilation.Of("").AddReferences(Declarations.WithNeeded([header.File[..^".txt".Length]]))
            : CatalogCompilation.Of("");
}
