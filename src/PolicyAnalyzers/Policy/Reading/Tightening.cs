using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Policy;

/// <summary>Holds a file to what it extends: it may only tighten, unless the parent allows more.</summary>
internal sealed class Tightening
{
    private readonly List<PolicyProblem> _problems;
    private readonly bool _isEnforced;

    internal Tightening(List<PolicyProblem> problems, bool isEnforced)
    {
        _problems = problems;
        _isEnforced = isEnforced;
    }

    /// <summary>Reports and refuses what loosens. <paramref name="stated"/> says in words what the parent has.</summary>
    internal bool Refuses(bool loosens, PolicyPlace place, string key, string stated)
    {
        if (!loosens || !_isEnforced)
        {
            return false;
        }

        _problems.Add(new PolicyProblem(place, DiagnosticSeverity.Error, PolicyTexts.Localizable("Loosened", key, stated)));
        return true;
    }
}
