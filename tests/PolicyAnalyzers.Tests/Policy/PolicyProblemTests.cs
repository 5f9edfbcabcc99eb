using System.Linq;
using PolicyAnalyzers.Policy;
using Xunit;

namespace PolicyAnalyzers.Tests.Policy;

/// <summary>Files that are JSON and mean nothing, or nothing good.</summary>
public class PolicyProblemTests
{
    [Theory]
    [InlineData("""{ [|"endponts"|]: [] }""", "'endponts' is not a key that can stand here. Did you mean 'endpoints'? Expected one of: $schema, version, extends, allowLoosening, role, classes, confidentialFrom, categories, tags, endpoints, defaultEndpoint, allowedRegions, flow, disclosure, audit, oversight, purposes, inferFromNames.")]
    [InlineData("""{ "audit": { [|"xyzzy"|]: [] } }""", "'xyzzy' is not a key that can stand here. Expected one of: satisfiers, loggers, records, requiredFields, maxClass.")]
    [InlineData("""{ "endpoints": [ { "id": "x", "match": { [|"host"|]: ["a.example"] } } ] }""", "'host' is not a key that can stand here. Did you mean 'hosts'? Expected one of: hosts, diKeys, types.")]
    [InlineData("""{ "endpoints": [ { "id": "x", [|"maxclass"|]: "class1" } ] }""", "'maxclass' is not a key that can stand here. Did you mean 'maxClass'? Expected one of: id, match, provider, operator, region, contract, maxClass, allowedCategories, acceptsNeverSend, riskAnalysis, approval, models, training, storage, trainingDataAllowed, audit, provenance, evidence.")]
    [InlineData("""{ "version": [|2|] }""", "Version 2 of the policy file is not known to this package. Expected 1.")]
    [InlineData("""{ "version": [|"1"|] }""", "'version' has a value of the wrong type. Expected a number.")]
    [InlineData("""{ "classes": [|{}|] }""", "'classes' has a value of the wrong type. Expected an array of objects.")]
    [InlineData("""{ "classes": [|[]|] }""", "'classes' is empty. Expected at least one entry.")]
    [InlineData("""{ "classes": [ [|"class1"|], { "id": "class2" } ] }""", "'classes' has a value of the wrong type. Expected an array of objects.")]
    [InlineData("""{ "classes": [ { "id": "class2", "neverSend": [|1|] } ] }""", "'neverSend' has a value of the wrong type. Expected true or false.")]
    [InlineData("""{ "classes": [ { "id": "class2" }, { "id": [|"class2"|] } ] }""", "The id 'class2' is taken by the entry on line 1. Expected another id.")]
    [InlineData("""{ "classes": [ { "id": "class2" }, [|{|] "labels": ["a"] } ] }""", "The key 'id' is missing. Expected it in this object.")]
    [InlineData("""{ "classes": [ { "id": [|" "|] }, { "id": "class2" } ] }""", "'id' is empty. Expected a text.")]
    [InlineData("""{ "classes": [ { "id": "class1", "labels": ["機密性1"] }, { "id": "class2", "labels": ["秘", [|"機密性１情報"|]] } ] }""", "The label '機密性１情報' belongs to the class 'class1' already. Expected each label in one class.")]
    [InlineData("""{ "classes": [ { "id": "class1" }, { "id": "class2", "labels": [[|"Class1"|]] } ] }""", "The label 'Class1' belongs to the class 'class1' already. Expected each label in one class.")]
    [InlineData("""{ "confidentialFrom": [|"class4"|] }""", "No class has the id 'class4'. Did you mean 'class1'? Expected one of: class1, class2, class3.")]
    [InlineData("""{ "confidentialFrom": [|"機密性２情報"|] }""", "'機密性２情報' is a label. Expected the id of its class: 'class2'.")]
    [InlineData("""{ "categories": [ { "id": "personal" }, { "id": [|"personal"|] } ] }""", "The id 'personal' is taken by the entry on line 1. Expected another id.")]
    [InlineData("""{ "tags": [ [|{|] "class": "class1" } ] }""", "A tag is about one thing. Expected exactly one of the keys 'attribute', 'symbol' and 'namespace'.")]
    [InlineData("""{ "tags": [ [|{|] "symbol": "T:A", "namespace": "B", "class": "class1" } ] }""", "A tag is about one thing. Expected exactly one of the keys 'attribute', 'symbol' and 'namespace'.")]
    [InlineData("""{ "tags": [ [|{|] "namespace": "B" } ] }""", "The entry says nothing of the data. Expected 'class', 'categories' or both.")]
    [InlineData("""{ "tags": [ { "attribute": [|"My Tag"|], "class": "class1" } ] }""", "'My Tag' is not the full name of a type or namespace. Expected a name as in 'Contoso.Tags.CitizenDataAttribute'.")]
    [InlineData("""{ "tags": [ { "namespace": "A", "categories": [[|"personnel"|]] } ] }""", "No category has the id 'personnel'. Did you mean 'personal'? Expected one of: personal, specialCare, tradeSecret, credential.")]
    [InlineData("""{ "endpoints": [ { "id": "x", "contract": [|"standardterms"|] } ] }""", "'standardterms' is not a value of 'contract'. Did you mean 'standardTerms'? Expected one of: standardTerms, individual, onPremises.")]
    [InlineData("""{ "endpoints": [ { "id": "x", "maxClass": [|"Public"|] } ] }""", "'Public' is a label. Expected the id of its class: 'class1'.")]
    [InlineData("""{ "endpoints": [ { "id": "x", "maxClass": [|2|] } ] }""", "'maxClass' has a value of the wrong type. Expected a string.")]
    [InlineData("""{ "endpoints": [ { "id": "x", "allowedCategories": [|"personal"|] } ] }""", "'allowedCategories' has a value of the wrong type. Expected an array of strings.")]
    [InlineData("""{ "endpoints": [ { "id": "x", "match": { "hosts": [[|"https://a.example/v1"|]] } } ] }""", "'https://a.example/v1' is not a host name. Expected a name alone, without scheme, port and path, as in 'api.example.com' or '*.example.com'.")]
    [InlineData("""{ "endpoints": [ { "id": "x", "match": { "hosts": [[|"a.*.example"|]] } } ] }""", "'a.*.example' is not a host name. Expected a name alone, without scheme, port and path, as in 'api.example.com' or '*.example.com'.")]
    [InlineData("""{ "endpoints": [ { "id": "x", "approval": { "expires": [|"2027-02-29"|] } } ] }""", "'2027-02-29' is not a day that exists. Expected year, month and day as in 2027-03-31.")]
    [InlineData("""{ "endpoints": [ { "id": "x", "approval": { "approvedOn": [|"2026/05/20"|] } } ] }""", "'2026/05/20' is not a day that exists. Expected year, month and day as in 2027-03-31.")]
    [InlineData("""{ "endpoints": [ { "id": "x", "riskAnalysis": { "date": [|"2026-13-01"|] } } ] }""", "'2026-13-01' is not a day that exists. Expected year, month and day as in 2027-03-31.")]
    [InlineData("""{ "endpoints": [ { "id": "x", "evidence": { "safetyEvaluation": { "expires": [|"２０２６-01-01"|] } } } ] }""", "'２０２６-01-01' is not a day that exists. Expected year, month and day as in 2027-03-31.")]
    [InlineData("""{ "endpoints": [ { "id": "x", "evidence": { "capabilityCard": [|true|] } } ] }""", "'capabilityCard' has a value of the wrong type. Expected a string, or an object with 'reference' and 'expires'.")]
    [InlineData("""{ "endpoints": [ { "id": "gov" } ], "defaultEndpoint": [|"gvo"|] }""", "No endpoint has the id 'gvo'. Did you mean 'gov'? Expected one of: gov.")]
    [InlineData("""{ "defaultEndpoint": [|"gov"|] }""", "No endpoint has the id 'gov'. Expected one of: -.")]
    [InlineData("""{ "defaultEndpoint": [|false|] }""", "'defaultEndpoint' has a value of the wrong type. Expected a string or null.")]
    [InlineData("""{ "flow": { "sinks": [ { "symbol": "M:A.B", "endpoint": [|"gov"|] } ] } }""", "No endpoint has the id 'gov'. Expected one of: -.")]
    [InlineData("""{ "flow": { "sinks": [ { "symbol": [|"A.B"|] } ] } }""", "'A.B' is not a documentation-comment ID. Expected T:, M:, P:, F:, E: or N: and a full name, as in 'M:Contoso.Records.Load*'.")]
    [InlineData("""{ "flow": { "sinks": [ [|{|] "at": "return" } ] } }""", "The key 'symbol' is missing. Expected it in this object.")]
    [InlineData("""{ "flow": { "sinks": [ { "symbol": "M:A.B", "at": [|"argument 0.Name"|] } ] } }""", "'argument 0.Name' is not a place of a member. Expected 'return', 'this', 'argument 0' (counted from 0, without a path behind it) or 'argument *'.")]
    [InlineData("""{ "flow": { "sinks": [ { "symbol": "M:A.B", "at": [|"argument -1"|] } ] } }""", "'argument -1' is not a place of a member. Expected 'return', 'this', 'argument 0' (counted from 0, without a path behind it) or 'argument *'.")]
    [InlineData("""{ "flow": { "sources": [ [|{|] "symbol": "M:A.B" } ] } }""", "The entry says nothing of the data. Expected 'class', 'categories' or both.")]
    [InlineData("""{ "flow": { "sanitizers": [ [|{|] "symbol": "M:A.B" } ] } }""", "The sanitizer changes nothing. Expected 'to', 'removes' or both.")]
    [InlineData("""{ "flow": { "aiOutputs": [ { "symbol": "M:A.B" }, { "symbol": [|"M:A.B"|] } ] } }""", "An entry for 'M:A.B' stands in this array already. Expected one entry.")]
    [InlineData("""{ "disclosure": { "header": [|"AI Disclosure"|] } }""", "'AI Disclosure' cannot be the name of an HTTP header. Expected a name as in 'AI-Disclosure'.")]
    [InlineData("""{ "disclosure": { "languages": ["ja", [|"japanese language"|]] } }""", "'japanese language' is not a language tag. Expected a tag as in 'ja' or 'en-US'.")]
    [InlineData("""{ "audit": [|[]|] }""", "'audit' has a value of the wrong type. Expected an object.")]
    [InlineData("""{ "purposes": { [|"Contoso"|]: "why" } }""", "'Contoso' is not a documentation-comment ID. Expected T:, M:, P:, F:, E: or N: and a full name, as in 'M:Contoso.Records.Load*'.")]
    [InlineData("""{ "purposes": { "N:Contoso": [|""|] } }""", "'N:Contoso' is empty. Expected a text.")]
    [InlineData("""{ "role": [|"vendor"|] }""", "'vendor' is not a value of 'role'. Expected one of: developer, provider, user.")]
    [InlineData("""{ "extends": [|"goverment-ja"|] }""", "There is no base policy 'goverment-ja'. Did you mean 'government-ja'? Expected one of: business, government-ja, eu, frontier, or the path of a .json file.")]
    [InlineData("""{ "extends": [|"../city.json"|] }""", "The file '../city.json' is not among the project's additional files. Expected an AdditionalFiles item for it, and its path relative to this file.")]
    public void AProblemIsReportedAtItsNodeWithWhatWasExpected(string marked, string expected) =>
        Assert.Equal(expected, PolicyRun.OnlyProblem(marked));

