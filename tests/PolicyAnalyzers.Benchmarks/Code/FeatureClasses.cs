using System;
using System.Collections.Immutable;
using System.Linq;

namespace PolicyAnalyzers.Benchmarks.Code;

/// <summary>
/// The classes of one feature of a generated service, one file each, as such services have them: data, storage, logic, HTTP.
/// Names of methods repeat from feature to feature, as they do in real code.
/// </summary>
/// <param name="entity">What the feature is about.</param>
/// <param name="other">The entity of the feature before, which this one uses.</param>
/// <param name="touchesAI">Whether the n-th class with behaviour asks a model.</param>
internal sealed class FeatureClasses(Entity entity, Entity other, Func<int, bool> touchesAI)
{
    /// <summary>How many classes with behaviour a feature has.</summary>
    public const int Count = 10;

    private readonly string name = entity.Name;

    public ImmutableArray<(string File, string Code)> Files =>
    [
        (name, Data()),
        (name + "Repository", Repository(0)),
        (name + "Service", Service(1)),
        (name + "Mapper", Mapper(2)),
        (name + "Validator", Validator(3)),
        (name + "Formatter", Formatter(4)),
        (name + "Controller", Controller(5)),
        (name + "Report", Report(6)),
        (name + "Importer", Importer(7)),
        (name + "Cache", Cache(8)),
        (name + "Notifier", Notifier(9)),
        (name + "Registration", Registration()),
    ];

    private string Each(string separator, Func<(string Type, string Name, bool IsPersonal), string> part) => string.Join(separator, entity.Properties.Select(part));

    private string Ai(int place, string called) => touchesAI(place) ? AiCalls.Method(entity.Number + place, called) : "";

    /// <summary>The parameters of a class: those it has anyway, and the way to the model if it asks one.</summary>
    private string Parameters(int place, params string[] own) =>
        string.Join(", ", touchesAI(place) ? own.Append(AiCalls.Parameter(entity.Number + place)) : own) is { Length: > 0 } all ? "(" + all + ")" : "";

    private string Asked(int place, string called, string input, string otherwise) => touchesAI(place) ? $"await Ask{called}Async({input}, cancellation)" : otherwise;

    private string Data() => $$"""
        /// <summary>What is stored.</summary>
        public sealed class {{name}}
        {
            public required string Id { get; init; }

            public {{name}}Status Status { get; set; }

        {{Each("\n", p => $"    {(p.IsPersonal ? "[Confidentiality(\"class3\", \"personal\")]\n    " : p.Name is "Notes" or "Amount" ? "[Confidentiality(\"class2\")]\n    " : "")}public {p.Type} {p.Name} {{ get; set; }}{(p.Type == "string" ? " = \"\";" : "")}\n")}}
            public List<string> Tags { get; } = [];
        }

        public enum {{name}}Status
        {
            New,
            Open,
            Waiting,
            Closed,
        }

        public sealed record {{name}}Request(string Id, {{Each(", ", p => p.Type + " " + p.Name)}});

        public sealed record {{name}}Response(string Id, string Status, {{Each(", ", p => p.Type + " " + p.Name)}});

        public sealed record {{name}}Filter(string? Text = null, {{name}}Status? Status = null, int Skip = 0, int Take = 50);
        """;

