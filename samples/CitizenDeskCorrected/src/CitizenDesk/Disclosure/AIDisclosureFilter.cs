using PolicyAnalyzers;

namespace CitizenDesk.Disclosure;

/// <summary>Says in a header that AI wrote the answers of a minimal-API endpoint or group.</summary>
[AIDisclosure]
internal sealed class AIDisclosureFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers[AIHeader.Name] = AIHeader.Value;
        return next(context);
    }
}
