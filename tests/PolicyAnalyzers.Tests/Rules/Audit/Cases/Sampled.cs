// rules: AIP3005
// logging
// policy: Sampled.json
// uses: extensions/telemetry
using Microsoft.Extensions.Logging;
namespace Sampled;
public static class Setup
{
    public static void Add(ILoggingBuilder logging, IServiceCollection services, IChatClient client)
    {
        logging.AddTraceBasedSampler(); // AIP3005
        logging.AddRandomProbabilisticSampler(0.1); // AIP3005
        logging.AddGlobalBuffer(LogLevel.Information); // AIP3005
        logging.AddConsole(); // ok
        logging.ClearProviders(); // ok
    }
}
