using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FindSymbols;

namespace PolicyAnalyzers.CodeFixes.Confidentiality;

/// <summary>Finds where the data of a finding is declared, in the project itself or in another one of the solution.</summary>
internal sealed class UntaggedOrigins
{
    private readonly Project project;
    private readonly CancellationToken cancellationToken;
    private readonly ImmutableArray<UntaggedOrigin>.Builder origins = ImmutableArray.CreateBuilder<UntaggedOrigin>();
    private readonly HashSet<(DocumentId, int)> known = new();

    private UntaggedOrigins(Project project, CancellationToken cancellationToken)
    {
        this.project = project;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>Each once; empty when all of them come from outside of the solution, or where the attribute is out of reach.</summary>
    public static async Task<ImmutableArray<UntaggedOrigin>> OfAsync(Diagnostic diagnostic, Project project, CancellationToken cancellationToken)
    {
        var origins = new UntaggedOrigins(project, cancellationToken);
        await origins.AddPlacesAsync(diagnostic).ConfigureAwait(false);
        await origins.AddSymbolsAsync(diagnostic).ConfigureAwait(false);
        return origins.origins.ToImmutable();
    }

    /// <summary>The finding's places are the steps of the flow and, in this project, the names of the origins.</summary>
    private async Task AddPlacesAsync(Diagnostic diagnostic)
    {
        var names = Values(diagnostic, "origin", ", ");
        foreach (var place in diagnostic.AdditionalLocations)
        {
            if (place.SourceTree is { } tree && project.Solution.GetDocument(tree) is { } document
                && TaggableDeclarations.NamedAt(await tree.GetRootAsync(cancellationToken).ConfigureAwait(false), place.SourceSpan) is { } declaration)
            {
                var word = TaggableDeclarations.NameOf(declaration).ValueText;
                var name = word == "this" ? "this[]" : word;
                if (Array.IndexOf(names, name) >= 0)
                {
                    await AddAsync(document, declaration, name).ConfigureAwait(false);
                }
            }
        }
    }

    /// <summary>What is declared in another project has no place in the finding, but an id.</summary>
    private async Task AddSymbolsAsync(Diagnostic diagnostic)
    {
        foreach (var id in Values(diagnostic, "originSymbols", ";"))
        {
            if (id.Length < 3 || id[1] != ':' || await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation
                || DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is not { } symbol)
            {
                continue;
            }

            var source = await SymbolFinder.FindSourceDefinitionAsync(symbol, project.Solution, cancellationToken).ConfigureAwait(false) ?? symbol;
            foreach (var reference in source.DeclaringSyntaxReferences)
            {
                var node = await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false);
                if (project.Solution.GetDocument(node.SyntaxTree) is { } document && TaggableDeclarations.Of(node) is { } declaration
                    && await AddAsync(document, declaration, symbol.Name).ConfigureAwait(false))
                {
                    break;
                }
            }
        }
    }

    /// <returns>Whether the origin is among those that are tagged.</returns>
    private async Task<bool> AddAsync(Document document, SyntaxNode declaration, string name)
    {
        if (known.Contains((document.Id, declaration.SpanStart)))
        {
            return true;
        }

        if (document is SourceGeneratedDocument || !await ConfidentialityAttributeType.IsInReachAsync(document.Project, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        known.Add((document.Id, declaration.SpanStart));
        origins.Add(new UntaggedOrigin(document, declaration, name));
        return true;
    }

    private static string[] Values(Diagnostic diagnostic, string key, string separator) =>
        diagnostic.Properties.TryGetValue(key, out var value) && value is not null
            ? value.Split(new[] { separator }, StringSplitOptions.RemoveEmptyEntries)
            : Array.Empty<string>();
}
