// rules: AIP3004
// logging
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace LogForms;

public record Citizen([property: Confidentiality("class3", "personal")] string MyNumber, [property: Confidentiality("class2")] string Note, [property: Confidentiality("class1")] string Ward);

public partial class Service(IChatClient client, ILogger<Service> logger, ILoggerFactory factory)
{
    private static readonly Serilog.ILogger Ser = Serilog.Log.ForContext<Service>();
    private static readonly NLog.Logger N = NLog.LogManager.GetCurrentClassLogger();
    private static readonly TraceSource Tracing = new("desk");
    private static readonly ActivitySource Activities = new("desk");
    private static readonly Meter Meter = new("desk");
    private static readonly Counter<long> Calls = Meter.CreateCounter<long>("calls");
    private static readonly Func<ILogger, string, IDisposable?> DefinedScope = LoggerMessage.DefineScope<string>("Case {Note}");
    private static readonly Action<ILogger, string, int, Exception?> Defined = LoggerMessage.Define<string, int>(LogLevel.Warning, new EventId(2, "x"), "{Text} {Count}");

    public async Task Levels(Citizen citizen)
    {
        var prompt = "Sum up: " + citizen.Note;
        logger.LogTrace("{P}", prompt); // AIP3004
        logger.LogWarning("{P}", prompt); // AIP3004
        logger.LogError("{P}", prompt); // AIP3004
        logger.LogCritical(new EventId(3), "{P}", prompt); // AIP3004
        logger.LogError(new InvalidOperationException("x"), "{P}", prompt); // AIP3004
        logger.LogInformation(prompt); // AIP3004
        logger.Log(LogLevel.Information, "{P}", prompt); // AIP3004
        logger.Log(LogLevel.Information, new EventId(1), prompt, null, (state, error) => state); // AIP3004
        logger.Log(LogLevel.Information, new EventId(1), new { citizen.Note }, null, (state, error) => ""); // AIP3004
        factory.CreateLogger("x").LogInformation("{P}", prompt); // AIP3004
        factory.CreateLogger<Service>().LogInformation("{P}", prompt.Length); // ok
        logger.LogInformation("{Ward} {Length}", citizen.Ward, prompt.Length); // ok
        logger.LogInformation("{Ward} {Note}", citizen.Ward, citizen.Note); // AIP3004
        logger.LogInformation("{First}", prompt[..10]); // AIP3004
        logger.LogInformation("{Redacted}", Redact(prompt)); // ok
        logger.LogInformation("{Empty}", string.IsNullOrEmpty(prompt)); // ok
        logger.LogInformation("{Words}", prompt.Split(' ').Length); // ok
        logger.LogInformation("{Type}", prompt.GetType().Name); // ok
        await client.GetResponseAsync(prompt);
    }

    [Sanitizer("class1")] private static string Redact(string text) => "***";

    public void Structured(Citizen citizen)
    {
        using (logger.BeginScope(citizen.Note)) { } // AIP3004
        using (logger.BeginScope(("note", citizen.Note))) { } // AIP3004
        using (logger.BeginScope("{Note}", citizen.Note)) { } // AIP3004
        using (logger.BeginScope(new KeyValuePair<string, object>("note", citizen.Note))) { } // AIP3004
        using (logger.BeginScope(new[] { new KeyValuePair<string, object>("note", citizen.Note) })) { } // AIP3004
        using (logger.BeginScope("{Ward}", citizen.Ward)) { } // ok
        using (DefinedScope(logger, citizen.Note)) { } // AIP3004
        Defined(logger, citizen.Note, 1, null); // AIP3004
        Defined(logger, citizen.Ward, 1, null); // ok
        Defined(logger, "x", citizen.Note.Length, null); // ok
    }

