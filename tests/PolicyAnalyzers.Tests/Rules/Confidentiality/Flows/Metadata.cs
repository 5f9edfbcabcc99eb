// Tags in another assembly, of which only signatures and attributes are there.
// library: Library.cs
using Contoso.Records;

public class Local : Patient { [Confidentiality("class1")] public string Note { get; set; } = ""; }

public class Metadata(IChatClient client, IRecords records)
{
    public Task Property(Patient patient) => client.GetResponseAsync(patient.Diagnosis); // AIP1003
    public Task Field(Patient patient) => client.GetResponseAsync(patient.Name); // AIP1002
    public Task AssemblyDefault(Patient patient) => client.GetResponseAsync(patient.Ward); // ok
    public Task Type(Letter letter) => client.GetResponseAsync(letter.Text); // AIP1002
    public Task MemberWins(Letter letter) => client.GetResponseAsync(letter.Subject); // ok
    public Task Positional(Visit visit) => client.GetResponseAsync(visit.Reason); // AIP1002
    public Task PositionalOpen(Visit visit) => client.GetResponseAsync(visit.Place); // ok
    public Task Result() => client.GetResponseAsync(records.Note("1")); // AIP1002
    public Task OpenResult() => client.GetResponseAsync(records.Place("1")); // ok
    public Task TypeOfResult() => client.GetResponseAsync(records.Letter("1").Text); // AIP1002
    public Task OpenMemberOfResult() => client.GetResponseAsync(records.Letter("1").Subject); // ok
    public async Task AsyncResult() => await client.GetResponseAsync((await records.PatientAsync("1")).Diagnosis); // AIP1003
    public async Task AsyncOpen() => await client.GetResponseAsync((await records.PatientAsync("1")).Ward); // ok
    public Task Serialised(Patient patient) => client.GetResponseAsync(JsonSerializer.Serialize(patient)); // AIP1003
    public Task Inherited(Local local) => client.GetResponseAsync(local.Diagnosis); // AIP1003
    public Task InheritedOpen(Local local) => client.GetResponseAsync(local.Note); // ok
    public void Contract([Confidentiality("class2")] string text) => Sender.Publish(text); // AIP1001
    public void ContractKept([Confidentiality("class1")] string text) => Sender.Publish(text); // ok
    public void ContractHigher([Confidentiality("class3")] string text) => Sender.Archive(text); // AIP1001
    public void ContractEqual([Confidentiality("class2")] string text) => Sender.Archive(text); // ok
    public void NoContract([Confidentiality("class3")] string text) => Sender.Any(text); // ok
    public void Stored(Form form, [Confidentiality("class2")] string text) => form.Title = text; // AIP1001
    public void StoredOpen(Form form, [Confidentiality("class1")] string text) => form.Title = text; // ok
    public Form Initialised([Confidentiality("class2")] string text) => new() { Title = text }; // AIP1001
    public Task Redacted(Patient patient) => client.GetResponseAsync(Redaction.Publishable(patient.Diagnosis)); // ok
}
