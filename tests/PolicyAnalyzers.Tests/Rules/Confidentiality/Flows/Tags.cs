// Tags by our own attributes, on all that can carry one. Without a policy a client is judged as a service on standard terms.
public record Positional([Confidentiality("class2")] string Name, [property: Confidentiality("class3")] string Number, [Confidentiality("class1")] string Ward);

public class Members
{
    [Confidentiality("class2")] public string Note { get; set; } = "";
    [Confidentiality("class3")] public string Secret = "";
    [Confidentiality("class1")] public string Open { get; set; } = "";
    [Confidentiality("class1")] public string OpenField = "";
    [Confidentiality("class2")] public int Age { get; set; }
    public int Count { get; set; }
    public DateTime Day { get; set; }
    public Guid Id { get; set; }
    public string Untagged { get; set; } = "";
}

[Confidentiality("class2")]
public class Tagged
{
    public string Text { get; set; } = "";
    public int Number { get; set; }
    [Confidentiality("class1")] public string Open { get; set; } = "";
    [Confidentiality("class3")] public string Secret { get; set; } = "";
    public class Nested { public string Inner { get; set; } = ""; }
}

public class DerivedFromTagged : Tagged { public string More { get; set; } = ""; }

[Confidentiality("class2")] public struct TaggedStruct { public string Text; }

[Confidentiality("class3")] public interface ITagged { string Value { get; } }
public class Implementing : ITagged { public string Value { get; set; } = ""; public string Own { get; set; } = ""; }

public class Envelope<[Confidentiality("class2")] T> { public T? Content { get; set; } public string Label { get; set; } = ""; }

public class Page<T> { public T? Item { get; set; } [Confidentiality("class1")] public string Title { get; set; } = ""; }

public delegate string Loader();

public class Tags(IChatClient client)
{
    // Parameters.
    public Task Parameter([Confidentiality("class2")] string text) => client.GetResponseAsync(text); // AIP1002
    public Task ParameterNever([Confidentiality("class3")] string text) => client.GetResponseAsync(text); // AIP1003
    public Task ParameterOpen([Confidentiality("class1")] string text) => client.GetResponseAsync(text); // ok
    public Task Label([Confidentiality("機密性２情報（社内限り）")] string text) => client.GetResponseAsync(text); // AIP1002
    public Task LabelOpen([Confidentiality("機密性１")] string text) => client.GetResponseAsync(text); // ok
    public Task EnglishLabel([Confidentiality("confidential")] string text) => client.GetResponseAsync(text); // AIP1002
    public Task Category([Confidentiality("class1", "personal")] string text) => client.GetResponseAsync(text); // AIP1001
    public Task Credential([Confidentiality("class1", "credential")] string text) => client.GetResponseAsync(text); // AIP1003
    public Task UnknownCategory([Confidentiality("class1", "weather")] string text) => client.GetResponseAsync(text); // ok
    public Task UnknownClass([Confidentiality("classx")] string text) => client.GetResponseAsync(text); // AIP1003
    public Task In(in string text) => client.GetResponseAsync(text); // AIP1006
    public Task TaggedIn([Confidentiality("class2")] in string text) => client.GetResponseAsync(text); // AIP1002
    public void TaggedRef([Confidentiality("class2")] ref string text) => client.GetResponseAsync(text); // AIP1002
    public Task OpenIn([Confidentiality("class1")] in string text) => client.GetResponseAsync(text); // ok
    public Task Bytes([Confidentiality("class2")] byte[] data) => client.GetResponseAsync(Convert.ToBase64String(data)); // AIP1002
    public Task Several([Confidentiality("class2")] params string[] texts) => client.GetResponseAsync(string.Join(",", texts)); // AIP1002
    public Task SeveralOpen([Confidentiality("class1")] params string[] texts) => client.GetResponseAsync(string.Join(",", texts)); // ok
    public Task Number([Confidentiality("class2")] int number) => client.GetResponseAsync("Age: " + number); // AIP1002
    public Task OpenNumber(int number) => client.GetResponseAsync("Age: " + number); // ok
    public Task TaggedDate([Confidentiality("class2")] DateTime born) => client.GetResponseAsync($"Born {born:d}"); // AIP1002
    public Task OpenDate(DateTime day) => client.GetResponseAsync($"On {day:d}"); // ok

    // Members.
    public Task Property(Members members) => client.GetResponseAsync(members.Note); // AIP1002
    public Task Field(Members members) => client.GetResponseAsync(members.Secret); // AIP1003
    public Task OpenProperty(Members members) => client.GetResponseAsync(members.Open + members.OpenField); // ok
    public Task TaggedAge(Members members) => client.GetResponseAsync("Age " + members.Age); // AIP1002
    public Task Scalars(Members members) => client.GetResponseAsync($"{members.Count} {members.Day} {members.Id}"); // ok
    public Task Untagged(Members members) => client.GetResponseAsync(members.Untagged); // AIP1006

