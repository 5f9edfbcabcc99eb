using System.Threading;
using PolicyAnalyzers.Flow.Lowering;
using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Lowering;

/// <summary>Language that is newer than the compiler we build on: only its shape reaches us. On the older compiler it is broken code, and must not throw.</summary>
public sealed class NewerLanguageTests
{
    [Fact]
    public void The_receiver_of_an_extension_block_is_this() =>
        Expect("E.extension(string).Twice(int)", "Twice(n)\n  t1 = text(this, n)\n  return t1\n", Extension);

    [Fact]
    public void An_extension_member_is_called_on_its_receiver() =>
        Expect("E.Use(string)", "Use(t)\n  t1 = 3\n  t2 = call t.Twice(t1)\n  t3 = call t.get_Bar()\n  t4 = text(t2, t3)\n  return t4\n", Extension);

    [Fact]
    public void The_static_twin_of_an_extension_member_uses_its_own_parameters() =>
        Expect("E.Twice(string, int)", "Twice(s, n)\n  t1 = text(s, n)\n  return t1\n", Extension);

    [Fact]
    public void The_field_keyword_is_the_property() =>
        Expect("C.P.get", "get_P()\n  t1 = this.P\n  return t1\n", "class C { string P { get => field; set; } = \"\"; }");

    [Fact]
    public void A_partial_property_is_lowered_from_its_implementation() =>
        Expect(
            "C.P.get",
            "get_P()\n  t1 = this.f\n  return t1\n",
            "partial class C { partial string P { get; } string f = \"\"; partial string P => f; }");

    private static void Expect(string member, string expected, string source)
    {
        if (Lowered.KnowsCSharp14)
        {
            Assert.Equal(expected, Lowered.Dump(member, source));
            return;
        }

        // How much of it an older compiler makes out differs; whatever it is, lowering takes it.
        var compilation = Lowered.Compile(source);
        foreach (var symbol in Lowered.Members(compilation))
        {
            Assert.Null(Record.Exception(() => Lowerer.Lower(symbol, compilation, CancellationToken.None)));
        }
    }

    private const string Extension = """
        static class E
        {
            extension(string s)
            {
                public string Twice(int n) => s + n;
                public string Bar => s + "bar";
            }

            public static string Use(string t) => t.Twice(3) + t.Bar;
        }
        """;
}
