namespace FlowSuite.Iterators;

internal sealed class Archive
{
    private readonly string[] pages;
    private readonly string title;

    public Archive(string title, params string[] pages)
    {
        this.title = title;
        this.pages = pages;
    }

    public IEnumerable<string> Titles
    {
        get
        {
            yield return title;
        }
    }

    public IEnumerable<string> Pages()
    {
        for (var i = 0; i < pages.Length; i++)
        {
            yield return pages[i];
        }
    }

    public IEnumerable<(int Number, string Page)> Numbered()
    {
        var number = 0;
        foreach (var page in Pages())
        {
            yield return (++number, page);
        }
    }
}

public static class IteratorCases
{
    public static void Yields()
    {
        Send(Cases().First()); // $ class2 from:LoadCase
        Send(Fixed().First()); // ok
        foreach (var line in Mixed())
        {
            Send(line); // $ class2 from:LoadCaseNote
        }

        foreach (var line in Fixed())
        {
            Send(line); // ok
        }
    }

    public static void OverParameter()
    {
        Send(NonEmpty(LoadCaseLines()).First()); // $ class2 from:LoadCaseLines
        Send(NonEmpty(LoadPublicLines()).First()); // ok
        Send(Lengths(LoadCaseLines()).First()); // ok
    }

    public static void OverObject()
    {
        var archive = new Archive("1990", "a", LoadCase());
        Send(archive.Titles.First()); // ok
        Send(archive.Pages().Last()); // $ class2 from:LoadCase
        foreach (var (number, page) in archive.Numbered())
        {
            Send(number.ToString()); // ok
            Send(page); // $ class2 from:LoadCase
        }
    }

    public static void YieldBreak()
    {
        Send(Closed().FirstOrDefault()); // ok
        Send(Opened().FirstOrDefault()); // $ class2 from:LoadCase
    }

    public static void SideEffects()
    {
        var log = new List<string>();
        foreach (var step in Steps(log))
        {
            Send(step); // ok
        }

        Send(log[0]); // $ class2 from:LoadCaseTitle
    }

    public static void RecursiveIterator()
    {
        Send(Prefixes(LoadCase()).First()); // $ class2 from:LoadCase
        Send(Prefixes("abc").First()); // ok
        Send(CountDown(LoadCase().Length).First()); // ok
    }

    public static void EnumeratorReturned()
    {
        var enumerator = Walk(LoadSecret(), "x");
        enumerator.MoveNext();
        Send(enumerator.Current); // $ class3 from:LoadSecret
        var plain = Walk("x", "y");
        plain.MoveNext();
        Send(plain.Current); // ok
    }

    private static IEnumerable<string> Cases()
    {
        yield return LoadCase();
    }

    private static IEnumerable<string> Fixed()
    {
        yield return "a";
        yield return "b";
    }

    private static IEnumerable<string> Mixed()
    {
        yield return "head";
        if (DateTime.Now.Hour > 12)
        {
            yield return LoadCaseNote();
        }
    }

    private static IEnumerable<string> NonEmpty(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (line.Length > 0)
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Lengths(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            yield return line.Length.ToString();
        }
    }

    private static IEnumerable<string> Closed()
    {
        yield break;
    }

    private static IEnumerable<string> Opened()
    {
        var text = LoadCase();
        if (text.Length == 0)
        {
            yield break;
        }

        try
        {
            yield return text;
        }
        finally
        {
            text = "";
        }
    }

    private static IEnumerable<string> Steps(List<string> log)
    {
        log.Add(LoadCaseTitle());
        yield return "first";
        yield return "second";
    }

    private static IEnumerable<string> Prefixes(string text)
    {
        if (text.Length > 0)
        {
            yield return text;
            foreach (var shorter in Prefixes(text.Substring(1)))
            {
                yield return shorter;
            }
        }
    }

    private static IEnumerable<string> CountDown(int from)
    {
        while (from-- > 0)
        {
            yield return from.ToString();
        }
    }

    private static IEnumerator<string> Walk(string first, string second)
    {
        yield return first;
        yield return second;
    }
}
