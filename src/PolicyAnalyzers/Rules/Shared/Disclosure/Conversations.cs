using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Rules;

/// <summary>What people talk to.</summary>
/// <param name="Type">A hub, bot or component, which is one conversation; null where each member is.</param>
internal sealed record ConversationHolder(INamedTypeSymbol? Type);

/// <summary>Endpoints that take what people write and answer with what a model makes of it.</summary>
internal static class Conversations
{
    /// <summary>The endpoint that a body answers; null when it is none.</summary>
    public static ConversationHolder? Holder(BodyFindings findings)
    {
        var (body, model) = (findings.Body, findings.Analysis.Model);
        if (!model.Entry(body).IsEntry)
        {
            // A component's handlers are handed to events, which nobody here calls.
            return body.Symbol.ContainingType is { } component && model.Entries.KindOf(component) == "component" ? new ConversationHolder(component) : null;
        }

        if (model.Entries.Registered.CallOf(body.Symbol, body.Syntax) is not null)
        {
            return model.Entry(body).ReturnSink == SinkKind.Response ? new ConversationHolder(null) : null;
        }

        return body.IsNested || body.Symbol.ContainingType is not { } type ? null : model.Entries.KindOf(type) switch
        {
            "hub" or "bot" or "component" => new ConversationHolder(type),
            "controller" or "action" or "page" or "grpc" or "function" => new ConversationHolder(null),
            _ => null,
        };
    }

    public static bool IsOne(BodyFindings findings) => TakesText(findings) && Answers(findings);

    /// <summary>What people write reaches a model that answers in words.</summary>
    private static bool TakesText(BodyFindings findings)
    {
        foreach (var flow in findings.Result.Sinks)
        {
            if (flow.Site.Kind == SinkKind.AISend && IsTalk(flow.Site.Behavior.Row))
            {
                foreach (var entry in flow.Data)
                {
                    if (IsWritten(entry.Atom, findings))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>A policy's own sink has no row; it counts as one that talks.</summary>
    private static bool IsTalk(MemberModel? row) =>
        row?.Kind is null or "" or "chat" or "responses" or "assistants" or "agent" or "chain" or "text" or "prompt" or "invoke" or "realtime" or "raw-http";

    private static bool IsWritten(Atom atom, BodyFindings findings) => atom switch
    {
        PathAtom { Path: { IsArgument: true, Root: var root } } => root < findings.Body.Parameters.Length
            && findings.Body.Slots[findings.Body.Parameters[root]].Symbol is IParameterSymbol parameter && IsText(parameter, findings),
        PathAtom { Path: { IsThis: true, Path: { Length: > 0 } path } } => path[0].Symbol is { } member && findings.Analysis.Model.IsBoundByPeople(member),
        LabelAtom { Label: DataLabel { Origin: IParameterSymbol parameter } } =>
            SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, findings.Body.Symbol) && IsText(parameter, findings),
        LabelAtom { Label: DataLabel { Kind: OriginKind.CallResult, Origin: IMethodSymbol origin } } => IsRequest(origin, findings),
        LabelAtom { Label: DataLabel { Kind: OriginKind.Member, Origin: { } member } } => findings.Analysis.Model.IsBoundByPeople(member) || ReadsRequest(findings),
        _ => false,
    };

    private static bool ReadsRequest(BodyFindings findings)
    {
        foreach (var instruction in findings.Body.Code)
        {
            if (instruction is { Op: Op.Call, Method: { } method } && IsRequest(method, findings))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A request or message as a framework hands it over, by the libraries that make entry points.</summary>
    private static bool IsRequest(IMethodSymbol method, BodyFindings findings) =>
        findings.Analysis.Model.Behavior(method).Row is { Library: "ASP.NET Core hosting" or "Service frameworks" } row && row.Is(MemberRole.Input);

    /// <summary>A service, a token or a number is not what people write.</summary>
    private static bool IsText(IParameterSymbol parameter, BodyFindings findings) =>
        !findings.Analysis.Model.IsScalar(parameter.Type) && !Lookups.IsOne(parameter, findings) && parameter.Type.Name != "CancellationToken"
        && (!findings.Analysis.Model.IsService(parameter.Type) || findings.Analysis.Model.Entries.KindOf(findings.Body.Symbol.ContainingType) == "bot");

    private static bool Answers(BodyFindings findings)
    {
        foreach (var flow in findings.Result.Sinks)
        {
            if (flow.Site.Kind is SinkKind.Response or SinkKind.Write)
            {
                foreach (var entry in findings.Resolve(flow.Data, findings.Analysis.AIContent))
                {
                    if (entry.Atom is LabelAtom { Label: AIOutputLabel output } && findings.Analysis.IsAIOutput(output, findings.Cancellation))
                    {
                        return true;
                    }
                }
            }
        }

        return Shows(findings);
    }

    /// <summary>What a page or component keeps in its members it shows.</summary>
    private static bool Shows(BodyFindings findings)
    {
        if (findings.Body.Symbol.ContainingType is not { } type || findings.Analysis.Model.Entries.KindOf(type) is not ("page" or "component"))
        {
            return false;
        }

        foreach (var write in findings.Result.FieldWrites)
        {
            foreach (var entry in findings.Resolve(write.Stored, findings.Analysis.AIContent))
            {
                if (entry.Atom is LabelAtom { Label: AIOutputLabel output } && findings.Analysis.IsAIOutput(output, findings.Cancellation))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
