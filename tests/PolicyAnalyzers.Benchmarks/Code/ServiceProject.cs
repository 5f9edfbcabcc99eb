using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Benchmarks.Compile;

namespace PolicyAnalyzers.Benchmarks.Code;

/// <summary>A generated web service of any length. The same arguments give the same text.</summary>
internal static class ServiceProject
{
    private const string Usings = """
        global using System;
        global using System.Collections.Concurrent;
        global using System.Collections.Generic;
        global using System.Diagnostics.CodeAnalysis;
        global using System.Globalization;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Text;
        global using System.Text.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Mvc;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Logging;
        """;

    // Where the packages of models are not referenced, our annotations are not either; the tags stay.
    private const string TagStandIn = """
        namespace PolicyAnalyzers;

        [AttributeUsage(AttributeTargets.All)]
        internal sealed class ConfidentialityAttribute(string classification, params string[] categories) : Attribute
        {
            public string Classification => classification;

            public string[] Categories => categories;
        }
        """;

    /// <param name="tenths">How many of ten classes with behaviour ask a model.</param>
    /// <param name="withAiPackages">Whether the project references the packages with which models are reached.</param>
    public static Project Create(int lines, int tenths, bool withAiPackages)
    {
        var project = new Project("Generated", OutputKind.DynamicallyLinkedLibrary, withAiPackages ? References.Ai : References.Framework);
        Add(project, "GlobalUsings.g.cs", Usings + "\nglobal using PolicyAnalyzers;\n" + (withAiPackages ? "global using Microsoft.Extensions.AI;\n" : ""));
        if (!withAiPackages)
        {
            Add(project, "Tags.cs", TagStandIn + "\n");
        }

        for (var number = 0; project.Lines < lines; number++)
        {
            var feature = number;
            var classes = new FeatureClasses(new Entity(number), new Entity(Math.Max(0, number - 1)), place => tenths >= (place * 7 + feature * 3) % FeatureClasses.Count + 1);
            foreach (var (file, code) in classes.Files)
            {
                Add(project, file + ".cs", "namespace Generated;\n\n" + code + "\n");
                if (project.Lines >= lines && file.EndsWith("Registration", StringComparison.Ordinal))
                {
                    break;
                }
            }
        }

        Settings.AddTo(project);
        return project;
    }

    private static void Add(Project project, string file, string code) =>
        project.Sources.Add(("/generated/" + file, SourceText.From(code.ReplaceLineEndings("\n"), System.Text.Encoding.UTF8)));
}
