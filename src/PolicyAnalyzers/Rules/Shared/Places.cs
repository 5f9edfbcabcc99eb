using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Flow.Labels;

namespace PolicyAnalyzers.Rules;

/// <summary>From syntax and traces to the locations of a finding.</summary>
internal static class Places
{
    /// <summary>The call in whose argument list an expression stands; the expression itself where there is none.</summary>
    public static SyntaxNode CallAround(SyntaxNode argument)
    {
        for (var node = argument; node is not null; node = node.Parent)
        {
            if (node.Parent is ArgumentSyntax { Parent: BaseArgumentListSyntax { Parent: { } call } })
            {
                return call;
            }

            if (node is StatementSyntax or AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax)
            {
                break;
            }
        }

        return argument;
    }

    /// <summary>Where a finding about a value stands: the value, not the statement that hands it out.</summary>
    public static Location OfValue(SyntaxNode value) => Mapped(value is YieldStatementSyntax { Expression: { } yielded } ? yielded : value);

    /// <summary>In code that a tool made of a page, the part that a person wrote: what the tool wraps around it has no line in the page.</summary>
    private static Location Mapped(SyntaxNode node)
    {
        var location = node.GetLocation();
        if (!node.SyntaxTree.GetRoot().ContainsDirectives || location.GetMappedLineSpan().HasMappedPath)
        {
            return location;
        }

        foreach (var part in node.DescendantNodes())
        {
            if (part is ExpressionSyntax && part.GetLocation() is var written && written.GetMappedLineSpan().HasMappedPath)
            {
                return written;
            }
        }

        return location;
    }

    /// <summary>The name part of a call: Ask in client.Inner.Ask(text).</summary>
    public static Location NameOf(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.Identifier.GetLocation(),
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } => binding.Name.Identifier.GetLocation(),
        InvocationExpressionSyntax { Expression: SimpleNameSyntax name } => name.Identifier.GetLocation(),
        AwaitExpressionSyntax awaited => NameOf(awaited.Expression),
        ObjectCreationExpressionSyntax creation => creation.Type.GetLocation(),
        MemberAccessExpressionSyntax access => access.Name.GetLocation(),
        _ => call.GetLocation(),
    };

    /// <summary>From the source over the steps: the way that a value came, without the place of the finding itself.</summary>
    public static void AddTrace(List<Location> locations, Trace? trace, SyntaxNode end, Compilation compilation)
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
                Add(locations, node, compilation);
            }
        }
    }

    public static void Add(List<Location> locations, SyntaxNode node, Compilation compilation)
    {
        var location = In(node.GetLocation(), compilation);
        if (!locations.Contains(location))
        {
            locations.Add(location);
        }
    }

    /// <summary>A place in a tree of another compilation makes a report throw in editors: it becomes an external location.</summary>
    public static Location In(Location location, Compilation compilation) =>
        location.SourceTree is { } tree && !compilation.ContainsSyntaxTree(tree)
            ? Location.Create(tree.FilePath, location.SourceSpan, location.GetLineSpan().Span)
            : location;

    /// <summary>Where a symbol is declared in this compilation; null elsewhere.</summary>
    public static Location? DeclarationOf(ISymbol symbol, Compilation compilation)
    {
        foreach (var location in symbol.Locations)
        {
            if (location.IsInSource && compilation.ContainsSyntaxTree(location.SourceTree))
            {
                return location;
            }
        }

        return null;
    }

    /// <summary>The type on which a person calls a member: of an extension method the one that it extends.</summary>
    public static INamedTypeSymbol? OwnerOf(ISymbol member) =>
        member is IMethodSymbol { IsExtensionMethod: true } extension && (extension.ReducedFrom ?? extension).Parameters[0].Type is INamedTypeSymbol extended
            ? extended
            : member.ContainingType;

    /// <summary>A symbol as a person names it: Citizen.MyNumber, question, Records.Load().</summary>
    public static string NameOf(ISymbol symbol) => symbol switch
    {
        IParameterSymbol => symbol.Name,
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => "lambda",
        IMethodSymbol { AssociatedSymbol: { } associated } => NameOf(associated),
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType.Name,
        IMethodSymbol method => OwnerOf(method) is { } type && !type.IsImplicitlyDeclared && type.Name != "Program" ? type.Name + "." + method.Name : method.Name,
        IPropertySymbol or IFieldSymbol when symbol.ContainingType is { } type => type.Name + "." + symbol.Name,
        _ => symbol.Name,
    };

    /// <summary>A call to a model as a person names it: IChatClient.GetResponseAsync, also where it is an extension method.</summary>
    public static string NameOfCall(ISymbol member) => TypeOfClient(member) is { } type ? type + "." + member.Name : NameOf(member);

    /// <summary>The type of the client that a call to a model is made on.</summary>
    public static string ClientOf(ISymbol member) => TypeOfClient(member) ?? member.ContainingType?.Name ?? member.Name;

    private static string? TypeOfClient(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.ReducedExtension, ReceiverType.Name: { Length: > 0 } name } => name,
        IMethodSymbol { IsExtensionMethod: true, Parameters: { Length: > 0 } parameters } when parameters[0].Type.Name.Length > 0 => parameters[0].Type.Name,
        _ => null,
    };
}
