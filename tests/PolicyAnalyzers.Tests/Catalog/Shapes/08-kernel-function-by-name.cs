// uses: ai/semantic-kernel
// rules: AIP3001
// A function is looked up by its name: which prompt it holds is not known, but what it is given is sent.
using Microsoft.SemanticKernel;

public sealed class Skills(Kernel kernel) : ControllerBase
{
    [HttpPost("/{plugin}/{function}")]
    public async Task<IActionResult> Invoke(string plugin, string function, [FromBody, Confidentiality("class2")] string input)
    {
        var target = kernel.Plugins.GetFunction(plugin, function);
        var result = await kernel.InvokeAsync(target, Variables(input)); // AIP1002 AIP3001
        return Ok(result.GetValue<string>()); // AIP2001
    }

    [HttpGet("/hello")]
    public async Task<int> Hello()
    {
        var result = await kernel.InvokeAsync("greetings", "hello"); // AIP3001
        return result.GetValue<int>();
    }

    private static KernelArguments Variables(string input)
    {
        var variables = new KernelArguments();
        variables["input"] = input;
        return variables;
    }
}
