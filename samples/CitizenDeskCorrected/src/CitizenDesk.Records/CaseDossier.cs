using System.Globalization;
using System.Text;
using PolicyAnalyzers;

namespace CitizenDesk.Records;

/// <summary>Writes a case as plain text, the form in which officials hand it to each other.</summary>
public static class CaseDossier
{
    [Confidentiality("class2", "personal")]
    public static string Render(CaseFile file)
    {
        var text = new StringBuilder();
        text.Append("受付番号: ").AppendLine(file.Id);
        text.Append(CultureInfo.InvariantCulture, $"受付日: {file.OpenedOn:yyyy-MM-dd}").AppendLine();
        text.Append("担当: ").AppendLine(file.Official.Section);
        text.Append("事情: ").AppendLine(file.Circumstances);
        foreach (var note in file.Notes)
            text.Append("経過: ").AppendLine(note);
        return text.ToString();
    }
}