    private string Repository(int place) => $$"""
        public interface I{{name}}Repository
        {
            Task<{{name}}?> FindAsync(string id, CancellationToken cancellation);

            Task<IReadOnlyList<{{name}}>> ListAsync({{name}}Filter filter, CancellationToken cancellation);

            Task SaveAsync({{name}} item, CancellationToken cancellation);

            Task<bool> RemoveAsync(string id, CancellationToken cancellation);
        }

        public sealed class {{name}}Repository{{Parameters(place, $"ILogger<{name}Repository> logger")}} : I{{name}}Repository
        {
            private readonly ConcurrentDictionary<string, {{name}}> items = new(StringComparer.Ordinal);

            public Task<{{name}}?> FindAsync(string id, CancellationToken cancellation)
            {
                cancellation.ThrowIfCancellationRequested();
                return Task.FromResult(items.TryGetValue(id, out var item) ? item : null);
            }

            public {{(touchesAI(place) ? "async " : "")}}Task<IReadOnlyList<{{name}}>> ListAsync({{name}}Filter filter, CancellationToken cancellation)
            {
                var query = items.Values.AsEnumerable();
                if (!string.IsNullOrEmpty(filter.Text))
                {
                    var text = {{Asked(place, "Synonyms", "filter.Text", "filter.Text")}};
                    query = query.Where(item => item.Id.Contains(text, StringComparison.OrdinalIgnoreCase) || item.Tags.Contains(text));
                }

                if (filter.Status is { } status)
                {
                    query = query.Where(item => item.Status == status);
                }

                IReadOnlyList<{{name}}> found = query.OrderBy(item => item.Id, StringComparer.Ordinal).Skip(filter.Skip).Take(filter.Take).ToList();
                return {{(touchesAI(place) ? "found" : "Task.FromResult(found)")}};
            }

            public Task SaveAsync({{name}} item, CancellationToken cancellation)
            {
                cancellation.ThrowIfCancellationRequested();
                items[item.Id] = item;
                logger.LogInformation("Saved {Id}", item.Id);
                return Task.CompletedTask;
            }

            public Task<bool> RemoveAsync(string id, CancellationToken cancellation)
            {
                var removed = items.TryRemove(id, out _);
                if (!removed)
                {
                    logger.LogWarning("There is no {Id}", id);
                }

                return Task.FromResult(removed);
            }
        {{Ai(place, "Synonyms")}}}
        """;

    private string Service(int place) => $$"""
        public interface I{{name}}Service
        {
            Task<{{name}}Response?> GetAsync(string id, CancellationToken cancellation);

            Task<IReadOnlyList<{{name}}Response>> SearchAsync({{name}}Filter filter, CancellationToken cancellation);

            Task<string> CreateAsync({{name}}Request request, CancellationToken cancellation);

            Task<string> DescribeAsync(string id, CancellationToken cancellation);

            Task<bool> CloseAsync(string id, CancellationToken cancellation);
        }

        public sealed class {{name}}Service{{Parameters(place, $"I{name}Repository repository", $"I{other.Name}Repository others", $"{name}Validator validator", $"{name}Cache cache")}} : I{{name}}Service
        {
            public async Task<{{name}}Response?> GetAsync(string id, CancellationToken cancellation)
            {
                if (cache.TryGet(id, out var cached))
                {
                    return cached;
                }

                var item = await repository.FindAsync(id, cancellation);
                if (item is null)
                {
                    return null;
                }

                var response = {{name}}Mapper.ToResponse(item);
                cache.Put(response);
                return response;
            }

            public async Task<IReadOnlyList<{{name}}Response>> SearchAsync({{name}}Filter filter, CancellationToken cancellation)
            {
                var found = await repository.ListAsync(filter, cancellation);
                return found.Where(item => item.Status != {{name}}Status.Closed).Select({{name}}Mapper.ToResponse).ToList();
            }

            public async Task<string> CreateAsync({{name}}Request request, CancellationToken cancellation)
            {
                var errors = validator.Validate(request).ToList();
                if (errors.Count > 0)
                {
                    throw new ArgumentException(string.Join(Environment.NewLine, errors), nameof(request));
                }

                var item = {{name}}Mapper.ToEntity(request);
                var related = await others.ListAsync(new {{other.Name}}Filter(request.Id), cancellation);
                item.Tags.AddRange(related.Select(r => r.Id));
                await repository.SaveAsync(item, cancellation);
                return item.Id;
            }

            public async Task<string> DescribeAsync(string id, CancellationToken cancellation)
            {
                var item = await repository.FindAsync(id, cancellation);
                if (item is null)
                {
                    return "unknown";
                }

                var text = {{name}}Formatter.Render(item);
                var related = await others.FindAsync(id, cancellation);
                if (related is not null)
                {
                    text += Environment.NewLine + {{other.Name}}Formatter.Headline(related);
                }

                return {{Asked(place, "Description", "text", "text")}};
            }

            public async Task<bool> CloseAsync(string id, CancellationToken cancellation)
            {
                var item = await repository.FindAsync(id, cancellation);
                switch (item?.Status)
                {
                    case null:
                    case {{name}}Status.Closed:
                        return false;
                    case {{name}}Status.New:
                        await repository.RemoveAsync(id, cancellation);
                        break;
                    default:
                        item.Status = {{name}}Status.Closed;
                        await repository.SaveAsync(item, cancellation);
                        break;
                }

                cache.Remove(id);
                return true;
            }
        {{Ai(place, "Description")}}}
        """;

