using Microsoft.AspNetCore.Mvc.Filters;
using PolicyAnalyzers;

namespace CitizenDesk.Disclosure;

/// <summary>Says in a header that AI wrote the answer of a controller's action.</summary>
[AIDisclosure]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class DisclosesAIAttribute : ResultFilterAttribute
{
    public override void OnResultExecuting(ResultExecutingContext context)
        => context.HttpContext.Response.Headers[AIHeader.Name] = AIHeader.Value;
}
