using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Lowering;

public sealed class MemberKindTests
{
    [Fact]
    public void Accessors() =>
        Lowered.Expect(
            """
            get_P()
              t1 = this.f
              return t1
            """,
            Lowered.Member("get_P", """
                string f = ""; string P { get => f; set { f = value; } }
                """));

    [Fact]
    public void Setters_have_a_value() =>
        Lowered.Expect(
            """
            set_P(value)
              this.f = value
              end
            """,
            Lowered.Member("set_P", """
                string f = ""; string P { get => f; set { f = value; } }
                """));

    [Fact]
    public void Expression_bodied_properties() =>
        Lowered.Expect(
            """
            get_P()
              t1 = this.f
              return t1
            """,
            Lowered.Member("get_P", """
                string f = ""; string P => f;
                """));

    [Fact]
    public void Finalizers() =>
        Lowered.Expect(
            """
            Finalize()
              t1 = "f"
              call Console.WriteLine(t1)
              end
            """,
            Lowered.Member("Finalize", """
                ~C() => Console.WriteLine("f");
                """));

    [Fact]
    public void Partial_methods_are_lowered_from_their_body() =>
        Lowered.Expect(
            """
            M(s)
              return s
            """,
            Lowered.Member("M", """
                private partial string M(string s);
                private partial string M(string s) => s;
                """));

    [Fact]
    public void Reference_parameters_are_boxes() =>
        Lowered.Expect(
            """
            M(&a, &b)
              t1 = &a.boxed
              &b.boxed = t1
              t2 = "x"
              &a.boxed = t2
              end
            """,
            Lowered.Member("M", """
                void M(ref string a, out string b) { b = a; a = "x"; }
                """));

    [Fact]
    public void Local_functions_in_accessors() =>
        Lowered.Expect(
            """
            get_P()
              t1 = call L[this]()
              return t1
                L(^this)
                  t1 = ^this.f
                  return t1
            """,
            Lowered.Member("get_P", """
                string f = ""; string P { get { return L(); string L() => f; } }
                """));

    [Fact]
    public void Inline_arrays_hold_elements() =>
        Lowered.Expect(
            """
            M(b)
              t1 = 0
              t2 = "q"
              b.element = t2
              t3 = 1
              t4 = b.element
              return t4
            """,
            Lowered.Member("M", """
                string M(Buf b) { b[0] = "q"; return b[1]; }
                """, """
                [System.Runtime.CompilerServices.InlineArray(4)] struct Buf { private string e; }
                """));
}
