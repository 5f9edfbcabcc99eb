using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Flow.Models;

/// <summary>
/// The names of PolicyAnalyzers.Annotations. They are matched by full name, so that a copy declared in a user's assembly
/// counts as the attribute.
/// </summary>
internal static class Annotations
{
    public const string Confidentiality = "ConfidentialityAttribute";
    public const string Sanitizer = "SanitizerAttribute";
    public const string Endpoint = "AIEndpointAttribute";
    public const string Purpose = "AIPurposeAttribute";
    public const string ConsentBasis = "ConsentBasisAttribute";
    public const string Disclosure = "AIDisclosureAttribute";
    public const string DisclosedBy = "AIDisclosedByAttribute";
    public const string Notice = "AINoticeAttribute";
    public const string ProvenanceMark = "ProvenanceMarkAttribute";
    public const string AuditStep = "AIAuditStepAttribute";
    public const string Audited = "AIAuditedAttribute";
    public const string AuditRecord = "AIAuditRecordAttribute";
    public const string AuditField = "AIAuditFieldAttribute";
    public const string AuditEntry = "AIAuditEntry";
    public const string AuditLog = "IAIAuditLog";
    public const string ClassificationClass = "Classification";
    public const string DisclosureClass = "AIDisclosure";

    /// <summary>The attribute of ours on a symbol, or null.</summary>
    public static AttributeData? Find(ImmutableArray<AttributeData> attributes, string name)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is { } type && IsOurs(type, name))
            {
                return attribute;
            }
        }

        return null;
    }

    public static AttributeData? Find(ISymbol symbol, string name) => Find(symbol.GetAttributes(), name);

    /// <summary>A type of ours, by full name.</summary>
    public static bool IsOurs(ISymbol type, string name) =>
        string.Equals(type.Name, name, StringComparison.Ordinal)
        && type.ContainingType is null
        && type.ContainingNamespace is { Name: "PolicyAnalyzers", ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>The text arguments of an attribute, params arrays flattened.</summary>
    public static ImmutableArray<string> Texts(AttributeData attribute)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var argument in attribute.ConstructorArguments)
        {
            Add(argument, texts);
        }

        return texts.ToImmutable();
    }

    /// <summary>A named argument's texts.</summary>
    public static ImmutableArray<string> Texts(AttributeData attribute, string name)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                Add(argument.Value, texts);
            }
        }

        return texts.ToImmutable();
    }

    private static void Add(TypedConstant argument, ImmutableArray<string>.Builder texts)
    {
        if (argument.Kind == TypedConstantKind.Array)
        {
            foreach (var element in argument.Values)
            {
                Add(element, texts);
            }
        }
        else if (argument.Kind == TypedConstantKind.Primitive && argument.Value is string text)
        {
            texts.Add(text);
        }
    }
}
