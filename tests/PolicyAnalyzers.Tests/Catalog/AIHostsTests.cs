using System.IO;
using System.Linq;
using PolicyAnalyzers.Catalog;
using Xunit;

namespace PolicyAnalyzers.Tests.Catalog;

public sealed class AIHostsTests
{
    [Theory]
    [InlineData("https://api.openai.com/v1/responses", "OpenAI")]
    [InlineData("api.openai.com", "OpenAI")]
    [InlineData("HTTPS://API.OpenAI.com:443", "OpenAI")]
    [InlineData("wss://api.openai.com/v1/realtime?model=x", "OpenAI")]
    [InlineData("https://contoso.openai.azure.com/", "Azure OpenAI")]
    [InlineData("https://{}.openai.azure.com/openai", "Azure OpenAI")]
    [InlineData(".openai.azure.com/openai/deployments/", "Azure OpenAI")]
    [InlineData("https://bedrock-runtime.ap-northeast-1.amazonaws.com", "Amazon Bedrock")]
    [InlineData("https://bedrock-runtime.{}.amazonaws.com/model/x/invoke", "Amazon Bedrock")]
    [InlineData("https://asia-northeast1-aiplatform.googleapis.com/v1", "Google Vertex AI")]
    [InlineData("https://aiplatform.googleapis.com", "Google Vertex AI (global)")]
    [InlineData("https://api.platform.preferredai.jp/v1", "Preferred Networks PLaMo")]
    [InlineData("https://gateway.azure-api.net/openai/deployments/x/chat/completions", "Azure API Management (gateway)")]
    [InlineData("https://gateway.azure-api.net/team/v1/chat/completions", "Azure API Management (gateway)")]
    public void A_service_is_known_by_its_host(string address, string provider) => Assert.Equal(provider, AIHosts.Match(address)?.Provider);

    [Theory]
    [InlineData("https://api.openai.com.example.net/v1")]
    [InlineData("https://api.openai.com@example.net/v1")]
    [InlineData("https://ai.example.com/predict")]
    [InlineData("https://my-openai.azure.com.example")]
    [InlineData("https://gateway.azure-api.net/orders")]
    [InlineData("https://contoso.cognitiveservices.azure.com/text/analytics/v3.1")]
    [InlineData("https://api.deepl.com/v2/translate")]
    [InlineData("https://cloud.langfuse.com")]
    [InlineData("see api.openai.com for more")]
    [InlineData("https://{}/v1")]
    [InlineData("")]
    public void Others_are_not(string address) => Assert.Null(AIHosts.Match(address));

    [Theory]
    [InlineData("https://llm.internal.example/v1/chat/completions", "OpenAI-compatible chat")]
    [InlineData("/v1/chat/completions?stream=true", "OpenAI-compatible chat")]
    [InlineData("v1/messages", "Anthropic-compatible chat")]
    [InlineData("https://{}/v1beta/models/{}:generateContent", "Gemini")]
    [InlineData("https://{}/model/{}/invoke", "Bedrock")]
    [InlineData("http://gpu:11434/api/chat/", "Ollama")]
    public void A_path_tells_an_AI_call_behind_any_host(string address, string meaning) => Assert.Equal(meaning, AIHosts.GenericPath(address));

    [Theory]
    [InlineData("https://example.com/api/chats")]
    [InlineData("https://example.com/messages")]
    [InlineData("https://example.com/?next=/v1/chat/completions")]
    [InlineData("")]
    public void Other_paths_do_not(string address) => Assert.Null(AIHosts.GenericPath(address));

    [Theory]
    [InlineData("http://localhost:11434", true)]
    [InlineData("localhost", true)]
    [InlineData("http://127.0.0.1:8080/v1", true)]
    [InlineData("http://127.8.8.8", true)]
    [InlineData("http://[::1]:5000/", true)]
    [InlineData("http://model.localhost", true)]
    [InlineData("http://127.0.0.1.example.com", false)]
    [InlineData("http://localhost.example.com", false)]
    [InlineData("https://api.openai.com", false)]
    [InlineData("https://{}", false)]
    public void Loopback_is_this_machine(string address, bool expected) => Assert.Equal(expected, AIHosts.IsLoopback(address));

    [Theory]
    [InlineData("https://User:pw@Example.COM:8443/a?b#c", "example.com")]
    [InlineData("example.com.", "example.com")]
    [InlineData("https://intranet/x", "intranet")]
    [InlineData("intranet/x", null)]
    [InlineData("/v1/x", null)]
    [InlineData("https://", null)]
    [InlineData("not a host.", null)]
    public void The_host_is_taken_out_of_the_text(string text, string? host) => Assert.Equal(host, AIHosts.HostOf(text));

    [Fact]
    public void Every_listed_host_matches_itself_and_is_listed_once()
    {
        Assert.Equal(AIHosts.All.Length, AIHosts.All.Select(host => host.Pattern).Distinct().Count());
        foreach (var host in AIHosts.All)
        {
            var example = host.Pattern.Replace("*", "x").Replace("{region}", "r1");
            Assert.Equal(host.Provider, AIHosts.Match("https://" + example + "/" + host.Path?.Replace("*", "x").TrimStart('/'))?.Provider);
            Assert.DoesNotContain(host.Class, new[] { "machine-translation", "observability", "local" });
        }
    }

    [Fact]
    public void A_bad_line_is_named()
    {
        var error = Assert.Throws<CatalogFormatException>(() => AIHosts.Read("hosts.txt", new StringReader("# x\nhost | api.example.com\n")));

        Assert.Equal(("hosts.txt", 2), (error.File, error.Line));
    }
}
