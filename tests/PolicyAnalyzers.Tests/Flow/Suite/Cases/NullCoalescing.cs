namespace FlowSuite.NullCoalescing;

internal sealed class Form
{
    public string? Name { get; set; }

    public Form? Parent { get; set; }

    public List<string>? Lines { get; set; }

    public string Heading() => Name ?? "Form";
}

public static class NullCoalescingCases
{
    public static void LeftOrRight()
    {
        string? given = DateTime.Now.Hour > 12 ? "x" : null;
        Send(given ?? LoadCase()); // $ class2 from:LoadCase
        Send(given ?? "none"); // ok
        string? loaded = LoadCaseNote();
        Send(loaded ?? "none"); // $ class2 from:LoadCaseNote
        Send(given ?? Redact(loaded)); // ok
    }

    public static void Chained()
    {
        string? a = null;
        string? b = null;
        Send(a ?? b ?? "c"); // ok
        Send(a ?? b ?? LoadCaseTitle()); // $ class2 from:LoadCaseTitle
    }

    public static void AssignWhenNull()
    {
        string? text = null;
        text ??= LoadCase();
        Send(text); // $ class2 from:LoadCase
        string? title = DateTime.Now.Hour > 12 ? "x" : null;
        title ??= "untitled";
        Send(title); // ok
    }

    public static void AssignKeepsLeft()
    {
        string? text = LoadCase();
        text ??= "none";
        Send(text); // $ class2 from:LoadCase
        string? known = "known";
        known ??= LoadCase();
        Send(known); // ok
    }

    public static void Member()
    {
        var form = new Form();
        Send(form.Heading()); // ok
        form.Name ??= LoadCase();
        Send(form.Heading()); // $ class2 from:LoadCase
        var named = new Form { Name = "Tax" };
        Send(named.Heading()); // ok
    }

    public static void ConditionalAccess()
    {
        Form? form = DateTime.Now.Hour > 12 ? new Form { Name = LoadCase() } : null;
        Send(form?.Name); // $ class2 from:LoadCase
        Send(form?.Parent?.Name); // ok
        Send(form?.Name?.Length.ToString() ?? "0"); // ok
        Send(form?.Name?.Trim() ?? "none"); // $ class2 from:LoadCase
        Send(form?.Lines?[0]); // ok
    }

    public static void ConditionalCall()
    {
        Form? form = new Form { Lines = new List<string>() };
        form.Lines?.Add(LoadCaseNote());
        Send(form.Lines?[0]); // $ class2 from:LoadCaseNote
        Form? absent = null;
        absent?.Lines?.Add(LoadCase());
        Send(absent?.Heading()); // ok
    }

    public static void ThrowOnTheRight()
    {
        var form = new Form { Name = LoadCase() };
        Send(form.Name ?? throw new InvalidOperationException()); // $ class2 from:LoadCase
        var plain = new Form { Name = "x" };
        Send(plain.Name ?? throw new InvalidOperationException()); // ok
    }

    public static void NullForgiving()
    {
        string? text = LoadSecret();
        Send(text!); // $ class3 from:LoadSecret
        Send(text!.Length.ToString()); // ok
        string? nothing = null;
        Send(nothing!); // ok
    }

    public static void NullableValues()
    {
        int? size = LoadCase().Length;
        Send((size ?? 0).ToString()); // ok
        Send(size.HasValue ? "known" : "unknown"); // ok
        (string Name, int Age)? person = DateTime.Now.Hour > 12 ? (LoadCaseTitle(), 3) : null;
        Send(person?.Name); // $ class2 from:LoadCaseTitle
        Send(person.GetValueOrDefault().Age.ToString()); // ok
        if (person is not null)
        {
            Send(person.Value.Name); // $ class2 from:LoadCaseTitle
        }
    }
}
