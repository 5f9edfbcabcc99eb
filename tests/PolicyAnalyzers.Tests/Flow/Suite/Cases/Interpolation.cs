using System.Runtime.CompilerServices;
using System.Text;

namespace FlowSuite.Interpolation;

[InterpolatedStringHandler]
internal ref struct KeepingHandler
{
    private readonly StringBuilder text;

    public KeepingHandler(int literalLength, int formattedCount) => text = new StringBuilder();

    public void AppendLiteral(string literal) => text.Append(literal);

    public void AppendFormatted(string value) => text.Append(value);

    public string Result() => text.ToString();
}

[InterpolatedStringHandler]
internal ref struct MaskingHandler
{
    private readonly StringBuilder text;

    public MaskingHandler(int literalLength, int formattedCount) => text = new StringBuilder();

    public void AppendLiteral(string literal) => text.Append(literal);

    public void AppendFormatted(string value) => text.Append('*', value.Length);

    public string Result() => text.ToString();
}

public static class InterpolationCases
{
    public static void Holes()
    {
        var text = LoadCase();
        var office = "Chuo";
        Send($"Case: {text}"); // $ class2 from:LoadCase
        Send($"Office: {office}"); // ok
        Send($"Size: {text.Length}"); // ok
        Send($"{office} {text} {office}"); // $ class2 from:LoadCase
    }

    public static void FormatsAndAlignment()
    {
        Send($"{LoadCaseTitle(),-20}|"); // $ class2 from:LoadCaseTitle
        Send($"{3.14:0.0} {DateTime.UnixEpoch:yyyy}"); // ok
        Send($"{(LoadCase().Length > 3 ? "long" : "short")}"); // ok
    }

    public static void Nested()
    {
        Send($"a {$"b {LoadCaseNote()}"} c"); // $ class2 from:LoadCaseNote
        Send($"a {$"b {"c"}"} d"); // ok
    }

    public static void Raw()
    {
        var text = LoadCase();
        Send($$"""{ "text": "{{text}}" }"""); // $ class2 from:LoadCase
        Send($$"""{ "text": "{text}" }"""); // ok
        Send($@"C:\{text.Length}"); // ok
    }

    public static void Formattable()
    {
        FormattableString letter = $"Dear {LoadCase()}";
        FormattableString plain = $"Dear {"resident"}";
        Send(letter.ToString()); // $ class2 from:LoadCase
        Send(plain.ToString()); // ok
        Send(letter.Format); // ok
        Send(FormattableString.Invariant($"{LoadSecret()}!")); // $ class3 from:LoadSecret
        Send(letter.ArgumentCount.ToString()); // ok
    }

    public static void Handlers()
    {
        Send(Keep($"Case {LoadCase()}")); // $ class2 from:LoadCase
        Send(Keep($"Case {"x"}")); // ok
        Send(Mask($"Case {LoadCase()}")); // ok
    }

    public static void DefaultHandler()
    {
        var handler = new DefaultInterpolatedStringHandler(5, 1);
        handler.AppendLiteral("Case ");
        handler.AppendFormatted(LoadCaseTitle());
        Send(handler.ToStringAndClear()); // $ class2 from:LoadCaseTitle
        var plain = new DefaultInterpolatedStringHandler(5, 1);
        plain.AppendFormatted(3);
        Send(plain.ToStringAndClear()); // ok
    }

    public static void Constants()
    {
        const string office = "Chuo";
        const string letter = $"From {office}";
        Send(letter); // ok
        Send($"{letter} {nameof(LoadCase)}"); // ok
    }

    private static string Keep(KeepingHandler handler) => handler.Result();

    private static string Mask(MaskingHandler handler) => handler.Result();
}
