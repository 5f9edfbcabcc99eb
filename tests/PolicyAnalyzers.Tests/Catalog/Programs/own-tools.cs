// policy: { "version": 1, "flow": { "rows": [ "type Contoso.Llm : client", "Ask AskWith : ai chat data(prompt) output", "type Contoso.ToolBox", "Offer : tool data(function)", "Clear : neutral", "type Contoso.ToolAttribute : tool-attribute", "type Contoso.Journal", "Write : audit", "type Contoso.Words", "Fold : text ~> return" ] } }
// rules: AIP3001
using Contoso;

public static class Tooling
{
    public static void Offered(ToolBox box, [Confidentiality("class2")] string notes)
    {
        box.Offer(() => notes); // AIP1002
        box.Offer(() => "constant");
        var captured = "Notes: " + notes;
        box.Offer(() => captured); // AIP1002
        Func<string> function = () => captured; // AIP1002
        box.Offer(function);
        box.Offer(Local);
        string Local() => notes.ToUpperInvariant(); // AIP1002
    }

    [Tool] public static string Marked([Confidentiality("class2")] string text) => text;
    [Tool] public static string Read() => File.ReadAllText("a"); // AIP1006
}

public static class Audited
{
    public static async Task With(Llm llm) { await llm.Ask("Hello."); Journal.Write("asked"); }
    public static async Task Without(Llm llm) { await llm.Ask("Hello."); } // AIP3001
}

namespace Contoso
{
    public interface Llm { Task<string> Ask(string prompt); }
    public interface ToolBox { void Offer(Func<string> function); void Clear(); }
    public sealed class ToolAttribute : Attribute { }
    public static class Journal { public static void Write(string text) { } }
    public static class Words { public static string Fold(string text) => throw null!; }
}
