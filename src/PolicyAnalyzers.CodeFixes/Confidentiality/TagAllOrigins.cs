using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PolicyAnalyzers.CodeFixes.Confidentiality;

/// <summary>
/// Tags the origins of many findings with one class. Not the batch fixer of Roslyn: several findings often have one origin, and
/// merging their edits as text would tag it as often.
/// </summary>
internal sealed class TagAllOrigins : FixAllProvider
{
    public static readonly TagAllOrigins Instance = new();

    private const string KeyPrefix = "AIP1006:";
    private static readonly ImmutableArray<FixAllScope> Scopes = ImmutableArray.Create(FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution);

    public static string KeyOf(string classId) => KeyPrefix + classId;

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => Scopes;

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        Task.FromResult(ClassOf(fixAllContext.CodeActionEquivalenceKey) is { } classId
            ? CodeAction.Create(
                FixTexts.Text("TagAllAs", classId),
                cancellation => FixAsync(fixAllContext.WithCancellationToken(cancellation), classId),
                KeyOf(classId))
            : null);

    /// <summary>
    /// A menu's key is that of all its actions in a row. Who asks with it (as <c>dotnet format</c> does, which knows no menus)
    /// gets the first of them.
    /// </summary>
    private static string? ClassOf(string? key)
    {
        if (key is null || !key.StartsWith(KeyPrefix, StringComparison.Ordinal))
        {
            return null;
        }

        var next = key.IndexOf(";" + KeyPrefix, StringComparison.Ordinal);
        return (next < 0 ? key : key.Substring(0, next)).Substring(KeyPrefix.Length).TrimEnd(';');
    }

    private static async Task<Solution> FixAsync(FixAllContext context, string classId)
    {
        var origins = ImmutableArray.CreateBuilder<UntaggedOrigin>();
        var known = new HashSet<(DocumentId, int)>();
        foreach (var project in Projects(context))
        {
            if (!Knows(project, classId, context.CancellationToken))
            {
                continue;
            }

            var diagnostics = context.Scope == FixAllScope.Document
                ? await context.GetDocumentDiagnosticsAsync(context.Document!).ConfigureAwait(false)
                : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            foreach (var diagnostic in diagnostics)
            {
                foreach (var origin in await UntaggedOrigins.OfAsync(diagnostic, project, context.CancellationToken).ConfigureAwait(false))
                {
                    if (known.Add((origin.Document.Id, origin.Declaration.SpanStart)))
                    {
                        origins.Add(origin);
                    }
                }
            }
        }

        return await TaggedSolution.OfAsync(context.Solution, origins.ToImmutable(), classId, context.CancellationToken).ConfigureAwait(false);
    }

    private static IEnumerable<Project> Projects(FixAllContext context) => context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];

    /// <summary>Projects may have policies of their own; a tag that one does not know would count as its highest class.</summary>
    private static bool Knows(Project project, string classId, CancellationToken cancellationToken)
    {
        if (project.Language == LanguageNames.CSharp)
        {
            foreach (var known in TagTheOrigin.ClassesOf(project, cancellationToken))
            {
                if (known.Id == classId)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
