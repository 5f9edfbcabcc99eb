using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.CodeFixes.Confidentiality;

/// <summary>
/// What AIP1005 lacks: an entry of the policy that matches the service by its host, key or type, and, where nothing of these is known, a
/// binding of whatever receives the client. The entry does not validate until a person says on what terms the service is used.
/// </summary>
/// <param name="Id">The id of the entry.</param>
/// <param name="Match">What <c>match</c> says; empty where the code binds the client.</param>
/// <param name="Provider">The service's name.</param>
/// <param name="Binding">The attribute in code, where one is needed.</param>
internal sealed record UnlistedEntry(string Id, string Match, string Provider, (SyntaxTree Tree, TextChange Change)? Binding)
{
    public static UnlistedEntry? Of(Diagnostic diagnostic, SyntaxNode root, SemanticModel model, CancellationToken cancellation)
    {
        var name = Property(diagnostic, "endpoint");
        if (name is null)
        {
            return null;
        }

        if (Property(diagnostic, "matchHost") is { } host)
        {
            return new UnlistedEntry(host, Matching("hosts", host), name == host ? "" : name, null);
        }

        if (Property(diagnostic, "matchKey") is { } key)
        {
            return new UnlistedEntry(key, Matching("diKeys", key), "", null);
        }

        if (Property(diagnostic, "matchType") is { } type)
        {
            return new UnlistedEntry(type.Substring(type.LastIndexOf('.') + 1), Matching("types", type), "", null);
        }

        return Holder(root.FindToken(diagnostic.Location.SourceSpan.Start).Parent) is not { } holder ? null
            : IsBound(holder) ? new UnlistedEntry(name, "", "", null)
            : new UnlistedEntry(name, "", "", (root.SyntaxTree, Attribute(holder, name, model, root.SyntaxTree.GetText(cancellation))));
    }

    /// <summary>The lines of the entry. Without terms it is an error; what else it says allows as little as can be.</summary>
    public ImmutableArray<string> Lines(PolicyModel policy)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        lines.Add("\"id\": " + PolicyText.Quoted(Id));
        if (Match.Length > 0)
        {
            lines.Add("\"match\": { " + Match + " }");
        }

        if (Provider.Length > 0)
        {
            lines.Add("\"provider\": " + PolicyText.Quoted(Provider));
        }

        lines.Add("\"contract\": \"\"");
        lines.Add("\"maxClass\": " + PolicyText.Quoted(policy.LowestClass.Id));
        lines.Add("\"allowedCategories\": []");
        return lines.ToImmutable();
    }

    private static string Matching(string kind, string text) => "\"" + kind + "\": [" + PolicyText.Quoted(text) + "]";

    private static string? Property(Diagnostic diagnostic, string name) =>
        diagnostic.Properties.TryGetValue(name, out var value) && !string.IsNullOrEmpty(value) ? value : null;

    private static SyntaxNode? Holder(SyntaxNode? node)
    {
        for (var current = node; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case ParameterSyntax or PropertyDeclarationSyntax or FieldDeclarationSyntax:
                    return current;
                case StatementSyntax or ExpressionSyntax and not SimpleNameSyntax or TypeDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    private static bool IsBound(SyntaxNode holder)
    {
        var lists = holder is ParameterSyntax parameter ? parameter.AttributeLists : ((MemberDeclarationSyntax)holder).AttributeLists;
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (attribute.Name.ToString() is "AIEndpoint" or "AIEndpointAttribute" or "PolicyAnalyzers.AIEndpoint")
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static TextChange Attribute(SyntaxNode holder, string id, SemanticModel model, SourceText text)
    {
        var isKnown = false;
        foreach (var symbol in model.LookupNamespacesAndTypes(holder.SpanStart, name: "AIEndpointAttribute"))
        {
            isKnown |= symbol is INamedTypeSymbol;
        }

        var attribute = "[" + (isKnown ? "" : "PolicyAnalyzers.") + "AIEndpoint(" + PolicyText.Quoted(id) + ")]";
        if (holder is ParameterSyntax)
        {
            return new TextChange(new TextSpan(holder.SpanStart, 0), attribute + " ");
        }

        var line = text.Lines.GetLineFromPosition(holder.SpanStart);
        var lineBreak = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        var indent = text.ToString(TextSpan.FromBounds(line.Start, holder.SpanStart));
        return new TextChange(new TextSpan(holder.SpanStart, 0), string.IsNullOrWhiteSpace(indent) && lineBreak.Length > 0 ? attribute + lineBreak + indent : attribute + " ");
    }
}
