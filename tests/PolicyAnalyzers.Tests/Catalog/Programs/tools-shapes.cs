// uses: ai/microsoft-extensions-ai
using System.ComponentModel;
using System.Reflection;
using Microsoft.Extensions.AI;

public sealed class Customer { [Confidentiality("class2")] public string Address { get; set; } = ""; public int Age { get; set; } public string Public { get; set; } = "";}
public interface IStore { [return: Confidentiality("class1")] Customer Find(int id); [return: Confidentiality("class1")] Task<Customer> FindAsync(int id); [return: Confidentiality("class1")] IAsyncEnumerable<Customer> All(); }
public sealed record Result(string Text, int Age);

public sealed class B(IStore store)
{
    public ChatOptions Options() => new()
    {
        Tools =
        [
            AIFunctionFactory.Create(async (int id) => await store.FindAsync(id), "find_customer"), // AIP1002
            AIFunctionFactory.Create((int id) => new Result(store.Find(id).Address, 1)), // AIP1002
            AIFunctionFactory.Create((int id) => { var c = store.Find(id); if (c.Age > 3) { return "old"; } return c.Address; }), // AIP1002
            AIFunctionFactory.Create((int id) => store.Find(id).Age),
            AIFunctionFactory.Create((int id) => { Console.WriteLine("called"); }),
            AIFunctionFactory.Create(delegate (int id) { return store.Find(id).Address; }), // AIP1002
            AIFunctionFactory.Create(Stream),
            AIFunctionFactory.Create(LocalTask, new AIFunctionFactoryOptions { Name = "task" }),
            AIFunctionFactory.Create(Generic<int>),
            AIFunctionFactory.Create(Statics.Tool),
            AIFunctionFactory.Create(new Other(store).Tool),
            AIFunctionFactory.Create((Func<int, string>)(id => store.Find(id).Address)), // AIP1002
        ],
    };

    private async IAsyncEnumerable<string> Stream()
    {
        await foreach (var c in store.All())
        {
            yield return c.Address; // AIP1002
        }
    }

    private async Task<string> LocalTask()
    {
        var c = await store.FindAsync(1);
        return $"lives at {c.Address}"; // AIP1002
    }

    private string Generic<T>(T id) => store.Find(1).Address; // AIP1002
}

public static class Statics
{
    [return: Confidentiality("class2")]
    public static string Load() => "x";
    public static string Tool() => Load(); // AIP1002
}

public sealed class Other(IStore store)
{
    public string Tool()
    {
        string Inner() => store.Find(1).Address;
        return Inner(); // AIP1002
    }
}
