using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Lowering;

public sealed class StructCopyTests
{
    [Fact]
    public void Struct_values_are_copied_on_assignment() =>
        Lowered.Expect(
            """
            M(s, a)
              q = clone s
              t1 = clone q
              a.element[0] = t1
              t2 = a.element[0]
              t3 = clone t2
              this.f = t3
              t4 = q
              n = clone t4
              t5 = this.f
              t6 = clone t5
              return t6
            """,
            Lowered.Member("M", """
                S f;
                S M(S s, S[] a) { var q = s; a[0] = q; f = a[0]; var n = (S?)q; return f; }
                """, """
                struct S { public string X; public void Set(string v) => X = v; }
                """));

    [Fact]
    public void Members_of_a_struct_variable_change_it_in_place() =>
        Lowered.Expect(
            """
            M(s, a)
              t1 = "a"
              s.X = t1
              t2 = "b"
              call s.Set(t2)
              t3 = a.element[0]
              t4 = "c"
              t3.X = t4
              end
            """,
            Lowered.Member("M", """
                void M(S s, S[] a) { s.X = "a"; s.Set("b"); a[0].X = "c"; }
                """, """
                struct S { public string X; public void Set(string v) => X = v; }
                """));

    [Fact]
    public void Primitives_read_only_and_platform_structs_are_not_copied() =>
        Lowered.Expect(
            """
            M(i, d, r, s)
              a = i
              b = d
              c = r
              e = s
              end
            """,
            Lowered.Member("M", """
                void M(int i, DateTime d, R r, Span<int> s) { var a = i; var b = d; var c = r; var e = s; }
                """, """
                readonly struct R { }
                """));

    [Fact]
    public void Tuples_are_copied() =>
        Lowered.Expect(
            """
            M(t)
              u = clone t
              t1 = "x"
              u.item0 = t1
              end
            """,
            Lowered.Member("M", """
                void M((string, int) t) { var u = t; u.Item1 = "x"; }
                """));
}
