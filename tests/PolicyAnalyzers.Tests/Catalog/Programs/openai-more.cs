// uses: OpenAI
// Areas of the OpenAI SDK that have protocol methods only: the body is put together by hand.
using System.ClientModel;
using OpenAI.Containers;
using OpenAI.Conversations;
using OpenAI.Evals;
using OpenAI.Videos;

public static class Videos
{
    public static async Task Make(VideoClient client, [Confidentiality("class2")] string scene) =>
        await client.CreateVideoAsync(BinaryContent.Create(BinaryData.FromObjectAsJson(new { model = "sora-2", prompt = scene })), "application/json"); // AIP1002

    public static async Task Remix(VideoClient client, string id, [Confidentiality("class2")] string scene) =>
        await client.CreateVideoRemixAsync(id, BinaryContent.Create(BinaryData.FromObjectAsJson(new { prompt = $"Now with {scene}" })), "application/json"); // AIP1002

    public static async Task Silent(VideoClient client) =>
        await client.CreateVideoAsync(BinaryContent.Create(BinaryData.FromString("""{ "prompt": "A lighthouse" }""")), "application/json");

    public static async Task Watch(VideoClient client, string id) => await client.DownloadVideoAsync(id);
}

public static class Containers
{
    public static async Task Put(ContainerClient client, string id, [Confidentiality("class2")] Stream cases) =>
        await client.UploadContainerFileAsync(id, BinaryContent.Create(cases), "multipart/form-data"); // AIP1002

    public static async Task Silent(ContainerClient client, string id) => await client.DeleteContainerAsync(id);
}

public static class Conversations
{
    public static async Task Start(ConversationClient client, [Confidentiality("class2")] string notes) =>
        await client.CreateConversationAsync(BinaryContent.Create(BinaryData.FromObjectAsJson(new { items = new[] { new { type = "message", role = "user", content = notes } } }))); // AIP1002

    public static async Task Add(ConversationClient client, string id, [Confidentiality("class2")] string notes) =>
        await client.CreateConversationItemsAsync(id, BinaryContent.Create(BinaryData.FromObjectAsJson(new { items = new[] { notes } }))); // AIP1002

    public static async Task Silent(ConversationClient client, string id) => await client.DeleteConversationAsync(id);
}

public static class Evals
{
    public static async Task Create(EvaluationClient client, [Confidentiality("class2")] string[] samples) =>
        await client.CreateEvaluationAsync(BinaryContent.Create(BinaryData.FromObjectAsJson(new { name = "cases", samples }))); // AIP1002

    public static async Task Run(EvaluationClient client, string id, [Confidentiality("class2")] string sample) =>
        await client.CreateEvaluationRunAsync(id, BinaryContent.Create(BinaryData.FromString(sample))); // AIP1002

    public static async Task Silent(EvaluationClient client, string id) => await client.DeleteEvaluationAsync(id, null);
}
