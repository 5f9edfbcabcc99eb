using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Lowering;
using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Lowering;

public sealed class EntryTests
{
    [Theory]
    [InlineData("abstract class C { public abstract void M(); }", "M")]
    [InlineData("interface C { void M(); }", "M")]
    [InlineData("class C { [System.Runtime.InteropServices.DllImport(\"x\")] static extern void M(); }", "M")]
    [InlineData("partial class C { partial void M(); }", "M")]
    [InlineData("class C { string P { get; set; } = \"\"; }", "get_P")]
    [InlineData("record C(string P);", "ToString")]
    [InlineData("struct C { string s; }", ".ctor")]
    [InlineData("class C { const int K = 1; int f = 2; }", "static C")]
    public void What_has_no_code_gives_nothing(string source, string name)
    {
        var compilation = Lowered.Compile(source);
        Assert.Null(Lowerer.Lower(Lowered.Find(compilation, name), compilation, CancellationToken.None));
    }

    [Fact]
    public void Members_of_other_assemblies_give_nothing()
    {
        var compilation = Lowered.Compile("");
        var text = compilation.GetSpecialType(SpecialType.System_String);
        Assert.All(text.GetMembers("Trim"), trim => Assert.Null(Lowerer.Lower(trim, compilation, CancellationToken.None)));
        Assert.Null(Lowerer.Lower(text, compilation, CancellationToken.None));
    }

    [Fact]
    public void Top_level_statements_are_a_main_with_arguments()
    {
        var compilation = Lowered.Compile(
            OutputKind.ConsoleApplication,
            "using System; var x = args[0]; Console.WriteLine(L()); string L() => x + \"!\";");
        var body = Lowerer.Lower(compilation.GetEntryPoint(CancellationToken.None)!, compilation, CancellationToken.None);
        Lowered.Expect(
            """
            <Main>$(args)
              &x = box string?
              t1 = args.element[0]
              &x.boxed = t1
              t2 = call L[&x]()
              call Console.WriteLine(t2)
              end
                L(^x)
                  t1 = ^x.boxed
                  t2 = "!"
                  t3 = text(t1, t2)
                  return t3
            """,
            LoweredDump.Print(body!));
    }

    [Fact]
    public void Initialisers_of_all_parts_are_lowered()
    {
        var compilation = Lowered.Compile("partial class C { string a = \"a\"; }", "partial class C { string b = \"b\"; }");
        var constructor = compilation.GetTypeByMetadataName("C")!.InstanceConstructors.Single();
        Lowered.Expect(
            """
            .ctor()
              t1 = "a"
              this.a = t1
              t2 = "b"
              this.b = t2
              end
            """,
            LoweredDump.Print(Lowerer.Lower(constructor, compilation, CancellationToken.None)!));
    }

    [Fact]
    public void An_argument_knows_its_expression_and_a_params_array_its_first_element()
    {
        const string Source = "class C { void N(string a, int b = 1, params string[] c) { } void M(string s) { N(c: s + 1, a: s); N(s); } }";
        var compilation = Lowered.Compile(Source);
        var body = Lowerer.Lower(Lowered.Find(compilation, "M"), compilation, CancellationToken.None)!;
        var calls = body.Code.Where(step => step.Method is { Name: "N" }).ToList();
        Assert.Equal(["s", null, "s + 1"], calls[0].ArgSyntax.Select(syntax => syntax?.ToString()));
        Assert.Equal(["s", null, null], calls[1].ArgSyntax.Select(syntax => syntax?.ToString()));
    }

    [Fact]
    public void Nested_bodies_know_their_parents_and_instructions_their_targets()
    {
        var compilation = Lowered.Compile("using System; class C { void M() { Action a = () => { L(); void L() { } }; } }");
        var body = Lowerer.Lower(Lowered.Find(compilation, "M"), compilation, CancellationToken.None)!;
        var lambda = Assert.Single(body.Nested);
        var local = Assert.Single(lambda.Nested);
        Assert.Same(body, lambda.Parent);
        Assert.Same(lambda, local.Parent);
        Assert.Same(lambda, Assert.Single(body.Code, step => step.Target is not null).Target);
        Assert.Same(local, Assert.Single(lambda.Code, step => step.Target is not null).Target);
    }
}
