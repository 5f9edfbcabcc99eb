using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Rules;

/// <summary>An identifier by which a rule found a place.</summary>
internal sealed class NamedPlace
{
    private readonly Action<Diagnostic> report;

    public NamedPlace(SymbolAnalysis analysis, SemanticModel model, SimpleNameSyntax name, Action<Diagnostic> report, CancellationToken cancellation)
    {
        Analysis = analysis;
        Model = model;
        Name = name;
        Cancellation = cancellation;
        this.report = report;
    }

    public SymbolAnalysis Analysis { get; }

    public SemanticModel Model { get; }

    public SimpleNameSyntax Name { get; }

    public CancellationToken Cancellation { get; }

    /// <param name="descriptor">The rule.</param>
    /// <param name="at">The place that is wrong.</param>
    /// <param name="symbol">What is set or called there.</param>
    /// <param name="arguments">For the message.</param>
    public void Report(DiagnosticDescriptor descriptor, Location at, ISymbol symbol, params object[] arguments) =>
        Report(descriptor, at, symbol, ImmutableDictionary<string, string?>.Empty, arguments);

    /// <inheritdoc cref="Report(DiagnosticDescriptor, Location, ISymbol, object[])"/>
    /// <param name="properties">What a fix needs to know.</param>
    public void Report(DiagnosticDescriptor descriptor, Location at, ISymbol symbol, ImmutableDictionary<string, string?> properties, params object[] arguments)
    {
        var around = Model.GetEnclosingSymbol(at.SourceSpan.Start, Cancellation);
        while (around is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            around = around.ContainingSymbol;
        }

        var sink = symbol.OriginalDefinition.GetDocumentationCommentId() ?? symbol.Name;
        var holder = around?.GetDocumentationCommentId() ?? around?.Name ?? "";
        report(Diagnostic.Create(
            descriptor,
            at,
            properties.Add("sink", sink).Add("fingerprint", Fingerprint.Of(descriptor.Id, holder, sink, "")),
            arguments));
    }
}
