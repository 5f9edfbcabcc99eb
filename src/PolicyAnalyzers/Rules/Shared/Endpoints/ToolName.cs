using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Rules;

/// <summary>What the model knows a tool by: the name in its attribute or at its registration, else the method's.</summary>
internal static class ToolName
{
    public static string Of(LoweredBody body, FlowAnalysis analysis)
    {
        for (var current = body; current is not null; current = current.Parent)
        {
            if ((InAttribute(current.Symbol, analysis) ?? AtRegistration(current, analysis)) is { } name)
            {
                return name;
            }

            if (analysis.Model.Entries.IsTool(current.Symbol))
            {
                return current.Symbol.Name;
            }
        }

        return Places.NameOf(body.Symbol);
    }

    private static string? InAttribute(ISymbol symbol, FlowAnalysis analysis)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (analysis.Model.Catalog.FindType(attribute.AttributeClass)?.Is(TypeRole.ToolAttribute) != true)
            {
                continue;
            }

            foreach (var argument in attribute.NamedArguments)
            {
                if (argument is { Key: "Name", Value.Value: string { Length: > 0 } named })
                {
                    return named;
                }
            }

            return attribute.ConstructorArguments.Length > 0 && attribute.ConstructorArguments[0].Value is string { Length: > 0 } first ? first : symbol.Name;
        }

        return null;
    }

    private static string? AtRegistration(LoweredBody body, FlowAnalysis analysis)
    {
        if (analysis.Model.Entries.Registered.CallOf(body.Symbol, body.Syntax) is not { } call)
        {
            return null;
        }

#pragma warning disable RS1030 // The registration may lie in any tree.
        var model = analysis.Engine.Compilation.GetSemanticModel(call.SyntaxTree);
#pragma warning restore RS1030
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol method || analysis.Model.Behavior(method).Row is not { } row || !row.Is(MemberRole.ToolRegistration))
        {
            return null;
        }

        foreach (var port in row.KeyPorts)
        {
            if (ArgumentAt(call, method, port.Index) is { } argument && model.GetConstantValue(argument).Value is string { Length: > 0 } name)
            {
                return name;
            }
        }

        return body.Syntax is AnonymousFunctionExpressionSyntax ? null : body.Symbol.Name;
    }

    private static ExpressionSyntax? ArgumentAt(InvocationExpressionSyntax call, IMethodSymbol method, int ordinal)
    {
        // The receiver of an extension is parameter 0 of its definition.
        var shift = method.ReducedFrom is null ? 0 : 1;
        var parameters = (method.ReducedFrom ?? method).Parameters;
        for (var i = 0; i < call.ArgumentList.Arguments.Count; i++)
        {
            var argument = call.ArgumentList.Arguments[i];
            var isIt = argument.NameColon is { } named ? ordinal < parameters.Length && named.Name.Identifier.ValueText == parameters[ordinal].Name : i + shift == ordinal;
            if (isIt)
            {
                return argument.Expression;
            }
        }

        return null;
    }
}
