// uses: ai/semantic-kernel, ai/semantic-kernel-agents, OpenAI
using System.ComponentModel;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

public sealed class Customer { [Confidentiality("class2")] public string Address { get; set; } = ""; public int Age { get; set; } }
public interface IStore { [return: Confidentiality("class1")] Customer Find(int id); [return: Confidentiality("class1")] Task<Customer> FindAsync(int id); }

public sealed class Plugin1(IStore store)
{
    [KernelFunction, Description("x")]
    public async Task<string> Find(int id) => (await store.FindAsync(id)).Address; // AIP1002

    [KernelFunction("whole")]
    public Customer Whole(int id) => store.Find(id); // AIP1002

    [KernelFunction]
    public List<Customer> Many(int id) => [store.Find(id)]; // AIP1002

    [KernelFunction]
    public int Age(int id) => store.Find(id).Age;

    [KernelFunction]
    public void Nothing(int id) { _ = store.Find(id).Address; }

    public string NoTool(int id) => store.Find(id).Address;

    [KernelFunction]
    public ValueTask<string> Vt(int id)
    {
        var c = store.Find(id);
        return ValueTask.FromResult(c.Address); // AIP1002
    }

    [KernelFunction]
    public async Task<string> Asked(Kernel kernel, int id)
    {
        var r = await kernel.InvokePromptAsync("Summarise " + store.Find(id).Address); // AIP1002
        return "done";
    }
}

public abstract class PluginBase
{
    [KernelFunction]
    public abstract string Get(int id);
}

public sealed class PluginDerived(IStore store) : PluginBase
{
    public override string Get(int id) => store.Find(id).Address; // AIP1002
}

public static class Build
{
    public static Kernel Make(IStore store)
    {
        var builder = Kernel.CreateBuilder();
        builder.AddOpenAIChatCompletion("gpt-4o", "key");
        builder.Plugins.AddFromObject(new Plugin1(store));
        builder.Plugins.AddFromFunctions("time", [KernelFunctionFactory.CreateFromMethod(() => store.Find(1).Address, "where")]); // AIP1002
        builder.Plugins.Add(KernelPluginFactory.CreateFromFunctions("p", [KernelFunctionFactory.CreateFromMethod(typeof(Helper).GetMethod(nameof(Helper.Secret))!, new Helper())]));
        var kernel = builder.Build();
        kernel.ImportPluginFromFunctions("x", [kernel.CreateFunctionFromMethod(() => "constant", "c")]);
        kernel.Plugins.AddFromType<Plugin1>();
        return kernel;
    }
}

public sealed class Helper
{
    [Confidentiality("class2")] private string secret = "";
    public string Secret() => secret; // AIP1002
}
