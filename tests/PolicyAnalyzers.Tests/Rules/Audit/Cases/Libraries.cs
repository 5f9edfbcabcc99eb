// rules: AIP3001
// logging
// uses: extensions/audit-net, data/entity-framework
// policy: Libraries.json
using Microsoft.EntityFrameworkCore;
using Serilog;

namespace Libraries
{
    public class AuditNet(IChatClient client)
    {
        public async Task Logged() { await client.GetResponseAsync("Hello"); Audit.Core.AuditScope.Log("AI", new { Purpose = "faq" }); } // ok

        public async Task Scoped()
        {
            await using var scope = await Audit.Core.AuditScope.CreateAsync("AI", () => "faq");
            await client.GetResponseAsync("Hello"); // ok
        }

        public async Task Saved(Audit.Core.IAuditScope scope) { await client.GetResponseAsync("Hello"); await scope.SaveAsync(); } // ok
        public async Task OnlyCommented(Audit.Core.IAuditScope scope) { await client.GetResponseAsync("Hello"); scope.Comment("asked"); } // AIP3001
    }

    public class Serilogs(IChatClient client)
    {
        private static readonly ILogger Trail = new LoggerConfiguration().AuditTo.Sink(new Sink()).CreateLogger();
        private readonly ILogger own = new LoggerConfiguration().MinimumLevel.Information().AuditTo.Sink(new Sink()).CreateLogger();
        private readonly ILogger plain = new LoggerConfiguration().WriteTo.Sink(new Sink()).CreateLogger();

        public async Task Static() { await client.GetResponseAsync("Hello"); Trail.Information("asked"); } // ok
        public async Task Field() { await client.GetResponseAsync("Hello"); own.Information("asked"); } // ok
        public async Task Plain() { await client.GetResponseAsync("Hello"); plain.Information("asked"); } // AIP3001
        public async Task Global() { await client.GetResponseAsync("Hello"); Log.Information("asked"); } // AIP3001
    }

    public class Sink : Serilog.Core.ILogEventSink { public void Emit(Serilog.Events.LogEvent logEvent) { } }

    [AIAuditRecord]
    public class UseOfAI { public string? User { get; set; } }

    public class Order { public string? Text { get; set; } }

    public class Database : DbContext
    {
        public DbSet<UseOfAI> Uses { get; set; } = null!;
        public DbSet<Order> Orders { get; set; } = null!;
    }

    public class Stored(IChatClient client, Database database)
    {
        public async Task Saved() { await client.GetResponseAsync("Hello"); database.Uses.Add(new UseOfAI { User = "me" }); await database.SaveChangesAsync(); } // ok
        public async Task AddedToContext() { await client.GetResponseAsync("Hello"); database.Add(new UseOfAI { User = "me" }); await database.SaveChangesAsync(); } // ok
        public async Task NotSaved() { await client.GetResponseAsync("Hello"); database.Uses.Add(new UseOfAI { User = "me" }); } // AIP3001
        public async Task SomethingElse() { await client.GetResponseAsync("Hello"); database.Orders.Add(new Order()); await database.SaveChangesAsync(); } // AIP3001
    }

    public static class Builders
    {
        public static ChatClientBuilder UseCompanyAudit(this ChatClientBuilder builder) => Company.Apply(builder);
        [AIAuditStep] public static ChatClientBuilder UseMarkedAudit(this ChatClientBuilder builder) => Company.Apply(builder);
        public static ChatClientBuilder UseOther(this ChatClientBuilder builder) => Company.Apply(builder);
        [AIAuditStep] public static IChatClient Audited(this IChatClient client) => Company.Wrap(client);
    }

    public static class Company
    {
        public static ChatClientBuilder Apply(ChatClientBuilder builder) => builder;
        public static IChatClient Wrap(IChatClient client) => client;
    }

    public class Built(IChatClient inner, IAIAuditLog audit)
    {
        private readonly IChatClient field = inner.AsBuilder().UseCompanyAudit().Build();
        private readonly IChatClient both = audit is null ? inner : inner.Audited();

        public Task Listed() => inner.AsBuilder().UseCompanyAudit().Build().GetResponseAsync("Hello"); // ok
        public Task Marked() => inner.AsBuilder().UseMarkedAudit().UseOther().Build().GetResponseAsync("Hello"); // ok
        public Task Other() => inner.AsBuilder().UseOther().Build().GetResponseAsync("Hello"); // AIP3001
        public Task Field() => field.GetResponseAsync("Hello"); // ok
        public Task Extended() => inner.Audited().GetResponseAsync("Hello"); // ok
        public Task Either() => both.GetResponseAsync("Hello"); // AIP3001

        public async Task InSteps()
        {
            var builder = new ChatClientBuilder(inner);
            builder.UseMarkedAudit();
            await builder.Build().GetResponseAsync("Hello"); // ok
        }

        public async Task BuildingIsNoRecord()
        {
            await inner.GetResponseAsync("Hello"); // AIP3001
            inner.AsBuilder().UseMarkedAudit();
        }
    }
}
