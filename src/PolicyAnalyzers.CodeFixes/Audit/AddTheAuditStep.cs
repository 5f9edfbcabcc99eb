using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace PolicyAnalyzers.CodeFixes.Audit;

/// <summary>
/// For AIP3001: adds an auditing step to the builder or registration that the client comes from, so that all calls of it leave records.
/// The step is the project's own where it has one; else a decorator that writes to the audit log is written for it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddTheAuditStep))]
[Shared]
internal sealed class AddTheAuditStep : CodeFix
{
    public AddTheAuditStep()
        : base("AIP3001")
    {
    }

    public override FixAllProvider GetFixAllProvider() => new All();

    private protected override IEnumerable<CodeAction> Actions(FixContext file, SyntaxNode at, Diagnostic diagnostic)
    {
        if (ClientOrigin.Of(file, at) is { } origin && AuditStepText.For(file.Model.Compilation, file.Policy, file.Cancellation) is not null)
        {
            yield return CodeAction.Create(
                FixTexts.Text(nameof(AddTheAuditStep)),
                cancellation => ApplyAsync(file.Document.Project, new[] { origin }, cancellation),
                Key(""));
        }
    }

    private static async Task<Solution> ApplyAsync(Project project, IEnumerable<ClientOrigin> origins, CancellationToken cancellation)
    {
        var compilation = (await project.GetCompilationAsync(cancellation).ConfigureAwait(false))!;
        if (AuditStepText.For(compilation, FixContext.PolicyOf(project, cancellation), cancellation) is not { } step)
        {
            return project.Solution;
        }

        var solution = project.Solution;
        var newClass = step.NewClass is { } text ? ClassOf(text, compilation) : null;
        foreach (var inFile in origins.GroupBy(static origin => origin.Node.SyntaxTree))
        {
            if (solution.GetDocument(inFile.Key) is not { } document || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
            {
                continue;
            }

            var nodes = inFile.GroupBy(static origin => origin.Node).ToDictionary(static same => (SyntaxNode)same.Key, static same => same.First());
            root = root.ReplaceNodes(nodes.Keys, (original, current) => step.Around(nodes[original], (ExpressionSyntax)current).WithAdditionalAnnotations(Formatter.Annotation));
            root = Using.In((CompilationUnitSyntax)root, "Microsoft.Extensions.DependencyInjection", step.NeedsServices);
            if (newClass is not null)
            {
                root = WithClass((CompilationUnitSyntax)root, newClass);
                newClass = null;
            }

            solution = solution.WithDocumentSyntaxRoot(document.Id, root);
        }

        return solution;
    }

    private static MemberDeclarationSyntax ClassOf(string text, Compilation compilation)
    {
        text = compilation.Options.NullableContextOptions == NullableContextOptions.Disable ? "\n#nullable enable\n" + text + "#nullable restore\n" : "\n" + text;
        return SyntaxFactory.ParseCompilationUnit(text).Members[0].WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation);
    }

    /// <summary>
    /// The class goes behind what the file has: tools that fix from the command line write a file of its own into the project, which has it
    /// already.
    /// </summary>
    private static CompilationUnitSyntax WithClass(CompilationUnitSyntax root, MemberDeclarationSyntax added) =>
        root.Members.Count == 1 && root.Members[0] is BaseNamespaceDeclarationSyntax space
            ? root.ReplaceNode(space, space.AddMembers(added))
            : root.AddMembers(added);

    /// <summary>Clients come from few places: each gets one step, however many findings lead to it.</summary>
    private sealed class All : FixAllProvider
    {
        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution };

        public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
        {
            var origins = new Dictionary<ProjectId, List<ClientOrigin>>();
            var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : new[] { context.Project };
            foreach (var project in projects)
            {
                var found = context.Scope == FixAllScope.Document && context.Document is { } one
                    ? await context.GetDocumentDiagnosticsAsync(one).ConfigureAwait(false)
                    : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
                origins[project.Id] = await OriginsAsync(project, found, context.CancellationToken).ConfigureAwait(false);
            }

            return CodeAction.Create(
                FixTexts.Text(nameof(AddTheAuditStep)),
                async cancellation =>
                {
                    var solution = context.Solution;
                    foreach (var project in origins.Where(static known => known.Value.Count > 0))
                    {
                        solution = await ApplyAsync(solution.GetProject(project.Key)!, project.Value, cancellation).ConfigureAwait(false);
                    }

                    return solution;
                },
                nameof(AddTheAuditStep));
        }

        private static async Task<List<ClientOrigin>> OriginsAsync(Project project, ImmutableArray<Diagnostic> found, CancellationToken cancellation)
        {
            var origins = new List<ClientOrigin>();
            foreach (var diagnostic in found)
            {
                if (project.GetDocument(diagnostic.Location.SourceTree) is { } document && await FixContext.Of(document, cancellation).ConfigureAwait(false) is { } file
                    && file.At(diagnostic) is { } at && ClientOrigin.Of(file, at) is { } origin)
                {
                    origins.Add(origin);
                }
            }

            return origins;
        }
    }
}
