using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Lowering;

public sealed class AssignmentTests
{
    [Fact]
    public void Compound_text_is_text_of_both() =>
        Lowered.Expect(
            """
            M(s, a, i)
              t1 = "x"
              s = text(s, t1)
              t2 = call this.get_P()
              t3 = text(t2, s)
              call this.set_P(t3)
              t4 = a.element
              t5 = text(t4, s)
              a.element = t5
              end
            """,
            Lowered.Member("M", """
                string P { get; set; } = "";
                void M(string s, string[] a, int i) { s += "x"; P += s; a[i] += s; }
                """));

    [Fact]
    public void Compound_numbers_and_increments_are_scalars() =>
        Lowered.Expect(
            """
            M(i)
              t1 = 2
              i = scalar(i, t1)
              t2 = this.f
              t3 = scalar(t2)
              this.f = t3
              t4 = i
              i = scalar(t4)
              old = t4
              i = scalar(i)
              return i
            """,
            Lowered.Member("M", """
                int f;
                int M(int i) { i += 2; f++; var old = i++; return ++i; }
                """));

    [Fact]
    public void Coalescing_assignment_stores_to_the_place_once_evaluated() =>
        Lowered.Expect(
            """
            M(c)
              t1 = call this.N()
              t2 = call t1.get_P()
              t3 = equals(t2, null)
              if t3 goto b1 else b2
            b1:
              call t1.set_P(c)
            b2:
              t4 = c
              t5 = equals(t4, null)
              if t5 goto b4 else b3
            b3:
              end
            b4:
              c = this
              end
            """,
            Lowered.Member("M", """
                C? P { get; set; } C N() => this;
                void M(C? c) { N().P ??= c; c ??= this; }
                """));

    [Fact]
    public void Coalescing_and_conditional_values_join() =>
        Lowered.Expect(
            """
            M(a, b, c)
              t1 = a
              t2 = equals(t1, null)
              if t2 goto b2 else b1
            b1:
              t3 = t1
              goto b5
            b2:
              ifnot c goto b4 else b3
            b3:
              t3 = b
              goto b5
            b4:
              t3 = "x"
            b5:
              return t3
            """,
            Lowered.Member("M", """
                string M(string? a, string b, bool c) => a ?? (c ? b : "x");
                """));

    [Fact]
    public void Dynamic_operations_name_their_member() =>
        Lowered.Expect(
            """
            M(d, s)
              t1 = dynamic d.set_Foo(s)
              t2 = dynamic d.Bar(s)
              t3 = dynamic d.get_Baz()
              t4 = unknown(t3)
              return t4
            """,
            Lowered.Member("M", """
                dynamic M(dynamic d, string s) { d.Foo = s; d.Bar(s); return d.Baz[s]; }
                """));

    [Fact]
    public void Pointers_degrade() =>
        Lowered.Expect(
            """
            M(p, a)
              t1 = unknown(p)
              t2 = 3
              q = unknown(a)
              t3 = 0
              t4 = unknown(q, t3)
              t5 = unknown(p)
              end
            """,
            Lowered.Member("M", """
                static unsafe void M(int* p, int[] a) { *p = 3; fixed (int* q = a) { q[0] = *p; } }
                """));
}
