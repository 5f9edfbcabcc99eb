// uses: ai/semantic-kernel
// program
// All services of the kernel have a key: it may answer by each of them.
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddKernel().AddAzureOpenAIChatCompletion("gpt", "https://ai.gov.example/", "key", serviceId: "strong");
builder.Services.AddOpenAIChatCompletion("gpt-4o", new Uri("https://low.example/"), "key", serviceId: "cheap");
var app = builder.Build();
app.MapPost("/kernel", async (Kernel kernel, [Confidentiality("class3")] string s) => { await kernel.InvokePromptAsync(s); }); // -> low
app.MapPost("/strong", async (Kernel kernel, [Confidentiality("class3")] string s) => { await kernel.GetRequiredService<IChatCompletionService>("strong").GetChatMessageContentAsync(s); }); // -> gov
app.MapPost("/keyed", async ([FromKeyedServices("strong")] IChatCompletionService chat, [Confidentiality("class3")] string s) => { await chat.GetChatMessageContentAsync(s); }); // -> gov
app.Run();
