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
/// Data files are written for one version and must hold for others: by far most of their members are there too, and no row is
/// about parameters that another version calls otherwise.
/// </summary>
public sealed class CatalogVersionTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("ai/openai.txt", "OpenAI-2.10.0", 78)]
    [InlineData("ai/anthropic.txt", "Anthropic-12.36.0", 75)]
    [InlineData("ai/microsoft-extensions-ai-abstractions.txt", "Microsoft.Extensions.AI.Abstractions-9.5.0", 60)]
    [InlineData("ai/microsoft-extensions-ai-abstractions.txt", "Microsoft.Extensions.AI.Abstractions-10.3.0", 75)]
    [InlineData("ai/modelcontextprotocol.txt", "ModelContextProtocol.Core-1.4.1", 60)]
    public void Members_are_in_other_versions_too(string file, string version, int percent)
    {
        var assembly = version[..version.LastIndexOf('-')];
        var path = Path.Combine(AppContext.BaseDirectory, "Catalog", "Versions", version, assembly + ".dll");
        var others = CatalogCompilation.References.Where(reference => Path.GetFileNameWithoutExtension(reference.Display!) != assembly);
        var compilation = CatalogCompilation.Of("").WithReferences(others.Append(MetadataReference.CreateFromFile(path)));
        var library = EmbeddedCatalog.Library(EmbeddedCatalog.Headers.Single(header => header.File == file));

        var check = new DriftCheck(compilation, library);
        var problems = check.Problems().ToList();
        var members = library.Types.SelectMany(type => type.Members.Values).SelectMany(list => list).Distinct<MemberEntry>(ReferenceEqualityComparer.Instance).Count();

        output.WriteLine($"{version}: {check.Resolved} of {members} members, {check.ResolvedTypes} of {library.Types.Length} types");
        foreach (var problem in problems)
        {
            output.WriteLine("  " + problem);
        }

        Assert.InRange(check.Resolved * 100 / members, percent, 100);
        Assert.DoesNotContain(problems, problem => problem.Contains("nothing of the row applies", StringComparison.Ordinal));
    }
}
