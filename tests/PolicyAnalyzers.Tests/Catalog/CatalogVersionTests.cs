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
/// about parameters that another version calls otherwise. Where other tests declare an SDK, its release is here: files for several
/// packages have the members of one of them.
/// </summary>
public sealed class CatalogVersionTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("ai/openai.txt", "OpenAI-2.10.0", 78)]
    [InlineData("ai/anthropic.txt", "Anthropic-12.36.0", 75)]
    [InlineData("ai/microsoft-extensions-ai-abstractions.txt", "Microsoft.Extensions.AI.Abstractions-9.5.0", 60)]
    [InlineData("ai/microsoft-extensions-ai-abstractions.txt", "Microsoft.Extensions.AI.Abstractions-10.3.0", 75)]
    [InlineData("ai/modelcontextprotocol.txt", "ModelContextProtocol.Core-1.4.1", 60)]
    [InlineData("ai/microsoft-extensions-ai.txt", "Microsoft.Extensions.AI.dll", 100)]
    [InlineData("ai/microsoft-extensions-ai-openai.txt", "Microsoft.Extensions.AI.OpenAI-10.11.0", 100)]
    [InlineData("ai/azure-ai-openai.txt", "Azure.AI.OpenAI-2.1.0", 30)]
    [InlineData("ai/azure-ai.txt", "Azure.AI.Inference-1.0.0-beta.5", 55)]
    [InlineData("ai/semantic-kernel.txt", "Microsoft.SemanticKernel-1.82.0", 65)]
    [InlineData("ai/ollamasharp.txt", "OllamaSharp-5.5.2", 100)]
    [InlineData("ai/betalgo.txt", "Betalgo.Ranul.OpenAI-9.2.6", 100)]
    [InlineData("http/refit.txt", "Refit-16.4.0", 100)]
    [InlineData("data/dapper.txt", "Dapper-2.1.86", 100)]
    [InlineData("data/entity-framework.txt", "Microsoft.EntityFrameworkCore-10.0.15", 80)]
    public void Members_are_in_other_versions_too(string file, string version, int percent)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Catalog", "Versions", version);
        var paths = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.dll") : [Path.Combine(AppContext.BaseDirectory, "Libraries", version)];
        var names = paths.Select(Path.GetFileNameWithoutExtension).ToList();
        var others = CatalogCompilation.References.Where(reference => !names.Contains(Path.GetFileNameWithoutExtension(reference.Display!)));
        var compilation = CatalogCompilation.Of("").WithReferences(others.Concat(paths.Order(StringComparer.Ordinal).Select(path => MetadataReference.CreateFromFile(path))));
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
