namespace FlowSuite.GenericContainers;

internal sealed class Box<T>
{
    private T value;

    public Box(T value) => this.value = value;

    public T Value
    {
        get => value;
        set => this.value = value;
    }

    public Box<TResult> Map<TResult>(Func<T, TResult> change) => new(change(value));

    public override string ToString() => "a box";
}

internal readonly struct Maybe<T>
{
    private readonly T? value;

    public Maybe(T value)
    {
        this.value = value;
        HasValue = true;
    }

    public bool HasValue { get; }

    public T OrElse(T other) => HasValue ? value! : other;

    public Maybe<TResult> Bind<TResult>(Func<T, Maybe<TResult>> next) => HasValue ? next(value!) : default;
}

internal sealed class Result<TValue, TError>
{
    public TValue? Value { get; init; }

    public TError? Error { get; init; }

    public static Result<TValue, TError> Good(TValue value) => new() { Value = value };

    public static Result<TValue, TError> Bad(TError error) => new() { Error = error };
}

internal sealed class Stack2<T>
{
    private readonly T[] items = new T[16];
    private int count;

    public void Push(T item) => items[count++] = item;

    public T Pop() => items[--count];

    public int Count => count;
}

internal sealed class Pair<TFirst, TSecond>
    where TFirst : class
    where TSecond : class
{
    public TFirst? First;
    public TSecond? Second;

    public Pair<TSecond, TFirst> Swapped() => new() { First = Second, Second = First };
}

public static class GenericContainerCases
{
    public static void Boxes()
    {
        var box = new Box<string>(LoadCase());
        var plain = new Box<string>("x");
        Send(box.Value); // $ class2 from:LoadCase
        Send(plain.Value); // ok
        Send(box.ToString()); // ok
        box.Value = "y";
        Send(box.Value); // ok
    }

    public static void Mapped()
    {
        var box = new Box<string>(LoadCaseNote());
        Send(box.Map(t => t.Trim()).Value); // $ class2 from:LoadCaseNote
        Send(box.Map(t => t.Length).Value.ToString()); // ok
        Send(box.Map(t => (t, "x")).Value.Item2); // ok
        Send(box.Map(t => new Box<string>(t)).Value.Value); // $ class2 from:LoadCaseNote
    }

    public static void Maybes()
    {
        var some = new Maybe<string>(LoadCase());
        Send(some.OrElse("none")); // $ class2 from:LoadCase
        Send(some.HasValue.ToString()); // ok
        Send(some.Bind(t => new Maybe<string>("fixed")).OrElse("none")); // ok
        Send(some.Bind(t => new Maybe<string>(t + "!")).OrElse("none")); // $ class2 from:LoadCase
        Send(default(Maybe<string>).OrElse("none")); // ok
    }

    public static void Results()
    {
        var good = Result<string, string>.Good(LoadCase());
        var bad = Result<string, string>.Bad(LoadCaseTitle());
        Send(good.Value); // $ class2 from:LoadCase
        Send(good.Error); // ok
        Send(bad.Value); // ok
        Send(bad.Error); // $ class2 from:LoadCaseTitle
    }

    public static void OwnStack()
    {
        var stack = new Stack2<string>();
        var other = new Stack2<string>();
        stack.Push(LoadSecret());
        other.Push("x");
        Send(stack.Pop()); // $ class3 from:LoadSecret
        Send(other.Pop()); // ok
        Send(stack.Count.ToString()); // ok
    }

    public static void Swapped()
    {
        var pair = new Pair<string, string> { First = LoadCase(), Second = "x" };
        Send(pair.Swapped().First); // ok
        Send(pair.Swapped().Second); // $ class2 from:LoadCase
    }

    public static void GenericMethods()
    {
        Send(Identity(LoadCase())); // $ class2 from:LoadCase
        Send(Identity("x")); // ok
        Send(FirstOf(LoadCaseNote(), 3)); // $ class2 from:LoadCaseNote
        Send(FirstOf("x", LoadCaseNote())); // ok
        Send(Default<string>(LoadCase())); // ok
        Send(Create<Draft>().Text); // $ class2 from:LoadCaseTitle
    }

    public static void Constrained()
    {
        Send(Show(new Draft())); // $ class2 from:LoadCaseTitle
        Send(Show(new Fixed())); // ok
    }

    private static T Identity<T>(T value) => value;

    private static TFirst FirstOf<TFirst, TSecond>(TFirst first, TSecond second) => first;

    private static T? Default<T>(T value) => default;

    private static T Create<T>()
        where T : new() => new();

    private static string Show<T>(T shown)
        where T : IShown => shown.Show();

    private interface IShown
    {
        string Show();
    }

    private sealed class Draft : IShown
    {
        public string Text { get; } = LoadCaseTitle();

        public string Show() => Text;
    }

    private sealed class Fixed : IShown
    {
        public string Show() => "fixed";
    }
}
