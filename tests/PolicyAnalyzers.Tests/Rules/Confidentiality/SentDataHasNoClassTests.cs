using System.Threading.Tasks;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;
using static PolicyAnalyzers.Tests.Rules.FlowRuleTest;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>AIP1006 in a library: what is an origin, and what is public without a tag.</summary>
public class SentDataHasNoClassTests
{
    [Fact]
    public Task ParameterOfAVisibleMember() => JudgeSends("""
        public class Faq(IChatClient client)
        {
            public Task<ChatResponse> Answer(string question) => client.GetResponseAsync({|AIP1006:"Answer briefly: " + question|});
        }
        """);

    [Fact]
    public Task ParameterWithATag() => JudgeSends("""
        public class Faq(IChatClient client)
        {
            public Task<ChatResponse> Answer([Confidentiality("class1")] string question) => client.GetResponseAsync("Answer briefly: " + question);
        }
        """);

    [Fact]
    public Task ConstantPrompts() => JudgeSends("""
        public class Greeter(IChatClient client)
        {
            private const string Prompt = "Greet the visitor.";
            private static readonly string Style = Prompt + " Be polite.";
            private static string Full => Style + " In Japanese.";

            public Task<ChatResponse> Const() => client.GetResponseAsync(Prompt);
            public Task<ChatResponse> Static() => client.GetResponseAsync(Full);
            public Task<ChatResponse> Messages() => client.GetResponseAsync([new ChatMessage(ChatRole.System, Style), new(ChatRole.User, $"{Prompt}!")]);
        }
        """);

    [Fact]
    public Task ValuesThatArePublicWithoutATag() => JudgeSends("""
        public enum Tone { Plain, Formal }

        public class Writer(IChatClient client)
        {
            public Task<ChatResponse> Write(int count, decimal price, DateTime day, DateOnly date, TimeSpan span, bool flag, char letter, Tone tone, Guid id, CancellationToken stop) =>
                client.GetResponseAsync($"{count} {price} {day:yyyy} {date} {span} {flag} {letter} {tone} {id}", cancellationToken: stop);
        }
        """);

    [Fact]
    public Task RoutingIsNoContent() => JudgeSends("""
        public class Router(IChatClient client)
        {
            public Task<ChatResponse> Ask(string model, string conversation, float temperature) =>
                client.GetResponseAsync("Say hello.", new ChatOptions { ModelId = model, ConversationId = conversation, Temperature = temperature });
        }
        """);

    [Fact]
    public Task InstructionsAreContent() => JudgeSends("""
        public class Persona(IChatClient client)
        {
            public Task<ChatResponse> Ask(string persona)
            {
                var options = new ChatOptions { Instructions = "You are " + persona };
                return client.GetResponseAsync("Say hello.", {|AIP1006:options|});
            }
        }
        """);

    [Fact]
    public Task ThePropertyThatIsReadIsTheOrigin() => JudgeSends("""
        public class Order { public string {|#1:Note|} { get; set; } = ""; public int Count { get; set; } [Confidentiality("class1")] public string Product { get; set; } = ""; }

        public class Orders(IChatClient client)
        {
            public Task<ChatResponse> Count(Order order) => client.GetResponseAsync($"{order.Count} of {order.Product}");
            public Task<ChatResponse> Note(Order order) => client.GetResponseAsync({|#0:order.Note|});
        }
        """, expected: new DiagnosticResult("AIP1006").WithLocation(0).WithLocation(1));

    [Fact]
    public Task TagOnTheTypeOrItsContainerCounts() => JudgeSends("""
        [Confidentiality("class1")]
        public class Product { public string Name { get; set; } = ""; public Part Part { get; set; } = new(); }

        [Confidentiality("class1")]
        public class Part { public string Name { get; set; } = ""; }

        public class Shop(IChatClient client)
        {
            public Task<ChatResponse> Name(Product product) => client.GetResponseAsync(product.Name + product.Part.Name);
            public Task<ChatResponse> Json(Product product) => client.GetResponseAsync(JsonSerializer.Serialize(product));
        }
        """);

    [Fact]
    public Task TagOfTheAssemblyIsTheDefault() => JudgeSends("""
        [assembly: Confidentiality("class1")]

        public class Faq(IChatClient client)
        {
            public Task<ChatResponse> Answer(string question) => client.GetResponseAsync(question);
        }
        """);

