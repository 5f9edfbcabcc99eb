using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Lowering;

public sealed class TextTests
{
    [Fact]
    public void Concatenation_is_one_text_of_all_parts() =>
        Lowered.Expect(
            """
            M(s, i)
              t1 = "a"
              t2 = 'c'
              t3 = text(t1, s, i, t2)
              return t3
            """,
            Lowered.Member("M", """
                string M(string s, int i) => "a" + s + i + 'c';
                """));

    [Fact]
    public void Interpolation_is_text_with_its_literals() =>
        Lowered.Expect(
            """
            M(s, d)
              t1 = "a"
              t2 = "b"
              t3 = text(t1, s, t2, d)
              return t3
            """,
            Lowered.Member("M", """
                string M(string s, DateTime d) => $"a{s}b{d:o}";
                """));

    [Fact]
    public void ToString_written_in_source_is_called() =>
        Lowered.Expect(
            """
            M(c, r, o)
              t1 = callvirt c.ToString()
              t2 = text(t1, r, o)
              t3 = callvirt c.ToString()
              t4 = text(t2, t3)
              return t4
            """,
            Lowered.Member("M", """
                public override string ToString() => "c";
                string M(C c, R r, object o) => $"{c}{r}{o}" + c;
                """, """
                record R(string Name);
                """));

    [Fact]
    public void A_librarys_handler_is_the_text_that_is_appended() =>
        Lowered.Expect(
            """
            M(b, s)
              t1 = b
              t2 = text()
              t3 = "a"
              t2 = text(t2, t3)
              t2 = text(t2, s)
              t2 = text(t2, this)
              t4 = box AppendInterpolatedStringHandler
              t4.boxed = t2
              t5 = call t1.Append(t4)
              t2 = t4.boxed
              end
            """,
            Lowered.Member("M", """
                void M(System.Text.StringBuilder b, string s) => b.Append($"a{s}{this}");
                """));

    [Fact]
    public void A_handler_of_source_is_called() =>
        Lowered.Expect(
            """
            M(s)
              t1 = this
              t2 = new H
              t3 = 1
              t4 = 1
              t5 = box ?
              call t2.ctor(t3, t4, t5)
              t6 = t5.boxed
              t7 = t2
              ifnot t6 goto b2 else b1
            b1:
              t8 = "a"
              call t7.AppendLiteral(t8)
              call t7.AppendFormatted(s)
            b2:
              call t1.N(t7)
              end
            """,
            Lowered.Member("M", """
                void N(H h) { }
                void M(string s) => N($"a{s}");
                """, """
                [System.Runtime.CompilerServices.InterpolatedStringHandler] class H { public H(int l, int f, out bool ok) => ok = true; public void AppendLiteral(string s) { } public void AppendFormatted(string s) { } }
                """));

    [Fact]
    public void A_formattable_text_is_its_text() =>
        Lowered.Expect(
            """
            M(s)
              t1 = "a"
              t2 = text(t1, s)
              t3 = t2
              return t3
            """,
            Lowered.Member("M", """
                FormattableString M(string s) => $"a{s}";
                """));
}
