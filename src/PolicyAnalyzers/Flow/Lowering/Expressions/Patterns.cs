using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Lowering.Expressions;

/// <summary>
/// Patterns. Their variables are assigned whether the pattern matches or not: where they are read, it has matched.
/// The result is a comparison where the pattern is one, so that branches on it can be refined.
/// </summary>
internal sealed class Patterns
{
    private readonly FunctionLowering function;
    private readonly BodyBuilder body;

    public Patterns(FunctionLowering function)
    {
        this.function = function;
        body = function.Body;
    }

    public int Is(IIsPatternOperation operation) =>
        Match(operation.Pattern, function.Values.Value(operation.Value));

    private int Match(IPatternOperation pattern, int value)
    {
        switch (pattern)
        {
            case IConstantPatternOperation { Value: { ConstantValue: { HasValue: true } constant } }:
                return body.Derive(pattern.Syntax, Bool, Derivation.Equals, ImmutableArray.Create(value), constant.Value);
            case IConstantPatternOperation constant:
                return body.Derive(pattern.Syntax, Bool, Derivation.Equals, ImmutableArray.Create(value, function.Values.Value(constant.Value)));
            case INegatedPatternOperation negated:
                return body.Derive(pattern.Syntax, Bool, Derivation.Not, Match(negated.Pattern, value));
            case IRelationalPatternOperation relational:
                return body.Derive(pattern.Syntax, Bool, Derivation.Scalar, ImmutableArray.Create(value, function.Values.Value(relational.Value)), null, relational.OperatorKind);
            case IBinaryPatternOperation binary:
                var left = Match(binary.LeftPattern, value);
                return body.Derive(pattern.Syntax, Bool, Derivation.Scalar, ImmutableArray.Create(left, Match(binary.RightPattern, value)));
            case IDeclarationPatternOperation declaration:
                Declare(declaration.DeclaredSymbol, pattern, declaration.MatchesNull ? value : Narrowed(pattern, declaration.MatchedType, value));
                return declaration.MatchesNull
                    ? body.Constant(pattern.Syntax, Bool, true)
                    : IsType(pattern, declaration.MatchedType, value);
            case IRecursivePatternOperation recursive:
                return Recursive(recursive, value);
            case IListPatternOperation list:
                return List(list, value);
            case ISlicePatternOperation slice:
                return Slice(slice, value);
            case IDiscardPatternOperation:
                return body.Constant(pattern.Syntax, Bool, true);
            case ITypePatternOperation type:
                return IsType(pattern, type.MatchedType, value);
            default:
                return body.Derive(pattern.Syntax, Bool, Derivation.Unknown, value);
        }
    }

    private ITypeSymbol Bool => function.Member.Compilation.GetSpecialType(SpecialType.System_Boolean);

    private int IsType(IPatternOperation pattern, ITypeSymbol? type, int value) =>
        body.Derive(pattern.Syntax, Bool, Derivation.IsType, ImmutableArray.Create(value), type);

    /// <summary>A value as one of the type that is asked for; as it is, where that says nothing new.</summary>
    private int Narrowed(IPatternOperation pattern, ITypeSymbol? type, int value) =>
        SymbolEqualityComparer.Default.Equals(pattern.InputType, type) ? value : body.Narrow(pattern.Syntax, type, value);

    private int Recursive(IRecursivePatternOperation pattern, int value)
    {
        value = Narrowed(pattern, pattern.MatchedType, value);
        var tests = ImmutableArray.CreateBuilder<int>();
        if (!pattern.DeconstructionSubpatterns.IsEmpty)
        {
            var parts = Parts(pattern, value);
            for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
            {
                Add(tests, Match(pattern.DeconstructionSubpatterns[i], i < parts.Length ? parts[i] : value));
            }
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            Add(tests, Match(property.Pattern, Member(property, value)));
        }

        Declare(pattern.DeclaredSymbol, pattern, value);
        if (tests.Count == 0)
        {
            return SymbolEqualityComparer.Default.Equals(pattern.InputType, pattern.MatchedType)
                ? body.Derive(pattern.Syntax, Bool, Derivation.NotEquals, value)
                : IsType(pattern, pattern.MatchedType, value);
        }

        return tests.Count == 1 ? tests[0] : body.Derive(pattern.Syntax, Bool, Derivation.Scalar, tests.ToImmutable());
    }

