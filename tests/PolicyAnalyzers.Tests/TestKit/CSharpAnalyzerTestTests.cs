using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;
using Xunit.Sdk;

namespace PolicyAnalyzers.Tests.TestKit;

/// <summary>The kit passes where it must and, as important, fails where it must.</summary>
public class CSharpAnalyzerTestTests
{
    [Fact]
    public Task MarkedDiagnosticsPass() => Passes("class {|T1:BadOne|} { } class Good { } class {|T1:BadTwo|} { }");

    [Fact]
    public Task MissingDiagnosticFails() => Fails("class {|T1:Good|} { }", "Expected but not found:\n  T1 at /0/Test0.cs(1,7)-(1,11)");

    [Fact]
    public Task UnexpectedDiagnosticFails() => Fails("class BadOne { }", "Found but not expected:\n  T1 Warning at /0/Test0.cs(1,7)-(1,13)");

    [Fact]
    public Task SpanMustBeExact() => Fails("class {|T1:BadOn|}e { }", "Expected but not found:\n  T1");

    [Fact]
    public Task OneDiagnosticDoesNotSatisfyTwoMarks() => Fails("class {|T1:{|T1:BadOne|}|} { }", "Expected but not found:\n  T1");

    [Fact]
    public Task CompileErrorFails() => Fails("class A : Missing { }", "CS0246");

    [Fact]
    public Task MarkedCompileErrorPasses() => Passes("class A : {|CS0246:Missing|} { }");

    [Fact]
    public Task AnalyzerExceptionFails() => Fails("class Throw { }", "thrown on purpose");

    [Fact]
    public Task BareMarkNeedsOneRule() =>
        Assert.ThrowsAsync<InvalidOperationException>(() => new CSharpAnalyzerTest<SampleAnalyzer> { TestCode = "class [|BadOne|] { }" }.RunAsync());

    [Fact]
    public Task OnlyRulesSwitchesOthersOff() => new CSharpAnalyzerTest<SampleAnalyzer>
    {
        TestCode = "class [|BadOne|] { }",
        TestState = { AdditionalFiles = { ("a.json", "bad") } },
        OnlyRules = { "T1" },
    }.RunAsync();

    [Fact]
    public Task SeveralFilesAndAdditionalFiles() => new CSharpAnalyzerTest<SampleAnalyzer>
    {
        TestState =
        {
            Sources = { "partial class {|T1:BadOne|} { }", "class Good { }" },
            AdditionalFiles = { ("aipolicy.json", "{ \"a\": \"{|T2:bad|}\",\n \"b\": \"{|T2:bad|}\" }") },
        },
    }.RunAsync();

    [Fact]
    public Task ConfigSetsPropertiesAndSeverity() => new CSharpAnalyzerTest<SampleAnalyzer>
    {
        TestCode = "class BadOne { }",
        TestState = { AnalyzerConfigFiles = { ("/.globalconfig", "is_global = true\nbuild_property.Ask = me\ndotnet_diagnostic.T1.severity = error\ndotnet_diagnostic.T3.severity = warning") } },
        ExpectedDiagnostics =
        {
            new DiagnosticResult("T3", DiagnosticSeverity.Warning).WithMessage("Asked by me"),
            new DiagnosticResult("T1", DiagnosticSeverity.Error).WithSpan(1, 7, 1, 13),
        },
    }.RunAsync();

    [Fact]
    public Task EditorConfigReachesItsFolder() => new CSharpAnalyzerTest<SampleAnalyzer>
    {
        TestState =
        {
            Sources = { ("/0/a/A.cs", "class {|T1:BadA|} { }"), ("/0/b/B.cs", "class BadB { }") },
            AnalyzerConfigFiles = { ("/0/b/.editorconfig", "[*.cs]\ndotnet_diagnostic.T1.severity = none") },
        },
    }.RunAsync();

    [Fact]
    public Task MessageAndAdditionalPlacesAreChecked() => new CSharpAnalyzerTest<SampleAnalyzer>
    {
        TestCode = "class {|#0:BadOne|} { int {|#1:a|}; int {|#2:b|}; }",
        ExpectedDiagnostics = { new DiagnosticResult(SampleAnalyzer.BadName).WithArguments("BadOne", "none").WithLocation(0).WithLocation(1).WithLocation(2) },
    }.RunAsync();

    [Fact]
    public async Task WrongMessageSeverityOrAdditionalPlaceFails()
    {
        var right = new DiagnosticResult(SampleAnalyzer.BadName).WithLocation(0);
        foreach (var wrong in new[] { right.WithMessage("Other"), right.WithSeverity(DiagnosticSeverity.Error), right.WithLocation(2) })
        {
            await Assert.ThrowsAsync<FailException>(() => new CSharpAnalyzerTest<SampleAnalyzer>
            {
                TestCode = "class {|#0:BadOne|} { int {|#1:a|}; int {|#2:b|}; }",
                ExpectedDiagnostics = { wrong },
            }.RunAsync());
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task SeveralProjects(bool asMetadata) => new CSharpAnalyzerTest<SampleAnalyzer>
    {
        TestState =
        {
            Sources = { "class {|#0:BadOne|} : Base { }" },
            AdditionalProjects = { ["Lib"] = { Sources = { "public class Base { } class {|T1:BadInLib|} { }" } } },
            AdditionalProjectReferences = { "Lib" },
        },
        ExpectedDiagnostics = { new DiagnosticResult(SampleAnalyzer.BadName).WithArguments("BadOne", "Lib").WithLocation(0) },
        ReferencesAsMetadata = [asMetadata],
    }.RunAsync();

    [Fact]
    public Task AReferenceAssemblyHasNoPrivateMembers() => new CSharpAnalyzerTest<SampleAnalyzer>
    {
        TestState =
        {
            Sources = { "class A : {|CS0122:Hidden|} { }" },
            AdditionalProjects = { ["Lib"] = { Sources = { "internal class Hidden { }" } } },
            AdditionalProjectReferences = { "Lib" },
        },
    }.RunAsync();

    [Fact]
    public Task RealSdksAreThere() => Passes("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;
        using OpenAI.Chat;
        using PolicyAnalyzers;

        class A(IChatClient client, ChatClient other, WebApplication app);
        """);

    private static Task Passes(string code) => new CSharpAnalyzerTest<SampleAnalyzer> { TestCode = code }.RunAsync();

    private static async Task Fails(string code, string message)
    {
        var failure = await Assert.ThrowsAsync<FailException>(() => Passes(code));
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }
}
