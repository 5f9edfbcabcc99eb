using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.CodeFixes.Audit;

/// <summary>For AIP3002: sets the fields that a record lacks, where it is made. What only people know is a text that says so.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetTheMissingFields))]
[Shared]
internal sealed class SetTheMissingFields : AuditFix
{
    public SetTheMissingFields()
        : base("AIP3002")
    {
    }

    private protected override SyntaxNode? Changed(FixContext file, SyntaxNode node, Diagnostic diagnostic)
    {
        var (root, model, cancellation) = (file.Root, file.Model, file.Cancellation);
        if (node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not { } creation || model.GetTypeInfo(creation, cancellation).Type is not INamedTypeSymbol type
            || !diagnostic.Properties.TryGetValue("missing", out var missing) || missing is null)
        {
            return null;
        }

        var values = creation.Initializer?.Expressions ?? default;
        foreach (var field in missing.Split(',').Select(static name => name.Trim()))
        {
            if (AuditRecords.MembersOf(type, field).FirstOrDefault(IsSettable) is not { } member || Value(field, member, creation, file) is not { } value)
            {
                return null;
            }

            var assignment = (ExpressionSyntax)SyntaxFactory.ParseExpression(member.Name + " = " + value).WithAdditionalAnnotations(Formatter.Annotation);
            var known = values.FirstOrDefault(expression => expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } && name.Identifier.ValueText == member.Name);
            values = known is null ? values.Add(assignment) : values.Replace(known, assignment.WithTriviaFrom(known));
        }

        var initializer = (creation.Initializer ?? SyntaxFactory.InitializerExpression(SyntaxKind.ObjectInitializerExpression)).WithExpressions(values);
        ExpressionSyntax changed = creation switch
        {
            ObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: 0 }, Initializer: null } plain =>
                plain.WithType(plain.Type.WithoutTrailingTrivia()).WithArgumentList(null).WithInitializer(initializer),
            ObjectCreationExpressionSyntax explicitly => explicitly.WithInitializer(initializer),
            ImplicitObjectCreationExpressionSyntax implicitly => implicitly.WithInitializer(initializer),
            _ => creation,
        };
        return root.ReplaceNode(creation, changed.WithAdditionalAnnotations(Formatter.Annotation));
    }

    private static bool IsSettable(ISymbol member) =>
        member is IPropertySymbol { SetMethod.DeclaredAccessibility: not (Accessibility.Private or Accessibility.Protected) } or IFieldSymbol { IsReadOnly: false, DeclaredAccessibility: not Accessibility.Private };

    private static string? Value(string field, ISymbol member, SyntaxNode creation, FixContext file)
    {
        var type = (member as IPropertySymbol)?.Type ?? ((IFieldSymbol)member).Type;
        return field == "purpose" && type.SpecialType == SpecialType.System_String && new KnownFields(file, creation).Of(field) is null
            ? SymbolDisplay.FormatLiteral(RecordText.MemberAround(creation), quote: true)
            : new RecordText(file, creation).Value(field, type);
    }
}
