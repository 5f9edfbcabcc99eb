using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Lowering;

public sealed class MemberAccessTests
{
    [Fact]
    public void Properties_and_indexers_are_calls_of_accessors() =>
        Lowered.Expect(
            """
            M(c)
              t1 = call this.get_P()
              call c.set_P(t1)
              t2 = 1
              t3 = 2
              t4 = call c.get_Item(t3)
              call c.set_Item(t2, t4)
              end
            """,
            Lowered.Member("M", """
                string P { get; set; } = "";
                string this[int i] { get => P; set => P = value; }
                void M(C c) { c.P = P; c[1] = c[2]; }
                """));

    [Fact]
    public void Fields_are_loaded_and_stored() =>
        Lowered.Expect(
            """
            M(c)
              t1 = this.f
              c.f = t1
              t2 = c.f
              static s = t2
              k = 3
              day = 5
              end
            """,
            Lowered.Member("M", """
                string f = ""; static string s = ""; const int K = 3;
                void M(C c) { c.f = f; s = c.f; var k = K; var day = DayOfWeek.Friday; }
                """));

    [Fact]
    public void Tuple_fields_are_items() =>
        Lowered.Expect(
            """
            M(t)
              t1 = "a"
              t.item0 = t1
              t2 = t.item0
              return t2
            """,
            Lowered.Member("M", """
                string M((string Name, int) t) { t.Name = "a"; return t.Item1; }
                """));

    [Fact]
    public void Array_elements_are_elements() =>
        Lowered.Expect(
            """
            M(a, b, i)
              t1 = a.element[0]
              a.element = t1
              t2 = b.element
              t3 = scalar(t2)
              b.element = t3
              t4 = 1
              t5 = scalar(t4)
              t6 = scalar(t5)
              t7 = new string[]
              t8 = a.element
              t7.element = t8
              slice = t7
              t9 = 1
              t10 = scalar(t9)
              last = a.element
              end
            """,
            Lowered.Member("M", """
                void M(string[] a, int[,] b, int i) { a[i] = a[0]; b[0, i]++; var slice = a[1..]; var last = a[^1]; }
                """));

    [Fact]
    public void Text_and_lists_are_indexed_from_the_end_by_calls() =>
        Lowered.Expect(
            """
            M(s, l)
              t1 = 1
              t2 = scalar(t1)
              c = call s.get_Chars(t2)
              t3 = 1
              t4 = scalar(t3)
              t5 = 2
              t6 = scalar(t5)
              t7 = scalar(t4, t6)
              sub = call s.Substring(t7, t7)
              t8 = 1
              t9 = scalar(t8)
              call l.set_Item(t9, sub)
              end
            """,
            Lowered.Member("M", """
                void M(string s, List<string> l) { var c = s[^1]; var sub = s[1..2]; l[^1] = sub; }
                """));

    [Fact]
    public void An_element_behind_a_reference_return_is_stored() =>
        Lowered.Expect(
            """
            M(s, v)
              t1 = 0
              s.element = v
              end
            """,
            Lowered.Member("M", """
                void M(Span<string> s, string v) { s[0] = v; }
                """));

    [Fact]
    public void A_loop_by_reference_stores_elements() =>
        Assert.Contains(".element = v\n", Lowered.Member("M", "void M(Span<string> s, string v) { foreach (ref var x in s) x = v; }"), System.StringComparison.Ordinal);

    [Fact]
    public void A_conditional_access_branches() =>
        Lowered.Expect(
            """
            M(c)
              t1 = c
              t2 = equals(t1, null)
              if t2 goto b3 else b1
            b1:
              t3 = call t1.get_P()
              t4 = equals(t3, null)
              if t4 goto b3 else b2
            b2:
              t5 = call t3.get_Length()
              t6 = t5
              goto b4
            b3:
              t6 = null
            b4:
              return t6
            """,
            Lowered.Member("M", """
                string? P { get; set; }
                int? M(C? c) => c?.P?.Length;
                """));

    [Fact]
    public void A_call_through_base_is_not_dispatched() =>
        Lowered.Expect(
            """
            M(c)
              t1 = call this.ToString()
              t2 = callvirt c.ToString()
              t3 = text(t1, t2)
              return t3
            """,
            Lowered.Member("M", """
                public override string ToString() => "c";
                string M(C c) => base.ToString() + c.ToString();
                """));

    [Fact]
    public void Interface_and_static_abstract_calls_are_dispatched() =>
        Lowered.Expect(
            """
            M(t, d)
              callvirt d.Dispose()
              t1 = callvirt t.get_P()
              t2 = callvirt I.S(t1)
              return t2
            """,
            Lowered.Member("M", """
                string M<T>(T t, IDisposable d) where T : I { d.Dispose(); return T.S(t.P); }
                """, """
                interface I { string P { get; } static abstract string S(string s); }
                """));
}
