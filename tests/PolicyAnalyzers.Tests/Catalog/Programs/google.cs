// uses: ai/google-cloud-aiplatform, ai/google-genai, ai/google-generativeai, ai/mscc-generativeai
using VertexContent = Google.Cloud.AIPlatform.V1.Content;
using VertexPart = Google.Cloud.AIPlatform.V1.Part;
using VertexRequest = Google.Cloud.AIPlatform.V1.GenerateContentRequest;
using VertexClient = Google.Cloud.AIPlatform.V1.PredictionServiceClient;

public sealed class Vertex(VertexClient client) : ControllerBase
{
    [HttpPost("/vertex")]
    public async Task<string> Ask([Confidentiality("class2")] string notes)
    {
        var request = new VertexRequest { Model = "gemini", Contents = { new VertexContent { Role = "USER", Parts = { new VertexPart { Text = notes } } } } };
        var response = await client.GenerateContentAsync(request); // AIP1002
        return response.Candidates[0].Content.Parts[0].Text; // AIP2001
    }

    [HttpPost("/vertex/predict")]
    public void Predict([Confidentiality("class2")] string notes)
    {
        var endpoint = Google.Cloud.AIPlatform.V1.EndpointName.FromProjectLocationPublisherModel("p", "l", "google", "m");
        client.Predict(endpoint, [Google.Protobuf.WellKnownTypes.Value.ForString(notes)], null!); // AIP1002
    }

    [HttpPost("/vertex/silent")]
    public void Silent() => client.GenerateContent("gemini", [new VertexContent { Parts = { new VertexPart { Text = "Hello." } } }]);
}

public sealed class GenAI : ControllerBase
{
    private readonly Google.GenAI.Client client = new(apiKey: "key");

    [HttpPost("/genai")]
    public async Task<string> Ask([Confidentiality("class2")] string notes)
    {
        var response = await client.Models.GenerateContentAsync("gemini-2.0-flash", notes); // AIP1002
        return response.Candidates![0].Content!.Parts![0].Text!; // AIP2001
    }

    [HttpPost("/genai/stream")]
    public async Task Stream([Confidentiality("class2")] string notes)
    {
        var content = new Google.GenAI.Types.Content { Parts = [new Google.GenAI.Types.Part { Text = notes }] };
        await foreach (var part in client.Models.GenerateContentStreamAsync("gemini-2.0-flash", content)) // AIP1002
        {
        }
    }

    [HttpPost("/genai/image")]
    public async Task Draw([Confidentiality("class2")] string scene) => await client.Models.GenerateImagesAsync("imagen", scene); // AIP1002

    [HttpPost("/genai/live")]
    public async Task Live(Google.GenAI.AsyncSession session, [Confidentiality("class2")] byte[] voice) =>
        await session.SendRealtimeInputAsync(new Google.GenAI.Types.LiveSendRealtimeInputParameters { Audio = new Google.GenAI.Types.Blob { Data = voice } }); // AIP1002

    [HttpPost("/genai/silent")]
    public async Task Silent() => await client.Models.GenerateContentAsync("gemini-2.0-flash", "Hello.");
}

public sealed class Community(GenerativeAI.GenerativeModel one, Mscc.GenerativeAI.GenerativeModel two) : ControllerBase
{
    [HttpPost("/one")]
    public async Task<string> One([Confidentiality("class2")] string notes)
    {
        var response = await one.GenerateContentAsync(notes); // AIP1002
        return response.Text; // AIP2001
    }

    [HttpPost("/two")]
    public async Task Two([Confidentiality("class2")] string notes)
    {
        await two.GenerateContent(notes); // AIP1002
        await two.EmbedContent(notes); // AIP1002
        await foreach (var part in two.GenerateContentStream($"Summarise {notes}")) // AIP1002
        {
        }
    }

    [HttpPost("/three")]
    public async Task Silent()
    {
        await one.GenerateContentAsync("Hello.");
        await two.GenerateContent("Hello.");
    }
}
