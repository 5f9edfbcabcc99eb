// uses: ai/openai-dotnet
using OpenAI.Assistants;
using OpenAI.Batch;
using OpenAI.FineTuning;
using OpenAI.Realtime;
using OpenAI.Responses;
using OpenAI.VectorStores;

public static class Jobs
{
    public static async Task Make(FineTuningEndpoint tuning, BatchEndpoint batches, VectorStoresEndpoint stores, AssistantsEndpoint assistants, [Confidentiality("class2")] string notes)
    {
        await tuning.CreateJobAsync(new CreateFineTuneJobRequest(null!, notes)); // AIP1002
        await batches.CreateBatchAsync(new CreateBatchRequest("file", "/v1/chat/completions", new Dictionary<string, object> { ["about"] = notes })); // AIP1002
        await stores.CreateVectorStoreAsync(new CreateVectorStoreRequest(notes)); // AIP1002
        await assistants.CreateAssistantAsync(new CreateAssistantRequest(instructions: notes)); // AIP1002
        await assistants.CreateAssistantAsync(new CreateAssistantRequest(instructions: "Be brief."));
    }

    public static async Task Talk(ConversationsEndpoint conversations, RealtimeEndpoint realtime, [Confidentiality("class2")] IResponseItem item, [Confidentiality("class2")] string rules)
    {
        await conversations.CreateConversationAsync(new CreateConversationRequest(item)); // AIP1002
        await realtime.CreateSessionAsync(new SessionConfiguration(instructions: rules)); // AIP1002
        await realtime.CreateSessionAsync(new SessionConfiguration(instructions: "Be brief."));
    }
}
