using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace PolicyAnalyzers.CodeFixes.Audit;

/// <summary>
/// What a fix writes for an audit record. Each field gets what the code, its attributes and the policy say; where they say nothing, it
/// gets what the program itself knows, or a text that admits that nothing is known and is people's to replace.
/// </summary>
internal sealed class RecordText
{
    private static readonly string[] Fields = { "user", "time", "endpoint", "model", "classification", "purpose", "outcome", "correlationId" };

    private readonly SemanticModel model;
    private readonly int position;
    private readonly KnownFields known;

    /// <param name="file">The file.</param>
    /// <param name="at">The AI call, or where a record of it is made: names are as short as they can be there.</param>
    public RecordText(FixContext file, SyntaxNode at)
    {
        model = file.Model;
        position = at.SpanStart;
        known = new KnownFields(file, at);
    }

    /// <summary>A statement that writes a record.</summary>
    /// <param name="log">The audit log.</param>
    /// <param name="endpoint">The client that was asked.</param>
    /// <param name="purpose">The member in which that was.</param>
    /// <param name="outcome">An expression.</param>
    public StatementSyntax Statement(string log, string endpoint, string purpose, string outcome)
    {
        var text = new StringBuilder(log + ".Record(new " + Name("PolicyAnalyzers.AIAuditEntry") + "\n{\n");
        foreach (var field in Fields)
        {
            var value = field switch
            {
                "endpoint" => known.Of(field) ?? Literal(endpoint),
                "purpose" => known.Of(field) ?? Literal(purpose),
                "outcome" => outcome,
                _ => Value(field, null)!,
            };
            text.Append("    ").Append(char.ToUpperInvariant(field[0])).Append(field, 1, field.Length - 1).Append(" = ").Append(value).Append(",\n");
        }

        return SyntaxFactory.ParseStatement(text.Append("});\n").ToString()).WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <summary>An expression for a field; null where nothing of the member's type is known to fit.</summary>
    public string? Value(string field, ITypeSymbol? type)
    {
        var name = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0].Name : type?.Name;
        if (name is "DateTimeOffset" or "DateTime")
        {
            return Name("System." + name) + ".UtcNow";
        }

        if (name is "Guid")
        {
            return Name("System.Guid") + ".NewGuid()";
        }

        if (type is not null && type.SpecialType is not (SpecialType.System_String or SpecialType.System_Object))
        {
            return null;
        }

        return known.Of(field) ?? field switch
        {
            "user" => Name("System.Environment") + ".UserName",
            "time" when type is null => Name("System.DateTimeOffset") + ".UtcNow",
            "time" => Name("System.DateTimeOffset") + ".UtcNow.ToString(\"O\")",
            "correlationId" => Name("System.Guid") + ".NewGuid().ToString()",
            _ => Literal("unknown"),
        };
    }

    private string Name(string type) =>
        model.Compilation.GetTypeByMetadataName(type)?.ToMinimalDisplayString(model, position) ?? "global::" + type;

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The name of the member around a node: for what purpose a call is made, until somebody says it better.</summary>
    public static string MemberAround(SyntaxNode node)
    {
        foreach (var ancestor in node.AncestorsAndSelf())
        {
            switch (ancestor)
            {
                case MethodDeclarationSyntax method:
                    return method.Identifier.ValueText;
                case PropertyDeclarationSyntax property:
                    return property.Identifier.ValueText;
                case BaseTypeDeclarationSyntax type:
                    return type.Identifier.ValueText;
            }
        }

        return "Main";
    }

    /// <summary>Each statement of a list in a block of its own where it is none yet.</summary>
    public static BlockSyntax Block(IEnumerable<StatementSyntax> statements) =>
        SyntaxFactory.Block(statements).WithAdditionalAnnotations(Formatter.Annotation);
}
