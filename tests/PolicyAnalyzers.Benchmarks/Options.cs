using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace PolicyAnalyzers.Benchmarks;

/// <summary>What the command line asks for.</summary>
internal sealed class Options
{
    public static readonly ImmutableArray<string> AllAreas = ["sample", "tenth", "all", "without", "sources", "growth", "depth", "editor"];

    public List<string> Areas { get; } = [];

    public int Rounds { get; private set; } = 7;

    /// <summary>Of contestants that take tens of seconds each.</summary>
    public int PeerRounds { get; private set; } = 3;

    public int Lines { get; private set; } = 20_000;

    public bool WithPeers { get; private set; } = true;

    public string? Out { get; private set; }

    /// <summary>A folder with another build of our rules, measured beside this one.</summary>
    public string? Before { get; private set; }

    public List<string> Sources { get; } = [];

    /// <summary>Preprocessor symbols for <see cref="Sources"/>.</summary>
    public ImmutableArray<string> Defines { get; private set; } = [];

    public List<string> References { get; } = [];

    /// <summary>Runs ours over and over, for a profiler to look at; 0 when not.</summary>
    public int Loop { get; private set; }

    public bool Wants(string area) => Areas.Count == 0 || Areas.Contains(area);

    /// <returns>Null when the arguments are not understood, which <paramref name="errors"/> then says.</returns>
    public static Options? Parse(IReadOnlyList<string> arguments, TextWriter errors)
    {
        var options = new Options();
        for (var i = 0; i < arguments.Count; i++)
        {
            string Value() => i + 1 < arguments.Count ? arguments[++i] : throw new FormatException(arguments[i] + " needs a value.");
            try
            {
                switch (arguments[i])
                {
                    case "--out": options.Out = Value(); break;
                    case "--before": options.Before = Path.GetFullPath(Value()); break;
                    case "--source": options.Sources.Add(Path.GetFullPath(Value())); break;
                    case "--references": options.References.Add(Path.GetFullPath(Value())); break;
                    case "--define": options.Defines = [.. Value().Split(';', StringSplitOptions.RemoveEmptyEntries)]; break;
                    case "--rounds": options.Rounds = int.Parse(Value()); break;
                    case "--peer-rounds": options.PeerRounds = int.Parse(Value()); break;
                    case "--lines": options.Lines = int.Parse(Value()); break;
                    case "--no-peers": options.WithPeers = false; break;
                    case "--loop": options.Loop = int.Parse(Value()); break;
                    case var area when AllAreas.Contains(area): options.Areas.Add(area); break;
                    case var other: throw new FormatException("'" + other + "' is not known.");
                }
            }
            catch (FormatException e)
            {
                errors.WriteLine(e.Message);
                errors.WriteLine("Areas: " + string.Join(' ', AllAreas) + " (none: all)");
                errors.WriteLine("Options: --no-peers --rounds N --peer-rounds N --lines N --out FILE --before FOLDER --source FOLDER --references FOLDER --define A;B --loop N");
                return null;
            }
        }

        return options;
    }
}
