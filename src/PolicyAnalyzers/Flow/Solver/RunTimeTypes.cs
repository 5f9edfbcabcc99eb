using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Heap;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>What a test of a type tells of a value: of the objects that it may be, those of another type are out.</summary>
internal static class RunTimeTypes
{
    public static Value Narrow(Value value, ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol wanted || value.Objects.Length == 0)
        {
            return value;
        }

        var fitting = value.Objects.RemoveAll(target => !CanBe(target, wanted));
        return fitting.Length == value.Objects.Length ? value
            : fitting.IsEmpty ? Value.Bottom
            : Value.Of(value.Taint, fitting, value.Constant);
    }

    /// <summary>False when none of the objects that the value may be is of the type.</summary>
    public static bool CanBe(Value value, ITypeSymbol? type)
    {
        foreach (var target in value.Objects)
        {
            if (type is not INamedTypeSymbol wanted || CanBe(target, wanted))
            {
                return true;
            }
        }

        return value.Objects.IsEmpty;
    }

    private static bool CanBe(AbstractObject target, INamedTypeSymbol wanted)
    {
        if (!target.IsExact || target.Type is not INamedTypeSymbol { IsTupleType: false } type || wanted.IsTupleType
            || wanted.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            return true;
        }

        if (wanted.TypeKind == TypeKind.Interface)
        {
            foreach (var candidate in type.AllInterfaces)
            {
                if (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, wanted.OriginalDefinition))
                {
                    return true;
                }
            }

            return type.TypeKind is TypeKind.Delegate or TypeKind.Error;
        }

        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, wanted.OriginalDefinition))
            {
                return true;
            }
        }

        return type.TypeKind == TypeKind.Error || wanted.TypeKind == TypeKind.Error;
    }
}
