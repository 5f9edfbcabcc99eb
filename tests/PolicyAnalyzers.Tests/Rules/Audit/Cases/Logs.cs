// rules: AIP3004
// logging
// policy: Logs.json
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace Logs
{
    public record Citizen(
        [property: Confidentiality("class3", "personal")] string MyNumber,
        [property: Confidentiality("class2")] string Note,
        [property: Confidentiality("class1")] string Ward,
        int Age,
        string Untagged);

    [Confidentiality("class2")]
    public class CaseFile
    {
        public int Id { get; set; }
        public Guid CorrelationId { get; set; }
        public string Text { get; set; } = "";
    }

    public class Plain
    {
        public string Name { get; set; } = "";
    }

    public class AITrail;

    public partial class Service(IChatClient client, ILogger<Service> logger, ILogger<AITrail> trail, IAIAuditLog audit, Serilog.ILogger serilog)
    {
        private static readonly NLog.Logger NLogger = NLog.LogManager.GetCurrentClassLogger();
        private static readonly Action<ILogger, string, Exception?> Defined = LoggerMessage.Define<string>(LogLevel.Information, new EventId(1), "Asked {Text}");
        private static readonly Counter<int> Asked = new Meter("desk").CreateCounter<int>("asked");
        private static readonly Histogram<double> Took = new Meter("desk").CreateHistogram<double>("took");
        private static readonly ActivitySource Source = new("desk");

        public async Task Prompts(Citizen citizen)
        {
            var prompt = $"Summarise {citizen.Note}";
            logger.LogInformation("Prompt {Prompt}", prompt); // AIP3004
            logger.LogDebug("Prompt {Prompt} for {Ward}", prompt, citizen.Ward); // AIP3004
            logger.LogInformation($"Prompt {prompt}"); // AIP3004
            logger.LogInformation("Asking about {Ward}", citizen.Ward); // ok
            logger.LogInformation("Asking, {Length} letters", prompt.Length); // ok
            logger.LogInformation("Asking about somebody of {Age}", citizen.Age); // ok
            logger.LogInformation("Constant"); // ok
            logger.LogInformation("Asking {Untagged}", citizen.Untagged); // ok
            await client.GetResponseAsync(prompt);
        }

        public async Task Answers(Citizen citizen)
        {
            var response = await client.GetResponseAsync("Summarise " + citizen.Note);
            logger.LogInformation("Answer {Answer}", response.Text); // AIP3004
            logger.LogInformation("Answer {Answer}", response); // AIP3004
            logger.LogInformation("Answer, {Length} letters, {Tokens} tokens", response.Text.Length, response.Usage?.TotalTokenCount); // ok
            logger.LogInformation("Answer {Id} of {Model}, {Reason}", response.ResponseId, response.ModelId, response.FinishReason); // ok
        }

        public async Task PublicAnswers(string topic, Citizen citizen)
        {
            var response = await client.GetResponseAsync("Hello");
            logger.LogInformation("Answer {Answer}", response.Text); // ok
            var ward = await client.GetResponseAsync("What of " + citizen.Ward);
            logger.LogInformation("Answer {Answer}", ward.Text); // ok
        }

        public async Task Streams(Citizen citizen)
        {
            await foreach (var update in client.GetStreamingResponseAsync("Summarise " + citizen.Note))
            {
                logger.LogTrace("{Chunk}", update.Text); // AIP3004
                Console.Write(update.Text); // AIP3004
            }
        }

        public void Objects(Citizen citizen, CaseFile file, Plain plain)
        {
            logger.LogInformation("{Citizen}", citizen); // AIP3004
            logger.LogInformation("{@Citizen}", citizen); // AIP3004
            logger.LogInformation("{Json}", JsonSerializer.Serialize(citizen)); // AIP3004
            logger.LogInformation("{Text}", file.Text); // AIP3004
            logger.LogInformation("{Id} {Correlation}", file.Id, file.CorrelationId); // ok
            logger.LogInformation("{Plain}", plain); // ok
            logger.LogInformation("{Anonymous}", new { citizen.MyNumber }); // AIP3004
            logger.LogInformation("{Anonymous}", new { citizen.Ward, citizen.Age }); // ok
        }

        public void Hashes(Citizen citizen)
        {
            logger.LogInformation("{Hash}", Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(citizen.MyNumber)))); // ok
            logger.LogInformation("{Hash}", Hash(citizen.MyNumber)); // ok
            logger.LogInformation("{Hash}", citizen.MyNumber.GetHashCode()); // ok
            logger.LogInformation("{Hash} {Raw}", Hash(citizen.MyNumber), citizen.MyNumber); // AIP3004
            logger.LogInformation("{Mac}", Convert.ToHexString(System.Security.Cryptography.HMACSHA256.HashData(new byte[16], Encoding.UTF8.GetBytes(citizen.MyNumber)))); // ok
            logger.LogInformation("{Masked}", Mask(citizen.MyNumber)); // ok
            logger.LogInformation("{Lower}", Classification.Declassify(citizen.Note, "class1", "published in the annual report of the city")); // ok
            logger.LogInformation("{Known}", citizen.MyNumber.Length > 0); // ok
        }

        private static string Hash(string text)
        {
            using var sha = System.Security.Cryptography.SHA256.Create();
            return Convert.ToBase64String(sha.ComputeHash(Encoding.UTF8.GetBytes(text)));
        }

        [Sanitizer("class1", Removes = new[] { "personal" })]
        private static string Mask(string text) => text[..1] + "***";

        public void Exceptions(Citizen citizen)
        {
            try { throw new InvalidOperationException("Failed for " + citizen.MyNumber); }
            catch (InvalidOperationException error) { logger.LogError(error, "Failed"); } // AIP3004
        }

        public void PlainExceptions()
        {
            try { throw new InvalidOperationException("Failed"); }
            catch (InvalidOperationException error) { logger.LogError(error, "Failed"); } // ok
        }

        public async Task Scopes(Citizen citizen)
        {
            using (logger.BeginScope("Case of {Number}", citizen.MyNumber)) // AIP3004
            using (logger.BeginScope(new Dictionary<string, object> { ["note"] = citizen.Note })) // AIP3004
            using (logger.BeginScope(new Dictionary<string, object> { ["ward"] = citizen.Ward })) // ok
            {
                await client.GetResponseAsync("Hello");
            }
        }

        [LoggerMessage(1, LogLevel.Information, "Asked {Text}")]
        private partial void LogAsked(string text);

        private partial void LogAsked(string text) => logger.Log(LogLevel.Information, new EventId(1), text, null, (state, _) => state);

        [LoggerMessage(2, LogLevel.Information, "Asked {Text}")]
        private static partial void LogStatic(ILogger logger, string text, int length);

        private static partial void LogStatic(ILogger logger, string text, int length) => Defined(logger, text, null);

        public void Generated(Citizen citizen)
        {
            LogAsked(citizen.Note); // AIP3004
            LogAsked(citizen.Ward); // ok
            LogStatic(logger, citizen.Note, 3); // AIP3004
            LogStatic(logger, "constant", citizen.Note.Length); // ok
            Defined(logger, citizen.Note, null); // AIP3004
            Defined(logger, citizen.Ward, null); // ok
        }

        public void OtherLibraries(Citizen citizen)
        {
            serilog.Information("Prompt {Prompt}", citizen.Note); // AIP3004
            serilog.ForContext("prompt", citizen.Note).Information("Asked"); // AIP3004
            serilog.Information("Ward {Ward}", citizen.Ward); // ok
            Serilog.Log.Warning("Prompt {Prompt}", citizen.Note); // AIP3004
            using (Serilog.Context.LogContext.PushProperty("prompt", citizen.Note)) { } // AIP3004
            NLogger.Info("Prompt {0}", citizen.Note); // AIP3004
            NLogger.Info("Ward {0}", citizen.Ward); // ok
            NLogger.Error(citizen.Note.Length); // ok
        }

        public void Framework(Citizen citizen)
        {
            Console.WriteLine(citizen.Note); // AIP3004
            Console.WriteLine("{0} {1}", citizen.Ward, citizen.Note); // AIP3004
            Console.Error.WriteLine(citizen.Note); // AIP3004
            Console.Out.Write(citizen.Ward); // ok
            Trace.WriteLine(citizen.Note); // AIP3004
            Trace.TraceInformation("Prompt {0}", citizen.Note); // AIP3004
            Debug.WriteLine(citizen.Note); // AIP3004
            Debug.WriteLine(citizen.Ward); // ok
            File.WriteAllText("case.txt", citizen.Note); // ok
        }

        public void Telemetry(Citizen citizen)
        {
            using var activity = Source.StartActivity("ask");
            activity?.SetTag("prompt", citizen.Note); // AIP3004
            activity?.SetTag("ward", citizen.Ward); // ok
            activity?.SetTag("length", citizen.Note.Length); // ok
            activity?.AddEvent(new ActivityEvent("asked", tags: new ActivityTagsCollection { ["prompt"] = citizen.Note })); // AIP3004
            activity?.SetBaggage("prompt", citizen.Note); // AIP3004
            activity?.SetStatus(ActivityStatusCode.Error, citizen.Note); // AIP3004
            Asked.Add(1, new KeyValuePair<string, object?>("prompt", citizen.Note)); // AIP3004
            Asked.Add(1, new KeyValuePair<string, object?>("ward", citizen.Ward)); // ok
            Took.Record(1.5, new TagList { { "prompt", citizen.Note } }); // AIP3004
            Took.Record(1.5, new TagList { { "ward", citizen.Ward } }); // ok
        }

        public void Helpers(Citizen citizen)
        {
            Note(citizen.Note);
            Harmless(citizen.Ward);
        }

        private void Note(string text) => logger.LogInformation("{Text}", text); // AIP3004

        private void Harmless(string text) => logger.LogInformation("{Text}", text); // ok

        public async Task Stored(Citizen citizen)
        {
            var response = await client.GetResponseAsync("Summarise " + citizen.Note);
            await audit.RecordAsync(new AIAuditEntry { Purpose = citizen.Note, OutputHash = response.Text }); // ok
            trail.LogInformation("Prompt {Prompt}", citizen.Note); // ok
            using (trail.BeginScope("Case of {Note}", citizen.Note)) { } // ok
        }

        public void Parameters([Confidentiality("class2")] string note, [Confidentiality("class1")] string ward)
        {
            logger.LogInformation("{Note}", note); // AIP3004
            logger.LogInformation("{Ward}", ward); // ok
        }
    }

    /// <summary>No model is near; the data is as confidential.</summary>
    public class Elsewhere(ILogger<Elsewhere> logger)
    {
        public void Log(Citizen citizen) => logger.LogInformation("{Number}", citizen.MyNumber); // AIP3004
        public void Ward(Citizen citizen) => logger.LogInformation("{Ward}", citizen.Ward); // ok
        public void Given([Confidentiality("class3")] string number) => Console.WriteLine(number); // AIP3004
    }
}
