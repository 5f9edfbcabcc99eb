using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Lowering;

public sealed class CaptureTests
{
    [Fact]
    public void A_captured_local_and_parameter_live_in_boxes() =>
        Lowered.Expect(
            """
            M(s)
              &s = box string
              &s.boxed = s
              &l = box string?
              t1 = &s.boxed
              &l.boxed = t1
              t2 = &l.boxed
              t3 = "x"
              t4 = text(t2, t3)
              &l.boxed = t4
              t5 = delegate lambda[&s, &l]
              return t5
                lambda(^s, ^l)
                  t1 = ^l.boxed
                  t2 = ^s.boxed
                  t3 = text(t1, t2)
                  return t3
            """,
            Lowered.Member("M", """
                Func<string> M(string s) { var l = s; l += "x"; return () => l + s; }
                """));

    [Fact]
    public void A_variable_declared_in_a_loop_has_a_box_for_each_turn() =>
        Lowered.Expect(
            """
            M(xs)
              i = 0
            b1:
              t1 = 3
              t2 = scalar(i, t1)
              ifnot t2 goto b3 else b2
            b2:
              &x = box string?
              t3 = xs.element
              &x.boxed = t3
              t4 = delegate lambda[&x]
              a = t4
              i = scalar(i)
              goto b1
            b3:
              end
                lambda(^x)
                  t1 = ^x.boxed
                  call Console.WriteLine(t1)
                  end
            """,
            Lowered.Member("M", """
                void M(string[] xs) { for (var i = 0; i < 3; i++) { var x = xs[i]; Action a = () => Console.WriteLine(x); } }
                """));

    [Fact]
    public void This_is_captured_by_value_through_nested_lambdas() =>
        Lowered.Expect(
            """
            M()
              t1 = delegate lambda[this]
              return t1
                lambda(^this)
                  t1 = delegate lambda[^this]
                  return t1
                    lambda(^this)
                      t1 = ^this.f
                      return t1
            """,
            Lowered.Member("M", """
                string f = "";
                Func<Func<string>> M() => () => () => f;
                """));

    [Fact]
    public void Local_functions_capture_what_those_they_call_capture() =>
        Lowered.Expect(
            """
            M(s)
              &s = box string
              &s.boxed = s
              call One[&s]()
              end
                One(^s)
                  call Two[^s]()
                  end
                Two(^s)
                  t1 = ^s.boxed
                  call Console.WriteLine(t1)
                  call One[^s]()
                  end
            """,
            Lowered.Member("M", """
                void M(string s) { One(); void One() { Two(); } void Two() { Console.WriteLine(s); One(); } }
                """));

    [Fact]
    public void A_local_function_that_is_never_called_is_a_body() =>
        Lowered.Expect(
            """
            M()
              t1 = 1
              return t1
                Never(s)
                  return s
            """,
            Lowered.Member("M", """
                int M() { return 1; string Never(string s) => s; }
                """));

    [Fact]
    public void A_static_lambda_carries_nothing() =>
        Lowered.Expect(
            """
            M()
              t1 = delegate lambda
              return t1
                lambda(x)
                  return x
            """,
            Lowered.Member("M", """
                Func<int, int> M() => static x => x;
                """));

    [Fact]
    public void An_anonymous_method_is_a_lambda() =>
        Lowered.Expect(
            """
            M()
              t1 = delegate lambda[this]
              return t1
                lambda(^this, <p0>)
                  t1 = ^this.f
                  call Console.WriteLine(t1)
                  end
            """,
            Lowered.Member("M", """
                string f = "";
                Action<int> M() => delegate { Console.WriteLine(f); };
                """));

    [Fact]
    public void An_expression_tree_is_a_delegate() =>
        Lowered.Expect(
            """
            M(k)
              &k = box string
              &k.boxed = k
              t1 = delegate lambda[&k]
              return t1
                lambda(^k, v)
                  t1 = ^k.boxed
                  t2 = equals(v, t1)
                  return t2
            """,
            Lowered.Member("M", """
                System.Linq.Expressions.Expression<Func<string, bool>> M(string k) => v => v == k;
                """));

    [Fact]
    public void A_primary_constructors_parameter_is_captured_through_this() =>
        Lowered.Expect(
            """
            M()
              t1 = delegate lambda[this]
              return t1
                lambda(^this)
                  t1 = ^this.key
                  return t1
            """,
            Lowered.Member("M", """
                Func<string> M() => () => key;
                """, """
                partial class C(string key);
                """));

    [Fact]
    public void Query_clauses_are_lambdas() =>
        Lowered.Expect(
            """
            M(xs, k)
              &k = box string
              &k.boxed = k
              t1 = delegate lambda
              t2 = call Enumerable.Select(xs, t1)
              t3 = delegate lambda
              t4 = call Enumerable.Where(t2, t3)
              t5 = delegate lambda[&k]
              t6 = call Enumerable.Select(t4, t5)
              return t6
                lambda(x)
                  t1 = x
                  t2 = call x.Trim()
                  t3 = new <anonymous type: string x, string n>
                  t3.x = t1
                  t3.n = t2
                  return t3
                lambda(<>h__TransparentIdentifier0)
                  t1 = <>h__TransparentIdentifier0.n
                  t2 = call t1.get_Length()
                  t3 = 2
                  t4 = scalar(t2, t3)
                  return t4
                lambda(^k, <>h__TransparentIdentifier0)
                  t1 = <>h__TransparentIdentifier0.n
                  t2 = ^k.boxed
                  t3 = text(t1, t2)
                  return t3
            """,
            Lowered.Member("M", """
                IEnumerable<string> M(IEnumerable<string> xs, string k) => from x in xs let n = x.Trim() where n.Length > 2 select n + k;
                """));
}
