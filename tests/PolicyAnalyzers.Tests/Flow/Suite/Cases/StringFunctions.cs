using System.Globalization;
using System.Text.RegularExpressions;

namespace FlowSuite.StringFunctions;

public static class StringFunctionCases
{
    public static void Cut()
    {
        var text = LoadCase();
        Send(text.Substring(3)); // $ class2 from:LoadCase
        Send(text.Substring(0, 5).Trim().PadLeft(9)); // $ class2 from:LoadCase
        Send(text.Remove(2)); // $ class2 from:LoadCase
        Send("abcdef".Substring(text.Length % 3)); // ok
        Send("abc".PadRight(text.Length)); // ok
        Send(text.Split(' ').Length.ToString()); // ok
    }

    public static void Case()
    {
        Send(LoadCaseTitle().ToUpper(CultureInfo.InvariantCulture)); // $ class2 from:LoadCaseTitle
        Send(LoadCaseTitle().ToLowerInvariant()); // $ class2 from:LoadCaseTitle
        Send("Title".ToUpperInvariant()); // ok
        Send(LoadPublic().ToLowerInvariant()); // ok
    }

    public static void Replace()
    {
        Send("Dear NAME".Replace("NAME", LoadCase())); // $ class2 from:LoadCase
        Send("Dear NAME".Replace("NAME", "resident")); // ok
        Send(LoadCaseNote().Replace("a", "b")); // $ class2 from:LoadCaseNote
        Send("Dear NAME".Replace(LoadCase(), "resident")); // ok -- what is looked for does not get into the result
        Send("Dear NAME".Insert(5, LoadCase())); // $ class2 from:LoadCase
        Send("Dear NAME".Insert(LoadCase().Length % 3, "x")); // ok
    }

    public static void Joining()
    {
        Send(string.Join(", ", "a", LoadCase())); // $ class2 from:LoadCase
        Send(string.Join(LoadCaseTitle(), "a", "b")); // $ class2 from:LoadCaseTitle
        Send(string.Join(", ", new[] { "a", "b" })); // ok
        Send(string.Join(", ", LoadCaseLines().Select(l => l.Length))); // ok
        Send(string.Concat("a", LoadCaseNote())); // $ class2 from:LoadCaseNote
        Send(string.Concat("a", "b")); // ok
    }

    public static void Formatting()
    {
        Send(string.Format("{0}: {1}", "a", LoadCase())); // $ class2 from:LoadCase
        Send(string.Format(CultureInfo.InvariantCulture, LoadCaseTitle(), "a")); // $ class2 from:LoadCaseTitle
        Send(string.Format("{0}: {1}", "a", LoadCase().Length)); // ok
        Send(string.Format("{0}: {1}", "a", LoadPublic())); // ok
    }

    public static void PlusAndPlusEquals()
    {
        var prompt = "Summarise: ";
        Send(prompt + 3 + 'x' + true); // ok
        prompt += LoadCase();
        Send(prompt); // $ class2 from:LoadCase
        var size = "Size ";
        size += LoadCase().Length;
        Send(size); // ok
        Send("a" + LoadCaseNote() + "b"); // $ class2 from:LoadCaseNote
    }

    public static void Tests()
    {
        var text = LoadCase();
        Send(text.Contains("x").ToString()); // ok
        Send(text.StartsWith("x") ? "starts" : "other"); // ok
        Send(text.IndexOf('x').ToString()); // ok
        Send(string.Compare(text, "x", StringComparison.Ordinal).ToString()); // ok
        Send(string.IsNullOrWhiteSpace(text) ? "empty" : text); // $ class2 from:LoadCase
        Send(text.Equals("x").ToString()); // ok
    }

    public static void Regexes()
    {
        Send(Regex.Replace(LoadCase(), "[0-9]", "*")); // $ class2 from:LoadCase
        Send(Regex.Replace("Dear NAME", "NAME", LoadCaseTitle())); // $ class2 from:LoadCaseTitle
        Send(Regex.Match(LoadCase(), @"\S+").Value); // $ class2 from:LoadCase
        Send(Regex.IsMatch(LoadCase(), "x").ToString()); // ok
        Send(Regex.Match("abc", "b").Groups[0].Value); // ok
        Send(Regex.Matches(LoadCase(), "x").Count.ToString()); // ok
        Send(Regex.Replace(LoadCaseNote(), "[a-z]", m => m.Value.ToUpperInvariant())); // $ class2 from:LoadCaseNote
        Send(Regex.Split("a,b", ",")[0]); // ok
    }

    public static void Parts()
    {
        var parts = LoadCase().Split('@', 2);
        Send(parts[0]); // $ class2 from:LoadCase
        var fields = LoadCaseNote().Split(new[] { "\r\n" }, StringSplitOptions.None);
        Send(fields[1]); // $ class2 from:LoadCaseNote
        Send("a-b".Split('-')[1]); // ok
        Send("a-b".Split(LoadCase())[0]); // ok -- a separator is left out
    }

    public static void Repeated()
    {
        Send(new string('x', LoadCase().Length)); // ok
        Send(string.Concat(Enumerable.Repeat(LoadCaseTitle(), 2))); // $ class2 from:LoadCaseTitle
        Send(LoadSecret().Trim('"').TrimEnd()); // $ class3 from:LoadSecret
        Send(string.Empty + string.Intern("x")); // ok
    }
}
