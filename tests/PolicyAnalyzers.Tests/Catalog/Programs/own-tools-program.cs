// policy: { "version": 1, "flow": { "rows": [ "type Contoso.Llm : client", "Ask : ai chat data(prompt) output", "AskWith : ai chat data(prompt) output", "type Contoso.Tooling", "Make MakeAsync : tool data(function)", "type Contoso.Registry", "Add : tool data(call)", "type Microsoft.Extensions.AI.AIFunctionFactory", "Create : tool data(method) ; neutral" ] } }
// program
using Contoso;

var notes = Source.Load();
var box = Tooling.Make(() => notes); // AIP1002
Tooling.Make((string q) => "constant " + q);
var registry = new Registry();
registry.Add("find", q => Source.Load() + q); // AIP1002
registry.Add("none", q => q);
var count = 0;
registry.Add("count", q => { count++; return notes + count; }); // AIP1002
foreach (var line in Source.Lines())
{
    registry.Add(line.Length + "", _ => line); // AIP1002
}

Tooling.MakeAsync(async () => { await Task.Yield(); return notes; }); // AIP1002
Microsoft.Extensions.AI.AIFunctionFactory.Create(() => notes); // AIP1002
await new Llm().AskWith("Hello.", box);

public static class Source
{
    [return: Confidentiality("class2")] public static string Load() => File.ReadAllText("a");
    [return: Confidentiality("class2")] public static string[] Lines() => File.ReadAllLines("a");
}

namespace Contoso
{
    public sealed class Llm { public Task<string> Ask(string prompt) => throw null!; public Task<string> AskWith(string prompt, object tool) => throw null!; }
    public static class Tooling { public static object Make(Delegate function) => throw null!; public static object MakeAsync(Func<Task<string>> function) => throw null!; }
    public sealed class Registry { public void Add(string name, Func<string, string> call) { } }
}
