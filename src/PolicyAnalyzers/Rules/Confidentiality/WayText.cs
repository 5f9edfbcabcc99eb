using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Flow.Labels;

namespace PolicyAnalyzers.Rules.Confidentiality;

/// <summary>
/// By which way the data goes, in words: the members of this compilation between its source and the call to the model. Names
/// only, never what stands there; that it went through a library's Trim is no news. All places are locations of the finding.
/// </summary>
internal static class WayText
{
    /// <summary>So many names are read at a glance; of a longer way the first and the last ones.</summary>
    private const int Most = 4;

    /// <summary>A phrase for a message, or nothing where the data goes straight.</summary>
    public static object Of(Send send, Compilation compilation)
    {
        var first = send.Parts[0];
        var names = new List<string>();
        AddTrace(names, first.Trace, first.Flow.At);
        if (first.Flow.Tail.Length > 0)
        {
            Add(names, first.Flow.At);
            Add(names, Places.CallAround(first.Flow.At));
            for (var i = 0; i < first.Flow.Tail.Length - 1; i++)
            {
                Add(names, Places.CallAround(first.Flow.Tail[i]));
            }
        }

        names.RemoveAll(name => name == first.Data.Origin.Name || name == first.Flow.Site.Member.Name
            || !compilation.ContainsSymbolsWithName(name, SymbolFilter.TypeAndMember));
        if (names.Count == 0)
        {
            return "";
        }

        if (names.Count > Most)
        {
            names.RemoveRange(Most / 2, names.Count - Most);
            names.Insert(Most / 2, "…");
        }

        return Texts.Localizable("Way", string.Join(" → ", names));
    }

    private static void AddTrace(List<string> names, Trace? trace, SyntaxNode end)
    {
        var nodes = new Stack<SyntaxNode>();
        for (; trace is not null; trace = trace.Previous)
        {
            nodes.Push(trace.At);
        }

        foreach (var node in nodes)
        {
            if (!ReferenceEquals(node, end))
            {
                Add(names, node);
            }
        }
    }

    private static void Add(List<string> names, SyntaxNode node)
    {
        if (NameOf(node) is { Length: > 0 } name && !names.Contains(name))
        {
            names.Add(name);
        }
    }

    private static string? NameOf(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => NameOf(call.Expression),
        AwaitExpressionSyntax awaited => NameOf(awaited.Expression),
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax conditional => NameOf(conditional.WhenNotNull),
        SimpleNameSyntax name => name.Identifier.ValueText,
        ObjectCreationExpressionSyntax creation => NameOf(creation.Type),
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AssignmentExpressionSyntax assignment => NameOf(assignment.Left),
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        SingleVariableDesignationSyntax variable => variable.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        EqualsValueClauseSyntax { Parent: { } declared } => NameOf(declared),
        ArgumentSyntax argument => NameOf(argument.Expression),
        _ => null,
    };
}
