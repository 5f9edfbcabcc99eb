using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Lowering;

public sealed class CreationTests
{
    [Fact]
    public void Objects_are_allocated_constructed_and_filled() =>
        Lowered.Expect(
            """
            M(s)
              t1 = new C
              call t1.ctor()
              t2 = t1
              t2.f = s
              t3 = call t2.get_L()
              call t3.Add(s)
              t4 = call t2.get_Inner()
              t5 = "n"
              t4.f = t5
              return t2
            """,
            Lowered.Member("M", """
                string f = ""; List<string> L { get; } = new(); C? Inner { get; set; }
                C M(string s) => new C { f = s, L = { s }, Inner = { f = "n" } };
                """));

    [Fact]
    public void Collection_initialisers_call_add_and_indexers() =>
        Lowered.Expect(
            """
            M(s)
              t1 = new List<string>
              call t1.ctor()
              t2 = t1
              call t2.Add(s)
              t3 = "x"
              call t2.Add(t3)
              l = t2
              t4 = new Dictionary<string, string>
              call t4.ctor()
              t5 = t4
              t6 = "k"
              t7 = "k"
              call t5.set_Item(t7, s)
              d = t5
              t8 = new Dictionary<string, string>
              call t8.ctor()
              t9 = t8
              t10 = "k"
              call t9.Add(t10, s)
              e = t9
              end
            """,
            Lowered.Member("M", """
                void M(string s) { var l = new List<string> { s, "x" }; var d = new Dictionary<string, string> { ["k"] = s, }; var e = new Dictionary<string, string> { { "k", s } }; }
                """));

    [Fact]
    public void Anonymous_types_and_tuples_hold_members() =>
        Lowered.Expect(
            """
            M(s)
              t1 = s
              t2 = 1
              t3 = new <anonymous type: string s, int N>
              t3.s = t1
              t4 = 1
              t3.N = t4
              a = t3
              t5 = new (string s, int)
              t5.item0 = s
              t6 = 2
              t5.item1 = t6
              t = t5
              t7 = a
              t8 = 2
              t9 = t7.s
              t10 = new <anonymous type: string s, int N>
              t10.s = t9
              t10.N = t8
              r = t10
              end
            """,
            Lowered.Member("M", """
                void M(string s) { var a = new { s, N = 1 }; var t = (s, 2); var r = a with { N = 2 }; }
                """));

    [Fact]
    public void Arrays_hold_elements() =>
        Lowered.Expect(
            """
            M(s)
              t1 = new string[]
              t1.element[0] = s
              t2 = "x"
              t1.element[1] = t2
              a = t1
              t3 = new int[,]
              t4 = 1
              t3.element = t4
              t5 = 2
              t3.element = t5
              b = t3
              e = new string[]
              t6 = new Span<string>
              t6.element = s
              st = t6
              end
            """,
            Lowered.Member("M", """
                void M(string s) { var a = new[] { s, "x" }; int[,] b = { { 1, 2 } }; var e = new string[3]; Span<string> st = [s]; }
                """));

    [Fact]
    public void Collection_expressions_hold_elements_and_spreads() =>
        Lowered.Expect(
            """
            M(s, more)
              t1 = new List<string>
              t1.element = s
              t2 = "x"
              t1.element = t2
              t3 = more.element
              t1.element = t3
              t4 = t1
              return t4
            """,
            Lowered.Member("M", """
                List<string> M(string s, string[] more) => [s, "x", .. more];
                """));

    [Fact]
    public void With_copies_and_stores() =>
        Lowered.Expect(
            """
            M(r, s)
              t1 = clone r
              call t1.set_Name(s)
              return t1
            """,
            Lowered.Member("M", """
                R M(R r, string s) => r with { Name = s };
                """, """
                record R(string Name, int Age);
                """));

    [Fact]
    public void With_on_a_struct_copies_it() =>
        Lowered.Expect(
            """
            M(s)
              t1 = clone s
              t2 = "w"
              t1.X = t2
              t3 = clone t1
              return t3
            """,
            Lowered.Member("M", """
                S M(S s) => s with { X = "w" };
                """, """
                struct S { public string X; }
                """));

    [Fact]
    public void Stack_allocation_holds_elements() =>
        Lowered.Expect(
            """
            M(n)
              t1 = new Span<int>
              t2 = 2
              t1.element = n
              t3 = 2
              t1.element = t3
              a = t1
              end
            """,
            Lowered.Member("M", """
                void M(int n) { Span<int> a = stackalloc int[] { n, 2 }; }
                """));

    [Fact]
    public void Default_of_a_struct_is_an_object() =>
        Lowered.Expect(
            """
            M()
              c = new S
              t1 = new S
              a = t1
              b = new S
              t2 = "x"
              c.X = t2
              n = null
              end
            """,
            Lowered.Member("M", """
                void M() { S a = default; var b = new S(); S c; c.X = "x"; string? n = default; }
                """, """
                struct S { public string X; }
                """));

    [Fact]
    public void A_type_parameter_is_allocated() =>
        Lowered.Expect(
            """
            M()
              t1 = new T
              return t1
            """,
            Lowered.Member("M", """
                T M<T>() where T : new() => new T();
                """));
}
