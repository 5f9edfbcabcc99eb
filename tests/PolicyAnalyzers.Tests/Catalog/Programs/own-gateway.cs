// Policy rows for wrappers; helpers in another assembly.
// policy: { "version": 1, "flow": { "sinks": [ { "symbol": "M:Company.Ai.Gateway.Ask*", "at": "argument 0" } ], "aiOutputs": [ { "symbol": "M:Company.Ai.Gateway.Ask*", "at": "return" } ], "sources": [ { "symbol": "M:Company.Ai.Records.Load*", "class": "class2", "at": "return" } ], "sanitizers": [ { "symbol": "M:Company.Ai.Masking.Mask*", "to": "class1" } ], "passThrough": [ { "symbol": "M:Company.Ai.Texts.Join*", "from": "argument 1", "to": "return" } ] } }
using Company.Ai;

public sealed class Uses(Gateway gateway) : ControllerBase
{
    [HttpPost("/a")]
    public async Task<string> A(int id)
    {
        var record = Records.Load(id);
        await gateway.AskAsync(Masking.Mask(record));
        await gateway.AskAsync(Texts.Join(record, "x"));
        await gateway.AskAsync(Texts.Join("x", record)); // AIP1002
        await gateway.Ask("Hello.");
        return await gateway.AskAsync($"Summarise {record}"); // AIP1002 AIP2001
    }
}

// library
namespace Company.Ai
{
    public class Gateway
    {
        public virtual Task<string> AskAsync(string prompt) => throw null!;
        public virtual Task<string> Ask(string prompt) => throw null!;
    }

    public static class Records { public static string Load(int id) => throw null!; }
    public static class Masking { public static string Mask(string text) => throw null!; }
    public static class Texts { public static string Join(string a, string b) => throw null!; }
}
