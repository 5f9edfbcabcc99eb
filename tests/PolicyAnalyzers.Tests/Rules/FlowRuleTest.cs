using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.TestKit;

namespace PolicyAnalyzers.Tests.Rules;

/// <summary>One file of user code, judged by one family of flow rules against real SDK assemblies.</summary>
internal static class FlowRuleTest
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Text;
        global using System.Text.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Mvc;
        global using Microsoft.AspNetCore.SignalR;
        global using Microsoft.Extensions.AI;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using PolicyAnalyzers;
        """;

    /// <summary>The day by which approvals are judged.</summary>
    private const string Date = "build_property.AIPolicyDate = 2026-06-01\n";

    public static Task JudgeSends(string code, string? policy = null, bool program = false, params DiagnosticResult[] expected) =>
        Run(["AIP1001", "AIP1002", "AIP1003", "AIP1006"], code, policy, program, expected);

    /// <summary>All rules on what goes to models.</summary>
    public static Task JudgeConfidentiality(string code, string? policy = null, bool program = false, params DiagnosticResult[] expected) =>
        Run(["AIP1001", "AIP1002", "AIP1003", "AIP1004", "AIP1006", "AIP1007", "AIP1008", "AIP1009"], code, policy, program, expected, Date);

    /// <summary>Rules that one place decides.</summary>
    public static Task JudgePlaces(string code, string? policy = null, bool program = false, params DiagnosticResult[] expected) =>
        Run<SymbolRulesAnalyzer>([], code, policy, program, expected, Date);

    public static Task JudgeDisclosure(string code, string? policy = null, bool program = false, params DiagnosticResult[] expected) =>
        Run(["AIP2001"], code, policy, program, expected);

    public static Task JudgeAudit(string code, string? policy = null, bool program = false, params DiagnosticResult[] expected) =>
        Run(["AIP3001"], code, policy, program, expected);

    /// <param name="program">A program: only what a framework invokes is an entry. Else a library: all that others can see is.</param>
    /// <param name="config">Lines of a global config.</param>
    public static Task Run(string[] rules, string code, string? policy, bool program, DiagnosticResult[]? expected = null, string? config = null) =>
        Run<FlowRulesAnalyzer>(rules, code, policy, program, expected, config);

    private static Task Run<TAnalyzer>(string[] rules, string code, string? policy, bool program, DiagnosticResult[]? expected, string? config)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new CSharpAnalyzerTest<TAnalyzer> { TestState = { Sources = { code, ("/0/Usings.cs", Usings) } } };
        test.OnlyRules.AddRange(rules);
        test.ExpectedDiagnostics.AddRange(expected ?? []);
        if (program)
        {
            test.TestState.OutputKind = OutputKind.ConsoleApplication;
        }

        if (policy is not null)
        {
            test.TestState.AdditionalFiles.Add(("/0/aipolicy.json", policy));
        }

        if (config is not null)
        {
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + config));
        }

        return test.RunAsync();
    }
}
