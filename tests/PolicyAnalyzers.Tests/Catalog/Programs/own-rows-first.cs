// uses: OpenAI
// policy: { "version": 1, "flow": { "rows": [ "type OpenAI.Moderations.ModerationClient", "ClassifyTextAsync : neutral", "type System.String", "Trim : sanitizer ; neutral" ] } }
// Rows of the policy come before those of the catalogue; what they do not speak of stays as it was.
using OpenAI.Chat;
using OpenAI.Moderations;

public static class Merged
{
    public static async Task Ours(ModerationClient client, [Confidentiality("class2")] string notes) => await client.ClassifyTextAsync(notes);
    public static void Theirs(ModerationClient client, [Confidentiality("class2")] string notes) => client.ClassifyText(notes); // AIP1002
    public static void Cleaned(ModerationClient client, [Confidentiality("class2")] string notes) => client.ClassifyText(notes.Trim());
    public static void NotCleaned(ModerationClient client, [Confidentiality("class2")] string notes) => client.ClassifyText(notes.TrimEnd()); // AIP1002
    public static void Others(ChatClient client, [Confidentiality("class2")] string notes) => client.CompleteChat(notes); // AIP1002
}
