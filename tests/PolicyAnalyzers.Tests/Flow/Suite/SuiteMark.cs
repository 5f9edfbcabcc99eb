namespace PolicyAnalyzers.Tests.Flow.Suite;

/// <summary>What a comment asks of its line: data of this class that came from this source.</summary>
internal sealed record SuiteMark(string Class, string Origin)
{
    public override string ToString() => Class + " from:" + Origin;
}
