using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Tests.Flow.Suite;

/// <summary>What happened when a file of the suite was really run, with sources whose text can be told apart.</summary>
internal sealed class SuiteTruth
{
    private const int Rounds = 8;

    private SuiteTruth(ImmutableArray<(ImmutableArray<int> Lines, ImmutableArray<string> Sources)> arrivals, ImmutableArray<string> failures)
    {
        Arrivals = arrivals;
        Failures = failures;
    }

    /// <summary>Per send: the lines of the file that were on the stack, innermost first, and the sources whose text arrived.</summary>
    public ImmutableArray<(ImmutableArray<int> Lines, ImmutableArray<string> Sources)> Arrivals { get; }

    /// <summary>Methods that threw; what stands behind the throw did not run.</summary>
    public ImmutableArray<string> Failures { get; }

    public static async Task<SuiteTruth> Of(SuiteFile file)
    {
        var assembly = Load(file);
        var failures = new SortedSet<string>(StringComparer.Ordinal);
        for (var round = 0; round < Rounds; round++)
        {
            assembly.GetType("FlowSuite.Clock")!.GetField("Round")!.SetValue(null, round);
            foreach (var type in assembly.GetTypes().Where(t => t.IsPublic && t.Namespace != "FlowSuite").OrderBy(t => t.MetadataToken))
            {
                var instance = type.IsAbstract || type.GetConstructor(Type.EmptyTypes) is null ? null : Activator.CreateInstance(type);
                foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance).OrderBy(m => m.MetadataToken))
                {
                    if (method.DeclaringType != typeof(object) && !method.IsGenericMethod && !method.IsSpecialName && method.GetParameters().Length == 0 && (method.IsStatic || instance is not null))
                    {
                        try
                        {
                            if (method.Invoke(instance, null) is Task task)
                            {
                                await task;
                            }
                        }
                        catch (Exception failure)
                        {
                            failures.Add(method.Name + " threw " + (failure.InnerException ?? failure).Message);
                        }
                    }
                }
            }
        }

        var all = (IEnumerable<string>)assembly.GetType("FlowSuite.Arrivals")!.GetField("All")!.GetValue(null)!;
        return new(all.Select(arrival => Parse(arrival, file)).ToImmutableArray(), failures.ToImmutableArray());
    }

    private static (ImmutableArray<int> Lines, ImmutableArray<string> Sources) Parse(string arrival, SuiteFile file)
    {
        var parts = arrival.Split('|');
        return (parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(line => Around(int.Parse(line, CultureInfo.InvariantCulture), file)).Distinct().ToImmutableArray(),
            parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray());
    }

    // The stack names the first line of a statement, and for code in a handler the line in its try block that threw.
    private static IEnumerable<int> Around(int line, SuiteFile file)
    {
        yield return line;
        var start = file.Tree.GetText().Lines[line - 1];
        var column = start.ToString().Length - start.ToString().TrimStart().Length;
        foreach (var node in file.Tree.GetRoot().FindToken(start.Start + column).Parent!.AncestorsAndSelf())
        {
            foreach (var part in node switch
            {
                ExpressionStatementSyntax statement => new SyntaxNode[] { statement },
                TryStatementSyntax handled => handled.Catches.ToArray(),
                _ => [],
            })
            {
                var span = part.GetLocation().GetLineSpan();
                for (var inside = span.StartLinePosition.Line; inside <= span.EndLinePosition.Line; inside++)
                {
                    yield return inside + 1;
                }
            }
        }
    }

    // The clock is exchanged in the text: lines stay where they are.
    private static Assembly Load(SuiteFile file)
    {
        var text = file.Tree.GetText().ToString().Replace("DateTime.Now", "Clock.Now", StringComparison.Ordinal);
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), (CSharpParseOptions)file.Tree.Options, file.Path);
        var supportPath = Path.Combine(FlowSuite.Folder, "RunSupport.cs");
        var support = CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(supportPath), Encoding.UTF8), (CSharpParseOptions)file.Tree.Options, supportPath);
        var compilation = SuiteCompilation.Of(tree, support).WithOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Debug));
        using var code = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = compilation.Emit(code, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        }

        code.Position = 0;
        symbols.Position = 0;
        return new AssemblyLoadContext(file.Name, isCollectible: true).LoadFromStream(code, symbols);
    }
}
