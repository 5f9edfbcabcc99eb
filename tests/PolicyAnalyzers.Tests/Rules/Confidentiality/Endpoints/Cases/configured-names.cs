// uses: ai/semantic-kernel, ai/microsoft-extensions-ai, ai/microsoft-extensions-ai-openai, ai/azure-ai-openai
// program
// settings: { "OpenAI": { "Model": "gpt-4o", "Key": "secret" }, "Azure": { "Endpoint": "https://ai.gov.example", "Deployment": "gpt", "Key": "secret" } }
// Names of models, deployments and keys come from settings too: they do not say where a client talks to.
using AzureKeyCredential = Azure.AzureKeyCredential;
using AzureOpenAIClient = Azure.AI.OpenAI.AzureOpenAIClient;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

var builder = WebApplication.CreateBuilder(args);
var config = builder.Configuration;
builder.Services.Configure<Settings>(config.GetSection("Azure"));
builder.Services.AddOpenAIChatCompletion(config["OpenAI:Model"]!, config["OpenAI:Key"]!);
builder.Services.AddAzureOpenAIChatCompletion(config["Azure:Deployment"]!, config["Azure:Endpoint"]!, config["Azure:Key"]!, serviceId: "azure");
builder.Services.AddSingleton(sp => new ChatClient(config["OpenAI:Model"], config["OpenAI:Key"]));
builder.Services.AddKeyedSingleton("azure", (sp, _) =>
{
    var settings = sp.GetRequiredService<IOptions<Settings>>().Value;
    return new AzureOpenAIClient(new Uri(settings.Endpoint), new AzureKeyCredential(settings.Key)).GetChatClient(settings.Deployment);
});
builder.Services.AddChatClient(new OpenAIClient(config["OpenAI:Key"]!).GetChatClient(config["OpenAI:Model"]!).AsIChatClient());
var app = builder.Build();
app.MapPost("/a", async (IChatCompletionService chat, [Confidentiality("class3")] string s) => { await chat.GetChatMessageContentAsync(s); }); // -> public
app.MapPost("/b", async ([FromKeyedServices("azure")] IChatCompletionService chat, [Confidentiality("class3")] string s) => { await chat.GetChatMessageContentAsync(s); }); // -> gov
app.MapPost("/c", async (ChatClient client, [Confidentiality("class3")] string s) => { await client.CompleteChatAsync(s); }); // -> public
app.MapPost("/d", async ([FromKeyedServices("azure")] ChatClient client, [Confidentiality("class3")] string s) => { await client.CompleteChatAsync(s); }); // -> gov
app.MapPost("/e", async (IChatClient client, [Confidentiality("class3")] string s) => { await client.GetResponseAsync(s); }); // -> public
app.MapPost("/f", async (IConfiguration configuration, [Confidentiality("class3")] string s) =>
{
    var kernel = Kernel.CreateBuilder().AddAzureOpenAIChatCompletion(configuration["Azure:Deployment"]!, configuration["Azure:Endpoint"]!, configuration["Azure:Key"]!).Build();
    await kernel.InvokePromptAsync(s); // -> gov
    var other = Kernel.CreateBuilder().AddOpenAIChatCompletion(configuration["OpenAI:Model"]!, configuration["OpenAI:Key"]!).Build();
    await other.InvokePromptAsync(s); // -> public
});
app.MapPost("/g", async (IOptions<Settings> options, [Confidentiality("class3")] string s) =>
{
    var settings = options.Value;
    var client = new AzureOpenAIClient(new Uri(settings.Endpoint), new AzureKeyCredential(settings.Key));
    await client.GetChatClient(settings.Deployment).CompleteChatAsync(s); // -> gov
});
app.Run();

public class Settings { public string Endpoint { get; set; } = ""; public string Deployment { get; set; } = ""; public string Key { get; set; } = ""; }
