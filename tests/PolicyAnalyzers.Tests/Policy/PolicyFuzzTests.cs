using System;
using System.Linq;
using System.Text;
using PolicyAnalyzers.Policy;
using Xunit;

namespace PolicyAnalyzers.Tests.Policy;

/// <summary>Files that were broken at random, from fixed seeds: reading never throws, and says the same twice.</summary>
public class PolicyFuzzTests
{
    private const string Valid =
        """
        {
          "version": 1, "extends": "government-ja", "role": "provider", // comment
          "classes": [ { "id": "class1", "labels": ["機密性1"] }, { "id": "class2" }, { "id": "class3", "neverSend": true } ],
          "confidentialFrom": "class2", "categories": [ { "id": "personal" }, { "id": "credential", "neverSend": true } ],
          "tags": [ { "symbol": "P:Contoso.Citizen.MyNumber", "class": "class3", "categories": ["personal"] } ],
          "endpoints": [ { "id": "gov", "match": { "hosts": ["*.openai.azure.com"] }, "contract": "individual", "maxClass": "class2",
            "approval": { "expires": "2027-03-31" }, "evidence": { "capabilityCard": "x" } } ],
          "defaultEndpoint": null, /* more */ "allowedRegions": ["jp"],
          "flow": { "sinks": [ { "symbol": "M:Contoso.Llm.Ask(System.String)", "at": "argument 0", "endpoint": "gov" } ] },
          "disclosure": { "languages": ["ja", "en"] }, "audit": { "loggers": ["M:A.B", "E:x"] },
          "purposes": { "N:Contoso": "why" }, "inferFromNames": false,
        }
        """;

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "\\u", "\\uD800", "\uD800", "\uDC00", "\0", "\u0001", "\n", "//", "/*", "*/", "null", "true",
        "-", "1e9999", "0", "\"id\"", "\"class1\"", "\"*\"", "M:", "*", "\uFEFF", "😀", "[[[[[[[[", "{\"a\":{\"a\":", "２", "（",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void ABrokenFileNeverThrowsAndGivesAUsableModel(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 500; i++)
        {
            var text = Mutated(random);
            var load = PolicyRun.Load(text);
            var again = PolicyRun.Load(text);

            Assert.NotEmpty(load.Model.Classes);
            Assert.InRange(load.Model.ConfidentialFromRank, 0, load.Model.Classes.Length - 1);
            Assert.All(load.Model.Endpoints, endpoint => Assert.InRange(endpoint.MaxClassRank, 0, load.Model.Classes.Length - 1));
            Assert.All(load.Problems, problem =>
            {
                Assert.InRange(problem.Place.Span.Start, 0, text.Length);
                Assert.InRange(problem.Place.Span.End, 0, text.Length);
                Assert.NotEqual("", problem.Message.ToString(PolicyRun.Japanese));
            });
            Assert.Equal(Lines(load), Lines(again));
        }
    }

    [Fact]
    public void EveryBeginningOfAFileIsReadWithoutThrowing()
    {
        for (var length = 0; length < Valid.Length; length++)
        {
            Assert.NotEmpty(PolicyRun.Load(Valid[..length]).Problems);
        }

        Assert.Empty(PolicyRun.Texts(PolicyRun.Load(Valid)));
    }

    [Fact]
    public void LabelsOfAnyTextAreHarmless()
    {
        var random = new Random(5);
        var model = PolicyRun.LoadFiles([]).Model;
        for (var i = 0; i < 5_000; i++)
        {
            var builder = new StringBuilder();
            for (var j = random.Next(12); j > 0; j--)
            {
                builder.Append(random.Next(3) == 0 ? (char)random.Next(char.MaxValue + 1) : "機密性２情報（） ・限"[random.Next(11)]);
            }

            model.FindClass(builder.ToString());
            model.FindCategory(builder.ToString());
        }
    }

    private static string Mutated(Random random)
    {
        var text = new StringBuilder(Valid);
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(at, Math.Min(random.Next(1, 12), text.Length - at));
                    break;
                case 1:
                    text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 2:
                    text[at] = (char)random.Next(32, 127);
                    break;
                default:
                    var length = Math.Min(random.Next(1, 60), text.Length - at);
                    text.Insert(random.Next(text.Length), text.ToString(at, length));
                    break;
            }
        }

        return text.ToString();
    }

    private static string[] Lines(PolicyLoad load) =>
        [.. load.Problems.Select(problem => problem.Place.Path + problem.Place.Span + problem.Message.ToString(PolicyRun.English))];
}