    public void Other(Citizen citizen)
    {
        Ser.Information("{Note}", citizen.Note); // AIP3004
        Ser.ForContext("note", citizen.Note).Information("asked"); // AIP3004
        Ser.ForContext("ward", citizen.Ward).Information("asked"); // ok
        Serilog.Log.Warning("{Note}", citizen.Note); // AIP3004
        Ser.Write(Serilog.Events.LogEventLevel.Information, "{Note}", citizen.Note); // AIP3004
        using (Serilog.Context.LogContext.PushProperty("note", citizen.Note)) { } // AIP3004
        N.Info("{0}", citizen.Note); // AIP3004
        N.Info(citizen.Note); // AIP3004
        N.Error(new Exception("x"), citizen.Note); // AIP3004
        N.WithProperty("note", citizen.Note).Info("asked"); // AIP3004
        N.Debug("{0}", citizen.Ward); // ok
        Console.WriteLine(citizen.Note); // AIP3004
        Console.Error.WriteLine(citizen.Note); // AIP3004
        Console.Out.Write($"{citizen.Note}"); // AIP3004
        Console.WriteLine("{0} of {1}", citizen.Ward, citizen.Note); // AIP3004
        Console.WriteLine(citizen.Note.Length); // ok
        Trace.WriteLine(citizen.Note); // AIP3004
        Trace.TraceInformation("{0}", citizen.Note); // AIP3004
        Debug.WriteLine(citizen.Note); // AIP3004
        Tracing.TraceEvent(TraceEventType.Information, 1, citizen.Note); // AIP3004
        Tracing.TraceInformation("{0}", citizen.Ward); // ok
        Debug.WriteLine(citizen.Ward); // ok
    }

    public void Telemetry(Citizen citizen)
    {
        using var activity = Activities.StartActivity("ask");
        activity?.SetTag("note", citizen.Note); // AIP3004
        activity?.AddTag("note", citizen.Note); // AIP3004
        activity?.SetTag("length", citizen.Note.Length); // ok
        activity?.SetBaggage("note", citizen.Note); // AIP3004
        activity?.AddEvent(new ActivityEvent("asked", tags: new ActivityTagsCollection { ["note"] = citizen.Note })); // AIP3004
        activity?.SetStatus(ActivityStatusCode.Error, citizen.Note); // AIP3004
        activity?.AddException(new InvalidOperationException(citizen.Note)); // AIP3004
        Activity.Current?.SetTag("ward", citizen.Ward); // ok
        Calls.Add(1, new KeyValuePair<string, object?>("note", citizen.Note)); // AIP3004
        Calls.Add(1, new TagList { { "note", citizen.Note } }); // AIP3004
        Calls.Add(1, new KeyValuePair<string, object?>("ward", citizen.Ward)); // ok
        Calls.Add(citizen.Note.Length); // ok
    }

    public async Task Exceptions(Citizen citizen)
    {
        try { await client.GetResponseAsync(citizen.Note); }
        catch (Exception error) { logger.LogError(error, "failed"); } // ok
    }

    public async Task Answers(Citizen citizen)
    {
        var response = await client.GetResponseAsync([new ChatMessage(ChatRole.User, citizen.Note)]);
        logger.LogInformation("{Answer}", response.Messages[0].Text); // AIP3004
        logger.LogInformation("{Answer}", response.Messages.Count); // ok
        logger.LogInformation("{Usage}", response.Usage); // ok
        logger.LogInformation("{Finish} {Id}", response.FinishReason, response.ResponseId); // ok
        logger.LogInformation("{Model} {Created}", response.ModelId, response.CreatedAt); // ok
        Helper(response.Text);
        HelperLength(response.Text);
    }

    private void Helper(string text) => logger.LogInformation("{Answer}", text); // AIP3004
    private void HelperLength(string text) => logger.LogInformation("{Answer}", text.Length); // ok

    [LoggerMessage(Level = LogLevel.Information, Message = "Asked {Note}")]
    private static partial void Asked(ILogger logger, string note);
    private static partial void Asked(ILogger logger, string note) { }

    [LoggerMessage(Level = LogLevel.Information, Message = "Asked {Citizen}")]
    private static partial void AskedBy(ILogger logger, Citizen citizen);
    private static partial void AskedBy(ILogger logger, Citizen citizen) { }

    public void Generated(Citizen citizen)
    {
        Asked(logger, citizen.Note); // AIP3004
        Asked(logger, citizen.Ward); // ok
        AskedBy(logger, citizen); // AIP3004
    }

    public void EventSourceLike(Citizen citizen)
    {
        DeskEvents.Log.Asked(citizen.Note);
        DeskEvents.Log.Asked(citizen.Ward); // ok
    }

    public void DiagnosticListening(DiagnosticListener listener, Citizen citizen)
    {
        listener.Write("asked", new { citizen.Note }); // AIP3004
        listener.Write("asked", new { citizen.Ward }); // ok
    }

    public async Task Files(Citizen citizen)
    {
        await File.AppendAllTextAsync("log.txt", citizen.Note); // ok
    }
}

[System.Diagnostics.Tracing.EventSource(Name = "Desk")]
public sealed class DeskEvents : System.Diagnostics.Tracing.EventSource
{
    public static readonly DeskEvents Log = new();
    [System.Diagnostics.Tracing.Event(1)] public void Asked(string text) => WriteEvent(1, text); // AIP3004
}
