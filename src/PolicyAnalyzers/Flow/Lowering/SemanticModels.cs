using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Flow.Lowering;

/// <summary>One semantic model per tree, for the time of one lowering: lambda symbols are equal within a model only.</summary>
internal sealed class SemanticModels
{
    private readonly Compilation compilation;
    private readonly Dictionary<SyntaxTree, SemanticModel> models = new();

    public SemanticModels(Compilation compilation) => this.compilation = compilation;

    public SemanticModel? Of(SyntaxTree tree)
    {
        if (models.TryGetValue(tree, out var known))
        {
            return known;
        }

        if (!compilation.ContainsSyntaxTree(tree))
        {
            return null;
        }

        // Callees lie in other trees than the one that a callback is given a model for; the compiler shares its models here.
#pragma warning disable RS1030
        var model = compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
        models.Add(tree, model);
        return model;
    }
}
