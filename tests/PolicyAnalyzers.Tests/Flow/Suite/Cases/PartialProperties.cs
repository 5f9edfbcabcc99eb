// needs: C# 13
namespace FlowSuite.PartialProperties;

internal sealed partial class Survey
{
    private string stored = "";

    public partial string Answer { get; set; }

    public partial string Heading { get; }

    public partial string this[int question] { get; }

    public string Counted { get; set; } = "";
}

internal sealed partial class Survey
{
    public partial string Answer
    {
        get => stored;
        set
        {
            stored = value;
            Counted = value.Length + " letters";
        }
    }

    public partial string Heading => LoadCaseTitle();

    public partial string this[int question] => "question " + question;
}

internal static class Collections
{
    public static string Join(params List<string> parts) => string.Join(" ", parts);

    public static string First(params ReadOnlySpan<string> parts) => parts[0];

    public static int Count(params IEnumerable<string> parts) => parts.Count();
}

public static class PartialPropertyCases
{
    public static void GetAndSet()
    {
        var survey = new Survey();
        survey.Answer = "yes";
        Send(survey.Answer); // ok
        survey.Answer = LoadCase();
        Send(survey.Answer); // $ class2 from:LoadCase
        Send(survey.Counted); // ok
    }

    public static void GetOnly()
    {
        var survey = new Survey { Answer = "no" };
        Send(survey.Heading); // $ class2 from:LoadCaseTitle
        Send(survey[1]); // ok
    }

    public static void ParamsCollections()
    {
        Send(Collections.Join("a", "b")); // ok
        Send(Collections.Join("a", LoadCase())); // $ class2 from:LoadCase
        Send(Collections.First(LoadCaseNote(), "a")); // $ class2 from:LoadCaseNote
        Send(Collections.First("a", "b")); // ok
        Send(Collections.Count("a", LoadCase()).ToString()); // ok
    }
}
