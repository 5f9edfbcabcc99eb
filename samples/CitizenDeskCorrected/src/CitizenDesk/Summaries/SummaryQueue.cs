using System.Threading.Channels;

namespace CitizenDesk.Summaries;

/// <summary>Reference numbers of the cases that wait for a summary. Those who ask wait when a hundred are waiting.</summary>
public sealed class SummaryQueue
{
    private readonly Channel<string> caseIds = Channel.CreateBounded<string>(100);

    public ValueTask EnqueueAsync(string caseId, CancellationToken cancellationToken)
        => caseIds.Writer.WriteAsync(caseId, cancellationToken);

    public IAsyncEnumerable<string> ReadAllAsync(CancellationToken cancellationToken)
        => caseIds.Reader.ReadAllAsync(cancellationToken);
}
