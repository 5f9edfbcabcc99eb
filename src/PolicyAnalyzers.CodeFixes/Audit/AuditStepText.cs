using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.CodeFixes.Audit;

/// <summary>The auditing step that a project has, or the decorator that is written for it.</summary>
internal sealed class AuditStepText
{
    public const string ClassName = "AuditingChatClient";

    private readonly IMethodSymbol? method;
    private readonly INamedTypeSymbol? type;
    private readonly bool hasRequests;

    private AuditStepText(IMethodSymbol? method, INamedTypeSymbol? type, string? newClass, bool hasRequests)
    {
        this.method = method;
        this.type = type;
        this.hasRequests = hasRequests;
        NewClass = newClass;
    }

    /// <summary>The decorator; null where the project has a step of its own.</summary>
    public string? NewClass { get; }

    /// <summary>The step asks for services by extension methods.</summary>
    public bool NeedsServices => method is null;

    /// <summary>Null where neither is to be had: without the annotations there is no log to write to.</summary>
    public static AuditStepText? For(Compilation compilation, PolicyModel policy, CancellationToken cancellation)
    {
        var audit = new PolicyFlowModel(compilation, policy).Behaviors.Audit;
        foreach (var symbol in compilation.GetSymbolsWithName(static _ => true, SymbolFilter.TypeAndMember, cancellation).OrderBy(static symbol => symbol.ToDisplayString(), System.StringComparer.Ordinal))
        {
            switch (symbol)
            {
                case IMethodSymbol { IsExtensionMethod: true } step when step.Parameters[0].Type.Name == "ChatClientBuilder" && step.Parameters.Skip(1).All(static parameter => parameter.IsOptional)
                    && audit.IsStep(step):
                    return new AuditStepText(step, null, null, false);
                case INamedTypeSymbol { IsAbstract: false, TypeKind: TypeKind.Class } client when IsDecorator(client) && audit.IsAuditing(client) && client.InstanceConstructors.Length == 1:
                    return new AuditStepText(null, client, null, false);
                case INamedTypeSymbol { Name: ClassName }:
                    return null;
            }
        }

        var hasRequests = compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Http.IHttpContextAccessor") is not null;
        return compilation.GetTypeByMetadataName("PolicyAnalyzers." + Annotations.AuditLog) is null || compilation.GetTypeByMetadataName("Microsoft.Extensions.AI.DelegatingChatClient") is null
            ? null
            : new AuditStepText(null, null, AuditingClientText.Of(compilation, hasRequests), hasRequests);
    }

    /// <summary>The origin with the step around it.</summary>
    /// <param name="origin">What is changed.</param>
    /// <param name="current">It, with what is inside of it changed already.</param>
    public ExpressionSyntax Around(ClientOrigin origin, ExpressionSyntax current)
    {
        var inner = current.WithoutTrivia().ToFullString();
        if (origin.IsBuilder)
        {
            return Parsed(method is not null ? inner + "." + method.Name + "()" : inner + ".Use((inner, services) => " + Made("inner", "services") + ")", current);
        }

        return Parsed(method is not null ? inner + ".AsBuilder()." + method.Name + "().Build(" + origin.Services + ")" : Made(inner, origin.Services!), current);
    }

    private string Made(string inner, string services)
    {
        if (type is null)
        {
            return "new " + ClassName + "(" + inner + ", " + services + ".GetRequiredService<global::PolicyAnalyzers.IAIAuditLog>()"
                + (hasRequests ? ", " + services + ".GetService<global::Microsoft.AspNetCore.Http.IHttpContextAccessor>()" : "") + ")";
        }

        var arguments = type.InstanceConstructors[0].Parameters.Select(parameter => IsClient(parameter.Type) ? inner
            : services + (parameter.NullableAnnotation == NullableAnnotation.Annotated ? ".GetService<" : ".GetRequiredService<")
                + parameter.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + ">()");
        return "new " + type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "(" + string.Join(", ", arguments) + ")";
    }

    /// <summary>What is written with its full name becomes as short as the file allows.</summary>
    private static ExpressionSyntax Parsed(string text, ExpressionSyntax like)
    {
        var parsed = SyntaxFactory.ParseExpression(text);
        var names = parsed.DescendantNodes().OfType<NameSyntax>().Where(static name => name is QualifiedNameSyntax or AliasQualifiedNameSyntax && name.Parent is not QualifiedNameSyntax);
        return parsed.ReplaceNodes(names, static (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation)).WithTriviaFrom(like);
    }

    private static bool IsDecorator(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current is { Name: "DelegatingChatClient", ContainingNamespace.Name: "AI" })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsClient(ITypeSymbol type) => type is { Name: "IChatClient", ContainingNamespace.Name: "AI" };
}
