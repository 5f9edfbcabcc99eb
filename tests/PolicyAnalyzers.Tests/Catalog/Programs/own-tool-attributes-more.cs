// uses: ai/anthropic-sdk, ai/mistral-sdk, ai/llmtornado, ai/google-generativeai, ai/betalgo, ai/betalgo-utilities, ai/ollamasharp
using Betalgo.OpenAI.Utilities.FunctionCalling;
using GenerativeAI.Tools;
using LlmTornado.Infra;
using OllamaSharp;

public sealed class Case
{
    [Confidentiality("class2")]
    public string Address { get; set; } = "";
    public int Age { get; set; }
}

public sealed class Tools(Case one)
{
    [FunctionDescription("Where a person lives.")]
    public string Betalgo() => one.Address; // AIP1002

    [OllamaTool]
    public string Ollama() => one.Address; // AIP1002

    [TornadoFunction]
    public string Tornado() => one.Address; // AIP1002

    [Anthropic.SDK.Common.Function("Where a person lives.")]
    public string Claude() => one.Address; // AIP1002

    [Mistral.SDK.Common.Function("Where a person lives.")]
    public string Mixed() => one.Address; // AIP1002

    [OllamaTool]
    public int Age() => one.Age;

    public string None() => one.Address;

    public object[] Made() =>
    [
        new LlmTornado.Common.Tool(() => one.Address, "address"), // AIP1002
        new LlmTornado.Common.Tool(ByGroup),
        new QuickTool(() => one.Address, "address"), // AIP1002
        new QuickTools([ByArray, () => "constant"]),
        Anthropic.SDK.Common.Tool.FromFunc("address", () => one.Address), // AIP1002
        Mistral.SDK.Common.Tool.GetOrCreateTool(this, nameof(ByName)),
        FunctionCallingHelper.GetToolDefinition(typeof(Tools).GetMethod(nameof(ByReflection))!),
    ];

    public string ByName() => one.Address; // AIP1002

    public string ByReflection() => one.Address; // AIP1002

    private string ByGroup() => one.Address; // AIP1002

    private string ByArray() => one.Address; // AIP1002
}
