using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.CodeFixes.Audit;

/// <summary>A class that gets the audit log by its constructor: the primary one, the only one, or a new one.</summary>
internal static class InjectedLog
{
    /// <summary>How the log is called in the class; null where nothing can take it.</summary>
    public static string? NameIn(ClassDeclarationSyntax type, string name)
    {
        if (type.ParameterList is not null)
        {
            return name;
        }

        var constructors = type.Members.OfType<ConstructorDeclarationSyntax>().Where(static made => !made.Modifiers.Any(SyntaxKind.StaticKeyword)).ToList();
        if (type.Modifiers.Any(SyntaxKind.StaticKeyword) || type.Modifiers.Any(SyntaxKind.PartialKeyword) || constructors.Count > 1 || constructors.Any(static made => made.Initializer is not null))
        {
            return null;
        }

        return type.Members.OfType<FieldDeclarationSyntax>().SelectMany(static field => field.Declaration.Variables).Any(static field => field.Identifier.ValueText.StartsWith("_", System.StringComparison.Ordinal))
            ? "_" + name
            : name;
    }

    public static ClassDeclarationSyntax Into(ClassDeclarationSyntax type, string name)
    {
        if (type.ParameterList is { } parameters)
        {
            return type.WithParameterList(parameters.AddParameters(Parameter(name)).WithAdditionalAnnotations(Formatter.Annotation));
        }

        var parameter = name.TrimStart('_');
        var store = SyntaxFactory.ParseStatement((name == parameter ? "this." + name : name) + " = " + parameter + ";\n").WithAdditionalAnnotations(Formatter.Annotation);
        if (type.Members.OfType<ConstructorDeclarationSyntax>().FirstOrDefault(static made => !made.Modifiers.Any(SyntaxKind.StaticKeyword)) is not { } constructor)
        {
            constructor = SyntaxFactory.ConstructorDeclaration(type.Identifier.WithoutTrivia()).AddModifiers(SyntaxFactory.Token(SyntaxKind.PublicKeyword))
                .WithParameterList(SyntaxFactory.ParameterList(SyntaxFactory.SingletonSeparatedList(Parameter(parameter)))).WithBody(SyntaxFactory.Block(store))
                .WithAdditionalAnnotations(Formatter.Annotation);
            return type.WithMembers(type.Members.InsertRange(0, new MemberDeclarationSyntax[] { Field(name, type), constructor }));
        }

        var statements = constructor.Body?.Statements
            ?? SyntaxFactory.SingletonList<StatementSyntax>(SyntaxFactory.ExpressionStatement(constructor.ExpressionBody!.Expression).WithAdditionalAnnotations(Formatter.Annotation));
        var taking = constructor.WithParameterList(constructor.ParameterList.AddParameters(Parameter(parameter)))
            .WithExpressionBody(null).WithSemicolonToken(default).WithBody((constructor.Body ?? SyntaxFactory.Block()).WithStatements(statements.Add(store)))
            .WithAdditionalAnnotations(Formatter.Annotation);
        var changed = type.ReplaceNode(constructor, taking);
        return changed.WithMembers(changed.Members.Insert(0, Field(name, type)));
    }

    public static ParameterSyntax Parameter(string name) =>
        SyntaxFactory.Parameter(SyntaxFactory.Identifier(name)).WithType(LogType().WithTrailingTrivia(SyntaxFactory.Space));

    private static MemberDeclarationSyntax Field(string name, SyntaxNode type) =>
        SyntaxFactory.FieldDeclaration(SyntaxFactory.VariableDeclaration(LogType().WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.SingletonSeparatedList(SyntaxFactory.VariableDeclarator(name))))
            .AddModifiers(SyntaxFactory.Token(SyntaxKind.PrivateKeyword), SyntaxFactory.Token(SyntaxKind.ReadOnlyKeyword))
            .WithTrailingTrivia(type.DescendantTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))).WithAdditionalAnnotations(Formatter.Annotation);

    private static TypeSyntax LogType() => SyntaxFactory.ParseTypeName("global::PolicyAnalyzers." + Annotations.AuditLog).WithAdditionalAnnotations(Simplifier.Annotation);
}
