// policy: { "version": 1, "flow": { "rows": [ "type Contoso.Llm : client", "Ask : ai chat data(prompt) output", "Remember : fact ~> this", "AskAll : ai chat data(this) output", "type Contoso.Local : local", "Ask : ai chat local data(prompt) output", "type Contoso.Bag", "Put : value -> this.mapvalue ; key -> this.mapkey", "Keys : this.mapkey -> return.element", "Values : this.mapvalue -> return.element", "Each : this.mapvalue -> visit.param0", "Made : make.return -> return", "type Contoso.Masks", "Mask : sanitizer ; neutral", "type Contoso.Screen", "Show : response kind(write) data(text) ; neutral", "type Contoso.Records", "Load : input neutral", "Title : public neutral" ] } }
// The organisation's own code, whose bodies are not seen: described with the words of the catalogue.
using Contoso;

public static class Sends
{
    public static async Task Ask(Llm llm, [Confidentiality("class2")] string notes) => await llm.Ask(notes); // AIP1002

    public static async Task Carried(Llm llm, [Confidentiality("class2")] string notes)
    {
        llm.Remember(notes);
        await llm.AskAll(); // AIP1002
    }

    public static async Task Local(Local llm, [Confidentiality("class2")] string notes) => await llm.Ask(notes);

    public static async Task Masked(Llm llm, [Confidentiality("class2")] string notes) => await llm.Ask(Masks.Mask(notes));
}

public static class Flows
{
    public static async Task Values(Llm llm, [Confidentiality("class2")] string notes)
    {
        var bag = new Bag();
        bag.Put("key", notes);
        await llm.Ask(string.Join(",", bag.Values())); // AIP1002
        await llm.Ask(string.Join(",", bag.Keys()));
    }

    public static async Task Callbacks(Llm llm, [Confidentiality("class2")] string notes)
    {
        var bag = new Bag();
        bag.Put("key", notes);
        var text = new StringBuilder();
        bag.Each(value => text.Append(value));
        await llm.Ask(text.ToString()); // AIP1002
        await llm.Ask(Bag.Made(() => notes)); // AIP1002
        await llm.Ask(Bag.Made(() => "constant"));
    }

    public static async Task Origins(Llm llm)
    {
        await llm.Ask(Records.Load()); // AIP1006
        await llm.Ask(Records.Title());
    }

    public static async Task Shown(Llm llm)
    {
        var answer = await llm.Ask("Hello.");
        Screen.Show(answer); // AIP2001
        Screen.Show("Done.");
    }
}


namespace Contoso
{
    public interface Llm
    {
        Task<string> Ask(string prompt);
        void Remember(string fact);
        Task<string> AskAll();
    }

    public class Local
    {
        public Task<string> Ask(string prompt) => throw null!;
    }

    public class Bag
    {
        public void Put(string key, string value) { }
        public IEnumerable<string> Keys() => throw null!;
        public IEnumerable<string> Values() => throw null!;
        public void Each(Action<string> visit) { }
        public static string Made(Func<string> make) => throw null!;
    }

    public static class Masks
    {
        public static string Mask(string text) => throw null!;
    }

    public static class Screen
    {
        public static void Show(string text) { }
    }

    public static class Records
    {
        public static string Load() => throw null!;
        public static string Title() => throw null!;
    }
}
