// Layers as services have them: repository, mapping, cache, prompt builder, templates, retries, a base class.
// policy: city.json
// program
using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;
using Contoso.Support;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddMemoryCache();
builder.Services.AddScoped(typeof(IRepository<>), typeof(Repository<>));
builder.Services.AddScoped<PatientDesk>();
builder.Services.AddScoped<Weekly>();
var app = builder.Build();
app.MapPost("/desk/{id}", async (int id, PatientDesk desk) => { await desk.Run(id); });
app.MapPost("/weekly", async (Weekly weekly) => { await weekly.Send(); });
app.Run();

namespace Contoso.Support
{
    public class Patient
    {
        public int Id { get; set; }
        [Confidentiality("class2")] public string Notes { get; set; } = "";
        [Confidentiality("class2", "personal")] public string Name { get; set; } = "";
        [Confidentiality("class3")] public string Insurance { get; set; } = "";
        [Confidentiality("class1")] public string Ward { get; set; } = "";
        public DateTime Since { get; set; }
    }

    public record PatientView(string Name, string Notes, string Ward);
    public record WardView(string Ward, int Count);

    public interface IRepository<T> where T : class { Task<T?> Find(int id); IQueryable<T> Query(); }

    public class Repository<T>(Store store) : IRepository<T> where T : class
    {
        public async Task<T?> Find(int id) { await Task.Yield(); return store.Set<T>().FirstOrDefault(); }
        public IQueryable<T> Query() => store.Set<T>().AsQueryable();
    }

    public abstract class Store { public abstract IEnumerable<T> Set<T>(); }

    public static class Mapping
    {
        public static PatientView ToView(this Patient patient) => new(patient.Name, patient.Notes, patient.Ward);
    }

    public class PromptBuilder
    {
        private readonly StringBuilder text = new();
        public PromptBuilder Line(string line) { text.AppendLine(line); return this; }
        public PromptBuilder Fact(string name, object? value) { text.Append(name).Append(": ").Append(value).AppendLine(); return this; }
        public override string ToString() => text.ToString();
    }

    public class PatientDesk(IRepository<Patient> patients, IMemoryCache cache, [AIEndpoint("public")] IChatClient open, [AIEndpoint("gov")] IChatClient gov)
    {
        private static readonly ConcurrentDictionary<int, string> Known = new();
        private readonly List<string> seen = [];

        public async Task Run(int id)
        {
            var patient = await patients.Find(id) ?? throw new InvalidOperationException();
            await open.GetResponseAsync(new PromptBuilder().Line("Ward report").Fact("Ward", patient.Ward).ToString()); // ok
            await open.GetResponseAsync(new PromptBuilder().Line("Ward report").Fact("Remarks", patient.Notes).ToString()); // AIP1002
            var view = patient.ToView();
            await open.GetResponseAsync(view.Ward); // ok
            await open.GetResponseAsync(view.Notes); // AIP1002
            await gov.GetResponseAsync(JsonSerializer.Serialize(view)); // ok
            await gov.GetResponseAsync(JsonSerializer.Serialize(patient)); // AIP1003
            cache.Set("notes" + id, patient.Notes);
            await open.GetResponseAsync(cache.Get<string>("notes" + id)!); // AIP1002
            Known[id] = patient.Notes;
            await open.GetResponseAsync(Known.TryGetValue(id, out var known) ? known : ""); // AIP1002
            seen.Add(patient.Ward);
            await open.GetResponseAsync(string.Join(", ", seen)); // ok
            var wards = patients.Query().GroupBy(p => p.Ward).Select(g => new WardView(g.Key, g.Count())).ToList();
            await open.GetResponseAsync(JsonSerializer.Serialize(wards)); // ok
            var notes = (from p in patients.Query() where p.Ward == "a" orderby p.Since select new { p.Id, p.Notes }).ToArray();
            await open.GetResponseAsync(JsonSerializer.Serialize(notes)); // AIP1002
            await open.GetResponseAsync(JsonSerializer.Serialize(notes.Select(n => n.Id))); // ok
            await open.GetResponseAsync(string.Format("{0} since {1:d}", patient.Ward, patient.Since)); // ok
            await open.GetResponseAsync(string.Format("{0} in {1}", patient.Notes, patient.Ward)); // AIP1002
            await Retry(async () => await open.GetResponseAsync(patient.Notes)); // AIP1002
            await Retry(() => open.GetResponseAsync(patient.Ward)); // ok
            var (name, _, ward) = view;
            await open.GetResponseAsync(ward); // ok
            await gov.GetResponseAsync(name); // ok
            await open.GetResponseAsync(patient is { Ward: "icu", Notes: { Length: > 0 } text } ? text : "none"); // AIP1002
            await open.GetResponseAsync(patient.Notes switch { "" => "empty", _ => "full" }); // ok
            foreach (var part in patient.Notes.Split('\n').Chunk(5)) await open.GetResponseAsync(string.Concat(part)); // AIP1002
            await Task.WhenAll(new[] { patient.Notes, patient.Ward }.Select(s => open.GetResponseAsync(s))); // AIP1002
            patient.Notes = "";
            await open.GetResponseAsync(patient.Ward + patient.Id); // ok
        }

        private static async Task<T> Retry<T>(Func<Task<T>> call)
        {
            for (var i = 0; ; i++)
            {
                try { return await call(); }
                catch (HttpRequestException) when (i < 3) { await Task.Delay(100); }
            }
        }
    }

    public abstract class Mailing(IChatClient client)
    {
        public async Task Send() => await client.GetResponseAsync(Head() + await Body()); // AIP1002
        protected virtual string Head() => "Dear all,";
        protected abstract Task<string> Body();
    }

    public class Weekly(IRepository<Patient> patients, [FromKeyedServices("public")] IChatClient client) : Mailing(client)
    {
        protected override async Task<string> Body() => (await patients.Find(1))!.Notes;
    }
}
