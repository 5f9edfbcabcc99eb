// rules: AIP3004
// logging
// policy: Store.json
using Microsoft.Extensions.Logging;

namespace Store
{
    public record Citizen([property: Confidentiality("class3", "personal")] string MyNumber, [property: Confidentiality("class2")] string Note);

    public class AITrail;

    public interface ITrail { void Write(string what); }

    public class Service(IChatClient client, IAIAuditLog audit, ILogger<AITrail> trail, ILogger<Service> logger, ITrail own)
    {
        public Task Ask() => client.GetResponseAsync("Hello");

        public void Written(Citizen citizen)
        {
            trail.LogInformation("{Note}", citizen.Note); // ok
            trail.LogInformation("{Number}", citizen.MyNumber); // AIP3004
            audit.Record(new AIAuditEntry { Purpose = citizen.Note }); // ok
            audit.Record(new AIAuditEntry { Purpose = citizen.MyNumber }); // AIP3004
            own.Write(citizen.Note); // ok
            own.Write(citizen.MyNumber); // AIP3004
            logger.LogInformation("{Note}", citizen.Note); // AIP3004
        }
    }
}
