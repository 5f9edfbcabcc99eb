using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.CodeFixes;

/// <summary>The file that a fix changes, and what it needs to know of it.</summary>
internal sealed class FixContext
{
    private PolicyModel? policy;

    private FixContext(Document document, SyntaxNode root, SemanticModel model, CancellationToken cancellation)
    {
        Document = document;
        Root = root;
        Model = model;
        Cancellation = cancellation;
    }

    public Document Document { get; }

    public SyntaxNode Root { get; }

    public SemanticModel Model { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>The project's policy; the defaults where it has none.</summary>
    public PolicyModel Policy => policy ??= PolicyOf(Document.Project, Cancellation);

    /// <summary>The policy of a project; the defaults where it has none.</summary>
    public static PolicyModel PolicyOf(Project project, CancellationToken cancellation) =>
        PolicyLoader.Load(project.AnalyzerOptions.AdditionalFiles, project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions, cancellation).Model;

    /// <summary>Reads a file; null where it has no code.</summary>
    public static async Task<FixContext?> Of(Document document, CancellationToken cancellation) =>
        await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
        && await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
            ? new FixContext(document, root, model, cancellation)
            : null;

    /// <summary>The node that a finding in this file stands at.</summary>
    public SyntaxNode? At(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree == Root.SyntaxTree ? Root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) : null;

    /// <summary>The project can name the types of the annotations.</summary>
    public bool HasAnnotation(string type) => Model.Compilation.GetTypeByMetadataName("PolicyAnalyzers." + type) is not null;

    public Document With(SyntaxNode root) => Document.WithSyntaxRoot(root);

    /// <summary>A name of ours, as short as the usings of the file allow.</summary>
    public static ExpressionSyntax Ours(string name) => SyntaxFactory.ParseExpression("PolicyAnalyzers." + name).WithAdditionalAnnotations(Simplifier.Annotation);

    public static LiteralExpressionSyntax Text(string text) => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));
}
