// uses: ai/microsoft-extensions-ai
// message: AIP1002 FindOrders
// There is no call that sends the result: the returned expression of the tool is where it leaves.
using Microsoft.Extensions.AI;

public interface IOrders
{
    [return: Confidentiality("class2")]
    string[] Of(string customer);
}

public static class Tools
{
    public static ChatOptions Options(IOrders orders)
    {
        string[] FindOrders(string customer) => orders.Of(customer); // AIP1002

        return new ChatOptions
        {
            Tools =
            [
                AIFunctionFactory.Create(FindOrders),
                AIFunctionFactory.Create((string customer) => orders.Of(customer).Length, "count"),
                AIFunctionFactory.Create((string customer) => string.Join(", ", orders.Of(customer)), "list"), // AIP1002
            ],
        };
    }
}
