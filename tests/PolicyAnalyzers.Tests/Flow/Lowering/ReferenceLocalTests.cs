using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Lowering;

public sealed class ReferenceLocalTests
{
    [Fact]
    public void A_ref_local_to_a_variable_shares_its_box() =>
        Lowered.Expect(
            """
            M(v)
              &l = box string?
              t1 = "a"
              &l.boxed = t1
              &r = &l
              &r.boxed = v
              t2 = &l.boxed
              return t2
            """,
            Lowered.Member("M", """
                string M(string v) { var l = "a"; ref var r = ref l; r = v; return l; }
                """));

    [Fact]
    public void A_ref_local_to_an_element_is_that_element() =>
        Lowered.Expect(
            """
            M(a, i, v)
              a.element = v
              t1 = a.element
              t2 = "x"
              t3 = text(t1, t2)
              a.element = t3
              end
            """,
            Lowered.Member("M", """
                void M(string[] a, int i, string v) { ref var r = ref a[i]; r = v; r += "x"; }
                """));

    [Fact]
    public void A_conditional_reference_may_change_either() =>
        Lowered.Expect(
            """
            M(b, &x, &y, v)
              ifnot b goto b2 else b1
            b1:
              goto b3
            b2:
            b3:
              t1 = &x.boxed
              t2 = unknown(t1, v)
              &x.boxed = t2
              t3 = &y.boxed
              t4 = unknown(t3, v)
              &y.boxed = t4
              end
            """,
            Lowered.Member("M", """
                void M(bool b, ref string x, ref string y, string v) { ref var r = ref (b ? ref x : ref y); r = v; }
                """));
}
