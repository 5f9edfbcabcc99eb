using System.Linq;
using PolicyAnalyzers.Tool.Report;
using Xunit;

namespace PolicyAnalyzers.Tool.Tests.Report;

public sealed class FindingSetTests
{
    [Fact]
    public void The_same_finding_of_two_target_frameworks_is_one_and_the_strictest_counts()
    {
        var set = new FindingSet();
        set.Add(Sample.Finding("AIP1002", "a.cs", 1) with { Level = Level.Warning, Suppression = "approved" });
        set.Add(Sample.Finding("AIP1002", "a.cs", 1) with { Level = Level.Error });
        set.Add(Sample.Finding("AIP1002", "a.cs", 1) with { Level = Level.Info, Suppression = "" });
        var finding = Assert.Single(set.Sorted());
        Assert.Equal(Level.Error, finding.Level);
        Assert.Null(finding.Suppression);
    }

    [Fact]
    public void Suppressed_everywhere_is_suppressed()
    {
        var set = new FindingSet();
        set.Add(Sample.Finding("AIP1002", "a.cs", 1) with { Suppression = "approved" });
        set.Add(Sample.Finding("AIP1002", "a.cs", 1) with { Suppression = "" });
        Assert.Equal("approved", Assert.Single(set.Sorted()).Suppression);
    }

    [Fact]
    public void Two_messages_at_one_place_are_two_findings()
    {
        var set = new FindingSet();
        set.Add(Sample.Finding("AIP9001", "aipolicy.json", 1) with { Message = "b" });
        set.Add(Sample.Finding("AIP9001", "aipolicy.json", 1) with { Message = "a" });
        Assert.Equal(["a", "b"], set.Sorted().Select(static finding => finding.Message));
    }

    [Fact]
    public void Sorted_by_rule_then_file_then_line()
    {
        var set = new FindingSet();
        set.Add(Sample.Finding("AIP3001", "a.cs", 1));
        set.Add(Sample.Finding("AIP1002", "b.cs", 2));
        set.Add(Sample.Finding("AIP1002", "b.cs", 10));
        set.Add(Sample.Finding("AIP1002", "a.cs", 30));
        Assert.Equal(
            ["AIP1002 a.cs:30:5", "AIP1002 b.cs:2:5", "AIP1002 b.cs:10:5", "AIP3001 a.cs:1:5"],
            set.Sorted().Select(static finding => finding.Rule + " " + finding.Place));
    }
}
