namespace FlowSuite.LinqQueries;

internal sealed record Claim(string Id, string Reason, string Office);

internal sealed record Office(string Name, string Phone);

public static class LinqQueryCases
{
    private static readonly List<Office> Offices = new() { new("Chuo", "03-1"), new("Minato", "03-2") };

    public static void SelectOnly()
    {
        var claims = new List<Claim> { new("1", LoadCase(), "Chuo") };
        var reasons = from claim in claims select claim.Reason;
        var ids = from claim in claims select claim.Id;
        Send(reasons.First()); // $ class2 from:LoadCase
        Send(ids.First()); // ok
        Send((from claim in claims select claim.Office.ToUpperInvariant()).First()); // ok
    }

    public static void WhereAndOrder()
    {
        var long_ = from line in LoadCaseLines()
                    where line.Length > 10
                    orderby line descending
                    select line;
        Send(long_.First()); // $ class2 from:LoadCaseLines
        var counts = from line in LoadCaseLines()
                     where line.StartsWith("x")
                     select line.Length;
        Send(counts.FirstOrDefault().ToString()); // ok
    }

    public static void Let()
    {
        var rows = from line in LoadCaseLines()
                   let trimmed = line.Trim()
                   let mark = "#"
                   select new { trimmed, mark };
        Send(rows.First().trimmed); // $ class2 from:LoadCaseLines
        Send(rows.First().mark); // ok
        var marks = from line in LoadCaseLines()
                    let size = line.Length
                    select size > 3 ? "long" : "short";
        Send(marks.First()); // ok
    }

    public static void TwoFroms()
    {
        var pairs = from office in Offices
                    from line in LoadCaseLines()
                    select (office.Name, line);
        Send(pairs.First().Name); // ok
        Send(pairs.First().line); // $ class2 from:LoadCaseLines
    }

    public static void Join()
    {
        var claims = new List<Claim> { new("1", LoadCase(), "Chuo") };
        var rows = from claim in claims
                   join office in Offices on claim.Office equals office.Name
                   select new { office.Phone, claim.Reason };
        Send(rows.First().Phone); // ok
        Send(rows.First().Reason); // $ class2 from:LoadCase
    }

    public static void GroupJoin()
    {
        var claims = new List<Claim> { new("1", LoadCaseNote(), "Chuo") };
        var rows = from office in Offices
                   join claim in claims on office.Name equals claim.Office into found
                   select new { office.Name, Found = found };
        Send(rows.First().Name); // ok
        Send(rows.First().Found.First().Id); // ok
        Send(rows.First().Found.First().Reason); // $ class2 from:LoadCaseNote
    }

    public static void GroupInto()
    {
        var claims = new List<Claim> { new("1", LoadCase(), "Chuo") };
        var groups = from claim in claims
                     group claim.Reason by claim.Office into g
                     select new { g.Key, First = g.First(), Size = g.Count() };
        Send(groups.First().Key); // ok
        Send(groups.First().First); // $ class2 from:LoadCase
        Send(groups.First().Size.ToString()); // ok
    }

    public static void Continuation()
    {
        var words = from line in LoadCaseLines()
                    select line.Split(' ') into parts
                    from part in parts
                    select part;
        Send(words.First()); // $ class2 from:LoadCaseLines
        var none = from line in LoadCaseLines()
                   select line.Length into size
                   select "size " + size;
        Send(none.First()); // ok
    }

    public static void CapturedInQuery()
    {
        var note = LoadCaseTitle();
        var prefix = "Re: ";
        var rows = from office in Offices select office.Name + note;
        var others = from office in Offices select prefix + office.Name;
        Send(rows.First()); // $ class2 from:LoadCaseTitle
        Send(others.First()); // ok
    }

    public static void SentInside()
    {
        var query = from office in Offices
                    where office.Phone != LoadCase()
                    select office;
        foreach (var office in query)
        {
            Send(office.Phone); // ok
        }

        foreach (var secret in from line in LoadCaseLines() where line != "" select LoadSecret() + line.Length)
        {
            Send(secret); // $ class3 from:LoadSecret
        }
    }
}
