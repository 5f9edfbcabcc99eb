using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Lowering;

/// <summary>What a constructor does beyond what stands in its body: keeps primary parameters, calls the base.</summary>
internal sealed class ConstructorPrologue
{
    private readonly FunctionLowering function;
    private readonly MemberSource source;

    public ConstructorPrologue(FunctionLowering function, MemberSource source)
    {
        this.function = function;
        this.source = source;
    }

    /// <summary>Parameters of a primary constructor become members: a record's properties, else the parameter itself.</summary>
    public void Emit()
    {
        if (source.Method is not { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: false } constructor
            || source.Syntax is not TypeDeclarationSyntax declaration)
        {
            return;
        }

        foreach (var parameter in constructor.Parameters)
        {
            ISymbol? member = declaration is RecordDeclarationSyntax ? Positional(parameter, source.Type!) : parameter;
            if (member is not null)
            {
                var value = function.Places.Read(function.Variables.Of(parameter), Syntax(parameter));
                function.Body.Store(Syntax(parameter), function.Variables.This, Content.Member(member), value);
            }
        }
    }

    /// <summary>The call of the base constructor that source leaves out.</summary>
    public void CallBase(IOperation? root)
    {
        if (source.Method is not { MethodKind: MethodKind.Constructor } || root is IConstructorBodyOperation { Initializer: not null }
            || source.Type?.BaseType is not { SpecialType: SpecialType.None } baseType)
        {
            return;
        }

        foreach (var constructor in baseType.InstanceConstructors)
        {
            if (constructor.Parameters.IsEmpty)
            {
                function.Body.Call(source.Syntax, constructor, function.Variables.This, Arguments.None, isVirtual: false);
            }
        }
    }

    private SyntaxNode Syntax(IParameterSymbol parameter) =>
        parameter.DeclaringSyntaxReferences.IsEmpty ? source.Syntax : parameter.DeclaringSyntaxReferences[0].GetSyntax();

    // Not a property of that name that source declares itself.
    private static ISymbol? Positional(IParameterSymbol parameter, INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers(parameter.Name))
        {
            if (member is IPropertySymbol { DeclaringSyntaxReferences: { IsEmpty: false } references } property
                && references[0].GetSyntax() is ParameterSyntax)
            {
                return property;
            }
        }

        return null;
    }
}
