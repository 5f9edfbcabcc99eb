using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;
using Xunit.Sdk;

namespace PolicyAnalyzers.Tests.TestKit;

public class KitFixTests
{
    private const string Two = "class {|T1:BadA|} { } class {|T1:BadB|} { }";

    [Fact]
    public Task FixesEachAndAll() => Test(Two, "class GoodA { } class GoodB { }").RunAsync();

    [Fact]
    public async Task ActionIsChosenByIndexOrKey()
    {
        var byIndex = Test(Two, "class NiceA { } class NiceB { }");
        byIndex.CodeActionIndex = 1;
        await byIndex.RunAsync();

        var byKey = Test(Two, "class NiceA { } class NiceB { }");
        byKey.CodeActionEquivalenceKey = "Nice";
        await byKey.RunAsync();
    }

    [Fact]
    public async Task OtherTextFails()
    {
        var failure = await Assert.ThrowsAsync<TrueException>(() => Test("class {|T1:BadA|} { }", "class GoodA {  }").RunAsync());
        Assert.Contains("Fixed one at a time, /0/Test0.cs is not as expected", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task FixedCodeThatDoesNotCompileFails() =>
        Assert.ThrowsAsync<FailException>(() => Test("class {|T1:BadA|} { } class C { BadA a; }", "class GoodA { } class C { BadA a; }").RunAsync());

    [Fact]
    public Task FixedCodeThatStillFiresFails() => Assert.ThrowsAsync<FailException>(() => Test("class {|T1:BadA|} { }", "class BadA { }").RunAsync());

    [Fact]
    public Task WhatHasNoFixStays() => Test("class {|T1:BadKeep|} { }", "class {|T1:BadKeep|} { }", withFixAll: false).RunAsync();

    [Fact]
    public Task SeveralFilesAndProjects() => new CSharpCodeFixTest<SampleAnalyzer, Rename>
    {
        TestState =
        {
            Sources = { "class {|T1:BadA|} : Base { }", "class Other { }" },
            AdditionalProjects = { ["Lib"] = { Sources = { "public class Base { } class {|T1:BadB|} { }" } } },
            AdditionalProjectReferences = { "Lib" },
        },
        FixedState =
        {
            Sources = { "class GoodA : Base { }" },
            AdditionalProjects = { ["Lib"] = { Sources = { "public class Base { } class GoodB { }" } } },
        },
    }.RunAsync();

    private static CSharpCodeFixTest<SampleAnalyzer, Rename> Test(string code, string fixedCode, bool withFixAll = true) =>
        new() { TestCode = code, FixedCode = fixedCode, WithFixAll = withFixAll };

    private sealed class Rename : CodeFixProvider
    {
        public override ImmutableArray<string> FixableDiagnosticIds => ["T1"];

        public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

        public override async Task RegisterCodeFixesAsync(CodeFixContext context)
        {
            var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken))!;
            var type = root.FindNode(context.Span).FirstAncestorOrSelf<ClassDeclarationSyntax>()!;
            if (type.Identifier.Text == "BadKeep")
            {
                return;
            }

            foreach (var word in new[] { "Good", "Nice" })
            {
                var name = SyntaxFactory.Identifier(word + type.Identifier.Text[3..]).WithTriviaFrom(type.Identifier);
                context.RegisterCodeFix(
                    CodeAction.Create(word, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(type, type.WithIdentifier(name)))), word),
                    context.Diagnostics.Single());
            }
        }
    }
}
