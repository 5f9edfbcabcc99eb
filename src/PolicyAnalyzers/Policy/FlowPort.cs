using System;
using System.Globalization;

namespace PolicyAnalyzers.Policy;

internal enum FlowPortKind
{
    Return,
    This,
    Argument,
    AnyArgument,
}

/// <summary>Where data enters or leaves a member: "return", "this", "argument 0", "argument *".</summary>
internal readonly struct FlowPort : IEquatable<FlowPort>
{
    /// <summary>More parameters than any member has; a larger number is a mistake.</summary>
    private const int MaxIndex = 255;

    private FlowPort(FlowPortKind kind, int index)
    {
        Kind = kind;
        Index = index;
    }

    internal static FlowPort Return => new(FlowPortKind.Return, -1);

    internal static FlowPort This => new(FlowPortKind.This, -1);

    internal static FlowPort AnyArgument => new(FlowPortKind.AnyArgument, -1);

    internal FlowPortKind Kind { get; }

    /// <summary>Position of the parameter, from 0; -1 for other kinds.</summary>
    internal int Index { get; }

    internal static FlowPort Argument(int index) => new(FlowPortKind.Argument, index);

    internal bool IncludesArgument(int index) =>
        Kind == FlowPortKind.AnyArgument || (Kind == FlowPortKind.Argument && Index == index);

    internal static bool TryParse(string text, out FlowPort port)
    {
        port = default;
        var trimmed = text.Trim();
        switch (trimmed)
        {
            case "return":
                port = Return;
                return true;
            case "this":
                port = This;
                return true;
        }

        const string argument = "argument";
        if (!trimmed.StartsWith(argument, StringComparison.Ordinal) || trimmed.Length == argument.Length)
        {
            return false;
        }

        var rest = trimmed.Substring(argument.Length);
        if (!char.IsWhiteSpace(rest[0]))
        {
            return false;
        }

        rest = rest.Trim();
        if (rest == "*")
        {
            port = AnyArgument;
            return true;
        }

        if (!int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index > MaxIndex)
        {
            return false;
        }

        port = Argument(index);
        return true;
    }

    public bool Equals(FlowPort other) => Kind == other.Kind && Index == other.Index;

    public override bool Equals(object? obj) => obj is FlowPort other && Equals(other);

    public override int GetHashCode() => ((int)Kind * 397) ^ Index;

    public override string ToString() => Kind switch
    {
        FlowPortKind.Return => "return",
        FlowPortKind.This => "this",
        FlowPortKind.AnyArgument => "argument *",
        _ => "argument " + Index.ToString(CultureInfo.InvariantCulture),
    };
}
