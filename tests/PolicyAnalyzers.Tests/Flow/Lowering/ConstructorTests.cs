using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Lowering;

public sealed class ConstructorTests
{
    [Fact]
    public void Implicit_constructor_runs_initialisers_and_base() =>
        Lowered.Expect(
            """
            .ctor()
              t1 = "a"
              this.f = t1
              t2 = "b"
              this.P = t2
              call this.ctor()
              end
            """,
            Lowered.Member(".ctor", """
                string f = "a"; string P { get; } = "b"; static string s = "c";
                """, """
                class B { } partial class C : B { }
                """));

    [Fact]
    public void Initialisers_run_before_the_base_call_and_the_body() =>
        Lowered.Expect(
            """
            .ctor(s)
              t1 = "a"
              this.f = t1
              call this.ctor(s)
              this.P = s
              end
            """,
            Lowered.Member(".ctor", """
                string f = "a"; string P { get; }
                C(string s) : base(s) { P = s; }
                """, """
                class B { public B(string s) { } } partial class C : B { }
                """));

    [Fact]
    public void A_constructor_that_chains_runs_no_initialisers() =>
        Lowered.Expect(
            """
            .ctor(s)
              call this.ctor()
              this.f = s
              end
            """,
            Lowered.Member(".ctor", """
                C(string s) : this() { f = s; }
                C() { }
                string f = "a";
                """));

    [Fact]
    public void A_primary_constructor_keeps_its_parameters() =>
        Lowered.Expect(
            """
            .ctor(key)
              this.key = key
              t1 = "!"
              t2 = text(key, t1)
              this.g = t2
              call this.ctor(key)
              end
            """,
            Lowered.Member(".ctor", """
                readonly string g = key + "!";
                string K() => key;
                """, """
                class B { public B(string s) { } } partial class C(string key) : B(key) { }
                """));

    [Fact]
    public void Another_member_reads_a_primary_parameter_from_this() =>
        Lowered.Expect(
            """
            K()
              t1 = this.key
              return t1
            """,
            Lowered.Member("K", """
                string K() => key;
                """, """
                partial class C(string key) { }
                """));

    [Fact]
    public void Static_initialisation_ends_with_the_static_constructor() =>
        Lowered.Expect(
            """
            C()
              t1 = "a"
              static a = t1
              t2 = 2
              static B = t2
              t3 = "x"
              static a = t3
              end
            """,
            Lowered.Member("static C", """
                static C() { a = "x"; }
                static string a = "a"; static int B { get; } = 2; string inst = "i";
                """));

    [Fact]
    public void A_lambda_in_an_initialiser_captures_the_parameter() =>
        Lowered.Expect(
            """
            .ctor(key)
              &key = box string
              &key.boxed = key
              t1 = &key.boxed
              this.key = t1
              t2 = delegate lambda[&key]
              this.f = t2
              end
                lambda(^key)
                  t1 = ^key.boxed
                  return t1
            """,
            Lowered.Member(".ctor", """
                Func<string> f = () => key;
                """, """
                partial class C(string key) { }
                """));
}
