using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Catalog;
using Xunit;
using Xunit.Abstractions;

namespace PolicyAnalyzers.Tests.Catalog;

/// <summary>
/// Each role that a data file gives to members or types of a library of AI, or of a way to send HTTP, is at work in a program in which something is
/// found. The silent counterpart is the same program with public data (<see cref="CatalogProgramTests.Public_data_is_silent"/>), beside what the
/// programs have of silent lines themselves. The report is the table of libraries, roles and programs.
/// </summary>
public sealed class CatalogCoverageTests(ITestOutputHelper output)
{
    private static readonly Lazy<ILookup<(string Library, string Role), string>> Shown = new(() => Programs()
        .SelectMany(path => ShownRoles.In(AnnotatedProgram.Read(path)).Select(role => (Role: role, Program: Path.GetFileNameWithoutExtension(path))))
        .ToLookup(shown => shown.Role, shown => shown.Program));

    public static TheoryData<string> Files =>
        [.. EmbeddedCatalog.Headers.Where(header => header.IsAI || header.File.StartsWith("http/", StringComparison.Ordinal)).Select(header => header.File)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_role_of_a_library_is_shown_by_a_program(string file)
    {
        var library = EmbeddedCatalog.Library(EmbeddedCatalog.Headers.Single(header => header.File == file));
        var missing = new List<string>();
        foreach (var role in CatalogRoles.Of(library))
        {
            var programs = Shown.Value[(library.Header.Name, role.Key)].Distinct().Order(StringComparer.Ordinal).ToList();
            output.WriteLine($"{library.Header.Name} | {role.Key} | {(programs.Count == 0 ? "-" : string.Join(", ", programs))}");
            if (programs.Count == 0)
            {
                missing.Add($"{file}: no program shows '{role.Key}' ({string.Join(", ", role.Value.Take(4))})");
            }
        }

        Assert.True(missing.Count == 0, string.Join("\n", missing));
    }

    private static IEnumerable<string> Programs() =>
        new[] { "Programs", "Shapes" }.SelectMany(folder =>
            Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Catalog", folder), "*.cs")).Order(StringComparer.Ordinal);
}
