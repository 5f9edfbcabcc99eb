using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Lowering;

public sealed class ConstructorTests
{
    [Fact]
    public void Implicit_constructor_of_a_type_runs_initialisers_and_base() =>
        Lowered.Expect(
            """
            .ctor()
              t1 = "a"
              this.f = t1
              call this.ctor()
            """,
            Lowered.Member(".ctor", """string f = "a";""", "class B { } partial class C : B { }"));
}