    private string Mapper(int place) => $$"""
        public static class {{name}}Mapper
        {
            public static {{name}}Response ToResponse({{name}} item)
                => new(item.Id, item.Status.ToString(), {{Each(", ", p => "item." + p.Name)}});

            public static {{name}} ToEntity({{name}}Request request) => new()
            {
                Id = request.Id,
        {{Each("\n", p => $"        {p.Name} = request.{p.Name},")}}
            };

            public static Dictionary<string, string> ToValues({{name}} item)
            {
                var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["Id"] = item.Id };
        {{Each("\n", p => p.Type switch
        {
            "string" => $"        values[\"{p.Name}\"] = item.{p.Name}.Trim();",
            "string?" => $"        values[\"{p.Name}\"] = item.{p.Name} ?? \"\";",
            _ => $"        values[\"{p.Name}\"] = Convert.ToString(item.{p.Name}, CultureInfo.InvariantCulture) ?? \"\";",
        })}}
                return values;
            }
        {{(touchesAI(place) ? $$"""

                public static async Task<string> ToPlainTextAsync({{name}} item, Microsoft.Extensions.AI.IChatClient chat, CancellationToken cancellation)
                {
                    var values = ToValues(item);
                    var lines = values.Select(value => value.Key + ": " + value.Value);
                    var response = await chat.GetResponseAsync("Put this into a sentence:\n" + string.Join('\n', lines), cancellationToken: cancellation);
                    return response.Text;
                }

            """ : "")}}}
        """;

    private string Validator(int place) => $$"""
        public sealed class {{name}}Validator{{Parameters(place)}}
        {
            private const int MaxLength = 400;

            public IEnumerable<string> Validate({{name}}Request request)
            {
                if (string.IsNullOrWhiteSpace(request.Id))
                {
                    yield return "An id is needed.";
                }

        {{Each("\n", p => p.Type switch
        {
            "string" => $$"""
                        if (request.{{p.Name}}.Length > MaxLength)
                        {
                            yield return $"{{p.Name}} is longer than {MaxLength}.";
                        }

                """,
            "int" or "decimal" => $$"""
                        if (request.{{p.Name}} < 0)
                        {
                            yield return "{{p.Name}} is negative.";
                        }

                """,
            _ => $"        // {p.Name} is never wrong.\n",
        })}}    }

            public bool IsValid({{name}}Request request) => !Validate(request).Any();

            public async Task<string> ExplainAsync({{name}}Request request, CancellationToken cancellation)
            {
                await Task.Yield();
                var errors = string.Join("; ", Validate(request));
                return {{Asked(place, "Correction", "errors", "errors")}};
            }
        {{Ai(place, "Correction")}}}
        """;

    private string Formatter(int place) => $$"""
        public static class {{name}}Formatter
        {
            public static string Headline({{name}} item) => $"{item.Id} ({item.Status}, {item.Tags.Count} tags)";

            public static string Render({{name}} item)
            {
                var text = new StringBuilder();
                text.AppendLine(Headline(item));
        {{Each("\n", p => p.Type is "string" or "string?"
            ? $"        AppendIfAny(text, \"{p.Name}\", item.{p.Name});"
            : $"        text.Append(\"{p.Name}: \").Append(item.{p.Name}).AppendLine();")}}
                foreach (var tag in item.Tags)
                {
                    text.Append('#').Append(tag).Append(' ');
                }

                return text.ToString().TrimEnd();
            }

            public static string RenderAll(IEnumerable<{{name}}> items) => string.Join("\n\n", items.Select(Render));

            private static void AppendIfAny(StringBuilder text, string label, string? value)
            {
                if (!string.IsNullOrEmpty(value))
                {
                    text.Append(label).Append(": ").AppendLine(value);
                }
            }
        {{(touchesAI(place) ? $$"""

