using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.CodeFixes.Confidentiality;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>How the attribute is named, and where its using goes.</summary>
public class TagTheOriginNamesFixTests
{
    [Fact]
    public Task AnotherAttributeOfThisNameStaysWhatItIs() => TagTheOriginFixTests.Test(
        [
            """
            using System.Threading.Tasks;
            using Contoso.Tags;
            using Microsoft.Extensions.AI;

            [Confidentiality]
            public class Faq(IChatClient client)
            {
                public Task<ChatResponse> Ask(string question) => client.GetResponseAsync({|AIP1006:question|});
            }
            """,
            "namespace Contoso.Tags { public class ConfidentialityAttribute : System.Attribute; }",
        ],
        [
            """
            using System.Threading.Tasks;
            using Contoso.Tags;
            using Microsoft.Extensions.AI;

            [Confidentiality]
            public class Faq(IChatClient client)
            {
                public Task<ChatResponse> Ask([PolicyAnalyzers.Confidentiality("class1")] string question) => client.GetResponseAsync(question);
            }
            """,
        ]).RunAsync();

    [Fact]
    public Task ANameThatTheUsingWouldMakeAmbiguousStaysWhatItIs() => TagTheOriginFixTests.Test(
        [
            """
            using System.Threading.Tasks;
            using Contoso.Tags;
            using Microsoft.Extensions.AI;

            public class Faq(IChatClient client)
            {
                public Classification? Level;

                public Task<ChatResponse> Ask(string question) => client.GetResponseAsync({|AIP1006:question|});
            }
            """,
            "namespace Contoso.Tags { public class Classification; }",
        ],
        [
            """
            using System.Threading.Tasks;
            using Contoso.Tags;
            using Microsoft.Extensions.AI;

            public class Faq(IChatClient client)
            {
                public Classification? Level;

                public Task<ChatResponse> Ask([PolicyAnalyzers.Confidentiality("class1")] string question) => client.GetResponseAsync(question);
            }
            """,
        ]).RunAsync();

    [Fact]
    public Task ANamespaceOfOursInsideTheirsDoesNotMisleadIt() => TagTheOriginFixTests.Test(
        """
        namespace Contoso.PolicyAnalyzers
        {
            using System.Threading.Tasks;
            using Microsoft.Extensions.AI;

            public class Faq(IChatClient client)
            {
                public Task<ChatResponse> Ask(string question) => client.GetResponseAsync({|AIP1006:question|});
            }
        }
        """,
        """
        namespace Contoso.PolicyAnalyzers
        {
            using System.Threading.Tasks;
            using Microsoft.Extensions.AI;

            public class Faq(IChatClient client)
            {
                public Task<ChatResponse> Ask([global::PolicyAnalyzers.Confidentiality("class1")] string question) => client.GetResponseAsync(question);
            }
        }
        """).RunAsync();

    [Fact]
    public Task UsingsInsideTheNamespaceStayThere() => TagTheOriginFixTests.Test(
        """
        namespace Contoso.Desk
        {
            using System.Threading.Tasks;
            using Microsoft.Extensions.AI;

            public class Faq(IChatClient client)
            {
                public Task<ChatResponse> Ask(string question) => client.GetResponseAsync({|AIP1006:question|});
            }
        }
        """,
        """
        namespace Contoso.Desk
        {
            using System.Threading.Tasks;
            using Microsoft.Extensions.AI;
            using PolicyAnalyzers;

            public class Faq(IChatClient client)
            {
                public Task<ChatResponse> Ask([Confidentiality("class1")] string question) => client.GetResponseAsync(question);
            }
        }
        """).RunAsync();

    [Fact]
    public Task ConditionalUsingsAreLeftAlone() => TagTheOriginFixTests.Test(
        """
        #if !OLD
        using System.Threading.Tasks;
        #endif
        using Microsoft.Extensions.AI;

        public class Faq(IChatClient client)
        {
            public Task<ChatResponse> Ask(string question) => client.GetResponseAsync({|AIP1006:question|});
        }
        """,
        """
        #if !OLD
        using System.Threading.Tasks;
        #endif
        using Microsoft.Extensions.AI;

        public class Faq(IChatClient client)
        {
            public Task<ChatResponse> Ask([PolicyAnalyzers.Confidentiality("class1")] string question) => client.GetResponseAsync(question);
        }
        """).RunAsync();

    [Fact]
    public Task WindowsLineBreaksStay() => TagTheOriginFixTests.Test(
        "using System.Threading.Tasks;\r\nusing Microsoft.Extensions.AI;\r\n\r\npublic class Note\r\n{\r\n    public string Text { get; set; } = \"\";\r\n}\r\n\r\npublic class Faq(IChatClient client)\r\n{\r\n    public Task<ChatResponse> Ask(Note note) => client.GetResponseAsync({|AIP1006:note.Text|});\r\n}\r\n",
        "using System.Threading.Tasks;\r\nusing Microsoft.Extensions.AI;\r\nusing PolicyAnalyzers;\r\n\r\npublic class Note\r\n{\r\n    [Confidentiality(\"class1\")]\r\n    public string Text { get; set; } = \"\";\r\n}\r\n\r\npublic class Faq(IChatClient client)\r\n{\r\n    public Task<ChatResponse> Ask(Note note) => client.GetResponseAsync(note.Text);\r\n}\r\n").RunAsync();

    [Theory]
    [InlineData("class A;", "using PolicyAnalyzers;\n\nclass A;")]
    [InlineData("// Header.\n\n// About A.\nclass A;", "// Header.\n\nusing PolicyAnalyzers;\n\n// About A.\nclass A;")]
    [InlineData("#nullable enable\n/// <summary>A.</summary>\nclass A;", "#nullable enable\nusing PolicyAnalyzers;\n\n/// <summary>A.</summary>\nclass A;")]
    [InlineData("// Header.\nnamespace N;\nclass A;", "// Header.\nusing PolicyAnalyzers;\n\nnamespace N;\nclass A;")]
    [InlineData("extern alias B;\nclass A;", "extern alias B;\nusing PolicyAnalyzers;\nclass A;")]
    [InlineData("// Header.\nusing Zeta;\nclass A;", "// Header.\nusing PolicyAnalyzers;\nusing Zeta;\nclass A;")]
    [InlineData("using System; // base\nusing Alpha;\nusing static Beta.C;\nclass A;", "using System; // base\nusing Alpha;\nusing PolicyAnalyzers;\nusing static Beta.C;\nclass A;")]
    [InlineData("using Alpha;\nusing System;\nclass A;", "using Alpha;\nusing PolicyAnalyzers;\nusing System;\nclass A;")]
    [InlineData("global using Zeta;\nusing B = C.D;\nclass A;", "global using Zeta;\nusing PolicyAnalyzers;\nusing B = C.D;\nclass A;")]
    [InlineData("using Alpha; class A;", "using Alpha; using PolicyAnalyzers; class A;")]
    public void WhereTheUsingGoes(string code, string expected)
    {
        var root = CSharpSyntaxTree.ParseText(code).GetCompilationUnitRoot();

        var edit = UsingEdit.For(SourceText.From(code), root, root.DescendantNodes().Last());

        Assert.Equal(expected, SourceText.From(code).WithChanges(Assert.NotNull(edit)).ToString());
    }
}
