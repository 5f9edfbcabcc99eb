using System.Text;

namespace FlowSuite.StringBuilders;

internal sealed class PromptBuilder
{
    private readonly StringBuilder text = new("You are a clerk. ");

    public PromptBuilder Add(string part)
    {
        text.Append(part).AppendLine();
        return this;
    }

    public PromptBuilder Reset()
    {
        text.Clear();
        return this;
    }

    public string Build() => text.ToString();
}

public static class StringBuilderCases
{
    public static void Append()
    {
        var prompt = new StringBuilder();
        prompt.Append("Answer: ");
        Send(prompt.ToString()); // ok
        prompt.Append(LoadCase());
        Send(prompt.ToString()); // $ class2 from:LoadCase
        Send(prompt.Length.ToString()); // ok
    }

    public static void Clear()
    {
        var prompt = new StringBuilder(LoadCase());
        Send(prompt.ToString()); // $ class2 from:LoadCase
        prompt.Clear();
        Send(prompt.ToString()); // ok
        prompt.Append("x");
        Send(prompt.ToString()); // ok
        prompt.AppendLine(LoadCaseNote());
        Send(prompt.ToString()); // $ class2 from:LoadCaseNote
    }

    public static void Chained()
    {
        var prompt = new StringBuilder().Append("a").AppendLine("b").AppendFormat("{0}", LoadCaseTitle());
        Send(prompt.ToString()); // $ class2 from:LoadCaseTitle
        var plain = new StringBuilder().Append("a").AppendLine("b").AppendFormat("{0}", 3);
        Send(plain.ToString()); // ok
        Send(new StringBuilder().AppendJoin(", ", LoadCaseLines()).ToString()); // $ class2 from:LoadCaseLines
        Send(new StringBuilder().AppendJoin(", ", "a", "b").ToString()); // ok
    }

    public static void InsertAndReplace()
    {
        var prompt = new StringBuilder("Dear {name},");
        prompt.Replace("{name}", "resident");
        Send(prompt.ToString()); // ok
        prompt.Insert(0, LoadCase());
        Send(prompt.ToString(0, 5)); // $ class2 from:LoadCase
        var letter = new StringBuilder("Dear {name},");
        letter.Replace("{name}", LoadCaseNote());
        Send(letter.ToString()); // $ class2 from:LoadCaseNote
        Send(letter.Capacity.ToString()); // ok
    }

    public static void Interpolated()
    {
        var prompt = new StringBuilder();
        prompt.Append($"Case {LoadCase().Length} long");
        Send(prompt.ToString()); // ok
        prompt.AppendLine($"Text: {LoadCase()}");
        Send(prompt.ToString()); // $ class2 from:LoadCase
    }

    public static void Aliased()
    {
        var prompt = new StringBuilder();
        var same = prompt;
        var other = new StringBuilder();
        same.Append(LoadCase());
        Send(prompt.ToString()); // $ class2 from:LoadCase
        Send(other.ToString()); // ok
        other.Append(prompt);
        Send(other.ToString()); // $ class2 from:LoadCase
    }

    public static void ThroughHelper()
    {
        var prompt = new StringBuilder();
        var other = new StringBuilder();
        AddHeader(prompt);
        Send(prompt.ToString()); // ok
        AddText(prompt, LoadCase());
        AddText(other, "x");
        Send(prompt.ToString()); // $ class2 from:LoadCase
        Send(other.ToString()); // ok
    }

    public static void Wrapped()
    {
        Send(new PromptBuilder().Add("x").Build()); // ok
        Send(new PromptBuilder().Add("x").Add(LoadCase()).Build()); // $ class2 from:LoadCase
        Send(new PromptBuilder().Add(LoadCase()).Reset().Add("y").Build()); // ok
    }

    public static void WholeBuilder()
    {
        var prompt = new StringBuilder().Append(LoadSecret());
        Send(prompt); // $ class3 from:LoadSecret
        Send(new StringBuilder("x")); // ok
        Send(prompt[0].ToString()); // $ class3 from:LoadSecret
        Send(prompt.Equals(new StringBuilder("x")).ToString()); // ok
    }

    public static void InLoop()
    {
        var prompt = new StringBuilder();
        var marks = new StringBuilder();
        foreach (var line in LoadCaseLines())
        {
            prompt.AppendLine(line);
            marks.Append(line.Length > 10 ? '+' : '-');
        }

        Send(prompt.ToString()); // $ class2 from:LoadCaseLines
        Send(marks.ToString()); // ok
    }

    private static void AddHeader(StringBuilder prompt) => prompt.AppendLine("City office");

    private static void AddText(StringBuilder prompt, string text) => prompt.Append(text);
}
