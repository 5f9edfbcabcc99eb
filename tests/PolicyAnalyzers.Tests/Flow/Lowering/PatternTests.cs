using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Lowering;

public sealed class PatternTests
{
    [Fact]
    public void Constants_and_null_are_comparisons() =>
        Lowered.Expect(
            """
            M(s, o)
              t1 = equals(s, null)
              if t1 goto b3 else b1
            b1:
              t2 = equals(s, "a")
              if t2 goto b3 else b2
            b2:
              t3 = equals(o, null)
              t4 = not(t3)
              goto b4
            b3:
              t4 = true
            b4:
              return t4
            """,
            Lowered.Member("M", """
                bool M(string? s, object o) => s is null || s is "a" || o is not null;
                """));

    [Fact]
    public void A_type_pattern_assigns_its_variable() =>
        Lowered.Expect(
            """
            M(o)
              t1 = o as string
              s = t1
              t2 = istype(o, typeof(string))
              ifnot t2 goto b3 else b1
            b1:
              t3 = notequals(s, "x")
              ifnot t3 goto b3 else b2
            b2:
              return s
            b3:
              t4 = istype(o, typeof(C))
              ifnot t4 goto b5 else b4
            b4:
              t5 = "c"
              goto b6
            b5:
              t5 = ""
            b6:
              return t5
            """,
            Lowered.Member("M", """
                string M(object o) { if (o is string s && s != "x") return s; return o is C ? "c" : ""; }
                """));

    [Fact]
    public void Property_patterns_read_members() =>
        Lowered.Expect(
            """
            M(c)
              t1 = call c.get_Inner()
              t2 = t1.f
              t3 = equals(t2, "k")
              i = t1
              t4 = c.f
              t = t4
              ifnot t3 goto b2 else b1
            b1:
              t5 = i.f
              t6 = text(t, t5)
              goto b3
            b2:
              t6 = ""
            b3:
              return t6
            """,
            Lowered.Member("M", """
                C? Inner { get; set; } string f = "";
                string M(C c) => c is { Inner: { f: "k" } i, f: var t } ? t + i.f : "";
                """));

    [Fact]
    public void Positional_patterns_take_tuples_records_and_methods_apart() =>
        Lowered.Expect(
            """
            M(o, t)
              t1 = t.item0
              t2 = t.item1
              a = t1
              t3 = equals(t2, 2)
              ifnot t3 goto b2 else b1
            b1:
              return a
            b2:
              t4 = o as R
              t5 = call t4.get_Name()
              t6 = call t4.get_Age()
              t7 = equals(t5, "n")
              age = t6
              t8 = call t4.get_Name()
              n = t8
              ifnot t7 goto b4 else b3
            b3:
              t9 = text(n, age)
              goto b5
            b4:
              t9 = ""
            b5:
              return t9
            """,
            Lowered.Member("M", """
                string M(object o, (string, int) t) { if (t is (var a, 2)) return a; return o is R("n", var age) { Name: var n } ? n + age : ""; }
                """, """
                record R(string Name, int Age);
                """));

    [Fact]
    public void List_patterns_read_elements_and_slices() =>
        Lowered.Expect(
            """
            M(a, l)
              t1 = a.element[0]
              x = t1
              t2 = new string[]
              t3 = a.element
              t2.element = t3
              rest = t2
              t4 = a.element
              t5 = equals(t4, "z")
              t6 = scalar(t5, a)
              ifnot t6 goto b2 else b1
            b1:
              t7 = call rest.get_Length()
              t8 = text(x, t7)
              goto b5
            b2:
              t9 = l.element
              y = t9
              t10 = scalar(l)
              ifnot t10 goto b4 else b3
            b3:
              t8 = y
              goto b5
            b4:
              t8 = ""
            b5:
              return t8
            """,
            Lowered.Member("M", """
                string M(string[] a, List<string> l) => a is [var x, .. var rest, "z"] ? x + rest.Length : l is [var y, ..] ? y : "";
                """));

    [Fact]
    public void A_switch_expression_tries_its_arms_in_turn() =>
        Lowered.Expect(
            """
            M(o)
              t1 = o
              t2 = t1 as string
              t3 = call t2.get_Length()
              t4 = 2
              t5 = scalar(t3, t4)
              s = t2
              ifnot t5 goto b2 else b1
            b1:
              t6 = s
              goto b6
            b2:
              t7 = istype(t1, typeof(int))
              t8 = istype(t1, typeof(long))
              t9 = scalar(t7, t8)
              ifnot t9 goto b4 else b3
            b3:
              t6 = "n"
              goto b6
            b4:
              t10 = equals(t1, null)
              ifnot t10 goto b7 else b5
            b5:
              t6 = "null"
            b6:
              return t6
            b7:
              t11 = new ArgumentException
              t12 = "o"
              call t11.ctor(t12)
              t13 = t11
              throw t13
            """,
            Lowered.Member("M", """
                string M(object o) => o switch { string { Length: > 2 } s => s, int or long => "n", null => "null", _ => throw new ArgumentException("o") };
                """));

    [Fact]
    public void A_switch_statement_compares() =>
        Lowered.Expect(
            """
            M(s)
              t1 = s
              t2 = equals(t1, "a")
              ifnot t2 goto b1 else b2
            b1:
              t3 = equals(t1, "b")
              ifnot t3 goto b3 else b2
            b2:
              t4 = "x"
              return t4
            b3:
              o = t1
              t5 = call o.get_Length()
              t6 = 3
              t7 = scalar(t5, t6)
              ifnot t7 goto b5 else b4
            b4:
              return o
            b5:
              t8 = ""
              return t8
            """,
            Lowered.Member("M", """
                string M(string s) { switch (s) { case "a": case "b": return "x"; case var o when o.Length > 3: return o; default: return ""; } }
                """));
}
