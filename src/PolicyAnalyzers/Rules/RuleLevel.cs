namespace PolicyAnalyzers.Rules;

/// <summary>How strongly a profile holds a rule.</summary>
internal enum RuleLevel
{
    Off,
    Info,
    Warning,
    Error,

    /// <summary>An error that no waiver lifts; <c>E!</c> in the rule table.</summary>
    ErrorWithoutWaiver,
}
