// uses: ModelContextProtocol, ModelContextProtocol.Core
// message: AIP1002 customer
// What a tool of an MCP server returns goes to whatever model the client of the server uses.
using System.ComponentModel;
using ModelContextProtocol.Server;

public interface ICustomers
{
    [return: Confidentiality("class2", "personal")]
    Task<string> Find(string name);
}

[McpServerToolType]
public sealed class CustomerTools(ICustomers customers)
{
    [McpServerTool(Name = "customer"), Description("Finds a customer.")]
    public async Task<string> Find(string name) => await customers.Find(name); // AIP1002

    [McpServerTool, Description("Counts letters.")]
    public async Task<int> Letters(string name) => (await customers.Find(name)).Length;

    [McpServerTool]
    public static string Echo(string text) => "You said " + text;
}
