using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Lowering;

public sealed class ControlFlowTests
{
    [Fact]
    public void Loops_go_back() =>
        Lowered.Expect(
            """
            M(n)
            b1:
              t1 = 0
              t2 = scalar(n, t1)
              ifnot t2 goto b4 else b2
            b2:
              t3 = equals(n, 3)
              ifnot t3 goto b3 else b1
            b3:
              n = scalar(n)
              goto b1
            b4:
              n = scalar(n)
              t4 = 5
              t5 = scalar(n, t4)
              if t5 goto b4 else b5
            b5:
              end
            """,
            Lowered.Member("M", """
                void M(int n) { while (n > 0) { if (n == 3) continue; n--; } do { n++; } while (n < 5); }
                """));

    [Fact]
    public void A_loop_over_a_list_calls_its_enumerator() =>
        Lowered.Expect(
            """
            M(xs)
              t1 = callvirt xs.GetEnumerator()
            b1:
              t2 = callvirt t1.MoveNext()
              ifnot t2 goto b3 else b2
            b2:
              x = callvirt t1.get_Current()
              call Console.WriteLine(x)
              goto b1
            b3:
              t3 = equals(t1, null)
              if t3 goto b5 else b4
            b4:
              t4 = t1
              callvirt t4.Dispose()
              end
            b5:
              end
            """,
            Lowered.Member("M", """
                void M(IEnumerable<string> xs) { foreach (var x in xs) Console.WriteLine(x); }
                """));

    [Fact]
    public void Constant_conditions_are_folded() =>
        Lowered.Expect(
            """
            M(s)
              Off = false
            b1:
              t1 = equals(s, "")
              ifnot t1 goto b1 else b2
            b2:
              t2 = "a"
              return t2
            """,
            Lowered.Member("M", """
                string M(string s) { const bool Off = false; if (Off) return s; while (true) { if (s == "") break; } return "a"; }
                """));

    [Fact]
    public void Goto_jumps() =>
        Lowered.Expect(
            """
            M(i)
            b1:
              i = scalar(i)
              t1 = 5
              t2 = scalar(i, t1)
              ifnot t2 goto b2 else b1
            b2:
              return i
            """,
            Lowered.Member("M", """
                int M(int i) { Again: i++; if (i < 5) goto Again; return i; }
                """));

    [Fact]
    public void A_finally_is_laid_out_per_way_through_it() =>
        Lowered.Expect(
            """
            M(s)
            b0: handlers b5
              t1 = equals(s, "")
              ifnot t1 goto b3 else b1
            b1: handlers b5
              t2 = "a"
              return t2
            b2:
              t3 = "f"
              t4 = call this.N(t3)
              end
            b3: handlers b5
              s = call this.N(s)
            b4:
              t3 = "f"
              t4 = call this.N(t3)
              return s
            b5:
              t3 = "f"
              t4 = call this.N(t3)
              throw
            """,
            Lowered.Member("M", """
                string M(string s) { try { if (s == "") return "a"; s = N(s); } finally { N("f"); } return s; }
                string N(string s) => s;
                """));

    [Fact]
    public void Handlers_catch_filter_and_throw_on() =>
        Lowered.Expect(
            """
            M(s)
            b0: handlers b1 b4
              t1 = call this.N(s)
              return t1
            b1:
              e = catch
              t2 = callvirt e.get_Message()
              t3 = equals(t2, "m")
              if t3 goto b3 else b2
            b2:
              throw
            b3:
              t4 = callvirt e.get_Message()
              return t4
            b4:
              throw
            """,
            Lowered.Member("M", """
                string M(string s) { try { return N(s); } catch (ArgumentException e) when (e.Message == "m") { return e.Message; } catch { throw; } }
                string N(string s) => s;
                """));

    [Fact]
    public void Using_disposes_on_both_ways() =>
        Lowered.Expect(
            """
            M()
              t1 = new MemoryStream
              call t1.ctor()
              m = t1
            b1: handlers b3
              t2 = m
              call Console.WriteLine(t2)
            b2:
              t3 = m
              callvirt t3.Dispose()
              end
            b3:
              t3 = m
              callvirt t3.Dispose()
              throw
            """,
            Lowered.Member("M", """
                void M() { using var m = new System.IO.MemoryStream(); Console.WriteLine(m); }
                """));

    [Fact]
    public void A_rethrow_may_be_the_way_past_a_condition() =>
        Lowered.Expect(
            """
            M(loud)
            b0: handlers b1
              call Console.Beep()
              end
            b1:
              ifnot loud goto b3 else b2
            b2:
              t1 = "failed"
              call Console.WriteLine(t1)
              throw
            b3:
              throw
            """,
            Lowered.Member("M", """
                void M(bool loud) { try { Console.Beep(); } catch { if (loud) { Console.WriteLine("failed"); } throw; } }
                """));

    [Fact]
    public void Using_of_an_async_disposable_awaits() =>
        Lowered.Expect(
            """
            async M(d)
              t1 = d
            b1: handlers b5
              t2 = 1
              t3 = call Task.Delay(t2)
            b2:
              t4 = equals(t1, null)
              if t4 goto b4 else b3
            b3:
              t5 = callvirt t1.DisposeAsync()
              end
            b4:
              end
            b5:
              t4 = equals(t1, null)
              if t4 goto b7 else b6
            b6:
              t5 = callvirt t1.DisposeAsync()
            b7:
              throw
            """,
            Lowered.Member("M", """
                async Task M(IAsyncDisposable d) { await using (d) { await Task.Delay(1); } }
                """));

    [Fact]
    public void Throw_expressions_leave() =>
        Lowered.Expect(
            """
            M(s)
              t1 = s
              t2 = equals(t1, null)
              if t2 goto b2 else b1
            b1:
              return t1
            b2:
              t3 = new ArgumentNullException
              t4 = "s"
              call t3.ctor(t4)
              t5 = t3
              throw t5
            """,
            Lowered.Member("M", """
                string M(string? s) => s ?? throw new ArgumentNullException("s");
                """));

    [Fact]
    public void Code_behind_a_return_is_dropped() =>
        Lowered.Expect(
            """
            M()
              t1 = 1
              return t1
            """,
            Lowered.Member("M", """
                int M() { return 1; 
                #pragma warning disable CS0162
                Console.WriteLine();
                 }
                """));
}
