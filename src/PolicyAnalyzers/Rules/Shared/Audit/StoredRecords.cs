using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Control;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Rules;

/// <summary>Audit records that are rows of a database: added to its context, and saved.</summary>
internal static class StoredRecords
{
    /// <summary>The call saves what was added before, and an audit record was.</summary>
    public static bool IsSaved(LoweredBody body, Instruction call, IMethodSymbol method, FlowAnalysis analysis)
    {
        if (analysis.Model.Behavior(method).Row is not { Kind: "save" })
        {
            return false;
        }

        foreach (var added in body.Code)
        {
            if (ReferenceEquals(added, call))
            {
                return false;
            }

            if (added is { Op: Op.Call, Method: { } add } && analysis.Model.Behavior(add).Row is { Kind: "add" } && HasRecord(body, added, analysis))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasRecord(LoweredBody body, Instruction add, FlowAnalysis analysis)
    {
        foreach (var argument in add.Args)
        {
            if (argument >= 0 && (AuditRecords.IsRecord(body.Slots[argument].Type, analysis.Policy)
                || (Definitions.Of(body, argument) is { } made && AuditRecords.IsRecord(made.Type, analysis.Policy))))
            {
                return true;
            }
        }

        return false;
    }
}
