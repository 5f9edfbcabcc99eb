using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.CodeFixes.Confidentiality;

/// <summary>
/// For AIP1006: says at the declaration of the data of which class it is. Only a person knows the class, so each class of the
/// policy is offered; the highest comes first, because whoever takes the first without looking must not open a door.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TagTheOrigin))]
[Shared]
internal sealed class TagTheOrigin : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AIP1006");

    public override FixAllProvider GetFixAllProvider() => TagAllOrigins.Instance;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.Document.Project;
        foreach (var diagnostic in context.Diagnostics)
        {
            var origins = await UntaggedOrigins.OfAsync(diagnostic, project, context.CancellationToken).ConfigureAwait(false);
            if (!origins.IsEmpty)
            {
                context.RegisterCodeFix(Choice(project, origins, context.CancellationToken), diagnostic);
            }
        }
    }

    /// <summary>The classes of a project's policy, lowest first; those that hold by default where it has none.</summary>
    internal static ImmutableArray<PolicyClass> ClassesOf(Project project, CancellationToken cancellationToken) => FixContext.PolicyOf(project, cancellationToken).Classes;

    private static CodeAction Choice(Project project, ImmutableArray<UntaggedOrigin> origins, CancellationToken cancellationToken)
    {
        var names = Names(origins);
        var classes = ClassesOf(project, cancellationToken);
        var actions = ImmutableArray.CreateBuilder<CodeAction>(classes.Length);
        for (var i = classes.Length - 1; i >= 0; i--)
        {
            var id = classes[i].Id;
            actions.Add(CodeAction.Create(
                FixTexts.Text("TagAs", names, id),
                cancellation => TaggedSolution.OfAsync(project.Solution, origins, id, cancellation),
                TagAllOrigins.KeyOf(id)));
        }

        return CodeAction.Create(FixTexts.Text("Tag", names), actions.MoveToImmutable(), isInlinable: true);
    }

    private static string Names(ImmutableArray<UntaggedOrigin> origins)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var origin in origins)
        {
            if (!names.Contains(origin.Name))
            {
                names.Add(origin.Name);
            }
        }

        return "'" + string.Join("', '", names) + "'";
    }
}
