using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Lowering;

public sealed class DelegateTests
{
    [Fact]
    public void Method_groups_keep_their_receiver() =>
        Lowered.Expect(
            """
            M(s)
              t1 = delegate s.Trim
              a = t1
              t2 = delegate int.Parse
              b = t2
              t3 = delegate this.ToString
              v = t3
              t4 = delegate this.ToString
              v = t4
              end
            """,
            Lowered.Member("M", """
                void M(string s) { Func<string> a = s.Trim; Func<string, int> b = int.Parse; Func<string> v = ToString; v = base.ToString; }
                """));

    [Fact]
    public void A_local_function_as_method_group_has_a_target() =>
        Lowered.Expect(
            """
            M(s)
              &s = box string
              &s.boxed = s
              t1 = delegate L[&s]
              return t1
                L(^s)
                  t1 = ^s.boxed
                  call Console.WriteLine(t1)
                  end
            """,
            Lowered.Member("M", """
                Action M(string s) { void L() => Console.WriteLine(s); return L; }
                """));

    [Fact]
    public void A_delegate_from_a_delegate_is_the_same() =>
        Lowered.Expect(
            """
            M(a)
              return a
            """,
            Lowered.Member("M", """
                Action M(Action a) => new Action(a);
                """));

    [Fact]
    public void A_delegate_call_is_invoked() =>
        Lowered.Expect(
            """
            M(f, s)
              t1 = invoke f(s)
              t2 = invoke f(s)
              t3 = text(t1, t2)
              return t3
            """,
            Lowered.Member("M", """
                string M(Func<string, string> f, string s) => f(s) + f.Invoke(s);
                """));

    [Fact]
    public void Delegates_combine() =>
        Lowered.Expect(
            """
            M(a, b)
              a = unknown(a, b)
              t1 = unknown(a, b)
              return t1
            """,
            Lowered.Member("M", """
                Action M(Action a, Action b) { a += b; return a - b; }
                """));

    [Fact]
    public void A_field_like_event_is_a_member() =>
        Lowered.Expect(
            """
            M(h, s)
              t1 = this.Ev
              t2 = unknown(t1, h)
              this.Ev = t2
              t3 = this.Ev
              t4 = equals(t3, null)
              if t4 goto b2 else b1
            b1:
              invoke t3(s)
              end
            b2:
              end
            """,
            Lowered.Member("M", """
                event Action<string>? Ev;
                void M(Action<string> h, string s) { Ev += h; Ev?.Invoke(s); }
                """));

    [Fact]
    public void An_event_with_accessors_is_called() =>
        Lowered.Expect(
            """
            M(h)
              call this.add_Ev(h)
              call this.remove_Ev(h)
              end
            """,
            Lowered.Member("M", """
                event Action Ev { add { } remove { } }
                void M(Action h) { Ev += h; Ev -= h; }
                """));
}
