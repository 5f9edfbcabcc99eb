// rules: AIP3001
// logging
// policy: Elsewhere.json
using Microsoft.Extensions.Logging;

namespace Elsewhere
{
    public class AITrail;

    public sealed class PolicyClient(IChatClient inner) : DelegatingChatClient(inner);

    public interface ITrail { Task RecordAsync(string what); void Other(string what); }

    public static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "asked")]
        public static partial void Asked(ILogger logger);

        [LoggerMessage(2, LogLevel.Information, "asked", EventName = "AIUsed")]
        public static partial void Used(ILogger logger);

        [LoggerMessage(3, LogLevel.Information, "other")]
        public static partial void Other(ILogger logger);

        public static partial void Asked(ILogger logger) => logger.LogInformation("asked");
        public static partial void Used(ILogger logger) => logger.LogInformation("asked");
        public static partial void Other(ILogger logger) => logger.LogInformation("other");
    }

    public class Loggers(IChatClient client, ILogger<Loggers> logger, ILogger<AITrail> trail, ILoggerFactory loggers)
    {
        private readonly ILogger named = loggers.CreateLogger("AI.Audit");
        private readonly ILogger typed = loggers.CreateLogger<AITrail>();
        private readonly ILogger other = loggers.CreateLogger("Other");
        private readonly ILogger field = trail;

        public async Task ByMethod() { await client.GetResponseAsync("Hello"); Log.Asked(logger); } // ok
        public async Task ByEvent() { await client.GetResponseAsync("Hello"); Log.Used(logger); } // ok
        public async Task ByCategory() { await client.GetResponseAsync("Hello"); trail.LogInformation("asked"); } // ok
        public async Task ByField() { await client.GetResponseAsync("Hello"); field.LogInformation("asked"); } // ok
        public async Task ByName() { await client.GetResponseAsync("Hello"); named.LogInformation("asked"); } // ok
        public async Task ByFactory() { await client.GetResponseAsync("Hello"); typed.LogInformation("asked"); } // ok
        public async Task ByEventId() { await client.GetResponseAsync("Hello"); logger.LogInformation(new EventId(7, "AIUsed"), "asked"); } // ok
        public async Task OtherCategory() { await client.GetResponseAsync("Hello"); other.LogInformation("asked"); } // AIP3001
        public async Task OtherMethod() { await client.GetResponseAsync("Hello"); Log.Other(logger); } // AIP3001
        public async Task Plain() { await client.GetResponseAsync("Hello"); logger.LogInformation("Audit: asked the model"); } // AIP3001
        public async Task OnlyAsked() { await client.GetResponseAsync("Hello"); if (trail.IsEnabled(LogLevel.Information)) { } } // AIP3001
        public async Task OnlyAScope() { using var scope = trail.BeginScope("asked"); await client.GetResponseAsync("Hello"); } // AIP3001
    }

    public class Satisfiers(PolicyClient recorded, IChatClient client, ITrail trail)
    {
        public Task Type() => recorded.GetResponseAsync("Hello"); // ok
        public async Task Method() { await client.GetResponseAsync("Hello"); await trail.RecordAsync("asked"); } // ok
        public async Task OtherMethod() { await client.GetResponseAsync("Hello"); trail.Other("asked"); } // AIP3001
    }

    public class Gateways([AIEndpoint("gateway")] IChatClient recorded, [AIEndpoint("direct")] IChatClient direct)
    {
        public Task Recorded() => recorded.GetResponseAsync("Hello"); // ok
        public Task Direct() => direct.GetResponseAsync("Hello"); // AIP3001
        public Task Http(HttpClient http) => http.PostAsJsonAsync("https://gateway.example.com/v1/chat/completions", new { model = "gpt-4o" }); // ok
    }

    public class Either(bool isRecorded, [AIEndpoint("gateway")] IChatClient recorded, [AIEndpoint("direct")] IChatClient direct)
    {
        private readonly IChatClient client = isRecorded ? recorded : direct;

        public Task Ask() => client.GetResponseAsync("Hello"); // AIP3001
    }

    /// <summary>A type of the policy's audit.records that is written somewhere is no step by itself.</summary>
    public class UseOfAI { public string? User { get; set; } }

    public class RecordsOfThePolicy(IChatClient client, List<UseOfAI> made)
    {
        public async Task OnlyMade() { await client.GetResponseAsync("Hello"); made.Add(new UseOfAI { User = "me" }); } // AIP3001
    }

    public class AuditTrail { public void Audit(string what) => Console.WriteLine(what); }

    public class NamesAreNoEvidence(IChatClient client, AuditTrail audit)
    {
        public async Task Ask() { await client.GetResponseAsync("Hello"); audit.Audit("asked"); } // AIP3001
        public async Task Serilogs(Serilog.ILogger log) { await client.GetResponseAsync("Hello"); log.Information("asked"); } // AIP3001
        public async Task Printed() { await client.GetResponseAsync("Hello"); Console.WriteLine("audit"); } // AIP3001
    }

    public class Own : IAIAuditLog
    {
        public Task RecordAsync(AIAuditEntry entry, CancellationToken cancellationToken = default) => Task.CompletedTask;
        public void Record(AIAuditEntry entry) { }
    }

    public class OwnImplementation(IChatClient client, Own own)
    {
        public async Task Ask() { await client.GetResponseAsync("Hello"); own.Record(new AIAuditEntry()); } // ok
    }

    public class Steps(IChatClient client)
    {
        [AIAuditStep] private static void Note(string what) => Console.WriteLine(what);

        public async Task Ask() { await client.GetResponseAsync("Hello"); Note("asked"); } // ok
    }

    [AIAudited]
    public class Contract(IChatClient client, IAIAuditLog audit)
    {
        public Task Broken() => client.GetResponseAsync("Hello"); // AIP3001
        [AIAudited(By = "the caller")] public Task Said() => client.GetResponseAsync("Hello"); // AIP3001
        public async Task Kept() { await client.GetResponseAsync("Hello"); audit.Record(new AIAuditEntry()); } // ok
    }
}
