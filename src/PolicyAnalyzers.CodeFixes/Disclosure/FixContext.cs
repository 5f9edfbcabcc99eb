using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.CodeFixes.Disclosure;

/// <summary>The file that a fix changes, and what it needs to know of it.</summary>
internal sealed class FixContext
{
    private FixContext(Document document, SyntaxNode root, SemanticModel model, PolicyModel policy)
    {
        Document = document;
        Root = root;
        Model = model;
        Policy = policy;
    }

    public Document Document { get; }

    public SyntaxNode Root { get; }

    public SemanticModel Model { get; }

    public PolicyModel Policy { get; }

    public static async Task<FixContext?> Of(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        var options = context.Document.Project.AnalyzerOptions;
        return new FixContext(
            context.Document,
            root,
            model,
            PolicyLoader.Load(options.AdditionalFiles, options.AnalyzerConfigOptionsProvider.GlobalOptions, context.CancellationToken).Model);
    }

    /// <summary>The node that a finding in this file stands at.</summary>
    public SyntaxNode? At(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree == Root.SyntaxTree ? Root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) : null;

    /// <summary>The project can name the types of the annotations.</summary>
    public bool HasAnnotation(string type) => Model.Compilation.GetTypeByMetadataName("PolicyAnalyzers." + type) is not null;

    public Task<Document> Replace(SyntaxNode old, SyntaxNode changed) => Task.FromResult(Document.WithSyntaxRoot(Root.ReplaceNode(old, changed)));

    /// <summary>A name of ours, as short as the usings of the file allow.</summary>
    public static ExpressionSyntax Ours(string name) => SyntaxFactory.ParseExpression("PolicyAnalyzers." + name).WithAdditionalAnnotations(Simplifier.Annotation);

    public static LiteralExpressionSyntax Text(string text) => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));
}
