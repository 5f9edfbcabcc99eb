// Signatures of what the data file names, and what a program needs to use it; read from Audit.NET source HEAD 2026-08-18.
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Audit.Core
{
    public abstract class AuditDataProvider
    {
        public virtual object InsertEvent(Audit.Core.AuditEvent auditEvent) => throw null!;
        public virtual Task<object> InsertEventAsync(Audit.Core.AuditEvent auditEvent, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual void ReplaceEvent(object eventId, Audit.Core.AuditEvent auditEvent) { }
        public virtual Task ReplaceEventAsync(object eventId, Audit.Core.AuditEvent auditEvent, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public class AuditEvent
    {
        public string EventType { get; set; } = null!;
        public Dictionary<string, object> CustomFields { get; set; } = null!;
        public List<string> Comments { get; set; } = null!;
        public DateTime StartDate { get; set; }
        public long? StartTimestamp { get; set; }
        public DateTime? EndDate { get; set; }
        public long? EndTimestamp { get; set; }
        public int Duration { get; set; }
    }

    public sealed class AuditScope : Audit.Core.IAuditScope
    {
        protected internal AuditScope() { }
        public string EventType { get; set; } = null!;
        public Audit.Core.AuditEvent Event { get => throw null!; }
        public object EventId { get => throw null!; }
        public IDictionary<string, object> Items { get => throw null!; }
        public void Comment(string text) { }
        public void Comment(string format, params object[] args) { }
        public void SetCustomField<TC>(string fieldName, TC value, bool serialize = false) { }
        public void Dispose() { }
        public ValueTask DisposeAsync() => throw null!;
        public void Discard() { }
        public void Save() { }
        public Task SaveAsync(CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Audit.Core.AuditScope Create(Audit.Core.AuditScopeOptions options) => throw null!;
        public static Task<Audit.Core.AuditScope> CreateAsync(Audit.Core.AuditScopeOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Audit.Core.IAuditScope Create(Action<Audit.Core.IAuditScopeOptionsConfigurator> config) => throw null!;
        public static Task<Audit.Core.IAuditScope> CreateAsync(Action<Audit.Core.IAuditScopeOptionsConfigurator> config, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Audit.Core.AuditScope Create(string eventType, Func<object> target, object extraFields = null) => throw null!;
        public static Task<Audit.Core.AuditScope> CreateAsync(string eventType, Func<object> target, object extraFields = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static void Log(string eventType, object extraFields) { }
        public static Task LogAsync(string eventType, object extraFields, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public class AuditScopeOptions
    {
        public string EventType { get; set; } = null!;
        public Func<object> TargetGetter { get; set; } = null!;
        public object ExtraFields { get; set; } = null!;
        public bool IsCreateAndSave { get; set; }
        public Audit.Core.AuditEvent AuditEvent { get; set; } = null!;
        public int SkipExtraFrames { get; set; }
        public bool? IncludeStackTrace { get; set; }
        public bool? IncludeTimestamps { get; set; }
        public Dictionary<string, object> Items { get; set; } = null!;
        public bool? IncludeActivityTrace { get; set; }
        public bool? StartActivityTrace { get; set; }
        public bool? ExcludeEnvironmentInfo { get; set; }
        public AuditScopeOptions() { }
        public AuditScopeOptions(Action<Audit.Core.IAuditScopeOptionsConfigurator> config) { }
    }

    public interface IAuditScope : IDisposable, IAsyncDisposable
    {
        Audit.Core.AuditEvent Event { get; }
        IDictionary<string, object> Items { get; }
        object EventId { get; }
        string EventType { get; set; }
        void Comment(string text);
        void Comment(string format, params object[] args);
        void Discard();
        void Save();
        Task SaveAsync(CancellationToken cancellationToken = default(CancellationToken));
        void SetCustomField<TC>(string fieldName, TC value, bool serialize = false);
    }

    public interface IAuditScopeFactory
    {
        Audit.Core.IAuditScope Create(Audit.Core.AuditScopeOptions options);
        Task<Audit.Core.IAuditScope> CreateAsync(Audit.Core.AuditScopeOptions options, CancellationToken cancellationToken = default(CancellationToken));
        Audit.Core.IAuditScope Create(Action<Audit.Core.IAuditScopeOptionsConfigurator> config);
        Task<Audit.Core.IAuditScope> CreateAsync(Action<Audit.Core.IAuditScopeOptionsConfigurator> config, CancellationToken cancellationToken = default(CancellationToken));
    }

    public interface IAuditScopeOptionsConfigurator
    {
    }
}

namespace Audit.EntityFramework
{
    public sealed class AuditIgnoreAttribute : Attribute
    {
    }
}
