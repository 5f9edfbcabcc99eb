using System;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Policy;

/// <summary>
/// A documentation-comment ID in which a star stands for any run of characters: "M:Contoso.Records.Load*".
/// Without a parenthesis the parameters and the number of type parameters do not matter; with one, the whole ID must match.
/// A member matches also when what it overrides or implements does.
/// </summary>
internal sealed class SymbolPattern : IEquatable<SymbolPattern>
{
    private const string Kinds = "TMPFEN";

    private readonly string _body;
    private readonly bool _hasParameters;
    private readonly bool _hasArity;

    /// <summary>The last segment of the name, as written; may hold stars.</summary>
    private readonly string _name;

    private SymbolPattern(string text)
    {
        Text = text;
        Kind = text[0];
        _body = text.Substring(2);
        var parenthesis = _body.IndexOf('(');
        _hasParameters = parenthesis >= 0;
        _hasArity = _body.IndexOf('`') >= 0;

        // Dots inside the parameter list are not dots of the name, nor are the '#' of explicit implementations.
        var name = _hasParameters ? _body.Substring(0, parenthesis) : _body;
        name = name.Substring(name.LastIndexOf('.') + 1);
        var arity = name.IndexOf('`');
        _name = arity >= 0 ? name.Substring(0, arity) : name;
        SimpleNameOrNull = _name.IndexOf('*') >= 0 || _name.Length == 0 || _name[0] == '#' ? null : _name;
    }

    /// <summary>As the policy has it.</summary>
    internal string Text { get; }

    /// <summary>T, M, P, F, E or N.</summary>
    internal char Kind { get; }

    /// <summary>The one name that a matching symbol has in source; null when there can be several.</summary>
    internal string? SimpleNameOrNull { get; }

    /// <summary>The text after the kind up to the first star: every ID that matches starts with it.</summary>
    internal string LiteralPrefix => _body.IndexOf('*') is var star and >= 0 ? _body.Substring(0, star) : _body;

    /// <summary>The method matches, or the property or event whose accessor it is.</summary>
    internal bool MatchesCall(IMethodSymbol method) =>
        MayMatchName(method.AssociatedSymbol?.Name ?? method.Name) && (Matches(method) || (method.AssociatedSymbol is { } associated && Matches(associated)));

    internal static bool TryParse(string text, out SymbolPattern? pattern)
    {
        pattern = null;
        if (text.Length < 3 || text[1] != ':' || Kinds.IndexOf(text[0]) < 0)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                return false;
            }
        }

        pattern = new SymbolPattern(text);
        return true;
    }

    /// <summary>
    /// Whether a name in source may stand for a matching symbol, for an index of names. A star beside letters in the last
    /// segment is taken to stay in the member's name, as people mean it.
    /// </summary>
    internal bool MayMatchName(string simpleName)
    {
        if (_name.IndexOf('*') < 0)
        {
            return string.Equals(_name, simpleName, StringComparison.Ordinal)
                || (SimpleNameOrNull is null && string.Equals(ConstructedType(), simpleName, StringComparison.Ordinal));
        }

        return Wildcard.Matches(_name, simpleName);
    }

    /// <summary>Not cached: a caller that asks often remembers the answer for the compilation.</summary>
    internal bool Matches(ISymbol symbol)
    {
        symbol = symbol.OriginalDefinition;
        if (symbol is IMethodSymbol { ReducedFrom: { } reduced })
        {
            symbol = reduced.OriginalDefinition;
        }

        if (KindOf(symbol) != Kind)
        {
            return false;
        }

        if (MatchesItself(symbol))
        {
            return true;
        }

        return symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } => false,
            IMethodSymbol or IPropertySymbol or IEventSymbol => MatchesBase(symbol),
            _ => false,
        };
    }

    public bool Equals(SymbolPattern? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as SymbolPattern);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    public override string ToString() => Text;

    private static char KindOf(ISymbol symbol) => symbol.Kind switch
    {
        SymbolKind.NamedType => 'T',
        SymbolKind.Method => 'M',
        SymbolKind.Property => 'P',
        SymbolKind.Field => 'F',
        SymbolKind.Event => 'E',
        SymbolKind.Namespace => 'N',
        _ => '\0',
    };

    private bool MatchesItself(ISymbol symbol)
    {
        // Building an ID is much dearer than looking at the name, and most symbols fail by name.
        if (SimpleNameOrNull is { } name
            && !string.Equals(name, symbol.MetadataName, StringComparison.Ordinal)
            && !string.Equals(name, symbol.Name, StringComparison.Ordinal))
        {
            return false;
        }

        var id = symbol.GetDocumentationCommentId();
        if (id is null || id.Length < 2)
        {
            return false;
        }

        id = id.Substring(2);
        if (_hasParameters)
        {
            return Wildcard.Matches(_body, id);
        }

        var parenthesis = id.IndexOf('(');
        if (parenthesis < 0)
        {
            // A conversion's result type follows a tilde.
            parenthesis = id.IndexOf('~');
        }

        if (parenthesis >= 0)
        {
            id = id.Substring(0, parenthesis);
        }

        return Wildcard.Matches(_body, id) || (!_hasArity && id.IndexOf('`') >= 0 && Wildcard.Matches(_body, WithoutArity(id)));
    }

    private bool MatchesBase(ISymbol symbol)
    {
        for (var current = Overridden(symbol); current is not null; current = Overridden(current))
        {
            if (MatchesItself(current.OriginalDefinition) || MatchesInterface(current))
            {
                return true;
            }
        }

        return MatchesInterface(symbol);
    }

    private bool MatchesInterface(ISymbol symbol)
    {
        if (symbol.ContainingType is not { TypeKind: not TypeKind.Interface } type)
        {
            return false;
        }

        foreach (var @interface in type.AllInterfaces)
        {
            foreach (var member in @interface.GetMembers())
            {
                if (member.Kind == symbol.Kind
                    && MatchesItself(member.OriginalDefinition)
                    && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member)?.OriginalDefinition, symbol.OriginalDefinition))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };

    /// <summary>For a constructor's ID, the name of the type; in source a constructor goes by it.</summary>
    private string? ConstructedType()
    {
        var name = _hasParameters ? _body.Substring(0, _body.IndexOf('(')) : _body;
        var end = name.LastIndexOf('.');
        if (end <= 0)
        {
            return null;
        }

        name = name.Substring(name.LastIndexOf('.', end - 1) + 1, end - name.LastIndexOf('.', end - 1) - 1);
        var arity = name.IndexOf('`');
        return arity >= 0 ? name.Substring(0, arity) : name;
    }

    private static string WithoutArity(string id)
    {
        var builder = new System.Text.StringBuilder(id.Length);
        for (var i = 0; i < id.Length; i++)
        {
            if (id[i] != '`')
            {
                builder.Append(id[i]);
                continue;
            }

            while (i + 1 < id.Length && (id[i + 1] == '`' || char.IsDigit(id[i + 1])))
            {
                i++;
            }
        }

        return builder.ToString();
    }
}
