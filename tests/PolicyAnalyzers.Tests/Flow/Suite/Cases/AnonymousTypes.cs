namespace FlowSuite.AnonymousTypes;

public static class AnonymousTypeCases
{
    public static void Members()
    {
        var row = new { Name = LoadCase(), Ward = "Chuo" };
        Send(row.Name); // $ class2 from:LoadCase
        Send(row.Ward); // ok
    }

    public static void ProjectedNames()
    {
        var name = LoadCaseTitle();
        var ward = "Chuo";
        var row = new { name, ward, name.Length };
        Send(row.name); // $ class2 from:LoadCaseTitle
        Send(row.ward); // ok
        Send(row.Length.ToString()); // ok
    }

    public static void Nested()
    {
        var letter = new { Head = new { Title = "Notice" }, Body = new { Text = LoadCase(), Foot = "end" } };
        Send(letter.Head.Title); // ok
        Send(letter.Body.Text); // $ class2 from:LoadCase
        Send(letter.Body.Foot); // ok
        Send(letter); // $ class2 from:LoadCase
    }

    public static void Text()
    {
        Send(new { Name = "x", Ward = "Chuo" }.ToString()); // ok
        Send(new { Name = LoadCase(), Ward = "Chuo" }.ToString()); // $ class2 from:LoadCase
    }

    public static void With()
    {
        var row = new { Name = LoadCase(), Ward = "Chuo" };
        var masked = row with { Name = "***" };
        Send(masked.Name); // ok
        Send(row.Name); // $ class2 from:LoadCase
        Send(masked.ToString()); // ok
    }

    public static void InArray()
    {
        var rows = new[] { new { Id = 1, Text = LoadCaseNote() }, new { Id = 2, Text = "x" } };
        Send(rows[0].Text); // $ class2 from:LoadCaseNote
        Send(rows[1].Id.ToString()); // ok
        foreach (var row in rows)
        {
            Send(row.Id.ToString()); // ok
            Send(row.Text); // $ class2 from:LoadCaseNote
        }
    }

    public static void ThroughSelect()
    {
        var rows = LoadCaseLines().Select((line, i) => new { Line = line, Index = i }).ToList();
        Send(rows[0].Line); // $ class2 from:LoadCaseLines
        Send(rows[0].Index.ToString()); // ok
        var titles = new[] { "a", "b" }.Select(t => new { Title = t });
        Send(titles.First().Title); // ok
    }

    public static void ThroughGenericHelper()
    {
        var row = Same(new { Name = "x", Note = LoadSecret() });
        Send(row.Name); // ok
        Send(row.Note); // $ class3 from:LoadSecret
    }

    private static T Same<T>(T value) => value;
}
