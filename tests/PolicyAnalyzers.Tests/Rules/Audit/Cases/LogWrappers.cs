// rules: AIP3004
// logging
using Microsoft.Extensions.Logging;
namespace LogWrappers;
public record Citizen([property: Confidentiality("class2")] string Note, [property: Confidentiality("class1")] string Ward);
internal sealed class W(ILogger<W> logger) {
  public void Say(string t) => logger.LogInformation("{T}", t); // AIP3004
  public void Quiet(string t) => logger.LogInformation("{T}", t.Length); // ok
  public void Ward(string t) => logger.LogInformation("{T}", t); // ok
}
public class U { private readonly W w; internal U(W w) => this.w = w;
  public void X(Citizen c) { w.Say(c.Note); w.Quiet(c.Note); w.Ward(c.Ward); } }
internal sealed class E : System.Diagnostics.Tracing.EventSource {
  public static readonly E Log = new();
  public void Asked(string text) => WriteEvent(1, text); // AIP3004
}
public class V { public void X(Citizen c) { E.Log.Asked(c.Note); } }
public class F(ILogger<F> logger) {
  public void Y(Citizen c) => logger.Log(LogLevel.Information, new EventId(1), c.Note, null, (state, error) => state); // AIP3004
  public void Z(Citizen c) => logger.Log(LogLevel.Information, new EventId(1), c.Ward, null, (state, error) => state); // ok
}
