// uses: ai/semantic-kernel
// rules: AIP3001
// Retrieval with embeddings, three questions to the model, an answer that is parsed from JSON and sent out again.
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Embeddings;

public interface ISearch
{
    [return: Confidentiality("class2")]
    Task<string[]> Find(string query, ReadOnlyMemory<float> vector);
}

public sealed record Answer(string Text, string Thoughts);

public sealed record ChatAppResponse(string Answer, string[] FollowUps);

public sealed class Rag(ISearch search, IChatCompletionService chat, ITextEmbeddingGenerationService embeddings) : ControllerBase
{
    [HttpPost("/ask")]
    public async Task<ChatAppResponse> Ask([Confidentiality("class2")] string question)
    {
        var vector = await embeddings.GenerateEmbeddingAsync(question); // AIP1002 AIP3001
        var queryChat = new ChatHistory("Make a search query.");
        queryChat.AddUserMessage(question);
        var query = await chat.GetChatMessageContentAsync(queryChat); // AIP1002 AIP3001
        var documents = await search.Find(query.Content!, vector);

        var answerChat = new ChatHistory("Answer in JSON.");
        answerChat.AddUserMessage(string.Join("\n", documents));
        var answer = await chat.GetChatMessageContentAsync(answerChat); // AIP1002 AIP3001
        var parsed = JsonSerializer.Deserialize<Answer>(answer.Content!)!;

        var followUps = new ChatHistory("Make questions.");
        followUps.AddUserMessage("Make three questions.");
        var questions = await chat.GetChatMessageContentAsync(followUps); // AIP3001
        return new ChatAppResponse(parsed.Text, JsonSerializer.Deserialize<string[]>(questions.Content!)!); // AIP2001
    }
}
