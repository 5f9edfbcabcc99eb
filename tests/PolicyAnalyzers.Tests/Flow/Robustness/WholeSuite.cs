using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Tests.Flow.Suite;

namespace PolicyAnalyzers.Tests.Flow.Robustness;

/// <summary>
/// The files of the suite, each in a namespace of its own, so that all fit into one compilation: calls and fields by equal names
/// meet. The support file comes first.
/// </summary>
internal static class WholeSuite
{
    public static SyntaxTree[] Trees() => FlowSuite.FileNames
        .Select(name => Enclosed(FlowSuite.File(name).Tree, Path.GetFileNameWithoutExtension(name)))
        .Prepend(SuiteFile.Read(FlowSuite.SupportPath).Tree)
        .ToArray();

    private static SyntaxTree Enclosed(SyntaxTree tree, string space)
    {
        var root = (CompilationUnitSyntax)tree.GetRoot();
        return root.Members.Any(member => member is BaseNamespaceDeclarationSyntax)
            ? tree
            : CSharpSyntaxTree.ParseText(
                root.Usings.ToFullString() + "namespace Case" + space + "\n{\n" + string.Concat(root.Members.Select(m => m.ToFullString())) + "\n}\n",
                (CSharpParseOptions)tree.Options,
                tree.FilePath);
    }
}
