using System.Diagnostics.CodeAnalysis;

namespace FlowSuite.ResultTypes;

internal readonly struct Option<T>
{
    private readonly T value;

    private Option(T value)
    {
        this.value = value;
        HasValue = true;
    }

    public bool HasValue { get; }

    public static Option<T> None => default;

    public static Option<T> Some(T value) => new(value);

    public Option<R> Map<R>(Func<T, R> map) => HasValue ? Option<R>.Some(map(value)) : Option<R>.None;

    public Option<R> Bind<R>(Func<T, Option<R>> bind) => HasValue ? bind(value) : Option<R>.None;

    public T Or(T other) => HasValue ? value : other;

    public R Match<R>(Func<T, R> some, Func<R> none) => HasValue ? some(value) : none();

    public bool TryGet([MaybeNullWhen(false)] out T found)
    {
        found = value;
        return HasValue;
    }
}

internal abstract record Result<T>
{
    public sealed record Ok(T Value) : Result<T>;

    public sealed record Failed(string Error) : Result<T>;

    public Result<R> Select<R>(Func<T, R> map) => this switch
    {
        Ok ok => new Result<R>.Ok(map(ok.Value)),
        Failed failed => new Result<R>.Failed(failed.Error),
        _ => throw new InvalidOperationException(),
    };
}

internal static class Pipes
{
    public static R Pipe<T, R>(this T value, Func<T, R> next) => next(value);

    public static T Tap<T>(this T value, Action<T> look)
    {
        look(value);
        return value;
    }

    public static async Task<R> Then<T, R>(this Task<T> task, Func<T, R> next) => next(await task);
}

internal sealed record Envelope<T>(T Content, string Sender);

internal sealed class Page<T>
{
    public List<T> Items { get; init; } = new();

    public string Next { get; init; } = "";

    public Page<R> Convert<R>(Func<T, R> convert) => new() { Items = Items.Select(convert).ToList(), Next = Next };
}

internal class Entity<TSelf>
    where TSelf : Entity<TSelf>
{
    public string Note { get; private set; } = "";

    public string Ward { get; private set; } = "";

    public TSelf WithNote(string note)
    {
        Note = note;
        return (TSelf)this;
    }

    public TSelf WithWard(string ward)
    {
        Ward = ward;
        return (TSelf)this;
    }
}

internal sealed class Citizen : Entity<Citizen>
{
}

public static class ResultTypeCases
{
    public static void Options()
    {
        var some = Option<string>.Some(LoadCase());
        Send(some.Or("x")); // $ class2 from:LoadCase
        Send(some.Map(text => text + "!").Or("x")); // $ class2 from:LoadCase
        Send(some.Map(text => text.Length).Or(0).ToString()); // ok
        Send(some.HasValue.ToString()); // ok
        Send(some.Bind(text => Option<string>.Some("y")).Or("x")); // ok
        Send(some.Match(text => text, () => "none")); // $ class2 from:LoadCase
        Send(some.Match(text => "some", () => "none")); // ok
        Send(Option<string>.Some("x").Or("y")); // ok
        Send(Option<string>.None.Or(LoadCaseNote())); // $ class2 from:LoadCaseNote
        Send(some.TryGet(out var found) ? found : ""); // $ class2 from:LoadCase
        Send(Option<string>.Some("x").TryGet(out var other) ? other : ""); // ok
    }

    public static void Results()
    {
        Result<string> result = new Result<string>.Ok(LoadCase());
        Send(result is Result<string>.Ok ok ? ok.Value : ""); // $ class2 from:LoadCase
        Send(result is Result<string>.Failed failed ? failed.Error : ""); // ok
        Send(result.Select(text => text.Length) is Result<int>.Ok count ? count.Value.ToString() : ""); // ok
        Send(result.Select(text => text + "!") is Result<string>.Ok more ? more.Value : ""); // $ class2 from:LoadCase
        Result<string> error = new Result<string>.Failed(LoadCaseNote());
        switch (error)
        {
            case Result<string>.Ok(var value):
                Send(value); // ok
                break;
            case Result<string>.Failed(var message):
                Send(message); // $ class2 from:LoadCaseNote
                break;
        }
    }

    public static async Task Piped()
    {
        Send(LoadCase().Pipe(text => text.Trim()).Pipe(text => "Re: " + text)); // $ class2 from:LoadCase
        Send(LoadCase().Pipe(text => text.Length).Pipe(count => count.ToString())); // ok
        Send(LoadCase().Pipe(Redact)); // ok
        Send("x".Tap(text => Console.Write(text)).Pipe(text => text)); // ok
        LoadCaseNote().Tap(text => Send(text)); // $ class2 from:LoadCaseNote
        Send(await LoadCaseAsync().Then(text => text + "!")); // $ class2 from:LoadCaseAsync
        Send(await LoadCaseAsync().Then(text => "x")); // ok
    }

    public static void Wrapped()
    {
        var envelope = new Envelope<string>(LoadCase(), "Chuo");
        Send(envelope.Content); // $ class2 from:LoadCase
        Send(envelope.Sender); // ok
        var outer = new Envelope<Envelope<string>>(envelope, LoadCaseNote());
        Send(outer.Content.Content); // $ class2 from:LoadCase
        Send(outer.Content.Sender); // ok
        Send(outer.Sender); // $ class2 from:LoadCaseNote
        var (content, sender) = envelope;
        Send(content); // $ class2 from:LoadCase
        Send(sender); // ok
    }

    public static void Pages()
    {
        var page = new Page<string> { Items = LoadCaseLines(), Next = "2" };
        Send(page.Items[0]); // $ class2 from:LoadCaseLines
        Send(page.Next); // ok
        Send(page.Convert(line => line + "!").Items[0]); // $ class2 from:LoadCaseLines
        Send(page.Convert(line => line.Length).Items[0].ToString()); // ok
        Send(page.Convert(line => line + "!").Next); // ok
    }

    public static void SelfTyped()
    {
        var citizen = new Citizen().WithNote(LoadCase()).WithWard("Chuo");
        Send(citizen.Note); // $ class2 from:LoadCase
        Send(citizen.Ward); // ok
        Send(new Citizen().WithNote("x").WithWard(LoadCaseNote()).Note); // ok
    }
}
