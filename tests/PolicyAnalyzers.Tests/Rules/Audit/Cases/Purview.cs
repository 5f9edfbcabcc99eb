// rules: AIP3001
// policy: Purview.json
// logging
using Microsoft.Agents.AI.Purview;
using Contoso.Governance;
using Microsoft.Extensions.Logging;

namespace Microsoft.Agents.AI.Purview { public static class PurviewExtensions { public static ChatClientBuilder WithPurview(this ChatClientBuilder builder, object credential, object? settings = null) => builder; } }
namespace Contoso.Governance { public static class GovernanceExtensions { public static ChatClientBuilder UseGovernance(this ChatClientBuilder builder, Action<object>? configure = null) => builder; public static ChatClientBuilder UseOther(this ChatClientBuilder builder) => builder; public static IChatClient UseGovernanceClient(this IChatClient client) => client; } }

namespace Audited
{
    public class PolicyOneClient(IChatClient inner) : DelegatingChatClient(inner);

    public class Uses(IChatClient client, ILoggerFactory loggers)
    {
        public Task Purview() => client.AsBuilder().WithPurview(new object()).Build().GetResponseAsync("Hello"); // ok
        public Task Governance() => client.AsBuilder().UseLogging(loggers).UseGovernance().UseFunctionInvocation().Build().GetResponseAsync("Hello"); // ok
        public Task Client() => client.UseGovernanceClient().GetResponseAsync("Hello"); // ok
        public Task Typed() => new PolicyOneClient(client).GetResponseAsync("Hello"); // ok
        public Task Base(DelegatingChatClient other) => other.GetResponseAsync("Hello"); // AIP3001
    }

    public class Registered(IChatClient chat) { public Task Ask() => chat.GetResponseAsync("Hello"); } // ok

    public static class Setup { public static void Add(IServiceCollection services, IChatClient model) => services.AddChatClient(model).WithPurview(new object()); }
}
