using System;
using System.Linq;
using PolicyAnalyzers.Policy.Json;
using Xunit;

namespace PolicyAnalyzers.Tests.Policy;

/// <summary>Files that are not JSON: each error at its place, and reading goes on.</summary>
public class JsonErrorTests
{
    [Theory]
    [InlineData("[||]", "The file is empty. Expected a JSON object: '{' and '}' with keys between them.")]
    [InlineData("[||]// only a comment", "The file is empty. Expected a JSON object: '{' and '}' with keys between them.")]
    [InlineData("{} [|x|]", "The JSON value ends before this. Expected the end of the file.")]
    [InlineData("""{ "version": [|}|]""", "Expected a value here: a string in double quotes, a number, true, false, null, an array or an object.")]
    [InlineData("""{ "version": [||]""", "Expected a value here: a string in double quotes, a number, true, false, null, an array or an object.", "What opens here is not closed. Expected '}'.")]
    [InlineData("""{ [|5|]: 1 }""", "The key '5' has no quotes. Expected \"5\".", "*")]
    [InlineData("""{ [|version|]: 1 }""", "The key 'version' has no quotes. Expected \"version\".")]
    [InlineData("""{ "version" [|1|] }""", "Expected ':' after the key 'version'.")]
    [InlineData("""{ "version" [|=|] 1 }""", "Expected ':' after the key 'version'.")]
    [InlineData("""{ "version": 1 [|"|]inferFromNames": false }""", "Expected ',' or '}' here.")]
    [InlineData("""{ "allowedRegions": ["jp" [|"|]us"] }""", "Expected ',' or ']' here.")]
    [InlineData("""{ "classes": [ [|{|] "id": "class2" ] }""", "What opens here is not closed. Expected '}'.")]
    [InlineData("{ \"extends\": [|\"business|]\n}", "The string has no end on this line. Expected '\"'.")]
    [InlineData("""{ "extends": [|'business'|] }""", "JSON has no single quotes. Expected a string in double quotes.")]
    [InlineData("""{ "extends": [|business|] }""", "'business' is not a JSON value. Expected true, false, null, or text in double quotes.")]
    [InlineData("""{ "inferFromNames": [|False|] }""", "'False' is not a JSON value. Expected true, false, null, or text in double quotes.")]
    [InlineData("""{ "version": [|01|] }""", "'01' is not a JSON number. Expected digits as in 1, -2 or 0.5.")]
    [InlineData("""{ "version": [|1.|] }""", "'1.' is not a JSON number. Expected digits as in 1, -2 or 0.5.")]
    [InlineData("""{ "version": [|0x1|] }""", "'0x1' is not a JSON number. Expected digits as in 1, -2 or 0.5.")]
    [InlineData("""{ "role": "user[|\q|]" }""", "'\\q' is not an escape sequence. Expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t, or \\u and four hexadecimal digits.")]
    [InlineData("""{ "allowedRegions": ["[|\u|]00g0"] }""", "'\\u' is not an escape sequence. Expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t, or \\u and four hexadecimal digits.")]
    [InlineData("""{ "allowedRegions": [[|"\ud800"|]] }""", "The string has half of a surrogate pair. Expected both halves, or the character itself.")]
    [InlineData("{ \"allowedRegions\": [\"a[|\t|]b\"] }", "The character U+0009 cannot stand in a string as it is. Expected an escape sequence such as \\t or \\u0009.")]
    [InlineData("""{ "version": 1 } [|/*|] never closed""", "The comment has no end. Expected '*/'.")]
    [InlineData("""{ "version": 1, [|"version"|]: 1 }""", "The key 'version' stands in this object already. Remove one of the two.")]
    [InlineData("[|[]|]", "Expected a JSON object: '{' and '}' with the keys of the policy between them.")]
    [InlineData("[|5|]", "Expected a JSON object: '{' and '}' with the keys of the policy between them.")]
    public void AnErrorIsReportedAtItsPlace(string marked, string expected, string? alsoReported = null)
    {
        if (alsoReported is null)
        {
            Assert.Equal(expected, PolicyRun.OnlyProblem(marked));
            return;
        }

        // Here one mistake makes two: the other has its own test.
        var text = TestKit.Markup.Parse(marked);
        var problems = PolicyRun.Load(text.Text).Problems;
        Assert.Equal(2, problems.Length);
        Assert.Contains(problems, problem => problem.Place.Span == text.Diagnostics[0].Span
            && (expected == "*" || problem.Message.ToString(PolicyRun.English) == expected));
    }

    [Fact]
    public void AllErrorsOfAFileAreReportedAndTheRestIsRead()
    {
        const string Marked =
            """
            {
              "version": 1
              [|"|]extends": "business",
              "role": [|developer|],
              "allowedRegions": ["jp", [|'us'|]],
              "endpoints": [
                { "id": "one", "region": "j[|\p|]" },
                { "id": "two" [|"|]contract": "individual" }
              ]
            }
            """;

        PolicyRun.Problems(Marked);
        var model = PolicyRun.Load(TestKit.Markup.Parse(Marked).Text).Model;
        Assert.Equal(["one", "two"], model.Endpoints.Select(endpoint => endpoint.Id));
        Assert.Equal(PolicyAnalyzers.Policy.EndpointContract.Individual, model.Endpoints[1].Contract);
    }

    [Fact]
    public void StringsNumbersAndWordsAreRead()
    {
        var root = JsonParser.Parse("""[ "a\"\\\/\b\f\n\r\tあ\uD83D\uDE00", -0.5e+3, true, false, null, /* c */ {}, [ ], ]""");

        Assert.Empty(root.Errors);
        Assert.Equal("a\"\\/\b\f\n\r\tあ😀", root.Root!.Items[0].Text);
        Assert.Equal("-0.5e+3", root.Root.Items[1].Text);
        Assert.Equal(
            [JsonKind.String, JsonKind.Number, JsonKind.True, JsonKind.False, JsonKind.Null, JsonKind.Object, JsonKind.Array],
            root.Root.Items.Select(item => item.Kind));
    }

    [Fact]
    public void DeepNestingIsOneErrorAndNoStackOverflow()
    {
        foreach (var open in new[] { "[", "{\"a\":", "[{\"a\":" })
        {
            var deep = string.Concat(Enumerable.Repeat(open, 200_000));
            var document = JsonParser.Parse(deep);

            Assert.Contains(document.Errors, error => error.Key == "Json_TooDeep");
        }

        var closed = JsonParser.Parse(new string('[', 1000) + new string(']', 1000));
        Assert.Equal("Json_TooDeep", Assert.Single(closed.Errors).Key);
    }

    [Fact]
    public void AHugeNumberIsAWrongVersionAndNothingWorse() =>
        Assert.Equal(
            "Version 1999999999999999999999999999999999999999… of the policy file is not known to this package. Expected 1.",
            PolicyRun.OnlyProblem("{ \"version\": [|1" + new string('9', 5000) + "|] }"));

    [Fact]
    public void AFileThatIsNotJsonAtAllGivesNoFloodOfErrors()
    {
        var document = JsonParser.Parse("{" + string.Concat(Enumerable.Repeat("? ", 100_000)));

        Assert.InRange(document.Errors.Length, 1, 100);
    }

    [Fact]
    public void AMessageHoldsNoControlCharactersOfTheFile()
    {
        var text = Assert.Single(PolicyRun.Texts(PolicyRun.Load("{ \"a\\u0007\\n\": 1 }")));

        Assert.DoesNotContain(text, char.IsControl);
    }
}
