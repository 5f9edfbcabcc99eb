using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Rules.Disclosure;

/// <summary>AIP2005: a member that should tell people of AI is given a text that does not (interim-report.txt:654-663, newsletter-004.txt:42).</summary>
internal sealed class DisclosingMemberSaysNothing : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = DisclosureTextSaysNothing.Rule;

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule);

    public override void Check(BodyFindings findings)
    {
        foreach (var instruction in findings.Body.Code)
        {
            switch (instruction)
            {
                case { Op: Op.Call, Method: { } label } when findings.Analysis.Model.Behavior(label).Cleaning is { Discloses: true } && !Annotations.IsOurs(label.ContainingType, Annotations.DisclosureClass):
                    JudgeLabel(findings, label, instruction);
                    break;
                case { Op: Op.Store, Content.Symbol: { } member }:
                    Judge(findings, member, instruction.B, instruction.Syntax);
                    break;
                case { Op: Op.Call, Method: { MethodKind: MethodKind.PropertySet, AssociatedSymbol: { } member }, Args.Length: 1 }:
                    Judge(findings, member, instruction.Args[0], instruction.Syntax);
                    break;
                case { Op: Op.Call, Method: { MethodKind: MethodKind.Constructor } constructor }:
                    for (var i = 0; i < instruction.Args.Length && i < constructor.Parameters.Length; i++)
                    {
                        if (MemberOf(constructor.Parameters[i]) is { } member && i < instruction.ArgSyntax.Length && instruction.ArgSyntax[i] is { } at)
                        {
                            Judge(findings, member, instruction.Args[i], at);
                        }
                    }

                    break;
            }
        }
    }

    /// <summary>A labelling method of the policy that is given an empty label. The first argument is what is labelled.</summary>
    private static void JudgeLabel(BodyFindings findings, IMethodSymbol method, Instruction call)
    {
        for (var i = 1; i < call.Args.Length && i < method.Parameters.Length; i++)
        {
            if (SlotText.Of(findings.Body, call.Args[i], findings.Analysis) is { } text && string.IsNullOrWhiteSpace(text))
            {
                Report(findings, method, call.Syntax, DisclosureText.Fault(text, ImmutableArray<string>.Empty)!);
                return;
            }
        }
    }

    /// <summary>The member that a positional record's parameter fills, or the parameter itself where it is marked.</summary>
    private static ISymbol? MemberOf(IParameterSymbol parameter)
    {
        if (parameter.ContainingType is { IsRecord: true } record)
        {
            foreach (var member in record.GetMembers(parameter.Name))
            {
                if (member is IPropertySymbol)
                {
                    return member;
                }
            }
        }

        return Annotations.Find(parameter, Annotations.Disclosure) is null ? null : parameter;
    }

    private static void Judge(BodyFindings findings, ISymbol member, int slot, SyntaxNode at)
    {
        var type = (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type ?? (member as IParameterSymbol)?.Type;
        if (type?.SpecialType != SpecialType.System_String || !findings.Analysis.Model.IsDisclosingMember(member)
            || FaultOf(findings, slot) is not { } fault)
        {
            return;
        }

        Report(findings, member, at, fault);
    }

    private static LocalizableString? FaultOf(BodyFindings findings, int slot)
    {
        var languages = findings.Analysis.Policy.Disclosure.Languages;
        if (SlotText.Of(findings.Body, slot, findings.Analysis) is { } text)
        {
            return DisclosureText.Fault(text, languages);
        }

        foreach (var instruction in findings.Body.Code)
        {
            if (instruction.Dst == slot && instruction is { Op: Op.Call, Method.AssociatedSymbol: { } property })
            {
                return findings.Analysis.Resources.Fault(property, languages);
            }

            if (instruction.Dst == slot && instruction is { Op: Op.LoadStatic, Content.Symbol: { } read })
            {
                return findings.Analysis.Resources.Fault(read, languages);
            }
        }

        return null;
    }

    private static void Report(BodyFindings findings, ISymbol member, SyntaxNode at, LocalizableString fault)
    {
        var sink = member.OriginalDefinition.GetDocumentationCommentId() ?? member.Name;
        findings.Report(Diagnostic.Create(
            Rule,
            at.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add("sink", sink).Add("fingerprint", Fingerprint.Of(Rule.Id, findings.Body, sink, "")),
            Places.NameOf(member),
            fault));
    }
}
