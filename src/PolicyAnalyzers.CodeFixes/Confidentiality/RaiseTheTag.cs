using System.Collections.Generic;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.CodeFixes.Confidentiality;

/// <summary>
/// For AIP1011 at an override: gives it the class and categories of what it overrides or implements. For a declassification there is
/// no fix: a reason that a tool writes is none.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RaiseTheTag))]
[Shared]
internal sealed class RaiseTheTag : CodeFix
{
    public RaiseTheTag()
        : base("AIP1011")
    {
    }

    private protected override IEnumerable<CodeAction> Actions(FixContext file, SyntaxNode at, Diagnostic diagnostic)
    {
        if (diagnostic.Properties.TryGetValue("class", out var id) && id is { Length: > 0 } && diagnostic.Properties.TryGetValue("categories", out var categories)
            && at.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute
            && ConfidentialityAttributeType.Is(file.Model.GetSymbolInfo(attribute, file.Cancellation).Symbol?.ContainingType))
        {
            yield return Replace(FixTexts.Text("RaiseTag", id), file, attribute, () => attribute.WithArgumentList(Arguments(id, categories ?? "")));
        }
    }

    private static AttributeArgumentListSyntax Arguments(string id, string categories)
    {
        var text = "(" + SymbolDisplay.FormatLiteral(id, quote: true);
        foreach (var category in categories.Split(','))
        {
            if (category.Trim() is { Length: > 0 } name)
            {
                text += ", " + SymbolDisplay.FormatLiteral(name, quote: true);
            }
        }

        return SyntaxFactory.ParseAttributeArgumentList(text + ")")!;
    }
}
