using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.CodeFixes.Audit;

/// <summary>The text of a decorator of chat clients that writes a record of each call, whichever way it ends.</summary>
internal static class AuditingClientText
{
    /// <param name="compilation">The project.</param>
    /// <param name="hasRequests">It is a web application: the request says who asks.</param>
    public static string Of(Compilation compilation, bool hasRequests)
    {
        var purpose = Annotations.Find(compilation.Assembly, Annotations.Purpose) is { } stated && Annotations.Texts(stated) is { Length: > 0 } texts && texts[0].Trim().Length > 0 ? texts[0] : "unknown";
        return Template
            .Replace("@usings", hasRequests ? "using Microsoft.AspNetCore.Http;\n" : "")
            .Replace("@parameters", hasRequests ? ", IHttpContextAccessor? http = null" : "")
            .Replace("@user", hasRequests ? "http?.HttpContext?.User.Identity?.Name ?? Environment.UserName" : "Environment.UserName")
            .Replace("@correlation", hasRequests ? "http?.HttpContext?.TraceIdentifier ?? Guid.NewGuid().ToString()" : "Guid.NewGuid().ToString()")
            .Replace("@purpose", SymbolDisplay.FormatLiteral(purpose, quote: true));
    }

    private const string Template = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Runtime.CompilerServices;
        using System.Threading;
        using System.Threading.Tasks;
        @usingsusing Microsoft.Extensions.AI;
        using PolicyAnalyzers;

        /// <summary>Leaves an audit record of each call of a model, whichever way it ends.</summary>
        public sealed class AuditingChatClient(IChatClient inner, IAIAuditLog audit@parameters) : DelegatingChatClient(inner)
        {
            public override async Task<ChatResponse> GetResponseAsync(
                IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
            {
                string? model = null;
                var outcome = "failed";
                try
                {
                    var response = await base.GetResponseAsync(messages, options, cancellationToken);
                    model = response.ModelId;
                    outcome = OutcomeOf(response.FinishReason);
                    return response;
                }
                catch (OperationCanceledException)
                {
                    outcome = "cancelled";
                    throw;
                }
                finally
                {
                    await audit.RecordAsync(Entry(model ?? options?.ModelId, outcome), CancellationToken.None);
                }
            }

            public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
                IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
            {
                string? model = null;
                var outcome = "failed";
                try
                {
                    ChatFinishReason? reason = null;
                    await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken))
                    {
                        model = update.ModelId ?? model;
                        reason = update.FinishReason ?? reason;
                        yield return update;
                    }

                    outcome = OutcomeOf(reason);
                }
                finally
                {
                    await audit.RecordAsync(Entry(model ?? options?.ModelId, cancellationToken.IsCancellationRequested ? "cancelled" : outcome), CancellationToken.None);
                }
            }

            private static string OutcomeOf(ChatFinishReason? reason) => reason == ChatFinishReason.ContentFilter ? "denied" : "succeeded";

            private AIAuditEntry Entry(string? model, string outcome)
            {
                var asked = InnerClient.GetService(typeof(ChatClientMetadata)) as ChatClientMetadata;
                return new AIAuditEntry
                {
                    User = @user,
                    Time = DateTimeOffset.UtcNow,
                    Endpoint = asked?.ProviderUri?.Host ?? asked?.ProviderName ?? "unknown",
                    Model = model ?? asked?.DefaultModelId ?? "unknown",
                    Classification = "unknown",
                    Purpose = @purpose,
                    Outcome = outcome,
                    CorrelationId = @correlation,
                };
            }
        }

        """;
}
