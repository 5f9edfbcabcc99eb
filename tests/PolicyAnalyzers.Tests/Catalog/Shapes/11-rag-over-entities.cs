// uses: ai/microsoft-extensions-ai
// rules: AIP3001
// Properties of entities become the prompt. The whole history is logged before the call: that is no audit trail.
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

public sealed class Product
{
    public string Name { get; set; } = "";

    [Confidentiality("class2")]
    public string SupplierNotes { get; set; } = "";

    public int Stock { get; set; }
}

public sealed record SearchResponse(string Response, int Count);

public sealed class Search(IChatClient client, IEmbeddingGenerator<string, Embedding<float>> embeddings, ILogger<Search> logger) : ControllerBase
{
    [HttpGet("/search")]
    public async Task<SearchResponse> Find(List<Product> products)
    {
        await embeddings.GenerateVectorAsync("products in stock"); // AIP3001
        var text = new StringBuilder("Products:\n");
        foreach (var product in products)
        {
            text.Append(product.Stock).Append(": ").AppendLine(product.SupplierNotes);
        }

        var messages = new List<ChatMessage> { new(ChatRole.System, "You are a shop assistant."), new(ChatRole.User, text.ToString()) };
        logger.LogInformation("{ChatHistory}", JsonSerializer.Serialize(messages));
        var response = await client.GetResponseAsync(messages); // AIP1002 AIP3001
        return new SearchResponse(response.Text, products.Count); // AIP2001
    }

    [HttpGet("/count")]
    public async Task<int> Count(List<Product> products)
    {
        var response = await client.GetResponseAsync($"Say something about {products.Sum(product => product.Stock)} products."); // AIP3001
        return response.Text.Length;
    }
}