    private ImmutableArray<int> Parts(IRecursivePatternOperation pattern, int value)
    {
        if (pattern.DeconstructSymbol is IMethodSymbol method && !IsTupleInterface(method))
        {
            return function.Deconstructions.Parts(pattern.Syntax, method.ReducedFrom ?? method, value);
        }

        var parts = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            parts.Add(body.Load(pattern.Syntax, pattern.DeconstructionSubpatterns[i].InputType, value, Content.TupleItem(i)));
        }

        return parts.ToImmutable();
    }

    private int Member(IPropertySubpatternOperation subpattern, int value)
    {
        switch (subpattern.Member)
        {
            case IPropertyReferenceOperation { Property: { ContainingType.IsAnonymousType: false, GetMethod: { } getter } property }:
                return body.Call(subpattern.Member.Syntax, getter, value, Arguments.None, Calls.IsDispatched(property, null));
            case IMemberReferenceOperation reference:
                return body.Load(subpattern.Member.Syntax, subpattern.Member.Type, value, Content.Member(reference.Member));
            default:
                return body.Derive(subpattern.Syntax, subpattern.Pattern.InputType, Derivation.Unknown, value);
        }
    }

    private int List(IListPatternOperation list, int value)
    {
        Declare(list.DeclaredSymbol, list, value);
        var tests = ImmutableArray.CreateBuilder<int>();

        // Positions are told apart in arrays only, and only from the start: how long the rest is nobody knows.
        var isKnown = list.InputType is IArrayTypeSymbol;
        for (var i = 0; i < list.Patterns.Length; i++)
        {
            var pattern = list.Patterns[i];
            if (pattern is ISlicePatternOperation)
            {
                isKnown = false;
                Add(tests, Match(pattern, value));
                continue;
            }

            var content = isKnown ? Content.ElementAt(i) : Content.Element;
            Add(tests, Match(pattern, body.Load(pattern.Syntax, pattern.InputType, value, content)));
        }

        tests.Add(value);
        return body.Derive(list.Syntax, Bool, Derivation.Scalar, tests.ToImmutable());
    }

    private int Slice(ISlicePatternOperation slice, int value)
    {
        if (slice.Pattern is not { } pattern)
        {
            return body.Constant(slice.Syntax, Bool, true);
        }

        int part;
        if (slice.SliceSymbol is IMethodSymbol method)
        {
            var scalar = body.Constant(slice.Syntax, null);
            part = body.Call(slice.Syntax, method, value, method.Parameters.Length == 2 ? Arguments.Of(scalar, scalar) : Arguments.Of(scalar), Calls.IsDispatched(method, null));
        }
        else
        {
            part = body.Allocate(slice.Syntax, pattern.InputType);
            body.Store(slice.Syntax, part, Content.Element, body.Load(slice.Syntax, null, value, Content.Element));
        }

        return Match(pattern, part);
    }

    private void Declare(ISymbol? variable, IPatternOperation pattern, int value)
    {
        if (variable is not null)
        {
            function.Places.Write(function.Variables.Of(variable), pattern.Syntax, value);
        }
    }

    // What always matches says nothing.
    private void Add(ImmutableArray<int>.Builder tests, int test)
    {
        if (body.TakeConstant(test) is not true)
        {
            tests.Add(test);
        }
    }

    private static bool IsTupleInterface(IMethodSymbol method) => method.ContainingType is { Name: "ITuple" };
}
