using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Flow.Index;

/// <summary>
/// Whether a member can be handed content, by the syntax of its parameters: it is asked before anything is bound. A text, an object and
/// what is made of them may be content; numbers, choices, services and contracts are none.
/// </summary>
internal sealed class DataParameters
{
    private readonly ISet<string> others;

    /// <param name="others">Simple names of types that carry no content: numbers, choices, services.</param>
    public DataParameters(ISet<string> others) => this.others = others;

    public bool AreIn(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax method => Any(method.ParameterList),
        IndexerDeclarationSyntax indexer => IsData(indexer.Type) || Any(indexer.ParameterList),
        BasePropertyDeclarationSyntax property => IsData(property.Type),
        _ => true,
    };

    private bool Any(BaseParameterListSyntax list)
    {
        foreach (var parameter in list.Parameters)
        {
            if (IsData(parameter.Type))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsData(TypeSyntax? type) => type switch
    {
        null => true,
        PredefinedTypeSyntax predefined => predefined.Keyword.Kind() is SyntaxKind.StringKeyword or SyntaxKind.ObjectKeyword or SyntaxKind.CharKeyword or SyntaxKind.ByteKeyword,
        NullableTypeSyntax nullable => IsData(nullable.ElementType),
        ArrayTypeSyntax array => IsData(array.ElementType),
        RefTypeSyntax reference => IsData(reference.Type),
        QualifiedNameSyntax qualified => IsData(qualified.Right),
        AliasQualifiedNameSyntax aliased => IsData(aliased.Name),
        GenericNameSyntax generic => !others.Contains(generic.Identifier.ValueText) && Any(generic.TypeArgumentList),
        IdentifierNameSyntax name => !others.Contains(name.Identifier.ValueText) && !IsContract(name.Identifier.ValueText),
        _ => true,
    };

    private bool Any(TypeArgumentListSyntax list)
    {
        foreach (var argument in list.Arguments)
        {
            if (IsData(argument))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An interface, by how all C# code names them.</summary>
    private static bool IsContract(string name) => name.Length > 2 && name[0] == 'I' && char.IsUpper(name[1]) && char.IsLower(name[2]);
}
