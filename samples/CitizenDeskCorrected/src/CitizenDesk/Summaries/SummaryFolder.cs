namespace CitizenDesk.Summaries;

/// <summary>The folder, <c>Summaries:Path</c>, in which officials find the summaries.</summary>
internal sealed class SummaryFolder(IConfiguration configuration)
{
    private readonly string path = configuration["Summaries:Path"] ?? Path.Combine(Path.GetTempPath(), "citizendesk-summaries");

    public Task SaveAsync(string caseId, string summary, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(path);
        return File.WriteAllTextAsync(Path.Combine(path, caseId + ".txt"), summary, cancellationToken);
    }
}
