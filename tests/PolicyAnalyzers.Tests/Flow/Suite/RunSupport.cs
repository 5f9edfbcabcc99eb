// The support file once more, with bodies that act: sources return text that is marked with a letter of their own, and the
// sinks note which marked letters arrive, and from which lines. So running a file shows which of its marks are true.
global using System;
global using System.Collections.Generic;
global using System.Linq;
global using System.Threading.Tasks;
global using static FlowSuite.Llm;
global using static FlowSuite.Scrub;
global using static FlowSuite.Source;
using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace FlowSuite
{
    public static class Source
    {
        internal static readonly string[] Names =
        {
            "LoadCase", "LoadCaseNote", "LoadCaseTitle", "LoadCaseLines", "LoadCaseBytes", "LoadCaseObject",
            "LoadCaseAsync", "LoadCaseQuickAsync", "LoadCaseStreamAsync", "LoadSecret",
        };

        public static string LoadPublic() => "{}";

        public static List<string> LoadPublicLines() => new() { "public", "lines" };

        public static byte[] LoadPublicBytes() => Encoding.UTF8.GetBytes("public bytes");

        public static Task<string> LoadPublicAsync() => Task.FromResult("public");

        public static string LoadCase() => Marked(0);

        public static string LoadCaseNote() => Marked(1);

        public static string LoadCaseTitle() => Marked(2);

        public static List<string> LoadCaseLines() => new() { Marked(3), Marked(3) + "2" };

        public static byte[] LoadCaseBytes() => Encoding.UTF8.GetBytes(Marked(4));

        public static object LoadCaseObject() => Marked(5);

        public static Task<string> LoadCaseAsync() => Task.FromResult(Marked(6));

        public static ValueTask<string> LoadCaseQuickAsync() => new(Marked(7));

        public static async IAsyncEnumerable<string> LoadCaseStreamAsync()
        {
            await Task.CompletedTask;
            yield return Marked(8);
        }

        public static string LoadSecret() => Marked(9);

        internal static char Letter(int source) => (char)('\uE001' + source);

        // Long enough to be cut, split and trimmed with some of the letter left in every part.
        private static string Marked(int source)
        {
            var m = Letter(source);
            return $"{m}{m}{m} {m}{m}{m}{m}{m}{m}{m}{m}{m},{m}{m}@{m}{m}\r\n{m}{m}{m}";
        }
    }

    public static class Llm
    {
        public static void Send(string? text) => Arrivals.Note(text);

        public static void Send(object? value) => Arrivals.Note(value);

        public static Task SendAsync(string? text)
        {
            Arrivals.Note(text);
            return Task.CompletedTask;
        }
    }

    public static class Scrub
    {
        public static string Redact(string? text) => "redacted";

        public static List<string> RedactLines(IEnumerable<string> lines) => lines.Select(_ => "redacted").ToList();
    }

    /// <summary>Stands in for DateTime, so that a run sees both outcomes of what depends on the hour and the day.</summary>
    public static class Clock
    {
        public static int Round;

        private static int asked;

        public static DateTime Now
        {
            get
            {
                asked++;
                var hour = Round switch { 0 => 9, 1 => asked % 5 == 0 ? 9 : 18, _ => asked * 7 % 24 };
                return new DateTime(2026, 6, 1 + (Round + asked / 5) % 7, hour, Round % 2 * 30, 0);
            }
        }
    }

    public static class Arrivals
    {
        /// <summary>"line line line|source source", innermost line first.</summary>
        public static readonly HashSet<string> All = new();

        public static void Note(object? value)
        {
            var seen = new HashSet<string>();
            Collect(value, seen, new HashSet<object>(ReferenceEqualityComparer.Instance), 0);
            if (seen.Count == 0)
            {
                return;
            }

            var lines = new StackTrace(1, fNeedFileInfo: true).GetFrames()
                .Where(frame => frame.GetFileName() is { } name && name.Contains("Cases"))
                .Select(frame => frame.GetFileLineNumber());
            lock (All)
            {
                All.Add(string.Join(" ", lines) + "|" + string.Join(" ", seen.Order()));
            }
        }

        private static void Collect(object? value, HashSet<string> seen, HashSet<object> visited, int depth)
        {
            if (value is null || depth > 6 || value.GetType().IsPrimitive || value is Type or Delegate || !visited.Add(value))
            {
                return;
            }

            if (value is string text)
            {
                foreach (var reading in Readings(text))
                {
                    for (var i = 0; i < Source.Names.Length; i++)
                    {
                        if (reading.Contains(Source.Letter(i)))
                        {
                            seen.Add(Source.Names[i]);
                        }
                    }
                }

                return;
            }

            if (value is StringBuilder or Exception)
            {
                Collect(value.ToString(), seen, visited, depth + 1);
                return;
            }

            if (value is IEnumerable items)
            {
                foreach (var item in items)
                {
                    Collect(item, seen, visited, depth + 1);
                }

                return;
            }

            foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            {
                Collect(field.GetValue(value), seen, visited, depth + 1);
            }
        }

        private static IEnumerable<string> Readings(string text)
        {
            yield return text;
            yield return Regex.Replace(text, @"\\u([0-9A-Fa-f]{4})", m => ((char)Convert.ToInt32(m.Groups[1].Value, 16)).ToString());
            yield return Uri.UnescapeDataString(text);
            var buffer = new byte[text.Length];
            if (Convert.TryFromBase64String(text, buffer, out var count))
            {
                yield return Encoding.UTF8.GetString(buffer, 0, count);
            }

            var digits = text.Replace("-", "");
            if (digits.Length > 1 && digits.Length % 2 == 0 && digits.All(char.IsAsciiHexDigit))
            {
                yield return Encoding.UTF8.GetString(Convert.FromHexString(digits));
            }
        }
    }
}

namespace PolicyAnalyzers
{
    [AttributeUsage(AttributeTargets.All)]
    internal sealed class ConfidentialityAttribute : Attribute
    {
        public ConfidentialityAttribute(string classification, params string[] categories)
        {
        }
    }
}
