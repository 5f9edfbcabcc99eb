using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Flow.Lowering;

/// <summary>Parameters that are no variables of the member that uses them, but reached through its this.</summary>
internal static class ThroughThis
{
    public static bool Is(ISymbol variable, ISymbol member) => IsPrimary(variable, member) || IsReceiver(variable, member);

    /// <summary>A primary constructor's parameter, seen from another member: a field.</summary>
    public static bool IsPrimary(ISymbol variable, ISymbol member) =>
        variable is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor }
        && !SymbolEqualityComparer.Default.Equals(constructor, member);

    /// <summary>The receiver parameter of a C# 14 extension block, which is the this of the block's instance members.</summary>
    public static bool IsReceiver(ISymbol variable, ISymbol member) =>
        variable is IParameterSymbol { ContainingSymbol: INamedTypeSymbol { TypeKind: not TypeKind.Delegate } } && !member.IsStatic;
}
