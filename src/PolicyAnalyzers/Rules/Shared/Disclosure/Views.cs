using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules;

/// <summary>A page is shown by generated code, and answered by the handlers of its model: what these disclose holds for what it shows.</summary>
internal static class Views
{
    private const string ModelName = "Model";

    /// <summary>The model's type says it, or every handler that works with AI sets the header.</summary>
    public static bool IsDisclosed(BodyFindings findings)
    {
        if (findings.Body.Symbol.ContainingType is not { } page || ModelOf(page) is not { } model || findings.Analysis.Model.Entries.KindOf(model) != "page")
        {
            return false;
        }

        var any = false;
        foreach (var member in model.GetMembers())
        {
            if (member is not IMethodSymbol handler || !findings.Analysis.Model.Entries.IsAction(handler)
                || findings.Analysis.Engine.BodyOf(handler, findings.Cancellation) is not { } body || !findings.Analysis.IsInReach(body.Syntax))
            {
                continue;
            }

            if (!DeclaredDisclosure.Covers(body, findings.Analysis) && !findings.Analysis.Disclosure.Of(body, findings.Cancellation).IsCovered
                && !findings.Analysis.EndpointFilters.Disclose(body, findings.Cancellation))
            {
                return false;
            }

            any = true;
        }

        return any;
    }

    private static INamedTypeSymbol? ModelOf(INamedTypeSymbol page)
    {
        foreach (var member in page.GetMembers(ModelName))
        {
            if (member is IPropertySymbol { Type: INamedTypeSymbol type })
            {
                return type;
            }
        }

        return null;
    }
}
