// uses: ai/betalgo
using Betalgo.Ranul.OpenAI.Interfaces;
using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;

public sealed class More(IMessageService messages) : ControllerBase
{
    [HttpPost("/store")]
    public async Task Store(IVectorStores stores, IFineTuneService tuning, IModerationService moderation, IFileService files, [Confidentiality("class2")] string notes, [Confidentiality("class2")] Stream file)
    {
        await stores.CreateVectorStore(new CreateVectorStoreRequest { Name = notes }); // AIP1002
        await tuning.CreateFineTune(new FineTuneCreateRequest { Suffix = notes }); // AIP1002
        await moderation.CreateModeration(notes); // AIP1002
        await files.FileUpload("assistants", file, "notes.txt"); // AIP1002
        await moderation.CreateModeration("hello");
    }

    [HttpGet("/answers")]
    public async Task<object> Answers() => (await messages.ListMessages("thread"))!; // AIP2001
}