    // Positional records.
    public Task Name(Positional record) => client.GetResponseAsync(record.Name); // AIP1002
    public Task RecordNumber(Positional record) => client.GetResponseAsync(record.Number); // AIP1003
    public Task Ward(Positional record) => client.GetResponseAsync(record.Ward); // ok
    public Task Pattern(Positional record) => record is { Ward: var ward } ? client.GetResponseAsync(ward) : Task.CompletedTask; // ok
    public Task Deconstructed(Positional record) { var (name, _, ward) = record; return client.GetResponseAsync(name); } // AIP1002
    public Task DeconstructedOpen(Positional record) { var (_, _, ward) = record; return client.GetResponseAsync(ward); } // ok

    // Types.
    public Task TypeMember(Tagged tagged) => client.GetResponseAsync(tagged.Text); // AIP1002
    public Task TypeNumber(Tagged tagged) => client.GetResponseAsync("No. " + tagged.Number); // AIP1002
    public Task MemberWins(Tagged tagged) => client.GetResponseAsync(tagged.Open); // ok
    public Task MemberWinsUp(Tagged tagged) => client.GetResponseAsync(tagged.Secret); // AIP1003
    public Task NestedType(Tagged.Nested nested) => client.GetResponseAsync(nested.Inner); // AIP1002
    public Task Derived(DerivedFromTagged derived) => client.GetResponseAsync(derived.More); // AIP1002
    public Task Inherited(DerivedFromTagged derived) => client.GetResponseAsync(derived.Open); // ok
    public Task Struct(TaggedStruct value) => client.GetResponseAsync(value.Text); // AIP1002
    public Task Interface(ITagged value) => client.GetResponseAsync(value.Value); // AIP1003
    public Task Implementation(Implementing value) => client.GetResponseAsync(value.Value); // AIP1003
    public Task WholeObject(Tagged tagged) => client.GetResponseAsync(tagged.ToString()!); // AIP1003
    public Task Collection(List<TaggedStruct> all) => client.GetResponseAsync(string.Join(",", all.Select(one => one.Text))); // AIP1002
    public Task Array(Tagged[] all) => client.GetResponseAsync(all[0].Text); // AIP1002
    public Task ArrayOpen(Tagged[] all) => client.GetResponseAsync(all[0].Open); // ok
    public Task Map(Dictionary<string, Tagged> all) => client.GetResponseAsync(all["a"].Text); // AIP1002
    public Task MapOpen(Dictionary<string, Tagged> all) => client.GetResponseAsync(all["a"].Open); // ok

    // Generic parameters.
    public Task Generic<[Confidentiality("class2")] T>(T value) => client.GetResponseAsync($"{value}"); // AIP1002
    public Task GenericOpen<[Confidentiality("class1")] T>(T value) => client.GetResponseAsync($"{value}"); // ok
    public Task GenericMember(Envelope<string> envelope) => client.GetResponseAsync(envelope.Content!); // AIP1002
    public Task GenericLabel(Envelope<string> envelope) => client.GetResponseAsync(envelope.Label); // AIP1006
    public Task Constrained<T>(T value) where T : Tagged => client.GetResponseAsync(value.Text); // AIP1002
    public Task Paged(Page<Members> page) => client.GetResponseAsync(page.Item!.Note); // AIP1002
    public Task PagedOpen(Page<Members> page) => client.GetResponseAsync(page.Item!.Open + page.Title); // ok

    // Results.
    public Task ReturnTag() => client.GetResponseAsync(Load()); // AIP1002
    public Task MethodTag() => client.GetResponseAsync(LoadToo()); // AIP1003
    public async Task AsyncReturn() => await client.GetResponseAsync(await LoadAsync()); // AIP1002
    public Task OpenReturn() => client.GetResponseAsync(LoadOpen()); // ok
    public async Task OpenFile() => await client.GetResponseAsync(await ReadOpen()); // ok
    public Task PropertyOfThis() => client.GetResponseAsync(Current); // AIP1002
    public Task Function() { return client.GetResponseAsync(Local()); [return: Confidentiality("class2")] string Local() => Guid.NewGuid().ToString(); } // AIP1002
    public Task Lambda(List<string> ids) => Task.WhenAll(ids.Select(([Confidentiality("class1")] string id) => client.GetResponseAsync("Hello"))); // ok

    [return: Confidentiality("class2")] private static string Load() => new('a', 3);
    [Confidentiality("class3")] private static string LoadToo() => new('a', 3);
    [return: Confidentiality("class2")] private static Task<string> LoadAsync() => Task.FromResult("");
    [return: Confidentiality("class1")] private static string LoadOpen() => new('a', 3);
    [return: Confidentiality("class1")] private static Task<string> ReadOpen() => File.ReadAllTextAsync("news.txt");
    [Confidentiality("class2")] private string Current { get; set; } = "";
}
