using System.Threading.Tasks;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;
using static PolicyAnalyzers.Tests.Rules.FlowRuleTest;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>AIP1008: data that stays with the provider needs a basis.</summary>
public class DataIsKeptWithoutConsentTests
{
    private const string Policy = """
        {
          "version": 1,
          "endpoints": [
            { "id": "gov", "match": { "hosts": ["api.openai.com"] }, "contract": "individual", "maxClass": "class2", "allowedCategories": ["personal"],
              "riskAnalysis": { "reference": "R", "date": "2026-05-01" }, "approval": { "authority": "A", "reference": "B", "approvedOn": "2026-05-20", "expires": "2099-03-31" } },
            { "id": "trains", "contract": "individual", "maxClass": "class2", "allowedCategories": ["personal"], "trainingDataAllowed": true,
              "riskAnalysis": { "reference": "R", "date": "2026-05-01" }, "approval": { "authority": "A", "reference": "B", "approvedOn": "2026-05-20", "expires": "2099-03-31" } },
            { "id": "low", "contract": "individual", "maxClass": "class1", "allowedCategories": [] }
          ]
        }
        """;

    private const string Usings = """
        using System.ClientModel;
        using OpenAI.Batch;
        using OpenAI.Files;
        using OpenAI.FineTuning;
        using OpenAI.VectorStores;
        #pragma warning disable OPENAI001, OPENAI002

        """;

    [Fact]
    public Task FilesFineTuningVectorStoresAndBatchesAreKept() => JudgeConfidentiality(Usings + """
        public class Desk
        {
            private readonly OpenAIFileClient files = new("key");
            private readonly VectorStoreClient stores = new("key");
            private readonly BatchClient batches = new("key");
            private readonly FineTuningClient tuning = new("key");

            public void File([Confidentiality("class2")] string text) => files.UploadFile({|AIP1008:BinaryData.FromString(text)|}, "a.jsonl", FileUploadPurpose.FineTune);
            public void Personal([Confidentiality("class1", "personal")] string text) => files.UploadFile({|AIP1008:BinaryData.FromString(text)|}, "a.jsonl", FileUploadPurpose.Assistants);
            public void Attributes([Confidentiality("class2")] string text) =>
                stores.UpdateVectorStoreFileAttributes("store", "file", {|AIP1008:new Dictionary<string, BinaryData> { ["note"] = BinaryData.FromString(text) }|});
            public void Batch([Confidentiality("class2")] string text) => batches.CreateBatch({|AIP1008:BinaryContent.Create(BinaryData.FromString(text))|}, false);
            public void Tune([Confidentiality("class2")] string text) => tuning.FineTune({|AIP1008:BinaryContent.Create(BinaryData.FromString(text))|}, false, null);

            public void Public([Confidentiality("class1")] string text) => files.UploadFile(BinaryData.FromString(text), "a.jsonl", FileUploadPurpose.FineTune);
            public void Search([Confidentiality("class2")] string text) => stores.SearchVectorStore("store", BinaryContent.Create(BinaryData.FromString(text)));
        }
        """, Policy);

    [Fact]
    public Task ABasisIsStatedInCode() => JudgeConfidentiality(Usings + """
        public class Desk
        {
            private readonly OpenAIFileClient files = new("key");

            [ConsentBasis("Consent form 7, 2026-04")]
            public void Method([Confidentiality("class2", "personal")] string text) => files.UploadFile(BinaryData.FromString(text), "a.jsonl", FileUploadPurpose.FineTune);

            public void Parameter([Confidentiality("class2"), ConsentBasis("Consent form 7, 2026-04")] string text) => files.UploadFile(BinaryData.FromString(text), "a.jsonl", FileUploadPurpose.FineTune);

            [ConsentBasis("")]
            public void Empty([Confidentiality("class2")] string text) => files.UploadFile({|AIP1008:BinaryData.FromString(text)|}, "a.jsonl", FileUploadPurpose.FineTune);

            [AIPurpose("A purpose is no consent")]
            public void Purpose([Confidentiality("class2", "personal")] string text) => files.UploadFile({|AIP1008:BinaryData.FromString(text)|}, "a.jsonl", FileUploadPurpose.FineTune);
        }

        [ConsentBasis("Consent form 7, 2026-04")]
        public class Training
        {
            private readonly OpenAIFileClient files = new("key");

            public void Upload([Confidentiality("class2", "personal")] string text) => files.UploadFile(BinaryData.FromString(text), "a.jsonl", FileUploadPurpose.FineTune);
        }
        """, Policy);

    [Fact]
    public Task ThePolicyAllowsIt() => JudgeConfidentiality(Usings + """
        public class Desk([AIEndpoint("trains")] OpenAIFileClient allowed, [AIEndpoint("gov")] OpenAIFileClient files, [AIEndpoint("low")] OpenAIFileClient low)
        {
            public void Allowed([Confidentiality("class2", "personal")] string text) => allowed.UploadFile(BinaryData.FromString(text), "a.jsonl", FileUploadPurpose.FineTune);
            public void Other([Confidentiality("class2", "personal")] string text) => files.UploadFile({|AIP1008:BinaryData.FromString(text)|}, "a.jsonl", FileUploadPurpose.FineTune);
            public void TooHigh([Confidentiality("class2", "personal")] string text) => low.UploadFile({|AIP1001:BinaryData.FromString(text)|}, "a.jsonl", FileUploadPurpose.FineTune);
        }
        """, Policy);

    [Fact]
    public Task OnStandardTermsThatIsTheCause() => JudgeConfidentiality(Usings + """
        public class Desk
        {
            private readonly OpenAIFileClient files = new("key");

            public void Confidential([Confidentiality("class2", "personal")] string text) => files.UploadFile({|AIP1002:BinaryData.FromString(text)|}, "a.jsonl", FileUploadPurpose.FineTune);
            public void Untagged(string text) => files.UploadFile({|AIP1006:BinaryData.FromString(text)|}, "a.jsonl", FileUploadPurpose.FineTune);
        }
        """);

    [Fact]
    public Task TheMessageNamesDataEndpointAndCall() => JudgeConfidentiality(Usings + """
        public class Desk([AIEndpoint("gov")] OpenAIFileClient files)
        {
            public void Upload([Confidentiality("class2")] string cases) => files.UploadFile({|#0:BinaryData.FromString(cases)|}, "a.jsonl", FileUploadPurpose.FineTune);
        }
        """, Policy, expected: new DiagnosticResult(RuleTable.Descriptor("AIP1008"))
            .WithArguments("cases", "class2 (Confidential)", "gov", "individual contract", "OpenAIFileClient.UploadFile", "").WithLocation(0));
}
