namespace FlowSuite.Lambdas;

internal sealed class Pipeline
{
    private readonly List<Func<string, string>> steps = new();

    public Pipeline Then(Func<string, string> step)
    {
        steps.Add(step);
        return this;
    }

    public string Run(string text)
    {
        foreach (var step in steps)
        {
            text = step(text);
        }

        return text;
    }
}

public static class LambdaCases
{
    public static void LambdaReturnsSource()
    {
        Func<string> load = () => LoadCase();
        Func<string> fixedText = () => "none";
        Send(load()); // $ class2 from:LoadCase
        Send(fixedText()); // ok
        Send(Call(load)); // $ class2 from:LoadCase
        Send(Call(fixedText)); // ok
        Send(Call(LoadCaseNote)); // $ class2 from:LoadCaseNote
    }

    public static void LambdaTransforms()
    {
        Func<string, string> shout = text => text.ToUpperInvariant();
        Func<string, string> hide = text => "***";
        Send(shout(LoadCase())); // $ class2 from:LoadCase
        Send(hide(LoadCase())); // ok
        Send(shout("x")); // ok
        Send(Apply(shout, LoadCaseTitle())); // $ class2 from:LoadCaseTitle
        Send(Apply(hide, LoadCaseTitle())); // ok
    }

    public static void SinkAsDelegate()
    {
        Action<string> publish = Send;
        publish("x"); // ok
        publish(LoadCase()); // $ class2 from:LoadCase
        Action<string> ignore = _ => { };
        ignore(LoadCase()); // ok
        Each(ignore, LoadCase()); // ok
        Each(publish, LoadCaseNote()); // $ class2 from:LoadCaseNote
        Each(publish, "x"); // ok
    }

    public static void LambdaWithSink()
    {
        With(LoadCase(), text => Send(text)); // $ class2 from:LoadCase
        With(LoadCase(), text => Send(text.Length.ToString())); // ok
        With("x", text => Send(text)); // ok
        With("x", text => Send(text + LoadCaseNote())); // $ class2 from:LoadCaseNote
    }

    public static void ReturnedLambda()
    {
        var plain = Prefixer("Re: ");
        var leaking = Prefixer(LoadCaseTitle());
        Send(plain("x")); // ok
        Send(leaking("x")); // $ class2 from:LoadCaseTitle
        Send(plain(LoadCase())); // $ class2 from:LoadCase
    }

    public static void Curried()
    {
        Func<string, Func<string, string>> join = a => b => a + b;
        Func<string, Func<string, string>> keep = a => b => a;
        Send(join("x")(LoadCase())); // $ class2 from:LoadCase
        Send(join("x")("y")); // ok
        Send(keep("x")(LoadCase())); // ok
        Send(keep(LoadCase())("x")); // $ class2 from:LoadCase
    }

    public static void Composed()
    {
        var trimThenHide = Compose(t => t.Trim(), _ => "hidden");
        var trimThenShout = Compose(t => t.Trim(), t => t + "!");
        Send(trimThenHide(LoadCase())); // ok
        Send(trimThenShout(LoadCase())); // $ class2 from:LoadCase
    }

    public static void StoredSteps()
    {
        var pipeline = new Pipeline().Then(t => t.Trim()).Then(t => t + ".");
        Send(pipeline.Run("x")); // ok
        Send(pipeline.Run(LoadCase())); // $ class2 from:LoadCase
        var adding = new Pipeline().Then(t => t + LoadCaseNote());
        Send(adding.Run("x")); // $ class2 from:LoadCaseNote
    }

    public static void StatementLambda()
    {
        Func<bool, string> choose = urgent =>
        {
            if (urgent)
            {
                return "urgent";
            }

            return "later";
        };
        Send(choose(LoadCase().Length > 3)); // ok
        Func<string, string> longest = text =>
        {
            var best = "";
            foreach (var word in text.Split(' '))
            {
                if (word.Length > best.Length)
                {
                    best = word;
                }
            }

            return best;
        };
        Send(longest("a bb")); // ok
        Send(longest(LoadCase())); // $ class2 from:LoadCase
    }

    public static void NeverInvoked()
    {
        Action never = () => Console.WriteLine(LoadCase());
        Func<string> unused = () => LoadCase();
        Send(never.Method.IsStatic ? "static" : "instance"); // ok
        Send(unused == null ? "none" : "some"); // ok
    }

    public static void ImmediatelyInvoked()
    {
        Send(((Func<string>)(() => LoadCase()))()); // $ class2 from:LoadCase
        Send(((Func<string, string>)(_ => "x"))(LoadCase())); // ok
        new Action<string>(t => Send(t)).Invoke(LoadSecret()); // $ class3 from:LoadSecret
    }

    private static string Call(Func<string> load) => load();

    private static string Apply(Func<string, string> change, string text) => change(text);

    private static void Each(Action<string> action, string text) => action(text);

    private static void With(string text, Action<string> action) => action(text);

    private static Func<string, string> Prefixer(string prefix) => text => prefix + text;

    private static Func<string, string> Compose(Func<string, string> first, Func<string, string> second) => text => second(first(text));
}
