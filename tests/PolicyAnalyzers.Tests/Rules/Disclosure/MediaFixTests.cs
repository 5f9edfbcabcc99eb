using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.CodeFixes.Disclosure;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.Catalog;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Disclosure;

/// <summary>What the fixes of AIP2003 and AIP2004 write.</summary>
public sealed class MediaFixTests
{
    private const string Usings = """
        global using System;
        global using System.IO;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Mvc;
        global using OpenAI.Images;
        global using PolicyAnalyzers;
        """;

    private const string Library = """
        namespace ImageMagick
        {
            public class MagickImage
            {
                public MagickImage(byte[] data) => Data = data;
                public byte[] Data { get; }
                public void Strip() { }
                public void RemoveProfile(string name) { }
                public void Resize(int width, int height) { }
            }
        }
        """;

    [Fact]
    public Task TheOrganisationsStepMarksIt() => Fix<FlowRulesAnalyzer, MarkTheMedia>("AIP2003", """
        public static class Signing
        {
            [ProvenanceMark] public static byte[] Sign(byte[] media) => media;
        }

        [ApiController, AIDisclosedBy("the caption")]
        public class Posters(ImageClient images) : ControllerBase
        {
            private async Task<byte[]> Draw() { GeneratedImage image = await images.GenerateImageAsync("A cat."); return image.ImageBytes.ToArray(); }

            [HttpGet("1")] public async Task<IActionResult> Returned() => {|AIP2003:File(await Draw(), "image/png")|};
            [HttpGet("2")] public async Task<byte[]> Plain() => {|AIP2003:await Draw()|};
            [HttpGet("3")] public async Task Written() => await Response.Body.WriteAsync({|AIP2003:await Draw()|});

            public async Task Keep(string path)
            {
                var image = await Draw();
                await System.IO.File.WriteAllBytesAsync(path, {|AIP2003:image|});
            }
        }
        """, """
        public static class Signing
        {
            [ProvenanceMark] public static byte[] Sign(byte[] media) => media;
        }

        [ApiController, AIDisclosedBy("the caption")]
        public class Posters(ImageClient images) : ControllerBase
        {
            private async Task<byte[]> Draw() { GeneratedImage image = await images.GenerateImageAsync("A cat."); return image.ImageBytes.ToArray(); }

            [HttpGet("1")] public async Task<IActionResult> Returned() => File(Signing.Sign(await Draw()), "image/png");
            [HttpGet("2")] public async Task<byte[]> Plain() => Signing.Sign(await Draw());
            [HttpGet("3")] public async Task Written() => await Response.Body.WriteAsync(Signing.Sign(await Draw()));

            public async Task Keep(string path)
            {
                var image = await Draw();
                await System.IO.File.WriteAllBytesAsync(path, Signing.Sign(image));
            }
        }
        """);

    [Fact]
    public Task AStepOfAServiceIsAwaited() => Fix<FlowRulesAnalyzer, MarkTheMedia>("AIP2003", """
        public interface ISigner
        {
            [ProvenanceMark] Task<byte[]> SignAsync(byte[] media);
        }

        public class Posters(ImageClient images, ISigner signer)
        {
            public async Task Keep(string path)
            {
                GeneratedImage image = await images.GenerateImageAsync("A cat.");
                await File.WriteAllBytesAsync(path, {|AIP2003:image.ImageBytes.ToArray()|});
            }
        }
        """, """
        public interface ISigner
        {
            [ProvenanceMark] Task<byte[]> SignAsync(byte[] media);
        }

        public class Posters(ImageClient images, ISigner signer)
        {
            public async Task Keep(string path)
            {
                GeneratedImage image = await images.GenerateImageAsync("A cat.");
                await File.WriteAllBytesAsync(path, await signer.SignAsync(image.ImageBytes.ToArray()));
            }
        }
        """);

    [Fact]
    public Task AnOwnStepIsCalledByItsName() => Fix<FlowRulesAnalyzer, MarkTheMedia>("AIP2003", """
        public abstract class Posters(ImageClient images)
        {
            public async Task Keep(string path)
            {
                GeneratedImage image = await images.GenerateImageAsync("A cat.");
                await File.WriteAllBytesAsync(path, {|AIP2003:image.ImageBytes.ToArray()|});
            }

            [ProvenanceMark]
            protected abstract byte[] Sign(byte[] image);
        }
        """, """
        public abstract class Posters(ImageClient images)
        {
            public async Task Keep(string path)
            {
                GeneratedImage image = await images.GenerateImageAsync("A cat.");
                await File.WriteAllBytesAsync(path, Sign(image.ImageBytes.ToArray()));
            }

            [ProvenanceMark]
            protected abstract byte[] Sign(byte[] image);
        }
        """);

    [Fact]
    public Task TheProvidersMarkIsSwitchedOn() => Fix<SymbolRulesAnalyzer, LetTheProviderMark>("AIP2003", """
        using Google.GenAI.Types;

        public static class Settings
        {
            public static GenerateImagesConfig Make() => new() { NumberOfImages = 1, {|AIP2003:AddWatermark = false|} };

            public static void Change(GenerateImagesConfig config)
            {
                {|AIP2003:config.AddWatermark = false|};
            }
        }
        """, """
        using Google.GenAI.Types;

        public static class Settings
        {
            public static GenerateImagesConfig Make() => new() { NumberOfImages = 1, AddWatermark = true };

            public static void Change(GenerateImagesConfig config)
            {
                config.AddWatermark = true;
            }
        }
        """);

    [Fact]
    public Task TheMetadataStaysOn() => Fix<FlowRulesAnalyzer, KeepTheMetadata>("AIP2004", """
        using ImageMagick;

        public class Thumbnails(ImageClient images)
        {
            public async Task Draw(bool small)
            {
                GeneratedImage image = await images.GenerateImageAsync("A cat.");
                var thumbnail = new MagickImage(image.ImageBytes.ToArray());
                {|AIP2004:thumbnail.Strip()|};
                if (small)
                    {|AIP2004:thumbnail.RemoveProfile("xmp")|};

                thumbnail.Resize(10, 10);
                Clean(thumbnail);
            }

            private static void Clean(MagickImage image) => {|AIP2004:image.Strip()|};
        }
        """, """
        using ImageMagick;

        public class Thumbnails(ImageClient images)
        {
            public async Task Draw(bool small)
            {
                GeneratedImage image = await images.GenerateImageAsync("A cat.");
                var thumbnail = new MagickImage(image.ImageBytes.ToArray());
                if (small)
                {
                }

                thumbnail.Resize(10, 10);
                Clean(thumbnail);
            }

            private static void Clean(MagickImage image)
            {
            }
        }
        """);

    private static Task Fix<TAnalyzer, TFix>(string rule, string code, string fixedCode)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<TAnalyzer, TFix> { ReferenceAssemblies = ReferenceAssemblies.Ai, TestCode = code, FixedCode = fixedCode };
        test.TestState.Sources.Add(("/0/Usings.cs", Usings));
        test.TestState.Sources.Add(("/0/Library.cs", Library));
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\ndotnet_diagnostic.AIP2004.severity = warning\n"));
        test.TestState.AdditionalReferences.AddRange(Declarations.WithNeeded(["ai/google-genai"]));
        test.OnlyRules.Add(rule);
        return test.RunAsync();
    }
}
