using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Lowering;
using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Lowering;

public sealed class RobustnessTests
{
    [Fact]
    public void Lowers_the_whole_analyzer_and_every_slot_and_block_exists()
    {
        var sources = Directory.GetFiles(Path.Combine(Root(), "src", "PolicyAnalyzers"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .OrderBy(path => path, StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .ToArray();
        var bodies = LowerAll(Lowered.Compile(sources));
        Assert.True(bodies > 200, bodies + " bodies");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Survives_broken_code(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 8; round++)
        {
            LowerAll(Lowered.Compile(Mutate(Everything, random)));
        }
    }

    [Fact]
    public void Survives_very_deep_expressions()
    {
        var deep = "class C { object M(object o) => " + string.Concat(Enumerable.Repeat("((object)", 700)) + "o"
            + new string(')', 700) + "; string T(string s) => " + string.Join(" + ", Enumerable.Repeat("s", 3000)) + "; }";
        Assert.True(LowerAll(Lowered.Compile(deep)) >= 2);
    }

    [Fact]
    public void Lowering_twice_gives_the_same_text()
    {
        var first = Lowered.Compile(Everything);
        var second = Lowered.Compile(Everything);
        Assert.Equal(Dumps(first), Dumps(second));
    }

    private static List<string> Dumps(Compilation compilation) => Lowered.Members(compilation)
        .Select(member => Lowerer.Lower(member, compilation, CancellationToken.None))
        .Select(body => body is null ? "" : LoweredDump.Print(body))
        .ToList();

    private static int LowerAll(Compilation compilation)
    {
        var count = 0;
        foreach (var member in Lowered.Members(compilation))
        {
            if (Lowerer.Lower(member, compilation, CancellationToken.None) is { } body)
            {
                Check(body);
                Assert.NotEmpty(LoweredDump.Print(body));
                count++;
            }
        }

        return count;
    }

    private static void Check(LoweredBody body)
    {
        Assert.NotEmpty(body.Blocks);
        foreach (var block in body.Blocks)
        {
            Assert.InRange(block.Next, -1, body.Blocks.Length - 1);
            Assert.InRange(block.Jump, -1, body.Blocks.Length - 1);
            Assert.Equal(block.Jump >= 0, block.Condition >= 0);
            Assert.All(block.MoreNext.Concat(block.Handlers), target => Assert.InRange(target, 0, body.Blocks.Length - 1));
            Assert.InRange(block.Start, 0, block.End);
            Assert.InRange(block.End, block.Start, body.Code.Length);
        }

        foreach (var step in body.Code)
        {
            Assert.All(step.Args.Concat(step.Captures).Append(step.A).Append(step.B).Append(step.Dst), slot => Assert.InRange(slot, -1, body.Slots.Length - 1));
            Assert.True(step.Op is not (Op.Load or Op.Store or Op.Copy or Op.Clone) || step.A >= 0, step.Op + " without an object: " + step.Syntax);
            Assert.True(step.Op is not (Op.Store or Op.StoreStatic) || step.B >= 0, "a store of nothing: " + step.Syntax);
            Assert.True(step.Target is null || step.Target.Captures.Length == step.Captures.Length, "captures of " + step.Syntax);
            Assert.Equal(step.Op == Op.Call, step.Op is Op.Call && (step.Method is not null || step.Constant is string));
        }

        foreach (var nested in body.Nested)
        {
            Assert.Same(body, nested.Parent);
            Check(nested);
        }
    }

    private static string Mutate(string source, Random random)
    {
        var tokens = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Select(token => token.ToFullString()).ToList();
        for (var change = 0; change < 4 && tokens.Count > 2; change++)
        {
            var at = random.Next(tokens.Count - 1);
            switch (random.Next(3))
            {
                case 0:
                    tokens.RemoveAt(at);
                    break;
                case 1:
                    tokens.Insert(at, tokens[at]);
                    break;
                default:
                    (tokens[at], tokens[at + 1]) = (tokens[at + 1], tokens[at]);
                    break;
            }
        }

        return string.Concat(tokens);
    }

    private static string Root([CallerFilePath] string path = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(path)!);
        while (!Directory.Exists(Path.Combine(folder.FullName, "src")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }

    private const string Everything = """
        using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks; using System.Text;
        struct S { public string X; public S(string x) { X = x; } public void Set(string v) => X = v; }
        class B { public int F; public List<string> L { get; } = new(); public B? Inner { get; set; } public string[] Arr = new string[2]; public event Action<string>? Ev; public void Raise(string s) => Ev?.Invoke(s); public void Deconstruct(out string a, out int b) { a = "x"; b = F; } public string this[int i] { get => Arr[i]; set => Arr[i] = value; } public override string ToString() => Arr[0]; }
        static class Ext { public static void Deconstruct(this Uri u, out string h, out string p) { h = u.Host; p = u.AbsolutePath; } public static string E2(this string s, int n = 3, params object[] rest) => s; }
        record P(string Name, int Age) { public string Extra { get; init; } = "x"; }
        class Keyed(string key) { readonly Func<string> f = () => key + "!"; public string Key2() => key; }
        class C {
            void Init(string s)
            {
                var b = new B { F = 1, L = { s, "b" }, Inner = { F = 2 } };
                b.Ev += x => Console.WriteLine(x);
                b.Raise(s);
                b[0] += s;
                b.F++;
                b.Inner ??= new B();
                b.Arr[b.F] ??= s;
                var u = b.F++;
                b?.Inner?.L.Add(s);
            }
            void Structs(S p)
            {
                var q = p;
                q.X = "z";
                S[] arr = { q };
                arr[0].X = "k";
                Func<string> f = () => q.X;
                S? n = q;
                var w = q with { X = "w" };
            }
            void Refs(ref string a, in int b, out string c)
            {
                c = a;
                string l = "q";
                ref var r = ref l;
                r = "t";
                var arr = new[] { l };
                ref var e = ref arr[0];
                e = a;
                Refs(ref arr[0], 3, out var o);
                ref var m = ref (b > 1 ? ref a : ref l);
                m = "w";
                Span<string> sp = arr;
                foreach (ref var x in sp) x = "g";
            }
            void Dec(B b, Uri u, (string, (int, string)) t, P p)
            {
                var (a, i) = b;
                (a, _) = u;
                string q;
                int w;
                (q, (w, b.Arr[0])) = t;
                foreach (var (k, v) in new Dictionary<string, string>()) q += k + v;
                (a, q) = (q, a);
                if (p is ("n", var age) { Extra: "e" } pp) q = pp.Name;
            }
            string Pat(object o, B b) => o switch
            {
                string s when s.Length > 2 => s,
                B { Inner: { F: 3 } inner, Arr: [var first, .. var rest] } => first + rest.Length,
                (string x, int y) => x,
                null => "null",
                not string and B bb => "b" + bb,
                _ => throw new Exception(o.ToString()),
            };
            string Txt(B b, DateTime d, string? n)
            {
                var sb = new StringBuilder();
                sb.Append($"a{b}c{d:o}{n}");
                FormattableString f = $"q{b}";
                return "x" + b + d + n + 'c' + f;
            }
            async IAsyncEnumerable<string> Asy(IAsyncEnumerable<string> xs)
            {
                await foreach (var x in xs) { yield return x; }
                await using var z = new System.IO.MemoryStream();
                lock (this) { yield break; }
            }
            dynamic Dyn(dynamic d, string s) { d.Foo = s; d.Bar(s); return d.Baz[s]; }
            string Nest(string s)
            {
                try { try { if (s == "") return "a"; if (s == "b") goto End; s = "c"; } finally { s = "d"; } }
                catch (ArgumentException e) when (e.Message is { Length: > 1 }) { throw; }
                catch { throw new Exception(s); }
                finally { s = "g"; }
                End: return s;
            }
            IEnumerable<string> Query(IEnumerable<P> ps, string k) => from p in ps let n = p.Name where n.Length > 2 select n + k;
            void Nested(string s)
            {
                string[] arr = ["a", s, ..arr2];
                Action h = One;
                void One() { Two(); }
                void Two() { Console.WriteLine(s + arr[0]); One(); }
                static unsafe void Ptr(int* p) { *p = 3; fixed (int* q = new int[3]) { q[0] = *p; } Span<int> st = stackalloc int[] { 1, 2 }; }
            }
            string[] arr2 = { "x" };
        }
        """;
}
