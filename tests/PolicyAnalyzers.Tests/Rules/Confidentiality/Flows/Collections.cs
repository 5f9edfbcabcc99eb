// Tags below maps, pairs, tuples, groups, and below collections that a service holds.
public class Case
{
    public int Id { get; set; }
    public string Free { get; set; } = "";
    [Confidentiality("class2")] public string Notes { get; set; } = "";
}
public interface ICaseStore { Task<Case> Find(int id); }
public class CaseStore : ICaseStore
{
    private readonly Dictionary<int, Case> cases = new();
    public Task<Case> Find(int id) => Task.FromResult(cases[id]);
}
public class CaseDesk(ICaseStore store, IChatClient open)
{
    public async Task Summarise(int id)
    {
        var item = await store.Find(id);
        await open.GetResponseAsync(JsonSerializer.Serialize(item)); // AIP1002
    }
}
public class Plain(IChatClient open)
{
    private readonly Dictionary<int, Case> cases = new();
    private readonly List<Case> list = new();
    public async Task Summarise(int id)
    {
        await open.GetResponseAsync(JsonSerializer.Serialize(cases[id])); // AIP1002
        await open.GetResponseAsync(JsonSerializer.Serialize(list)); // AIP1002
    }
}
public class Shapes(IChatClient open)
{
    public Task Map(Dictionary<string, Case> cases) => open.GetResponseAsync(JsonSerializer.Serialize(cases)); // AIP1002
    public Task MapOf(Dictionary<string, Case> cases) => open.GetResponseAsync(JsonSerializer.Serialize(cases["a"])); // AIP1002
    public Task Values(IReadOnlyDictionary<string, Case> cases) => open.GetResponseAsync(JsonSerializer.Serialize(cases.Values)); // AIP1002
    public Task Keys(IReadOnlyDictionary<int, Case> cases) => open.GetResponseAsync(JsonSerializer.Serialize(cases.Keys)); // ok
    public Task Pair(KeyValuePair<string, Case> pair) => open.GetResponseAsync(JsonSerializer.Serialize(pair.Value)); // AIP1002
    public Task Tuple((int, Case) pair) => open.GetResponseAsync(JsonSerializer.Serialize(pair)); // AIP1002
    public Task TupleId((int Id, Case Case) pair) => open.GetResponseAsync(JsonSerializer.Serialize(pair.Id)); // ok
    public Task TupleItem((int Id, Case Case) pair) => open.GetResponseAsync(JsonSerializer.Serialize(pair.Case)); // AIP1002
    public Task Group(IGrouping<int, Case> group) => open.GetResponseAsync(JsonSerializer.Serialize(group.ToList())); // AIP1002
    public Task Form(Dictionary<string, string> form) => open.GetResponseAsync(form["a"]); // AIP1006
    public Task FormAll(Dictionary<string, string> form) => open.GetResponseAsync(JsonSerializer.Serialize(form)); // AIP1006
    public Task Counts(Dictionary<int, int> counts) => open.GetResponseAsync(JsonSerializer.Serialize(counts)); // ok
    public Task List(List<Case> cases) => open.GetResponseAsync(string.Join("\n", cases.Select(c => c.Notes))); // AIP1002
    public Task Nested(Dictionary<string, List<Case>> cases) => open.GetResponseAsync(JsonSerializer.Serialize(cases["a"][0])); // AIP1002
}
public class Tagged(IChatClient open)
{
    public Task Class([Confidentiality("class1")] Case item) => open.GetResponseAsync(JsonSerializer.Serialize(item)); // AIP1002
    public Task Member([Confidentiality("class1")] Case item) => open.GetResponseAsync(item.Notes); // AIP1002
    public Task Covered([Confidentiality("class1")] Case item) => open.GetResponseAsync(item.Free); // ok
    public Task Changed([Confidentiality("class1")] Case item) { item.Free = item.Id + "."; return open.GetResponseAsync(item.Free); } // ok
    public Task Filled([Confidentiality("class1")] Folder folder) { folder.Names.Add("a"); return open.GetResponseAsync(JsonSerializer.Serialize(folder)); } // ok
    public Task FilledHigher([Confidentiality("class1")] Folder folder, [Confidentiality("class2")] string name) { folder.Names.Add(name); return open.GetResponseAsync(JsonSerializer.Serialize(folder)); } // AIP1002
    public Task FilledUntagged(Folder folder) { folder.Names.Add("a"); return open.GetResponseAsync(JsonSerializer.Serialize(folder)); } // AIP1006
}
public class Folder { public List<string> Names { get; } = new(); }
