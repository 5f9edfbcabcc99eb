using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Tests.TestKit;

/// <summary>An expected diagnostic. What is not said is not checked, but places: a diagnostic without any stands nowhere.</summary>
internal sealed record DiagnosticResult(string Id)
{
    public DiagnosticResult(string id, DiagnosticSeverity severity)
        : this(id) => Severity = severity;

    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id) => (Severity, MessageFormat) = (descriptor.DefaultSeverity, descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture));

    public DiagnosticSeverity? Severity { get; init; }

    public string? Message { get; init; }

    /// <summary>The place, then the additional places if they are to be checked.</summary>
    public ImmutableArray<Place> Places { get; init; } = [];

    private string? MessageFormat { get; init; }

    public static DiagnosticResult CompilerError(string id) => new(id, DiagnosticSeverity.Error);

    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    public DiagnosticResult WithMessage(string message) => this with { Message = message };

    public DiagnosticResult WithArguments(params object[] arguments) =>
        this with { Message = string.Format(CultureInfo.InvariantCulture, MessageFormat ?? "{0}", arguments) };

    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan(ProjectState.DefaultPath, startLine, startColumn, endLine, endColumn);

    /// <summary>Lines and columns count from 1.</summary>
    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        this with { Places = Places.Add(new Place(path, new LinePositionSpan(new(startLine - 1, startColumn - 1), new(endLine - 1, endColumn - 1)), null)) };

    /// <summary>The place that markup calls <c>{|#key:...|}</c>.</summary>
    public DiagnosticResult WithLocation(int markupKey) => this with { Places = Places.Add(new Place("", default, markupKey)) };

    public override string ToString() =>
        Id + (Severity is { } severity ? " " + severity : "") + (Message is null ? "" : ": " + Message) + (Places.IsEmpty ? " nowhere" : " at " + string.Join(", ", Places));
}

/// <summary>A span in a file; or, before files are read, the key of one.</summary>
internal sealed record Place(string Path, LinePositionSpan Span, int? Key)
{
    public static Place? Of(Location location) =>
        location.Kind == LocationKind.None ? null : new Place(location.GetLineSpan().Path, location.GetLineSpan().Span, null);

    public override string ToString() => Key is { } key ? "#" + key : Path + "(" + (Span.Start.Line + 1) + "," + (Span.Start.Character + 1) + ")-(" + (Span.End.Line + 1) + "," + (Span.End.Character + 1) + ")";
}
