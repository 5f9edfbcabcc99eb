using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.CodeFixes.Audit;

/// <summary>
/// The text of a decorator of chat clients that writes a record of each call, whichever way it ends. Names are whole: what the file
/// imports makes them shorter, and nothing that it uses becomes ambiguous by them.
/// </summary>
internal static class AuditingClientText
{
    /// <param name="compilation">The project.</param>
    /// <param name="hasRequests">It is a web application: the request says who asks.</param>
    public static string Of(Compilation compilation, bool hasRequests)
    {
        var purpose = Annotations.Find(compilation.Assembly, Annotations.Purpose) is { } stated && Annotations.Texts(stated) is { Length: > 0 } texts && texts[0].Trim().Length > 0 ? texts[0] : "unknown";
        return Template
            .Replace("@parameters", hasRequests ? ", global::Microsoft.AspNetCore.Http.IHttpContextAccessor? http = null" : "")
            .Replace("@user", hasRequests ? "http?.HttpContext?.User.Identity?.Name ?? global::System.Environment.UserName" : "global::System.Environment.UserName")
            .Replace("@correlation", hasRequests ? "http?.HttpContext?.TraceIdentifier ?? global::System.Guid.NewGuid().ToString()" : "global::System.Guid.NewGuid().ToString()")
            .Replace("@purpose", SymbolDisplay.FormatLiteral(purpose, quote: true));
    }

    private const string Template = """
        /// <summary>Leaves an audit record of each call of a model, whichever way it ends.</summary>
        public sealed class AuditingChatClient(global::Microsoft.Extensions.AI.IChatClient inner, global::PolicyAnalyzers.IAIAuditLog audit@parameters) : global::Microsoft.Extensions.AI.DelegatingChatClient(inner)
        {
            public override async global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.ChatResponse> GetResponseAsync(
                global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> messages, global::Microsoft.Extensions.AI.ChatOptions? options = null, global::System.Threading.CancellationToken cancellationToken = default)
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
                catch (global::System.OperationCanceledException)
                {
                    outcome = "cancelled";
                    throw;
                }
                finally
                {
                    await audit.RecordAsync(Entry(model ?? options?.ModelId, outcome), global::System.Threading.CancellationToken.None);
                }
            }

            public override async global::System.Collections.Generic.IAsyncEnumerable<global::Microsoft.Extensions.AI.ChatResponseUpdate> GetStreamingResponseAsync(
                global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> messages, global::Microsoft.Extensions.AI.ChatOptions? options = null, [global::System.Runtime.CompilerServices.EnumeratorCancellation] global::System.Threading.CancellationToken cancellationToken = default)
            {
                string? model = null;
                var outcome = "failed";
                try
                {
                    global::Microsoft.Extensions.AI.ChatFinishReason? reason = null;
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
                    await audit.RecordAsync(Entry(model ?? options?.ModelId, cancellationToken.IsCancellationRequested ? "cancelled" : outcome), global::System.Threading.CancellationToken.None);
                }
            }

            private static string OutcomeOf(global::Microsoft.Extensions.AI.ChatFinishReason? reason) => reason == global::Microsoft.Extensions.AI.ChatFinishReason.ContentFilter ? "denied" : "succeeded";

            private global::PolicyAnalyzers.AIAuditEntry Entry(string? model, string outcome)
            {
                var asked = InnerClient.GetService(typeof(global::Microsoft.Extensions.AI.ChatClientMetadata)) as global::Microsoft.Extensions.AI.ChatClientMetadata;
                return new global::PolicyAnalyzers.AIAuditEntry
                {
                    User = @user,
                    Time = global::System.DateTimeOffset.UtcNow,
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
