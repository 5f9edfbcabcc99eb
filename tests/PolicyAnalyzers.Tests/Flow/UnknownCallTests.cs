using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Tests.Flow.Suite;
using Xunit;

namespace PolicyAnalyzers.Tests.Flow;

/// <summary>What flows through calls that nothing is known of is the policy's to say.</summary>
public sealed class UnknownCallTests
{
    private const string Source = """
        using System.Globalization;

        public class Desk
        {
            public void Result() => Send(new IdnMapping().GetAscii(LoadCase()));

            public void Receiver(Elsewhere.Box box)
            {
                box.Put(LoadCase());
                Send(box);
            }

            public void OtherArgument(Elsewhere.Box box)
            {
                Elsewhere.Box.Move(LoadCase(), box);
                Send(box);
            }

            public void Number() => Send(Elsewhere.Box.Hash(LoadCase()).ToString());

            public void Truth() => Send(Elsewhere.Box.Has(LoadCase()).ToString());

            public void Nothing() => Send(new IdnMapping().GetAscii("x"));
        }
        """;

    private const string Library = """
        namespace Elsewhere;

        public class Box
        {
            public void Put(string text) { }
            public static void Move(string text, Box to) { }
            public static int Hash(string text) => 0;
            public static bool Has(string text) => false;
        }
        """;

    [Theory]
    [InlineData("", "Result Receiver")]
    [InlineData("\"unknownCalls\": \"default\",", "Result Receiver")]
    [InlineData("\"unknownCalls\": \"strict\",", "Result Receiver OtherArgument Number")]
    [InlineData("\"unknownCalls\": \"off\",", "")]
    public async Task AsThePolicySays(string setting, string leaking)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        using var library = new MemoryStream();
        Assert.True(SuiteCompilation.Of(CSharpSyntaxTree.ParseText(Library, options)).WithAssemblyName("Elsewhere").Emit(library).Success);
        var desk = CSharpSyntaxTree.ParseText(Source, options, "Desk.cs");
        var compilation = SuiteCompilation.Of(SuiteFile.Read(FlowSuite.SupportPath).Tree, desk)
            .AddReferences(Microsoft.CodeAnalysis.MetadataReference.CreateFromImage(library.ToArray()));
        Assert.Empty(SuiteCompilation.Errors(compilation));
        var policy = File.ReadAllText(FlowSuite.PolicyPath).Replace("\"flow\": {", "\"flow\": { " + setting, StringComparison.Ordinal);

        var found = await SuiteAnalysis.Run(compilation, FlowSuite.PolicyPath, policy, default);

        var members = found.Where(d => d.Id == "AIP1001").Select(d => desk.GetRoot().FindNode(d.Location.SourceSpan)
            .AncestorsAndSelf().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.MethodDeclarationSyntax>().First().Identifier.ValueText);
        Assert.Equal(leaking, string.Join(" ", members));
    }
}
