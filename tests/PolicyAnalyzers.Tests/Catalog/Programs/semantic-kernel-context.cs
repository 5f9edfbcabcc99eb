// uses: ai/semantic-kernel, ai/semantic-kernel-agents, OpenAI
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;

public sealed class Case { [Confidentiality("class2")] public string Body { get; set; } = ""; [Confidentiality("class1")] public string Title { get; set; } = ""; }

public sealed class Provider(Case one) : Microsoft.SemanticKernel.AIContextProvider
{
    public override Task<AIContext> ModelInvokingAsync(ICollection<ChatMessage> newMessages, CancellationToken cancellationToken = default) =>
        Task.FromResult(new AIContext { Instructions = one.Body }); // AIP1002
}
