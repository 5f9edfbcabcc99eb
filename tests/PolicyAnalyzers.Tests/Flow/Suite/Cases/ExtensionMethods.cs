namespace FlowSuite.ExtensionMethods;

internal static class TextExtensions
{
    public static string Quoted(this string text) => "'" + text + "'";

    public static string Counted(this string text) => text.Length + " letters";

    public static string OrElse(this string? text, string fallback) => string.IsNullOrEmpty(text) ? fallback : text;

    public static void Publish(this string text) => Send(text);

    public static void PublishTo(this string office, string text) => Send(office);

    public static T Also<T>(this T value, Action<T> action)
    {
        action(value);
        return value;
    }

    public static TResult Pipe<T, TResult>(this T value, Func<T, TResult> change) => change(value);

    public static void Remember(this List<string> lines, string text) => lines.Add(text);

    public static IEnumerable<string> Indented(this IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            yield return "  " + line;
        }
    }

    public static void Append(this ref Label label, string text) => label.Text += text;
}

internal struct Label
{
    public string Text;
}

public static class ExtensionMethodCases
{
    public static void OnText()
    {
        Send(LoadCase().Quoted()); // $ class2 from:LoadCase
        Send(LoadCase().Counted()); // ok
        Send("x".Quoted()); // ok
        Send("".OrElse(LoadCaseNote())); // $ class2 from:LoadCaseNote
        Send(LoadCaseTitle().OrElse("x")); // $ class2 from:LoadCaseTitle
    }

    public static void CalledStatically()
    {
        Send(TextExtensions.Quoted(LoadCase())); // $ class2 from:LoadCase
        Send(TextExtensions.Quoted("x")); // ok
    }

    public static void Sinks()
    {
        LoadCase().Publish(); // $ class2 from:LoadCase
        "x".Publish(); // ok
        "desk".PublishTo(LoadCase()); // ok
        LoadCase().PublishTo("x"); // $ class2 from:LoadCase
    }

    public static void WithLambdas()
    {
        LoadCase().Also(t => Send(t)); // $ class2 from:LoadCase
        LoadCase().Also(t => Send(t.Length.ToString())); // ok
        Send("x".Also(_ => LoadCase())); // ok
        Send(LoadCase().Pipe(t => t.Length).ToString()); // ok
        Send(LoadCase().Pipe(t => t.Quoted())); // $ class2 from:LoadCase
        Send("x".Pipe(t => t + LoadCaseNote())); // $ class2 from:LoadCaseNote
    }

    public static void OnCollections()
    {
        var lines = new List<string>();
        lines.Remember("x");
        Send(lines[0]); // ok
        lines.Remember(LoadCase());
        Send(lines[1]); // $ class2 from:LoadCase
        Send(lines.Indented().Last()); // $ class2 from:LoadCase
        Send(new[] { "a" }.Indented().First()); // ok
    }

    public static void ByReference()
    {
        var label = new Label { Text = "x" };
        label.Append("y");
        Send(label.Text); // ok
        label.Append(LoadSecret());
        Send(label.Text); // $ class3 from:LoadSecret
    }

    public static void AsDelegate()
    {
        Func<string> quoted = LoadCase().Quoted;
        Func<string> counted = LoadCase().Counted;
        Send(quoted()); // $ class2 from:LoadCase
        Send(counted()); // ok
        Func<string> plain = "x".Quoted;
        Send(plain()); // ok
    }
}
