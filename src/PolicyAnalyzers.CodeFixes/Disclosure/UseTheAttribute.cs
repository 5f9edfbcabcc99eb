using System.Collections.Generic;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.CodeFixes.Disclosure;

/// <summary>For AIP2001: puts a filter attribute of the project that discloses on the controller's action.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseTheAttribute))]
[Shared]
internal sealed class UseTheAttribute : CodeFix
{
    private const string Suffix = "Attribute";

    public UseTheAttribute()
        : base("AIP2001")
    {
    }

    private protected override IEnumerable<CodeAction> Actions(FixContext file, SyntaxNode at, Diagnostic diagnostic)
    {
        if (at.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method || file.Model.GetDeclaredSymbol(method) is not { DeclaredAccessibility: Accessibility.Public, IsStatic: false } action
            || !IsController(action.ContainingType))
        {
            yield break;
        }

        foreach (var type in DisclosingTypes.Attributes(file, at.SpanStart))
        {
            var name = type.ToDisplayString();
            name = name.EndsWith(Suffix, System.StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
            yield return Replace(
                FixTexts.Text("UseAttribute", name.Substring(name.LastIndexOf('.') + 1)),
                file,
                method,
                () => AttributeEdit.Added(method, method.AttributeLists, name, static (node, lists) => node.WithAttributeLists(lists)),
                name);
        }
    }

    private static bool IsController(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name == "ControllerBase" || type.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name is "ApiControllerAttribute" or "ControllerAttribute"))
            {
                return true;
            }
        }

        return false;
    }
}
