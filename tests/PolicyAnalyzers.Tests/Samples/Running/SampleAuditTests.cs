using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace PolicyAnalyzers.Tests.Samples.Running;

/// <summary>
/// The corrected sample leaves one complete record for each call of the model, however that ends (interim-report.txt:781, 783).
/// </summary>
public sealed class CorrectedSampleAuditTests(CorrectedSampleAuditTests.Running sample) : IClassFixture<CorrectedSampleAuditTests.Running>
{
    private static readonly string[] Fields = ["User", "Time", "Endpoint", "Model", "Classification", "Purpose", "Outcome", "CorrelationId"];

    public static TheoryData<string, ModelBehavior> Calls()
    {
        var data = new TheoryData<string, ModelBehavior>();
        foreach (var call in SampleCall.All)
            foreach (var behavior in Enum.GetValues<ModelBehavior>())
                data.Add(call.Place, behavior);
        return data;
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_call_leaves_one_complete_record(string place, ModelBehavior behavior)
    {
        var call = SampleCall.All.Single(known => known.Place == place);

        var (records, asked) = await sample.RecordsOfAsync(call, behavior, isAudited: true);

        Assert.Equal(1, asked);
        var record = Assert.Single(records);
        Assert.All(Fields, field => Assert.False(string.IsNullOrWhiteSpace(record.GetProperty(field).GetString()), field));
        Assert.NotEqual("unknown", record.GetProperty("Model").GetString());
        Assert.True(record.GetProperty("Time").GetDateTimeOffset() > DateTimeOffset.UtcNow.AddMinutes(-1));
        Assert.Equal(Outcome(behavior), record.GetProperty("Outcome").GetString());
    }

    private static string Outcome(ModelBehavior behavior) => behavior switch
    {
        ModelBehavior.Answers => "succeeded",
        ModelBehavior.Refuses => "denied",
        ModelBehavior.Hangs => "cancelled",
        _ => "failed",
    };

    public sealed class Running() : SampleWithModel("CitizenDeskCorrected");
}

/// <summary>What AIP3001 says of the sample is so: the calls that it names leave no record, the one that it accepts leaves one.</summary>
public sealed class SampleAuditTests(SampleAuditTests.Running sample) : IClassFixture<SampleAuditTests.Running>
{
    private static readonly string[] Flagged =
        [.. new Sample("CitizenDesk", asMetadata: true).Expectations().Where(line => line.EndsWith(": AIP3001", StringComparison.Ordinal))];

    public static TheoryData<string> Calls => [.. SampleCall.All.Select(call => call.Place)];

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_flagged_call_leaves_no_record(string place)
    {
        var call = SampleCall.All.Single(known => known.Place == place);
        var isAudited = place == "FaqEndpoints.ExplainAsync";

        var (records, asked) = await sample.RecordsOfAsync(call, ModelBehavior.Answers, isAudited);

        Assert.Equal(1, asked);
        Assert.Equal(isAudited ? 1 : 0, records.Length);
    }

    /// <summary>The calls that are run are those that are marked, and one more.</summary>
    [Fact]
    public void Each_flagged_call_is_run()
    {
        var flagged = Flagged.Select(line => line[(line.LastIndexOf('/') + 1)..line.IndexOf(".cs(", StringComparison.Ordinal)]).Order(StringComparer.Ordinal);
        var run = SampleCall.All.Select(call => call.Place[..call.Place.IndexOf('.', StringComparison.Ordinal)]).Where(type => type != "FaqEndpoints").Order(StringComparer.Ordinal);

        Assert.Equal(flagged, run);
    }

    public sealed class Running() : SampleWithModel("CitizenDesk");
}
