// uses: ai/semantic-kernel
// policy: { "version": 1, "flow": { "sanitizers": [ { "symbol": "M:Redactor.Clean*", "to": "class1" } ] } }
// A filter that redacts every prompt is registered far from the call, and nothing in the code ties the two together: the finding
// stays, and a waiver says why. A redactor that the data passes through on the way is seen.
using Microsoft.SemanticKernel;

public static class Redactor
{
    public static string Clean(string text) => text.Replace("secret", "***", StringComparison.Ordinal);
}

public sealed class RedactingFilter : IPromptRenderFilter
{
    public async Task OnPromptRenderAsync(PromptRenderContext context, Func<PromptRenderContext, Task> next)
    {
        await next(context);
        context.RenderedPrompt = Redactor.Clean(context.RenderedPrompt!);
    }
}

public static class Setup
{
    public static void Add(IServiceCollection services) => services.AddSingleton<IPromptRenderFilter, RedactingFilter>();
}

public static class Prompts
{
    public static async Task Filtered(Kernel kernel, [Confidentiality("class2")] string notes) =>
        await kernel.InvokePromptAsync("Summarise: " + notes); // AIP1002

    public static async Task Cleaned(Kernel kernel, [Confidentiality("class2")] string notes) =>
        await kernel.InvokePromptAsync("Summarise: " + Redactor.Clean(notes));
}
