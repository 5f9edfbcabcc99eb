using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Lowering;

public sealed class AsyncTests
{
    [Fact]
    public void Await_is_transparent() =>
        Lowered.Expect(
            """
            async M(t)
              t1 = false
              t2 = call t.ConfigureAwait(t1)
              t3 = t2
              return t3
            """,
            Lowered.Member("M", """
                async Task<string> M(Task<string> t) => await t.ConfigureAwait(false);
                """));

    [Fact]
    public void Iterators_yield() =>
        Lowered.Expect(
            """
            iterator M(s)
              yield s
              t1 = equals(s, "")
              ifnot t1 goto b2 else b1
            b1:
              end
            b2:
              t2 = "b"
              yield t2
              end
            """,
            Lowered.Member("M", """
                IEnumerable<string> M(string s) { yield return s; if (s == "") yield break; yield return "b"; }
                """));

    [Fact]
    public void Async_iterators_await_and_yield() =>
        Lowered.Expect(
            """
            async iterator M(xs)
              t1 = callvirt xs.GetAsyncEnumerator(_)
            b1:
              t2 = callvirt t1.MoveNextAsync()
              t3 = t2
              ifnot t3 goto b3 else b2
            b2:
              x = callvirt t1.get_Current()
              yield x
              goto b1
            b3:
              t4 = equals(t1, null)
              if t4 goto b5 else b4
            b4:
              t5 = callvirt t1.DisposeAsync()
              end
            b5:
              end
            """,
            Lowered.Member("M", """
                async IAsyncEnumerable<string> M(IAsyncEnumerable<string> xs) { await foreach (var x in xs) yield return x; }
                """));

    [Fact]
    public void An_async_lambda_is_async() =>
        Lowered.Expect(
            """
            M(t)
              &t = box Task<string>
              &t.boxed = t
              t1 = delegate lambda[&t]
              return t1
                async lambda(^t)
                  t1 = ^t.boxed
                  t2 = t1
                  return t2
            """,
            Lowered.Member("M", """
                Func<Task<string>> M(Task<string> t) => async () => await t;
                """));
}
