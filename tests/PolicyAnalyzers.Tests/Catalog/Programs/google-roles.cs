// uses: ai/google-cloud-aiplatform, ai/google-genai, ai/google-generativeai, ai/mscc-generativeai
// rules: AIP2003
using VertexContent = Google.Cloud.AIPlatform.V1.Content;
using VertexPart = Google.Cloud.AIPlatform.V1.Part;
using VertexRequest = Google.Cloud.AIPlatform.V1.GenerateContentRequest;

public sealed class Vertex : ControllerBase
{
    private readonly Google.Cloud.AIPlatform.V1.PredictionServiceClient client =
        new Google.Cloud.AIPlatform.V1.PredictionServiceClientBuilder { Endpoint = "asia-northeast1-aiplatform.googleapis.com" }.Build();

    [HttpPost("/vertex/stream")]
    public async IAsyncEnumerable<string> Stream([Confidentiality("class2")] string notes)
    {
        var stream = client.StreamGenerateContent(new VertexRequest { Contents = { new VertexContent { Parts = { new VertexPart { Text = notes } } } } }); // AIP1002
        await foreach (var part in stream.GetResponseStream())
        {
            yield return part.Candidates[0].Content.Parts[0].Text; // AIP2001
        }
    }

    [HttpPost("/vertex/predict")]
    public async Task<string> Predict([Confidentiality("class2")] string notes)
    {
        var request = new Google.Cloud.AIPlatform.V1.PredictRequest { Endpoint = "e", Instances = { Google.Protobuf.WellKnownTypes.Value.ForString(notes) } };
        var response = await client.PredictAsync(request); // AIP1002
        return response.Predictions[0].StringValue; // AIP2001
    }

    [HttpPost("/vertex/silent")]
    public void Silent() => Google.Cloud.AIPlatform.V1.PredictionServiceClient.Create().GenerateContent("gemini", [new VertexContent { Parts = { new VertexPart { Text = "Hello." } } }]);
}

public sealed class GenAI : ControllerBase
{
    private readonly Google.GenAI.Client client = new(apiKey: "key");
    private readonly Google.GenAI.Client here = new(apiKey: "key", httpOptions: new Google.GenAI.Types.HttpOptions { BaseUrl = "http://localhost:8080" });

    [HttpPost("/genai/image")]
    public async Task<object> Draw([Confidentiality("class2")] string scene)
    {
        var response = await client.Models.GenerateImagesAsync("imagen", scene); // AIP1002
        return response.GeneratedImages![0]; // AIP2001 AIP2003
    }

    [HttpPost("/genai/here")]
    public async Task Here([Confidentiality("class2")] string notes) => await here.Models.GenerateContentAsync("gemma", notes);
}

public sealed class Community : ControllerBase
{
    [HttpPost("/google-ai/stream")]
    public async IAsyncEnumerable<string> Stream([Confidentiality("class2")] string notes)
    {
        var model = new GenerativeAI.GoogleAi("key").CreateGenerativeModel("models/gemini-1.5-flash");
        await foreach (var part in model.StreamContentAsync(notes)) // AIP1002
        {
            yield return part.Text; // AIP2001
        }
    }

    [HttpPost("/mscc")]
    public async Task<string> Ask([Confidentiality("class2")] string notes)
    {
        var model = new Mscc.GenerativeAI.GoogleAI(apiKey: "key").GenerativeModel(model: "gemini-1.5-pro");
        var request = new Mscc.GenerativeAI.Types.GenerateContentRequest();
        request.AddContent(new Mscc.GenerativeAI.Types.Content(notes));
        var response = await model.GenerateContent(request); // AIP1002
        return response.Text!; // AIP2001
    }

    [HttpPost("/mscc/image")]
    public async Task<object> Draw(Mscc.GenerativeAI.GenerativeModel model, [Confidentiality("class2")] string scene)
    {
        var response = await model.GenerateImages(scene); // AIP1002
        return response; // AIP2001 AIP2003
    }

    [HttpPost("/mscc/file")]
    public async Task Upload([Confidentiality("class2")] Stream file) =>
        await new Mscc.GenerativeAI.GoogleAI(apiKey: "key").UploadFile(file, "notes", "text/plain"); // AIP1002

    public static Mscc.GenerativeAI.Types.GenerateImagesConfig Unmarked() => new() { AddWatermark = false }; // AIP2003

    public static Mscc.GenerativeAI.Types.GenerateImagesConfig Marked() => new() { AddWatermark = true };

    public static void Register(IServiceCollection services) => Mscc.GenerativeAI.Web.GenerativeAIServiceCollectionExtensions.AddGenerativeAI(services);
}
