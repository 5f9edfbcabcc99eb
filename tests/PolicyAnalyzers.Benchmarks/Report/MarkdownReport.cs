using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace PolicyAnalyzers.Benchmarks.Report;

/// <summary>The report, shown as it grows.</summary>
internal sealed class MarkdownReport(TextWriter shown)
{
    private readonly StringBuilder text = new();

    public string Text => text.ToString();

    public void Heading(string title) => Write("\n## " + title + "\n");

    public void Paragraph(string paragraph) => Write(paragraph + "\n");

    /// <param name="columns">Headings; all but the first column are aligned to the right.</param>
    public void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.ToList();
        var widths = columns.Select((column, i) => all.Select(row => row[i].Length).Append(column.Length).Append(3).Max()).ToList();
        string Line(IReadOnlyList<string> cells) => "| " + string.Join(" | ", cells.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))) + " |";
        Write(Line(columns));
        Write("|" + string.Join("|", widths.Select((width, i) => i == 0 ? new string('-', width + 2) : new string('-', width + 1) + ":")) + "|");
        foreach (var row in all)
        {
            Write(Line(row));
        }

        Write("");
    }

    private void Write(string line)
    {
        text.Append(line).Append('\n');
        shown.WriteLine(line);
        shown.Flush();
    }
}
