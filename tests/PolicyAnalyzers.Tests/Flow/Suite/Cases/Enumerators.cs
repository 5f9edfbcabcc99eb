using System.Collections;

namespace FlowSuite.Enumerators;

internal sealed class Pages : IEnumerable<string>
{
    private readonly List<string> pages = new();

    public void Add(string page) => pages.Add(page);

    public IEnumerator<string> GetEnumerator() => pages.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal sealed class Countdown
{
    private readonly string[] steps;

    public Countdown(params string[] steps) => this.steps = steps;

    public StepEnumerator GetEnumerator() => new(steps);

    public struct StepEnumerator
    {
        private readonly string[] steps;
        private int at;

        public StepEnumerator(string[] steps)
        {
            this.steps = steps;
            at = steps.Length;
        }

        public readonly string Current => steps[at];

        public readonly int Left => at;

        public bool MoveNext() => --at >= 0;
    }
}

public static class EnumeratorCases
{
    public static void ForeachOverSource()
    {
        foreach (var line in LoadCaseLines())
        {
            Send(line); // $ class2 from:LoadCaseLines
            Send(line.Length.ToString()); // ok
        }

        foreach (var line in LoadPublicLines())
        {
            Send(line); // ok
        }
    }

    public static void ByHand()
    {
        var lines = new List<string> { "a", LoadCase() };
        using var enumerator = lines.GetEnumerator();
        while (enumerator.MoveNext())
        {
            Send(enumerator.Current); // $ class2 from:LoadCase
        }

        IEnumerable<string> plain = new[] { "a", "b" };
        var other = plain.GetEnumerator();
        other.MoveNext();
        Send(other.Current); // ok
    }

    public static void NonGeneric()
    {
        IEnumerable old = new ArrayList { "a", LoadCase() };
        foreach (string line in old)
        {
            Send(line); // $ class2 from:LoadCase
        }

        foreach (var item in new ArrayList { "a", 3 })
        {
            Send(item); // ok
        }
    }

    public static void OwnEnumerable()
    {
        var pages = new Pages { "cover" };
        foreach (var page in pages)
        {
            Send(page); // ok
        }

        pages.Add(LoadCaseNote());
        foreach (var page in pages)
        {
            Send(page); // $ class2 from:LoadCaseNote
        }
    }

    public static void OwnPattern()
    {
        foreach (var step in new Countdown("one", LoadCaseTitle()))
        {
            Send(step); // $ class2 from:LoadCaseTitle
        }

        foreach (var step in new Countdown("one", "two"))
        {
            Send(step); // ok
        }
    }

    public static void PassedOn()
    {
        var enumerator = new Countdown(LoadCase()).GetEnumerator();
        enumerator.MoveNext();
        Send(enumerator.Left.ToString()); // ok
        Send(enumerator.Current); // $ class2 from:LoadCase
    }

    public static void OverText()
    {
        var copy = "";
        foreach (var letter in LoadCase())
        {
            copy += letter;
        }

        Send(copy); // $ class2 from:LoadCase
        var stars = "";
        foreach (var _ in LoadCase())
        {
            stars += '*';
        }

        Send(stars); // ok
    }

    public static void LastSeen()
    {
        string? last = null;
        foreach (var line in LoadCaseLines())
        {
            last = line;
        }

        Send(last); // $ class2 from:LoadCaseLines
        foreach (var line in LoadCaseLines())
        {
            last = "seen";
        }

        last = "done";
        Send(last); // ok
    }
}