                public static async Task<string> TranslateAsync(OpenAI.Chat.ChatClient model, {{name}} item, string language, CancellationToken cancellation)
                {
                    var prompt = $"Translate into {language}:\n{Render(item)}";
                    var completion = await model.CompleteChatAsync([new OpenAI.Chat.UserChatMessage(prompt)], cancellationToken: cancellation);
                    return completion.Value.Content[0].Text;
                }

            """ : "")}}}
        """;

    private string Controller(int place) => $$"""
        [ApiController]
        [Route("api/{{name.ToLowerInvariant()}}")]
        public sealed class {{name}}Controller{{Parameters(place, $"I{name}Service service", $"{name}Report report", $"{name}Notifier notifier")}} : ControllerBase
        {
            [HttpGet("{id}")]
            public async Task<IActionResult> Get(string id, CancellationToken cancellation)
            {
                var found = await service.GetAsync(id, cancellation);
                return found is null ? NotFound() : Ok(found);
            }

            [HttpGet]
            public async Task<IActionResult> Search([FromQuery] string? text, [FromQuery] int skip, CancellationToken cancellation)
            {
                var found = await service.SearchAsync(new {{name}}Filter(text, Skip: skip), cancellation);
                return Ok(new { found.Count, Items = found });
            }

            [HttpPost]
            public async Task<IActionResult> Create({{name}}Request request, CancellationToken cancellation)
            {
                try
                {
                    var id = await service.CreateAsync(request, cancellation);
                    await notifier.SendAsync("created", id, cancellation);
                    return CreatedAtAction(nameof(Get), new { id }, null);
                }
                catch (ArgumentException e)
                {
                    return BadRequest(e.Message);
                }
            }

            [HttpGet("{id}/description")]
            public async Task<IActionResult> Describe(string id, CancellationToken cancellation)
            {
                var text = await service.DescribeAsync(id, cancellation);
                return Content({{Asked(place, "Summary", "text", "text")}});
            }

            [HttpGet("report")]
            public async Task<IActionResult> Report(CancellationToken cancellation)
                => Content(await report.WriteAsync(new {{name}}Filter(Take: 500), cancellation), "text/csv");

            [HttpDelete("{id}")]
            public async Task<IActionResult> Close(string id, CancellationToken cancellation)
                => await service.CloseAsync(id, cancellation) ? NoContent() : NotFound();
        {{Ai(place, "Summary")}}}
        """;

    private string Report(int place) => $$"""
        public sealed class {{name}}Report{{Parameters(place, $"I{name}Repository repository")}}
        {
            private static readonly string[] Columns = ["Id", "Status", {{Each(", ", p => "\"" + p.Name + "\"")}}];

            public async Task<string> WriteAsync({{name}}Filter filter, CancellationToken cancellation)
            {
                var items = await repository.ListAsync(filter, cancellation);
                var text = new StringBuilder();
                text.AppendLine(string.Join(',', Columns));
                foreach (var group in items.GroupBy(item => item.Status).OrderBy(group => group.Key))
                {
                    foreach (var item in group)
                    {
                        text.AppendLine(string.Join(',', Cells(item).Select(Quote)));
                    }

                    text.AppendLine($"{group.Key}: {group.Count()}");
                }

                return {{Asked(place, "Trend", "text.ToString()", "text.ToString()")}};
            }

            private static IEnumerable<string> Cells({{name}} item)
            {
                var values = {{name}}Mapper.ToValues(item);
                return from column in Columns
                       let value = values.TryGetValue(column, out var known) ? known : item.Status.ToString()
                       select value;
            }

            private static string Quote(string cell)
                => cell.Contains(',') || cell.Contains('"') ? "\"" + cell.Replace("\"", "\"\"") + "\"" : cell;
        {{Ai(place, "Trend")}}}
        """;

