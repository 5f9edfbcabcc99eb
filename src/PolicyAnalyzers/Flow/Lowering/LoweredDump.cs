using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Lowering;

/// <summary>
/// Lowered code as text, for tests and for people: variables by name (a captured one with ^, a box with &amp;), temporaries
/// numbered as they appear, one instruction a line.
/// </summary>
internal sealed class LoweredDump
{
    private readonly StringBuilder text;
    private readonly LoweredBody body;
    private readonly string indent;
    private readonly Dictionary<int, string> names = new();
    private readonly Dictionary<string, int> used = new();
    private int temporaries;

    private LoweredDump(StringBuilder text, LoweredBody body, string indent)
    {
        this.text = text;
        this.body = body;
        this.indent = indent;
    }

    public static string Print(LoweredBody body)
    {
        var text = new StringBuilder();
        new LoweredDump(text, body, "").Body();
        return text.ToString();
    }

    private void Body()
    {
        Line(Header());
        for (var i = 0; i < body.Blocks.Length; i++)
        {
            var block = body.Blocks[i];
            if (i > 0 || !block.Handlers.IsEmpty)
            {
                Line("b" + i + ":" + (block.Handlers.IsEmpty ? "" : " handlers" + Targets(block.Handlers)));
            }

            for (var at = block.Start; at < block.End; at++)
            {
                Line("  " + Describe(body.Code[at]));
            }

            if (End(block, i) is { } end)
            {
                Line("  " + end);
            }
        }

        foreach (var nested in body.Nested)
        {
            new LoweredDump(text, nested, indent + "    ").Body();
        }
    }

    private string Header()
    {
        var parts = new List<string>();
        foreach (var capture in body.Captures)
        {
            parts.Add(Name(capture));
        }

        foreach (var parameter in body.Parameters)
        {
            parts.Add(Name(parameter));
        }

        var name = body.Symbol is IMethodSymbol { MethodKind: MethodKind.LambdaMethod } ? "lambda" : body.Symbol.Name;
        return (body.IsAsync ? "async " : "") + (body.IsIterator ? "iterator " : "") + name + "(" + string.Join(", ", parts) + ")";
    }

    private string? End(Block block, int index)
    {
        var next = block.Next < 0 ? "end" : "b" + block.Next;
        if (block.Jump >= 0)
        {
            return (block.JumpWhen ? "if " : "ifnot ") + Name(block.Condition) + " goto b" + block.Jump + " else " + next;
        }

        if (block.Next < 0 && !(block.End > block.Start && body.Code[block.End - 1].Op is Op.Return or Op.Throw))
        {
            return "end";
        }

        if (block.Next < 0 || (block.Next == index + 1 && block.MoreNext.IsEmpty))
        {
            return null;
        }

        return "goto " + next + (block.MoreNext.IsEmpty ? "" : " or" + Targets(block.MoreNext));
    }

    private string Describe(Instruction step) => step.Op switch
    {
        Op.Store => Name(step.A) + "." + step.Content + " = " + Name(step.B),
        Op.StoreStatic => "static " + step.Content + " = " + Name(step.B),
        Op.Return or Op.Yield or Op.Throw => step.Op.ToString().ToLowerInvariant() + (step.A < 0 ? "" : " " + Name(step.A)),
        _ => (step.Dst < 0 || step.Type is { SpecialType: SpecialType.System_Void } ? "" : Name(step.Dst) + " = ") + Computation(step),
    };

    private string Computation(Instruction step) => step.Op switch
    {
        Op.Constant => Constant(step.Constant),
        Op.Copy => Name(step.A),
        Op.Narrow => Name(step.A) + " as " + TypeName(step.Type),
        Op.Clone => "clone " + Name(step.A),
        Op.Allocate => (body.Slots[step.Dst].IsBoxed ? "box " : "new ") + TypeName(step.Type),
        Op.Load => Name(step.A) + "." + step.Content,
        Op.LoadStatic => "static " + step.Content,
        Op.Derive => step.Derivation.ToString().ToLowerInvariant() + "(" + Names(step.Args) + Compared(step) + ")",
        Op.Call => Call(step),
        Op.Invoke => "invoke " + Name(step.A) + "(" + Names(step.Args) + ")",
        Op.MakeDelegate => "delegate " + Callee(step) + Captured(step),
        Op.Catch => "catch",
        _ => step.Op.ToString().ToLowerInvariant(),
    };

    private string Call(Instruction step) => step.Method is null
        ? "dynamic " + Name(step.A) + "." + step.Constant + "(" + Names(step.Args) + ")"
        : (step.IsVirtual ? "callvirt " : "call ") + Callee(step) + Captured(step) + "(" + Names(step.Args) + ")";

    private string Callee(Instruction step)
    {
        var method = step.Method!;
        var name = step.Target is not null && method.MethodKind == MethodKind.LambdaMethod ? "lambda" : method.Name;
        return step.Target is not null ? name : (step.A >= 0 ? Name(step.A) : TypeName(method.ContainingType)) + "." + name.TrimStart('.');
    }

    private string Captured(Instruction step) => step.Captures.IsEmpty ? "" : "[" + Names(step.Captures) + "]";

    private static string Compared(Instruction step) =>
        step.Derivation is Derivation.Equals or Derivation.NotEquals or Derivation.IsType && step.Args.Length == 1 ? ", " + Constant(step.Constant) : "";

    private static string Constant(object? value) => value switch
    {
        null => "null",
        ITypeSymbol type => "typeof(" + TypeName(type) + ")",
        string quoted => "\"" + quoted.Replace("\r", "\\r").Replace("\n", "\\n") + "\"",
        char letter => "'" + letter + "'",
        bool flag => flag ? "true" : "false",
        _ => System.Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null",
    };

    private string Names(ImmutableArray<int> slots)
    {
        var parts = new List<string>();
        foreach (var slot in slots)
        {
            parts.Add(Name(slot));
        }

        return string.Join(", ", parts);
    }

    private string Name(int index)
    {
        if (index < 0)
        {
            return "_";
        }

        if (!names.TryGetValue(index, out var name))
        {
            name = NewName(body.Slots[index], index);
            names.Add(index, name);
        }

        return name;
    }

    private string NewName(Slot slot, int index)
    {
        if (slot.Kind == SlotKind.Temporary)
        {
            return "t" + ++temporaries;
        }

        var name = (slot.Kind == SlotKind.Capture ? "^" : slot.IsBoxed ? "&" : "")
            + (index == body.This ? "this" : (slot.Symbol?.Name is { Length: > 0 } symbol ? symbol : "hidden"));
        used.TryGetValue(name, out var count);
        used[name] = count + 1;
        return count == 0 ? name : name + "#" + (count + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static string Targets(ImmutableArray<int> blocks)
    {
        var targets = new StringBuilder();
        foreach (var block in blocks)
        {
            targets.Append(" b").Append(block);
        }

        return targets.ToString();
    }

    private static string TypeName(ITypeSymbol? type) => type?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) ?? "?";

    private void Line(string line) => text.Append(indent).Append(line).Append('\n');
}
