namespace FlowSuite.Callbacks;

internal sealed class NoteEventArgs(string note, string ward) : EventArgs
{
    public string Note { get; } = note;

    public string Ward { get; } = ward;
}

internal sealed class Desk
{
    public event EventHandler<NoteEventArgs>? Noted;

    public Action<string>? OnText { get; set; }

    public Func<string, string> Shape { get; set; } = text => text;

    public void Raise(string note, string ward) => Noted?.Invoke(this, new NoteEventArgs(note, ward));

    public void Push(string text) => OnText?.Invoke(text);

    public string Shaped(string text) => Shape(text);
}

internal sealed class Feed : IObservable<string>
{
    private readonly List<IObserver<string>> observers = new();

    public IDisposable Subscribe(IObserver<string> observer)
    {
        observers.Add(observer);
        return new Subscription(() => observers.Remove(observer));
    }

    public void Publish(string text)
    {
        foreach (var observer in observers)
        {
            observer.OnNext(text);
        }
    }

    private sealed class Subscription(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}

internal sealed class Listener(Action<string> next) : IObserver<string>
{
    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void OnNext(string value) => next(value);
}

internal sealed class Bus
{
    private readonly Dictionary<Type, List<Action<object>>> handlers = new();

    public void On<T>(Action<T> handler)
    {
        if (!handlers.TryGetValue(typeof(T), out var list))
        {
            handlers[typeof(T)] = list = new List<Action<object>>();
        }

        list.Add(message => handler((T)message));
    }

    public void Publish<T>(T message)
    {
        foreach (var handler in handlers[typeof(T)])
        {
            handler(message!);
        }
    }
}

public static class CallbackCases
{
    private static string kept = "";

    public static void EventArguments()
    {
        var desk = new Desk();
        desk.Noted += (sender, e) =>
        {
            Send(e.Note);
            Send(e.Ward); // ok
        };
        desk.Raise(LoadCase(), "Chuo"); // $ class2 from:LoadCase
    }

    public static void MethodHandlers()
    {
        var desk = new Desk();
        desk.Noted += OnNoted;
        desk.Raise(LoadCaseNote(), "Chuo"); // $ class2 from:LoadCaseNote
        Send(kept); // $ class2 from:LoadCaseNote
        var quiet = new Desk();
        quiet.Noted += OnQuiet;
        quiet.Raise(LoadSecret(), "Chuo"); // ok
    }

    public static void Properties()
    {
        var desk = new Desk { OnText = text => Send(text) };
        desk.Push(LoadCase()); // $ class2 from:LoadCase
        var plain = new Desk { OnText = text => Send(text) }; // ok
        plain.Push("x");
        var shaped = new Desk();
        Send(shaped.Shaped(LoadCase())); // $ class2 from:LoadCase
        shaped.Shape = text => "x";
        Send(shaped.Shaped(LoadCase())); // ok
        shaped.Shape = Redact;
        Send(shaped.Shaped(LoadCase())); // ok
    }

    public static void Combined()
    {
        string first = "", second = "";
        Action<string> both = text => first = text;
        both += text => second = "x";
        both(LoadCase());
        Send(first); // $ class2 from:LoadCase
        Send(second); // ok
        Func<string> last = () => LoadCase();
        last += () => "x";
        Send(last()); // ok
        Delegate open = (Func<string, string>)(text => text + "!");
        Send((string)open.DynamicInvoke(LoadCaseNote())!); // $ class2 from:LoadCaseNote
        foreach (Func<string> one in last.GetInvocationList())
        {
            Send(one()); // $ class2 from:LoadCase
        }
    }

    public static void Observables()
    {
        var feed = new Feed();
        string seen = "";
        using (feed.Subscribe(new Listener(text => seen = text)))
        {
            feed.Publish(LoadCase());
        }

        Send(seen); // $ class2 from:LoadCase
        var plain = new Feed();
        string other = "";
        plain.Subscribe(new Listener(text => other = text));
        plain.Publish("x");
        Send(other); // ok
    }

    public static void Messages()
    {
        var bus = new Bus();
        bus.On<string>(text => Send(text)); // $ class2 from:LoadCase
        bus.Publish(LoadCase());
        var quiet = new Bus();
        quiet.On<string>(text => Send(text.Length.ToString())); // ok
        quiet.Publish(LoadCase());
    }

    public static void Reported()
    {
        IProgress<string> progress = new Immediate(text => Send(text));
        progress.Report(LoadCase()); // $ class2 from:LoadCase
        IProgress<string> plain = new Immediate(text => Send(text)); // ok
        plain.Report("x");
        var library = new Progress<string>(text => Send(text)); // $ class2 from:LoadCaseNote -- not run: reports on another thread
        ((IProgress<string>)library).Report(LoadCaseNote());
    }

    public static void Curried()
    {
        Func<string, Func<string, string>> join = a => b => a + b;
        Send(join("x")(LoadCase())); // $ class2 from:LoadCase
        Send(join(LoadCase())("x")); // $ class2 from:LoadCase
        Send(join("x")("y")); // ok
        Func<string, Func<string, string>> first = a => b => a;
        Send(first("x")(LoadCase())); // ok
        Send(Compose<string, string, string>(text => text + "!", text => text.Trim())(LoadCaseNote())); // $ class2 from:LoadCaseNote
        Send(Compose<string, int, string>(text => text.Length, count => count.ToString())(LoadCaseNote())); // ok
        var memo = Memoized(text => text + "!");
        Send(memo("x")); // ok
        Send(Memoized(text => text + "!")(LoadCaseTitle())); // $ class2 from:LoadCaseTitle
    }

    public static void Continuations()
    {
        With(LoadCase(), text => Send(text)); // $ class2 from:LoadCase
        With(LoadCase(), text => Send("x")); // ok
        With("x", text => Send(text)); // ok
        Send(WithResult(LoadCaseNote(), text => text)); // $ class2 from:LoadCaseNote
        Send(WithResult(LoadCaseNote(), text => text.Length)); // ok
    }

    private static void OnNoted(object? sender, NoteEventArgs e)
    {
        kept = e.Note;
        Send(e.Note);
        Send(e.Ward); // ok
    }

    private static void OnQuiet(object? sender, NoteEventArgs e) => Send(e.Ward); // ok

    private static Func<A, C> Compose<A, B, C>(Func<A, B> first, Func<B, C> second) => value => second(first(value));

    private static Func<string, string> Memoized(Func<string, string> make)
    {
        var known = new Dictionary<string, string>();
        return key => known.TryGetValue(key, out var found) ? found : known[key] = make(key);
    }

    private static void With(string text, Action<string> next) => next(text);

    private static string WithResult<T>(string text, Func<string, T> next) => next(text)!.ToString()!;

    private sealed class Immediate(Action<string> report) : IProgress<string>
    {
        public void Report(string value) => report(value);
    }
}