    private string Importer(int place) => $$"""
        public sealed class {{name}}Importer{{Parameters(place, $"I{name}Service service", $"ILogger<{name}Importer> logger")}}
        {
            public async Task<int> ImportAsync(Stream source, CancellationToken cancellation)
            {
                var imported = 0;
                using var reader = new StreamReader(source, Encoding.UTF8, leaveOpen: true);
                while (await reader.ReadLineAsync(cancellation) is { } line)
                {
                    if (line.Length == 0 || line[0] == '#')
                    {
                        continue;
                    }

                    try
                    {
                        var request = Parse({{Asked(place, "Row", "line", "line")}});
                        await service.CreateAsync(request, cancellation);
                        imported++;
                    }
                    catch (FormatException e)
                    {
                        logger.LogWarning("A line was skipped: {Reason}", e.Message);
                    }
                }

                return imported;
            }

            private static {{name}}Request Parse(string line)
            {
                var cells = line.Split(';', StringSplitOptions.TrimEntries);
                if (cells.Length < {{entity.Properties.Length + 1}})
                {
                    throw new FormatException($"{cells.Length} cells are too few.");
                }

                return new {{name}}Request(
                    cells[0],
        {{string.Join(",\n", entity.Properties.Select((p, i) => "            " + p.Type switch
        {
            "string" or "string?" => $"cells[{i + 1}]",
            "int" => $"int.Parse(cells[{i + 1}], CultureInfo.InvariantCulture)",
            "decimal" => $"decimal.Parse(cells[{i + 1}], CultureInfo.InvariantCulture)",
            "bool" => $"cells[{i + 1}] == \"yes\"",
            _ => $"DateTimeOffset.Parse(cells[{i + 1}], CultureInfo.InvariantCulture)",
        }))}});
            }
        {{Ai(place, "Row")}}}
        """;

    private string Cache(int place) => $$"""
        public sealed class {{name}}Cache{{Parameters(place)}}
        {
            private const int Capacity = 1000;
            private readonly Dictionary<string, (DateTimeOffset At, {{name}}Response Value)> entries = new(StringComparer.Ordinal);
            private readonly object gate = new();

            public bool TryGet(string id, [NotNullWhen(true)] out {{name}}Response? value)
            {
                lock (gate)
                {
                    if (entries.TryGetValue(id, out var entry) && entry.At > DateTimeOffset.UtcNow.AddMinutes(-5))
                    {
                        value = entry.Value;
                        return true;
                    }
                }

                value = null;
                return false;
            }

            public void Put({{name}}Response value)
            {
                lock (gate)
                {
                    if (entries.Count >= Capacity)
                    {
                        var oldest = entries.MinBy(entry => entry.Value.At).Key;
                        entries.Remove(oldest);
                    }

                    entries[value.Id] = (DateTimeOffset.UtcNow, value);
                }
            }

            public void Remove(string id)
            {
                lock (gate)
                {
                    entries.Remove(id);
                }
            }
        {{(touchesAI(place) ? $$"""

                public async Task<string> WarmAsync(string id, CancellationToken cancellation)
                {
                    if (!TryGet(id, out var known))
                    {
                        return "";
                    }

                    return await AskHintAsync(known.Id + known.Status, cancellation);
                }
            {{AiCalls.Method(entity.Number + place, "Hint")}}
            """ : "")}}}
        """;

    private string Notifier(int place) => $$"""
        public sealed class {{name}}Notifier{{Parameters(place, "IHttpClientFactory clients", "IConfiguration configuration")}}
        {
            public async Task SendAsync(string what, string id, CancellationToken cancellation)
            {
                var address = configuration["Notify:{{name}}"];
                if (string.IsNullOrEmpty(address))
                {
                    return;
                }

                var message = {{Asked(place, "Message", "what + id", "what + \" \" + id")}};
                using var client = clients.CreateClient("notify");
                using var content = new StringContent(JsonSerializer.Serialize(new { what, id, message }), Encoding.UTF8, "application/json");
                using var response = await client.PostAsync(address, content, cancellation);
                if (!response.IsSuccessStatusCode)
                {
                    throw new InvalidOperationException($"The notification of {id} failed with {(int)response.StatusCode}.");
                }
            }
        {{Ai(place, "Message")}}}
        """;

    private string Registration() => $$"""
        public static class {{name}}Registration
        {
            public static IServiceCollection Add{{name}}(this IServiceCollection services)
            {
                services.AddSingleton<I{{name}}Repository, {{name}}Repository>();
                services.AddScoped<I{{name}}Service, {{name}}Service>();
                services.AddSingleton<{{name}}Validator>();
                services.AddSingleton<{{name}}Cache>();
                services.AddScoped<{{name}}Report>();
                services.AddScoped<{{name}}Importer>();
                services.AddScoped<{{name}}Notifier>();
                return services;
            }
        }
        """;
}
