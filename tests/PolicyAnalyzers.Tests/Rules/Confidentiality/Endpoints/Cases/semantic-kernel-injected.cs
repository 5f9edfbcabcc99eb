// uses: ai/semantic-kernel
// program
// A kernel from dependency injection talks to the service that is registered.
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddKernel();
builder.Services.AddAzureOpenAIChatCompletion("gpt", "https://ai.gov.example/", "key");
builder.Services.AddOpenAIChatCompletion("gpt-4o", new Uri("https://low.example/"), "key", serviceId: "cheap");
var app = builder.Build();
app.MapPost("/chat", async (IChatCompletionService chat, [Confidentiality("class3")] string s) => { await chat.GetChatMessageContentAsync(s); }); // -> gov
app.MapPost("/kernel", async (Kernel kernel, [Confidentiality("class3")] string s) => { await kernel.InvokePromptAsync(s); }); // -> gov
app.MapPost("/keyed", async ([FromKeyedServices("cheap")] IChatCompletionService chat, [Confidentiality("class3")] string s) => { await chat.GetChatMessageContentAsync(s); }); // -> low
app.MapPost("/asked", async (IServiceProvider services, [Confidentiality("class3")] string s) => { await services.GetRequiredKeyedService<IChatCompletionService>("cheap").GetChatMessageContentAsync(s); }); // -> low
app.MapPost("/resolved", async (Kernel kernel, [Confidentiality("class3")] string s) => { await kernel.GetRequiredService<IChatCompletionService>("cheap").GetChatMessageContentAsync(s); }); // -> low
app.MapControllers();
app.Run();

public class Desk(IChatCompletionService chat, Kernel kernel) : ControllerBase
{
    [HttpPost("a")] public async Task Ask([Confidentiality("class3")] string s) => await chat.GetChatMessageContentAsync(s); // -> gov
    [HttpPost("b")] public async Task Own([Confidentiality("class3")] string s) => await kernel.GetRequiredService<IChatCompletionService>().GetChatMessageContentAsync(s); // -> gov
}
