using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyAnalyzers.Catalog;

namespace PolicyAnalyzers.Tests.Catalog;

/// <summary>
/// The roles that a program shows: what it sends counts on marked lines, what is made of an answer in members in which a missing disclosure is
/// marked, all else (clients, addresses, carriers, tools) in programs that have a mark.
/// </summary>
internal static class ShownRoles
{
    public static IEnumerable<(string Library, string Role)> In(AnnotatedProgram program)
    {
        var compilation = program.Compile();
        var catalog = CatalogIndex.For(compilation);
        var tree = compilation.SyntaxTrees.First();
        var model = compilation.GetSemanticModel(tree);
        var marks = program.Marks;
        var shown = new HashSet<(string, string)>();
        foreach (var node in marks.Count == 0 ? [] : tree.GetRoot().DescendantNodes())
        {
            foreach (var (member, type) in Used(model, node))
            {
                if (member is not null && catalog.Find(member) is { } row)
                {
                    shown.UnionWith(CatalogRoles.Of(member.Name, row.Roles, row.Kind, row.KeepsEndpoint)
                        .Where(role => Counts(role, node, marks)).Select(role => (row.Library, role)));
                }

                if (catalog.FindType(type) is { } facts)
                {
                    shown.UnionWith(CatalogRoles.Of(facts.Roles).Select(role => (facts.Library, role)));
                }
            }
        }

        return shown;
    }

    private static bool Counts(string role, SyntaxNode node, ILookup<int, string> marks)
    {
        if (role.StartsWith("sends ", StringComparison.Ordinal) || role.StartsWith("streams ", StringComparison.Ordinal))
        {
            return Marked(Whole<StatementSyntax>(node), marks, "AIP1");
        }

        return !(role.StartsWith("answers ", StringComparison.Ordinal) || role == "reads answers") || Marked(Whole<MemberDeclarationSyntax>(node), marks, "AIP2");
    }

    /// <summary>The statement that a use stands in; of an expression-bodied member the expression, of a block the head.</summary>
    private static SyntaxNode Whole<T>(SyntaxNode node)
        where T : SyntaxNode => node.AncestorsAndSelf().FirstOrDefault(part => part is T || (typeof(T) == typeof(StatementSyntax) && part is ArrowExpressionClauseSyntax or EqualsValueClauseSyntax)) ?? node;

    private static bool Marked(SyntaxNode node, ILookup<int, string> marks, string rules)
    {
        var lines = node.GetLocation().GetLineSpan();
        return Enumerable.Range(lines.StartLinePosition.Line + 1, lines.EndLinePosition.Line - lines.StartLinePosition.Line + 1)
            .Any(line => marks[line].Any(id => id.StartsWith(rules, StringComparison.Ordinal)));
    }

    private static IEnumerable<(IMethodSymbol? Member, ITypeSymbol? Type)> Used(SemanticModel model, SyntaxNode node)
    {
        if (node is AttributeSyntax attribute)
        {
            yield return (null, model.GetTypeInfo(attribute).Type);
        }

        if (node is BaseTypeSyntax parent)
        {
            yield return (null, model.GetTypeInfo(parent.Type).Type);
        }

        if (node is MethodDeclarationSyntax && model.GetDeclaredSymbol(node) is IMethodSymbol { IsStatic: false } own)
        {
            // What overrides or implements a member of the library.
            yield return (own, null);
        }

        switch (model.GetOperation(node))
        {
            case IInvocationOperation call:
                yield return (call.TargetMethod, call.TargetMethod.IsStatic ? call.Type : call.Instance?.Type);
                break;
            case IObjectCreationOperation made:
                yield return (made.Constructor, made.Type);
                break;
            case IPropertyReferenceOperation property:
                yield return (property.Parent is IAssignmentOperation assignment && assignment.Target == property ? property.Property.SetMethod : property.Property.GetMethod, property.Type);
                break;
            case { Parent: IConversionOperation { OperatorMethod: { } method } conversion }:
                yield return (method, conversion.Type);
                break;
        }
    }
}
