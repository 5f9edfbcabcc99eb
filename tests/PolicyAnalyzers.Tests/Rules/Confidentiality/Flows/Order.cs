// One root cause, one finding: AIP1003, AIP1002, AIP1004, AIP1001, AIP1008, AIP1007, AIP1006, in this order.
// policy: Order.json
// entries: AIP1004
using OpenAI.Files;

public class Order(
    [AIEndpoint("terms")] IChatClient terms, [AIEndpoint("open")] IChatClient open, [AIEndpoint("none")] IChatClient none,
    [AIEndpoint("people")] IChatClient people, [AIEndpoint("people")] OpenAIFileClient files)
{
    public Task Never(string u, [Confidentiality("class2")] string b, [Confidentiality("class3")] string c) => terms.GetResponseAsync(u + b + c); // AIP1003
    public Task NeverWithoutApproval([Confidentiality("class2")] string b, [Confidentiality("class3")] string c) => none.GetResponseAsync(b + c); // AIP1003
    public Task Terms(string u, [Confidentiality("class1", "personal")] string a, [Confidentiality("class2")] string b) => terms.GetResponseAsync(u + a + b); // AIP1002
    public Task Approval(string u, [Confidentiality("class1", "personal")] string a, [Confidentiality("class2")] string b) => none.GetResponseAsync(u + a + b); // AIP1004
    public Task Clearance(string u, [Confidentiality("class1", "personal")] string a) => open.GetResponseAsync(u + a); // AIP1001
    public Task ClearanceOverPurpose([Confidentiality("class1", "personal")] string a, [Confidentiality("class1", "tradeSecret")] string t) => people.GetResponseAsync(a + t); // AIP1001
    public Task Purpose(string u, [Confidentiality("class1", "personal")] string a) => people.GetResponseAsync(u + a); // AIP1007
    public void Basis(string u, [Confidentiality("class1", "personal")] string a) => files.UploadFile(BinaryData.FromString(u + a), "a.jsonl", FileUploadPurpose.FineTune); // AIP1008
    public void BasisAndClearance([Confidentiality("class1", "personal")] string a, [Confidentiality("class1", "tradeSecret")] string t) => files.UploadFile(BinaryData.FromString(a + t), "a.jsonl", FileUploadPurpose.FineTune); // AIP1001
    public Task Tag(string u, [Confidentiality("class1")] string a) => people.GetResponseAsync(u + a); // AIP1006

    public Task TermsOpen([Confidentiality("class1")] string a) => terms.GetResponseAsync(a); // ok
    public Task ApprovalOpen([Confidentiality("class1")] string a) => none.GetResponseAsync(a); // ok
    public Task ClearanceOpen([Confidentiality("class1")] string a) => open.GetResponseAsync(a); // ok
    public Task PeopleOpen([Confidentiality("class2")] string b) => people.GetResponseAsync(b); // ok
    [AIPurpose("Answering citizens")] public Task PurposeStated([Confidentiality("class2", "personal")] string a) => people.GetResponseAsync(a); // ok
    [ConsentBasis("Consent form 7")] public void BasisStated([Confidentiality("class2", "personal")] string a) => files.UploadFile(BinaryData.FromString(a), "a.jsonl", FileUploadPurpose.FineTune); // ok
    public Task Twice([Confidentiality("class2")] string b) { open.GetResponseAsync(b); return terms.GetResponseAsync(b); } // AIP1001 AIP1002
    public Task Constant() => terms.GetResponseAsync("Say hello."); // ok
}
