using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Rules;

/// <summary>Test doubles: types of this compilation in the shape of an AI client that call no model and hold no other client.</summary>
internal static class Fakes
{
    public static bool IsFake(ITypeSymbol type, PolicyFlowModel model, FlowEngine engine)
    {
        // What an abstract type does is for others to say.
        if (type.IsAbstract || !model.IsSource(type) || model.Catalog.FindType(type)?.Is(TypeRole.AIClient) != true || model.Catalog.FindType(type)!.Is(TypeRole.AIDecorator))
        {
            return false;
        }

        foreach (var member in type.GetMembers())
        {
            switch (member)
            {
                case IFieldSymbol field when IsClient(field.Type, model):
                    return false;
                case IMethodSymbol method:
                    foreach (var parameter in method.Parameters)
                    {
                        if (method.MethodKind == MethodKind.Constructor && IsClient(parameter.Type, model))
                        {
                            return false;
                        }
                    }

                    if (engine.BodyOf(method, CancellationToken.None) is { } body && CallsModel(body, model))
                    {
                        return false;
                    }

                    break;
            }
        }

        return true;
    }

    private static bool IsClient(ITypeSymbol type, PolicyFlowModel model) =>
        model.Catalog.FindType(type)?.Is(TypeRole.AIClient | TypeRole.AIDecorator | TypeRole.HttpClient) == true;

    private static bool CallsModel(LoweredBody body, PolicyFlowModel model)
    {
        foreach (var instruction in body.Code)
        {
            if (instruction is { Op: Op.Call, Method: { } method } && model.Behavior(method).IsAICall)
            {
                return true;
            }
        }

        foreach (var nested in body.Nested)
        {
            if (CallsModel(nested, model))
            {
                return true;
            }
        }

        return false;
    }
}
