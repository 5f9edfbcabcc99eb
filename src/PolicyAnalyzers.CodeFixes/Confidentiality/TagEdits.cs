using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.CodeFixes.Confidentiality;

/// <summary>
/// The text to insert so that declarations carry an attribute: beside a parameter, on a line of its own above a member. Edits of
/// the text and not of the tree, so that nothing else of a person's layout changes.
/// </summary>
internal sealed class TagEdits
{
    private readonly SourceText text;
    private readonly string attribute;
    private readonly List<TextChange> edits = new();

    private TagEdits(SourceText text, string attribute)
    {
        this.text = text;
        this.attribute = attribute;
    }

    /// <summary>Sorted by place; none overlaps another.</summary>
    public static ImmutableArray<TextChange> For(SourceText text, IReadOnlyList<SyntaxNode> declarations, string attribute)
    {
        var edits = new TagEdits(text, attribute);
        foreach (var declaration in declarations)
        {
            edits.Add(declaration);
        }

        foreach (var field in declarations.OfType<VariableDeclaratorSyntax>().GroupBy(variable => (FieldDeclarationSyntax)variable.Parent!.Parent!))
        {
            edits.AddField(field.Key, new HashSet<VariableDeclaratorSyntax>(field));
        }

        edits.edits.Sort((a, b) => a.Span.CompareTo(b.Span));
        return edits.edits.ToImmutableArray();
    }

    /// <summary>The line break that the text has around a place.</summary>
    public static string LineBreak(SourceText text, int position)
    {
        for (var number = text.Lines.GetLineFromPosition(position).LineNumber; number >= 0; number--)
        {
            var line = text.Lines[number];
            if (line.EndIncludingLineBreak > line.End)
            {
                return text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
            }
        }

        return "\n";
    }

    private string Tag => "[" + attribute + "]";

    private void Add(SyntaxNode declaration)
    {
        switch (declaration)
        {
            case ParameterSyntax { Parent: SimpleLambdaExpressionSyntax } parameter:
                Insert(parameter.SpanStart, "(" + Tag + " ");
                Insert(parameter.Span.End, ")");
                break;
            case ParameterSyntax parameter:
                Insert(AfterAttributes(parameter, parameter.AttributeLists), Tag + " ");
                break;
            case BasePropertyDeclarationSyntax property:
                InsertAbove(AfterAttributes(property, property.AttributeLists), Tag);
                break;
            case MethodDeclarationSyntax method:
                InsertAbove(AfterAttributes(method, method.AttributeLists), "[return: " + attribute + "]");
                break;
            case DelegateDeclarationSyntax type:
                InsertAbove(AfterAttributes(type, type.AttributeLists), "[return: " + attribute + "]");
                break;
            case LocalFunctionStatementSyntax function:
                InsertAbove(AfterAttributes(function, function.AttributeLists), "[return: " + attribute + "]");
                break;
        }
    }

    /// <summary>An attribute counts for all variables of a declaration, so one of which only some are meant is taken apart.</summary>
    private void AddField(FieldDeclarationSyntax field, HashSet<VariableDeclaratorSyntax> tagged)
    {
        var variables = field.Declaration.Variables;
        if (tagged.Contains(variables[0]))
        {
            InsertAbove(AfterAttributes(field, field.AttributeLists), Tag);
        }

        var head = text.ToString(TextSpan.FromBounds(field.SpanStart, variables[0].SpanStart));
        var lineBreak = LineBreak(text, field.SpanStart);
        var indent = Indent(field.SpanStart);
        for (var i = 1; i < variables.Count; i++)
        {
            if (tagged.Contains(variables[i]) == tagged.Contains(variables[i - 1]))
            {
                continue;
            }

            var comma = variables.GetSeparator(i - 1).Span;
            var between = text.ToString(TextSpan.FromBounds(comma.End, variables[i].SpanStart)).TrimEnd(' ', '\t');
            var start = comma.End + between.Length;
            var isOnNewLine = between.EndsWith("\n", StringComparison.Ordinal) || between.EndsWith("\r", StringComparison.Ordinal);
            edits.Add(new TextChange(comma, ";"));
            edits.Add(new TextChange(
                TextSpan.FromBounds(start, variables[i].SpanStart),
                (isOnNewLine ? "" : lineBreak) + indent + (tagged.Contains(variables[i]) ? Tag + lineBreak + indent : "") + head));
        }
    }

    /// <summary>The place behind comments and the attributes that are there already.</summary>
    private static int AfterAttributes(SyntaxNode declaration, SyntaxList<AttributeListSyntax> attributes) =>
        attributes.Count == 0 ? declaration.SpanStart : attributes[attributes.Count - 1].GetLastToken().GetNextToken().SpanStart;

    private void InsertAbove(int position, string list)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var before = text.ToString(TextSpan.FromBounds(line.Start, position));
        Insert(position, list + (string.IsNullOrWhiteSpace(before) ? LineBreak(text, position) + before : " "));
    }

    private void Insert(int position, string inserted) => edits.Add(new TextChange(new TextSpan(position, 0), inserted));

    private string Indent(int position)
    {
        var line = text.ToString(text.Lines.GetLineFromPosition(position).Span);
        return line.Substring(0, line.Length - line.TrimStart(' ', '\t').Length);
    }
}
