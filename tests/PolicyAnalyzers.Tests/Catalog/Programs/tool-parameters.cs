// uses: ModelContextProtocol, ModelContextProtocol.Core
// What a tool is given comes from the model: that it gives it back is nothing new to the model. To others it is.
using Microsoft.Extensions.AI;
using ModelContextProtocol.Server;

public sealed class Person
{
    [Confidentiality("class2")]
    public string Street { get; set; } = "";

    public string Name { get; set; } = "";
}

[McpServerToolType]
public sealed class Tools(IChatClient other, [Confidentiality("class2")] Dictionary<string, string> records)
{
    [McpServerTool] public string Member(Person person) => person.Street;
    [McpServerTool] public string Text(Person person) => $"{person.Name}, {person.Street}";
    [McpServerTool] public Person Whole(Person person) => person;
    [McpServerTool] public string Tagged([Confidentiality("class2")] string text) => text.Trim();
    [McpServerTool] public string Untagged(string text) => text.Trim();
    [McpServerTool] public string Looked(Person person) => records[person.Name]; // AIP1002
    [McpServerTool] public string Both(Person person) => person.Street + records[person.Name]; // AIP1002

    [McpServerTool]
    public async Task<int> Forwarded(Person person, [Confidentiality("class2")] string text)
    {
        await other.GetResponseAsync(person.Street); // AIP1002
        await other.GetResponseAsync(text); // AIP1002
        return 0;
    }

    public IList<AITool> Made() =>
    [
        AIFunctionFactory.Create((Person person) => person.Street),
        AIFunctionFactory.Create((Person person) => records[person.Name]), // AIP1002
        AIFunctionFactory.Create(Answer),
    ];

    private string Answer(Person person) => person.Street;
}
