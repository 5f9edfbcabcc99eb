using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Lowering;

public sealed class OperatorTests
{
    [Fact]
    public void Numbers_and_truth_values_are_scalars() =>
        Lowered.Expect(
            """
            M(a, b, d)
              t1 = 1
              t2 = scalar(a, t1)
              t3 = scalar(t2)
              t4 = scalar(t3, b)
              ifnot t4 goto b2 else b1
            b1:
              t5 = 2
              t6 = scalar(d, t5)
              t7 = not(t6)
              goto b3
            b2:
              t7 = false
            b3:
              s = t7
              t8 = scalar(a)
              t9 = equals(t8, b)
              t10 = scalar(s, t9)
              return t10
            """,
            Lowered.Member("M", """
                bool M(int a, long b, decimal d) { var s = a + 1 > b && !(d < 2m); return s | a == b; }
                """));

    [Fact]
    public void Equality_with_a_constant_states_it() =>
        Lowered.Expect(
            """
            M(s, d, o)
              t1 = equals(s, "a")
              if t1 goto b4 else b1
            b1:
              t2 = notequals(o, null)
              if t2 goto b4 else b2
            b2:
              t3 = equals(d, 5)
              if t3 goto b4 else b3
            b3:
              t4 = s
              t5 = equals(o, t4)
              goto b5
            b4:
              t5 = true
            b5:
              return t5
            """,
            Lowered.Member("M", """
                bool M(string s, DayOfWeek d, object o) => s == "a" || null != o || d == DayOfWeek.Friday || o == s;
                """));

    [Fact]
    public void User_operators_and_conversions_are_calls() =>
        Lowered.Expect(
            """
            M(a, s)
              a = call C.op_Addition(a, s)
              a = call C.op_Addition(a, s)
              a = call C.op_UnaryNegation(a)
              a = call C.op_Increment(a)
              t1 = call C.op_Implicit(s)
              return t1
            """,
            Lowered.Member("M", """
                C M(C a, string s) { a = a + s; a += s; a = -a; a++; return s; }
                public static C operator +(C a, string b) => a; public static C operator -(C a) => a; public static C operator ++(C a) => a; public static implicit operator C(string s) => new C();
                """));

    [Fact]
    public void Equality_written_in_source_is_a_call_and_synthesised_is_not() =>
        Lowered.Expect(
            """
            M(a, b, r, q)
              t1 = call C.op_Equality(a, b)
              t2 = equals(r, q)
              t3 = scalar(t1, t2)
              return t3
            """,
            Lowered.Member("M", """
                bool M(C a, C b, R r, R q) => a == b | r == q;
                public static bool operator ==(C a, C b) => true; public static bool operator !=(C a, C b) => false; public override bool Equals(object? o) => true; public override int GetHashCode() => 0;
                """, """
                record R(string Name);
                """));

    [Fact]
    public void Conversions_of_references_keep_identity_and_of_numbers_do_not() =>
        Lowered.Expect(
            """
            M(o, i)
              s = o
              b = i
              u = b
              l = scalar(i)
              e = scalar(i)
              n = i
              a = o
              end
            """,
            Lowered.Member("M", """
                void M(object o, int i) { var s = (string)o; object b = i; var u = (int)b; long l = i; var e = (DayOfWeek)i; int? n = i; var a = o as string; }
                """));

    [Fact]
    public void Constants_are_constants() =>
        Lowered.Expect(
            """
            M()
              a = "M"
              b = typeof(C)
              c = 4
              d = 'x'
              e = null
              u = "abc"
              f = "ab"
              end
            """,
            Lowered.Member("M", """
                void M() { var a = nameof(M); var b = typeof(C); var c = sizeof(int); var d = 'x'; string? e = null; ReadOnlySpan<byte> u = "abc"u8; var f = "a" + "b"; }
                """));
}
