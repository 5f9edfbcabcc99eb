using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Lowering;

public sealed class DeconstructionTests
{
    [Fact]
    public void A_tuple_gives_its_items() =>
        Lowered.Expect(
            """
            M(t)
              t1 = t.item0
              t2 = t.item1
              a = t1
              t3 = t2.item0
              t4 = t2.item1
              b = t3
              c = t4
              t5 = new (string c, string a)
              t5.item0 = c
              t5.item1 = a
              t6 = t5.item0
              t7 = t5.item1
              this.f = t6
              end
            """,
            Lowered.Member("M", """
                string f = "";
                void M((string, (int, string)) t) { var (a, (b, c)) = t; (f, _) = (c, a); }
                """));

    [Fact]
    public void Swapping_reads_before_it_writes() =>
        Lowered.Expect(
            """
            M(a, b)
              t1 = new (string b, string a)
              t1.item0 = b
              t1.item1 = a
              t2 = t1.item0
              t3 = t1.item1
              a = t2
              b = t3
              end
            """,
            Lowered.Member("M", """
                void M(string a, string b) { (a, b) = (b, a); }
                """));

    [Fact]
    public void A_Deconstruct_method_fills_boxes() =>
        Lowered.Expect(
            """
            M(c, u)
              t1 = box string
              t2 = box int
              call c.Deconstruct(t1, t2)
              t3 = t1.boxed
              t4 = t2.boxed
              a = t3
              b = t4
              t5 = box string
              t6 = box string
              call E.Deconstruct(u, t5, t6)
              t7 = t5.boxed
              t8 = t6.boxed
              h = t7
              p = t8
              end
            """,
            Lowered.Member("M", """
                void Deconstruct(out string a, out int b) { a = ""; b = 1; }
                void M(C c, Uri u) { var (a, b) = c; var (h, p) = u; }
                """, """
                static class E { public static void Deconstruct(this Uri u, out string h, out string p) { h = u.Host; p = ""; } }
                """));

    [Fact]
    public void A_record_gives_its_properties() =>
        Lowered.Expect(
            """
            M(r)
              t1 = call r.get_Name()
              t2 = call r.get_Age()
              n = t1
              a = t2
              end
            """,
            Lowered.Member("M", """
                void M(R r) { var (n, a) = r; }
                """, """
                record R(string Name, int Age);
                """));

    [Fact]
    public void A_loop_deconstructs_each_element() =>
        Lowered.Expect(
            """
            M(l)
              t1 = callvirt l.GetEnumerator()
            b1:
              t2 = callvirt t1.MoveNext()
              ifnot t2 goto b3 else b2
            b2:
              t3 = callvirt t1.get_Current()
              t4 = t3.item0
              t5 = t3.item1
              a = t4
              b = t5
              call Console.WriteLine(a)
              goto b1
            b3:
              t6 = equals(t1, null)
              if t6 goto b5 else b4
            b4:
              t7 = t1
              callvirt t7.Dispose()
              end
            b5:
              end
            """,
            Lowered.Member("M", """
                void M(IEnumerable<(string, int)> l) { foreach (var (a, b) in l) Console.WriteLine(a); }
                """));
}
