using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Flow.Index;

/// <summary>The names by which it is found out, before anything is bound, what can matter.</summary>
/// <param name="IsAnswer">Members that bring what a model made.</param>
/// <param name="IsAnchor">Members that send to a model or may do so, bring its output, or carry a declared flow.</param>
/// <param name="IsExit">Members by which content leaves.</param>
/// <param name="Contracts">Members that say what may be given to them.</param>
/// <param name="Fills">Whether members of a name keep what they are given.</param>
/// <param name="Contentless">Simple names of types that carry no content: numbers, choices, services.</param>
internal sealed record ReachNames(Anchor IsAnswer, Anchor IsAnchor, Anchor IsExit, Contracts Contracts, Predicate<string> Fills, ISet<string> Contentless);