    [Fact]
    public Task PositionalRecordParameterTagsItsProperty() => JudgeSends("""
        public record Entry([Confidentiality("class1")] string Title, string Body);

        public class Encyclopedia(IChatClient client)
        {
            public Task<ChatResponse> Title(Entry entry) => client.GetResponseAsync(entry.Title);
            public Task<ChatResponse> Body(Entry entry) => client.GetResponseAsync({|AIP1006:entry.Body|});
        }
        """);

    [Fact]
    public Task OneFindingPerCallNamesAllOrigins() => JudgeSends("""
        public class Faq(IChatClient client)
        {
            public Task<ChatResponse> Answer(string {|#1:question|}, string {|#2:name|}, [Confidentiality("class1")] string place) =>
                client.GetResponseAsync({|#0:$"{name} of {place} asks: {question}"|});
        }
        """, expected: new DiagnosticResult("AIP1006").WithLocation(0));

    [Fact]
    public Task FilesThatAreRead() => JudgeSends("""
        public class Notes(IChatClient client)
        {
            public async Task<ChatResponse> Latest() => await client.GetResponseAsync({|AIP1006:await File.ReadAllTextAsync("notes.txt")|});
        }
        """);

    [Fact]
    public Task ResultOfAMemberWithATag() => JudgeSends("""
        public interface INews
        {
            [Confidentiality("class1")]
            Task<string> Headline();

            Task<string> Draft();
        }

        public class Digest(IChatClient client, INews news)
        {
            public async Task<ChatResponse> Public() => await client.GetResponseAsync(await news.Headline());
            public async Task<ChatResponse> Untagged() => await client.GetResponseAsync({|AIP1006:await news.Draft()|});
        }
        """);

    [Fact]
    public Task FieldIsWhatIsStoredInIt() => JudgeSends("""
        public class Session(IChatClient client)
        {
            private readonly List<ChatMessage> fixedMessages = [new(ChatRole.System, "Be brief.")];
            private readonly List<ChatMessage> history = [];
            private string greeting = "Hello";

            public void Remember(string text) => history.Add(new(ChatRole.User, text));
            public void Formal() => greeting = "Good day";

            public Task<ChatResponse> Fixed() => client.GetResponseAsync(fixedMessages);
            public Task<ChatResponse> Greet() => client.GetResponseAsync(greeting);
            public Task<ChatResponse> History() => client.GetResponseAsync({|AIP1006:history|});
        }
        """);

    [Fact]
    public Task AnswersFedBackAreNoNewOrigin() => JudgeSends("""
        public class Refiner(IChatClient client)
        {
            public async Task<ChatResponse> Refine([Confidentiality("class1")] string text)
            {
                var draft = await client.GetResponseAsync("Rewrite: " + text);
                return await client.GetResponseAsync("Shorten: " + draft.Text);
            }
        }
        """);

    [Fact]
    public Task LengthsAndComparisonsCarryNothing() => JudgeSends("""
        public class Counter(IChatClient client)
        {
            public Task<ChatResponse> Ask(string text) => client.GetResponseAsync($"{text.Length} letters, {(text == "x" ? "short" : "long")}");
        }
        """);

    [Fact]
    public Task OpenAiClientIsASinkToo() => JudgeSends("""
        public class Faq(OpenAI.Chat.ChatClient client)
        {
            public async Task<string> Answer(string question)
            {
                OpenAI.Chat.ChatCompletion completion = await client.CompleteChatAsync({|AIP1006:question|});
                return completion.Content[0].Text;
            }

            public async Task Stream(string question)
            {
                List<OpenAI.Chat.ChatMessage> messages = [new OpenAI.Chat.SystemChatMessage("Be brief."), new OpenAI.Chat.UserChatMessage(question)];
                await foreach (var update in client.CompleteChatStreamingAsync({|AIP1006:messages|}))
                {
                    Console.Write(update.ContentUpdate.Count);
                }
            }
        }
        """);

    [Fact]
    public Task EmbeddingsAreAiCalls() => JudgeSends("""
        public class Vectors(IEmbeddingGenerator<string, Embedding<float>> generator)
        {
            public Task<ReadOnlyMemory<float>> Of(string text) => generator.GenerateVectorAsync({|AIP1006:text|});
            public Task<ReadOnlyMemory<float>> OfPublic([Confidentiality("class1")] string text) => generator.GenerateVectorAsync(text);
        }
        """);
}
