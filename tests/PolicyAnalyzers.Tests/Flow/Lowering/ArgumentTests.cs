using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Lowering;

public sealed class ArgumentTests
{
    [Fact]
    public void Arguments_stand_in_parameter_order() =>
        Lowered.Expect(
            """
            M(s)
              t1 = 1
              t2 = new object[]
              call this.N(s, t1, t2)
              t3 = 3
              t4 = new object[]
              t5 = s
              t4.element[0] = t5
              t6 = "x"
              t7 = t6
              t4.element[1] = t7
              call this.N(s, t3, t4)
              t8 = new object[]
              call this.N(s, _, t8)
              end
            """,
            Lowered.Member("M", """
                void N(string a, int b = 2, params object[] rest) { }
                void M(string s) { N(b: 1, a: s); N(s, 3, s, "x"); N(rest: new object[0], a: s); }
                """));

    [Fact]
    public void The_receiver_of_an_extension_method_is_its_first_argument() =>
        Lowered.Expect(
            """
            M(s)
              t1 = call E.Twice(s)
              return t1
            """,
            Lowered.Member("M", """
                string M(string s) => s.Twice();
                """, """
                static class E { public static string Twice(this string s) => s + s; }
                """));

    [Fact]
    public void Variables_passed_by_reference_are_copied_in_and_out() =>
        Lowered.Expect(
            """
            M(s, i)
              t1 = box string
              t1.boxed = s
              t2 = box int
              t2.boxed = i
              t3 = box string?
              call this.N(t1, t2, t3)
              s = t1.boxed
              o = t3.boxed
              t4 = box string
              t4.boxed = s
              t5 = 3
              t6 = box int
              t6.boxed = t5
              t7 = box string
              call this.N(t4, t6, t7)
              s = t4.boxed
              s = o
              end
            """,
            Lowered.Member("M", """
                void N(ref string a, in int b, out string c) => c = a;
                void M(string s, int i) { N(ref s, i, out var o); N(ref s, 3, out _); s = o; }
                """));

    [Fact]
    public void A_reference_parameter_and_a_captured_variable_pass_their_box() =>
        Lowered.Expect(
            """
            M(&s)
              &l = box string
              t1 = ""
              &l.boxed = t1
              t2 = delegate lambda[&l]
              a = t2
              call this.M(&s)
              call this.M(&l)
              end
                lambda(^l)
                  t1 = ""
                  ^l.boxed = t1
                  end
            """,
            Lowered.Member("M", """
                void M(ref string s) { string l = ""; Action a = () => l = ""; M(ref s); M(ref l); }
                """));

    [Fact]
    public void Members_passed_by_reference_are_copied_in_and_out() =>
        Lowered.Expect(
            """
            M(&s, c, i)
              t1 = box string
              t2 = c.f
              t1.boxed = t2
              call this.M(t1, c, i)
              t3 = t1.boxed
              c.f = t3
              t4 = this.arr
              t5 = box string
              t6 = t4.element
              t5.boxed = t6
              call this.M(t5, c, i)
              t7 = t5.boxed
              t4.element = t7
              end
            """,
            Lowered.Member("M", """
                string f = ""; string[] arr = {};
                void M(ref string s, C c, int i) { M(ref c.f, c, i); M(ref arr[i], c, i); }
                """));

    [Fact]
    public void An_operand_keeps_its_value_when_a_sibling_assigns_the_variable() =>
        Lowered.Expect(
            """
            M(x, y)
              t1 = x
              x = y
              t2 = x
              t3 = x
              x = "q"
              t4 = call string.Concat(t3, x)
              t5 = text(t1, t2, t4)
              return t5
            """,
            Lowered.Member("M", """
                string M(string x, string y) => x + (x = y) + string.Concat(x, x = "q");
                """));

    [Fact]
    public void A_struct_argument_is_a_copy() =>
        Lowered.Expect(
            """
            M(s, arr)
              t1 = clone s
              t2 = arr.element[0]
              t3 = clone t2
              call this.N(t1, t3)
              t4 = new S
              t5 = new S
              t6 = t5
              call this.N(t4, t6)
              end
            """,
            Lowered.Member("M", """
                void N(S a, S b) { }
                void M(S s, S[] arr) { N(s, arr[0]); N(new S(), default); }
                """, """
                struct S { public string X; }
                """));
}
