using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Policy;
using TagReader = PolicyAnalyzers.Flow.Models.TagReader;

namespace PolicyAnalyzers.Rules;

/// <summary>What rules on single places ask one compilation by.</summary>
internal sealed class SymbolAnalysis
{
    public SymbolAnalysis(Compilation compilation, PolicyModel policy, ResourceTexts resources)
    {
        Resources = resources;
        Compilation = compilation;
        Policy = policy;
        Catalog = CatalogIndex.For(compilation);
        Tags = new TagReader(policy, Catalog);
    }

    public Compilation Compilation { get; }

    public PolicyModel Policy { get; }

    public ResourceTexts Resources { get; }

    public CatalogIndex Catalog { get; }

    public TagReader Tags { get; }
}