    [Theory]
    [InlineData("""{ "endponts": [] }""", "'endponts' はここで使えるキーではありません。'endpoints' の誤りではありませんか。使えるキー: $schema, version,")]
    [InlineData("""{ "version": 2 }""", "このパッケージはポリシーファイルのバージョン 2 に対応していません。1 が必要です。")]
    [InlineData("""{ "confidentialFrom": "機密性2" }""", "'機密性2' はラベルです。クラスの id 'class2' を書いてください。")]
    [InlineData("""{ "endpoints": [ { "id": "x", "approval": { "expires": "2027-02-29" } } ] }""", "'2027-02-29' は実在する日付ではありません。2027-03-31 のように年・月・日を書いてください。")]
    [InlineData("""{ "role": user }""", "'user' は JSON の値ではありません。true、false、null、または二重引用符で囲んだ文字列が必要です。")]
    public void MessagesComeInJapanese(string policy, string beginning) =>
        Assert.StartsWith(beginning, Assert.Single(PolicyRun.Load(policy).Problems).Message.ToString(PolicyRun.Japanese), System.StringComparison.Ordinal);

    [Fact]
    public void WhatIsWrongIsReadAsStrictlyAsItCanBeAndTheRestCounts()
    {
        var model = PolicyRun.Load(
            """
            {
              "classes": [ { "id": "low", "neverSend": 1 }, { "id": "high", "neversend": true } ],
              "categories": [ { "id": "personal", "neverSend": "yes" } ],
              "tags": [ { "namespace": "A", "class": "hihg" } ],
              "endpoints": [
                { "id": "x", "contract": "own", "maxClass": "hihg", "allowedCategorys": ["personal"], "acceptsNeverSend": "yes",
                  "trainingDataAllowed": 1, "audit": "gate", "approval": { "authority": "a", "reference": "r", "approvedOn": "2026-01-01", "expires": "soon" } },
                { "id": "y", "maxClass": "high", "maxClass": "low" },
                { "id": "z", "contract": "onPremises", "maxClass": "high" }
              ],
              "flow": { "sanitizers": [ { "symbol": "M:A.B", "to": "lo" } ] },
              "audit": { "requiredFields": 7 },
              "inferFromNames": 1
            }
            """).Model;

        Assert.Equal([true, true], model.Classes.Select(item => item.NeverSend));
        Assert.True(model.FindCategory("personal")!.NeverSend);
        Assert.Equal("high", model.Tags[0].Class);
        var x = model.FindEndpoint("x")!;
        Assert.Equal((EndpointContract.StandardTerms, 0, false, false, EndpointAudit.Code), (x.Contract, x.MaxClassRank, x.AcceptsNeverSend, x.TrainingDataAllowed, x.Audit));
        Assert.False(x.Allows(model.FindCategory("personal")!));
        Assert.False(x.Approval!.HoldsOn(new System.DateTime(2026, 2, 1)));
        Assert.Equal(0, model.FindEndpoint("y")!.MaxClassRank);
        Assert.Equal((EndpointContract.OnPremises, 1), (model.FindEndpoint("z")!.Contract, model.FindEndpoint("z")!.MaxClassRank));
        Assert.Empty(model.Flow.Sanitizers);
        Assert.Equal(8, model.Audit.RequiredFields.Length);
        Assert.True(model.InferFromNames);
        Assert.Equal(1, model.ConfidentialFromRank);
    }

    [Fact]
    public void AFileThatCannotBeReadLeavesTheSafeDefaults()
    {
        var load = PolicyRun.Load("not json");

        Assert.True(load.FileFound);
        Assert.NotEmpty(load.Problems);
        Assert.Equal(3, load.Model.Classes.Length);
        Assert.False(load.Model.EndpointsDeclared);
    }
}
