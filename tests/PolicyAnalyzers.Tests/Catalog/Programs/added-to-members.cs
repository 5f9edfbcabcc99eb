using Microsoft.Extensions.AI;
public sealed class Box { public List<string> Items { get; } = new(); public Box? Next; }
public static class AddedToMembers
{
    public static async Task A(IChatClient client, [Confidentiality("class2")] string notes)
    {
        var box = new Box();
        box.Items.Add(notes);
        await client.GetResponseAsync(JsonSerializer.Serialize(box)); // AIP1002
    }
    public static async Task B(IChatClient client, [Confidentiality("class1")] Box box, [Confidentiality("class2")] string notes)
    {
        box.Items.Add(notes);
        await client.GetResponseAsync(JsonSerializer.Serialize(box)); // AIP1002
    }
    public static async Task C(IChatClient client, [Confidentiality("class2")] string notes)
    {
        var options = new ChatMessage(ChatRole.User, "x");
        options.Contents.Add(new TextContent(notes));
        await client.GetResponseAsync([options]); // AIP1002
    }
    public static async Task D(IChatClient client, [Confidentiality("class1")] ChatMessage options, [Confidentiality("class2")] string notes)
    {
        options.Contents.Add(new TextContent(notes));
        await client.GetResponseAsync([options]); // AIP1002
    }
    public static async Task E(IChatClient client, ChatMessage options, [Confidentiality("class2")] string notes)
    {
        options.Contents = [new TextContent(notes)];
        options.Contents = [new TextContent("other")];
        await client.GetResponseAsync([options]); // AIP1006
    }
}
