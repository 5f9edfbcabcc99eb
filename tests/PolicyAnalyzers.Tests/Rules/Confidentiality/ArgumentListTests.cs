using System.Threading.Tasks;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;
using static PolicyAnalyzers.Tests.Rules.FlowRuleTest;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>One finding per argument list, whatever is in it; the other kinds of AI calls; what of a call is no content.</summary>
public class ArgumentListTests
{
    [Fact]
    public Task TwoArgumentsOneFinding() => JudgeSends("""
        public class Desk(IChatClient client)
        {
            public Task Ask([Confidentiality("class2")] string {|#2:text|}, [Confidentiality("class2")] string {|#3:persona|}) =>
                client.GetResponseAsync({|#0:text|}, {|#1:new ChatOptions { Instructions = persona }|});

            public Task OnlyOptions([Confidentiality("class2")] string persona) =>
                client.GetResponseAsync("Hello", {|AIP1002:new ChatOptions { Instructions = persona }|});
        }
        """, expected: new DiagnosticResult("AIP1002").WithLocation(0).WithLocation(2).WithLocation(3).WithLocation(1));

    [Fact]
    public Task TwoCallsTwoFindings() => JudgeSends("""
        public class Desk(IChatClient client)
        {
            public async Task Ask([Confidentiality("class2")] string text)
            {
                await client.GetResponseAsync({|AIP1002:text|});
                await client.GetResponseAsync({|AIP1002:text|});
            }
        }
        """);

    [Fact]
    public Task ImagesSpeechModerationAndEmbeddings() => JudgeSends("""
        public class Media(OpenAI.Images.ImageClient images, OpenAI.Audio.AudioClient audio, OpenAI.Moderations.ModerationClient moderation, OpenAI.Embeddings.EmbeddingClient embeddings)
        {
            public Task Image([Confidentiality("class2")] string text) => images.GenerateImageAsync({|AIP1002:text|});
            public Task Speech([Confidentiality("class2")] string text) => audio.GenerateSpeechAsync({|AIP1002:text|}, OpenAI.Audio.GeneratedSpeechVoice.Alloy);
            public Task Moderate([Confidentiality("class2")] string text) => moderation.ClassifyTextAsync({|AIP1002:text|});
            public Task Embed([Confidentiality("class2")] string text) => embeddings.GenerateEmbeddingAsync({|AIP1002:text|});
            public Task Public([Confidentiality("class1")] string text) => images.GenerateImageAsync(text);
        }
        """);

    [Fact]
    public Task MessagesOfEachKind() => JudgeSends("""
        public class Desk(IChatClient client)
        {
            public Task Parts([Confidentiality("class2")] string text) =>
                client.GetResponseAsync({|AIP1002:new ChatMessage(ChatRole.User, [new TextContent("About"), new TextContent(text)])|});

            public Task Data([Confidentiality("class2")] byte[] scan) =>
                client.GetResponseAsync({|AIP1002:new ChatMessage(ChatRole.User, [new DataContent(scan, "image/png")])|});

            public Task Result([Confidentiality("class2")] string text) =>
                client.GetResponseAsync({|AIP1002:[new ChatMessage(ChatRole.Tool, [new FunctionResultContent("call", text)])]|});

            public Task Constant([Confidentiality("class2")] string text) =>
                client.GetResponseAsync([new ChatMessage(ChatRole.System, "Be brief."), new ChatMessage(ChatRole.User, [new TextContent("Hello")])]);
        }
        """);

    [Fact]
    public Task BranchesThatCannotCarryTheData() => JudgeSends("""
        public class Desk(IChatClient client)
        {
            public async Task Overwritten([Confidentiality("class2")] string text)
            {
                var prompt = text;
                prompt = "Hello";
                await client.GetResponseAsync(prompt);
            }

            public async Task EitherWay([Confidentiality("class2")] string text, bool secret)
            {
                var prompt = "Hello";
                if (secret) { prompt = text; }
                await client.GetResponseAsync({|AIP1002:prompt|});
            }

            public async Task AnotherObject([Confidentiality("class2")] string text)
            {
                var secret = new List<string> { text };
                var open = new List<string> { "Hello" };
                await client.GetResponseAsync(open[0]);
                Console.WriteLine(secret.Count);
            }
        }
        """);

    [Fact]
    public Task WhatIsLoggedOrSavedIsNotSent() => JudgeSends("""
        public class Desk(IChatClient client)
        {
            public async Task Ask([Confidentiality("class3")] string text)
            {
                Console.WriteLine(text);
                await File.WriteAllTextAsync("case.txt", text);
                await client.GetResponseAsync("Hello");
            }
        }
        """);

    [Fact]
    public Task AnswersKeepTheClassOfWhatWasSent() => JudgeSends("""
        public class Desk([AIEndpoint("gov")] IChatClient gov, [AIEndpoint("public")] IChatClient open)
        {
            public async Task Leak([Confidentiality("class2")] string text)
            {
                var summary = await gov.GetResponseAsync("Summarize: " + text);
                await open.GetResponseAsync({|AIP1002:"Translate: " + summary.Text|});
            }

            public async Task Fine([Confidentiality("class1")] string text)
            {
                var summary = await gov.GetResponseAsync("Summarize: " + text);
                await open.GetResponseAsync("Translate: " + summary.Text);
            }
        }
        """, """
        {
          "version": 1,
          "endpoints": [
            { "id": "public", "contract": "standardTerms", "maxClass": "class1" },
            { "id": "gov", "contract": "individual", "maxClass": "class2" }
          ]
        }
        """);
}
