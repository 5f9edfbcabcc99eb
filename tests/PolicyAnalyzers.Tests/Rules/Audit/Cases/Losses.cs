// rules: AIP3005
// logging
// policy: Losses.json
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Losses
{
    public class AITrail;

    public static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "asked", EventName = "AIUsed")] // AIP3005
        public static partial void Used(ILogger logger);

        [LoggerMessage(2, LogLevel.Information, "asked")]
        public static partial void Asked(ILogger logger); // ok

        [LoggerMessage(3, LogLevel.Trace, "other")]
        public static partial void Other(ILogger logger); // ok

        [LoggerMessage(Level = LogLevel.Trace, Message = "asked")] // AIP3005
        public static partial void AskedQuietly(ILogger logger);

        public static partial void Used(ILogger logger) => logger.LogInformation("used");
        public static partial void Asked(ILogger logger) => logger.LogInformation("asked");
        public static partial void Other(ILogger logger) => logger.LogInformation("other");
        public static partial void AskedQuietly(ILogger logger) => logger.LogInformation("asked");
    }

    public class Levels(IChatClient client, ILogger<Levels> logger, ILogger<AITrail> trail)
    {
        public async Task Debug() { await client.GetResponseAsync("Hello"); trail.LogDebug("asked"); } // AIP3005
        public async Task Trace() { await client.GetResponseAsync("Hello"); trail.LogTrace("asked"); } // AIP3005
        public async Task ByLevel() { await client.GetResponseAsync("Hello"); trail.Log(LogLevel.Debug, "asked"); } // AIP3005
        public async Task Information() { await client.GetResponseAsync("Hello"); trail.LogInformation("asked"); } // ok
        public async Task ByHighLevel() { await client.GetResponseAsync("Hello"); trail.Log(LogLevel.Warning, "asked"); } // ok
        public async Task OtherLogger() { await client.GetResponseAsync("Hello"); logger.LogDebug("asked"); } // ok
    }

    public class Conditions(IChatClient client, IAIAuditLog audit)
    {
        private static AIAuditEntry Entry => new() { Purpose = "faq" };

        [Conditional("DEBUG")] // AIP3005
        private void Note() => audit.Record(Entry);

        [Conditional("DEBUG")] // AIP3005
        [AIAuditStep]
        private static void Step() => Console.WriteLine("step");

        [Conditional("DEBUG")]
        private static void Print() => Console.WriteLine("print"); // ok

        private void Always() => audit.Record(Entry); // ok

        public async Task Asks()
        {
            await client.GetResponseAsync("Hello");
            Note();
            Step();
            Print();
            Always();
        }

        public async Task UnderDebug()
        {
            await client.GetResponseAsync("Hello");
#if DEBUG // AIP3005
            audit.Record(Entry);
#endif
        }

        public async Task UnderNoRelease()
        {
            await client.GetResponseAsync("Hello");
#if !RELEASE // AIP3005
            await audit.RecordAsync(Entry);
#endif
        }

        public async Task InBoth()
        {
            await client.GetResponseAsync("Hello");
#if DEBUG
            audit.Record(Entry);
#else
            await audit.RecordAsync(Entry);
#endif
        }

        public async Task OnlyInElse()
        {
            await client.GetResponseAsync("Hello");
#if DEBUG
            Console.WriteLine("no record");
#else // AIP3005
            await audit.RecordAsync(Entry);
#endif
        }

        public async Task OtherThings()
        {
            await client.GetResponseAsync("Hello");
#if DEBUG
            Console.WriteLine("asked");
#endif
            audit.Record(Entry); // ok
        }

        public async Task Frameworks()
        {
            await client.GetResponseAsync("Hello");
#if NET8_0_OR_GREATER
            await audit.RecordAsync(Entry);
#endif
        }

        public async Task HelperUnderDebug()
        {
            await client.GetResponseAsync("Hello");
#if DEBUG // AIP3005
            Always();
#endif
        }
    }

    public class Samples(IChatClient client, IAIAuditLog audit)
    {
        private static AIAuditEntry Entry => new() { Purpose = "faq" };
        private int count;

        public async Task ByChance() { await client.GetResponseAsync("Hello"); if (Random.Shared.Next(10) == 0) { audit.Record(Entry); } } // AIP3005
        public async Task ByDouble(Random random) { await client.GetResponseAsync("Hello"); if (random.NextDouble() < 0.1) { audit.Record(Entry); } } // AIP3005
        public async Task EachTenth() { await client.GetResponseAsync("Hello"); if (count++ % 10 == 0) { audit.Record(Entry); } } // AIP3005
        public async Task Each() { await client.GetResponseAsync("Hello"); count++; audit.Record(Entry); } // ok
        public async Task OtherCondition(bool important) { await client.GetResponseAsync("Hello"); if (important) { audit.Record(Entry); } } // ok
        public async Task ChanceForSomethingElse() { await client.GetResponseAsync("Hello"); if (Random.Shared.Next(10) == 0) { Console.WriteLine(); } audit.Record(Entry); } // ok
    }

    public class Swallowed(IChatClient client, IAIAuditLog audit, ILogger<Swallowed> logger)
    {
        private static AIAuditEntry Entry => new() { Purpose = "faq" };

        public async Task Discarded() { await client.GetResponseAsync("Hello"); _ = audit.RecordAsync(Entry); } // AIP3005
        public async Task Configured() { await client.GetResponseAsync("Hello"); _ = audit.RecordAsync(Entry).ConfigureAwait(false); } // AIP3005
        public void Forgotten() { audit.RecordAsync(Entry); } // AIP3005
        public async Task Awaited() { await client.GetResponseAsync("Hello"); await audit.RecordAsync(Entry); } // ok
        public Task Returned() => audit.RecordAsync(Entry); // ok
        public void Waited() => audit.RecordAsync(Entry).GetAwaiter().GetResult(); // ok
        public async Task Later() { var task = audit.RecordAsync(Entry); await client.GetResponseAsync("Hello"); await task; } // ok
        public async Task All() { await client.GetResponseAsync("Hello"); await Task.WhenAll(audit.RecordAsync(Entry), Task.Delay(1)); } // ok

        public async Task Caught()
        {
            await client.GetResponseAsync("Hello");
            try { audit.Record(Entry); } // AIP3005
            catch { }
        }

        public async Task CaughtByType()
        {
            await client.GetResponseAsync("Hello");
            try { await audit.RecordAsync(Entry); } // AIP3005
            catch (Exception) { return; }
        }

        public async Task CaughtAndReported()
        {
            await client.GetResponseAsync("Hello");
            try { audit.Record(Entry); } // ok
            catch (Exception error) { logger.LogCritical(error, "The audit log cannot be written."); }
        }

        public async Task CaughtAndThrown()
        {
            await client.GetResponseAsync("Hello");
            try { audit.Record(Entry); } // ok
            catch (Exception error) { throw new InvalidOperationException("No audit log.", error); }
        }

        public async Task CaughtForTheModel()
        {
            try { await client.GetResponseAsync("Hello"); audit.Record(Entry); } // ok
            catch (Exception) { }
        }
    }

    public static class Startup
    {
        public static void Configure(ILoggingBuilder logging)
        {
            logging.AddFilter("Losses.AITrail", LogLevel.Warning); // AIP3005
            logging.AddFilter("Losses", LogLevel.None); // AIP3005
            logging.AddFilter("Losses.AITrail", LogLevel.Information); // ok
            logging.AddFilter("Microsoft", LogLevel.Warning); // ok
            logging.SetMinimumLevel(LogLevel.Error); // AIP3005
            logging.SetMinimumLevel(LogLevel.Debug); // ok
        }
    }
}
