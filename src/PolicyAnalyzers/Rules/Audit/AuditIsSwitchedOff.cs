using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Lowering;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules.Audit;

/// <summary>AIP3005: a setting or attribute by which records of a declared audit log are not written (interim-report.txt:217).</summary>
internal sealed class AuditIsSwitchedOff : SymbolRule
{
    private const int Information = 2;

    private static readonly DiagnosticDescriptor Rule = RuleTable.Rule("AIP3005").WithMessage(Texts.Localizable("AIP3005_SettingMessage"));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule);

    public override IEnumerable<string> Names(SymbolAnalysis analysis)
    {
        if (!analysis.Policy.Audit.Loggers.IsEmpty)
        {
            yield return "LoggerMessage";
            yield return "LoggerMessageAttribute";
        }

        foreach (var name in Settings.Names(analysis))
        {
            yield return name;
        }
    }

    public override void Check(NamedPlace place)
    {
        if (place.Name.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute)
        {
            CheckAttribute(place, attribute);
        }
        else if (place.Name.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not null && Settings.At(place) is { Kind: "queue" } queue)
        {
            if (queue.State == SwitchState.On && AuditQueue.IsAt(place, queue.Syntax))
            {
                place.Report(Rule, queue.Syntax.GetLocation(), queue.Member, Texts.Localizable("Loss_Setting", queue.Name));
            }
        }
        else if (!place.Analysis.Policy.Audit.Loggers.IsEmpty && place.Name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call && place.Model.OperationOf(call, place.Cancellation) is IInvocationOperation invocation
            && invocation.TargetMethod.Name == place.Name.Identifier.ValueText && place.Analysis.Catalog.Find(invocation.TargetMethod) is { } row && row.Is(MemberRole.Setting))
        {
            CheckSetting(place, call, invocation, row);
        }
    }

    private static void CheckSetting(NamedPlace place, InvocationExpressionSyntax call, IInvocationOperation invocation, MemberModel row)
    {
        if (row.Kind == "sampling")
        {
            place.Report(Rule, call.GetLocation(), invocation.TargetMethod, Texts.Localizable("Loss_Setting", invocation.TargetMethod.Name));
        }
        else if (row.Kind == "log-filter" && Raises(invocation) && IsForAudit(place, invocation))
        {
            place.Report(Rule, call.GetLocation(), invocation.TargetMethod, Texts.Localizable("Loss_Setting", invocation.TargetMethod.Name));
        }
    }

    /// <summary>Information is not written any more.</summary>
    private static bool Raises(IInvocationOperation invocation)
    {
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Value is { Type: { TypeKind: TypeKind.Enum }, ConstantValue: { HasValue: true, Value: int level } } && level > Information)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>For all categories, or for one of a declared audit log.</summary>
    private static bool IsForAudit(NamedPlace place, IInvocationOperation invocation)
    {
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Value is { ConstantValue: { HasValue: true, Value: string category } })
            {
                foreach (var logger in place.Analysis.Policy.Audit.Loggers)
                {
                    if (logger.Kind == AuditLoggerKind.Category && (logger.Name == category || logger.Name.StartsWith(category + ".", System.StringComparison.Ordinal)))
                    {
                        return true;
                    }
                }

                return false;
            }
        }

        return true;
    }

    /// <summary>A declared audit log method that is generated at a level below Information.</summary>
    private static void CheckAttribute(NamedPlace place, AttributeSyntax attribute)
    {
        if (attribute.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } declaration || place.Model.GetDeclaredSymbol(declaration, place.Cancellation) is not IMethodSymbol method)
        {
            return;
        }

        foreach (var data in method.GetAttributes())
        {
            if (data.ApplicationSyntaxReference?.Span == attribute.Span && place.Analysis.Catalog.FindType(data.AttributeClass)?.Is(TypeRole.LogAttribute) == true
                && LevelOf(data) is { } level && IsAudit(place.Analysis.Policy, method, data))
            {
                place.Report(Rule, attribute.GetLocation(), method, Texts.Localizable("Loss_Level", level));
                return;
            }
        }
    }

    private static bool IsAudit(PolicyModel policy, IMethodSymbol method, AttributeData attribute)
    {
        var name = method.Name;
        foreach (var argument in attribute.NamedArguments)
        {
            name = argument.Key == "EventName" && argument.Value.Value is string stated ? stated : name;
        }

        foreach (var logger in policy.Audit.Loggers)
        {
            if ((logger.Kind == AuditLoggerKind.Event && logger.Name == name) || (logger.Method is { } pattern && pattern.MayMatchName(method.Name) && pattern.Matches(method)))
            {
                return true;
            }
        }

        return false;
    }

    private static string? LevelOf(AttributeData attribute)
    {
        foreach (var argument in attribute.ConstructorArguments)
        {
            if (Low(argument) is { } level)
            {
                return level;
            }
        }

        foreach (var argument in attribute.NamedArguments)
        {
            if (Low(argument.Value) is { } level)
            {
                return level;
            }
        }

        return null;
    }

    private static string? Low(TypedConstant argument) =>
        argument is { Kind: TypedConstantKind.Enum, Type: { } type, Value: int and < Information and var value } ? type.Name + "." + (value == 0 ? "Trace" : "Debug") : null;
}
