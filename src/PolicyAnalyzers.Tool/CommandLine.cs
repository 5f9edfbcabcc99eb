using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Tool.Report;
using PolicyAnalyzers.Tool.Scan;

namespace PolicyAnalyzers.Tool;

/// <summary>What can be asked of the tool, and what it answers.</summary>
internal static class CommandLine
{
    /// <param name="arguments">As typed.</param>
    /// <param name="output">For the answer.</param>
    /// <param name="error">For why there is none.</param>
    /// <param name="progress">For a person who waits.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter error, TextWriter progress)
    {
        Language.ChooseFrom(arguments);
        var root = new RootCommand(Texts.Of("Help_Tool")) { ScanCommand(output, error, progress) };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            error.WriteLine("aipolicy: " + parsed.Errors[0].Message);
            error.WriteLine(Texts.Of("SeeHelp"));
            return ExitCodes.CouldNotRun;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }

    private static Command ScanCommand(TextWriter output, TextWriter error, TextWriter progress)
    {
        var path = new Argument<string>("PATH") { Description = Texts.Of("Help_Path") };
        var profile = new Option<string?>("--profile") { Description = Texts.Of("Help_Profile", string.Join(", ", ToolFiles.Profiles())), HelpName = "NAME" };
        var policy = new Option<string?>("--policy") { Description = Texts.Of("Help_Policy"), HelpName = "FILE" };
        var failOn = new Option<string>("--fail-on") { Description = Texts.Of("Help_FailOn"), DefaultValueFactory = static _ => "warning" };
        failOn.AcceptOnlyFromAmong("error", "warning", "info");
        var date = new Option<string?>("--date") { Description = Texts.Of("Help_Date"), HelpName = "yyyy-MM-dd" };
        var file = new Option<string?>("--output") { Description = Texts.Of("Help_Output"), HelpName = "FILE.sarif" };
        var configuration = new Option<string>("--configuration") { Description = Texts.Of("Help_Configuration"), DefaultValueFactory = static _ => "Debug", HelpName = "NAME" };
        var inPlace = new Option<bool>("--in-place") { Description = Texts.Of("Help_InPlace") };

        // Read beforehand, by Language.
        var lang = new Option<string?>("--lang") { Description = Texts.Of("Help_Lang") };
        lang.AcceptOnlyFromAmong(Language.All);

        var command = new Command("scan", Texts.Of("Help_Scan")) { path, profile, policy, failOn, lang, date, file, configuration, inPlace };
        command.SetAction((parsed, cancellation) => ScanAsync(
            new ScanOptions
            {
                Path = parsed.GetRequiredValue(path),
                Profile = parsed.GetValue(profile),
                Policy = parsed.GetValue(policy),
                FailOn = Enum.Parse<Level>(parsed.GetRequiredValue(failOn), ignoreCase: true),
                Date = parsed.GetValue(date),
                Output = parsed.GetValue(file),
                Configuration = parsed.GetRequiredValue(configuration),
                InPlace = parsed.GetValue(inPlace),
            },
            output,
            error,
            progress,
            cancellation));
        return command;
    }

    private static async Task<int> ScanAsync(ScanOptions options, TextWriter output, TextWriter error, TextWriter progress, CancellationToken cancellation)
    {
        try
        {
            var result = await Scanner.RunAsync(options, progress, cancellation);
            TextReport.Write(result, output);
            if (options.Output is { } file)
            {
                MergedSarif.Write(result, file);
                output.WriteLine(Texts.Of("Written", file));
            }

            return Reaches(result.Findings, options.FailOn) ? ExitCodes.Findings : ExitCodes.Clean;
        }
        catch (ToolFailure failure)
        {
            error.WriteLine("aipolicy: " + failure.Message);
            return ExitCodes.CouldNotRun;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine("aipolicy: " + e.Message);
            return ExitCodes.CouldNotRun;
        }
        catch (OperationCanceledException)
        {
            error.WriteLine("aipolicy: " + Texts.Of("Cancelled"));
            return ExitCodes.CouldNotRun;
        }
    }

    private static bool Reaches(IReadOnlyList<Finding> findings, Level level)
    {
        foreach (var finding in findings)
        {
            if (finding.Suppression is null && finding.Level >= level)
            {
                return true;
            }
        }

        return false;
    }
}
