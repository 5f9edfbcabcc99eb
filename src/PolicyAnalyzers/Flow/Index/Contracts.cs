using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Flow.Index;

/// <summary>Names of members that say what may be given to them: methods and types by their parameters, properties and fields.</summary>
internal sealed class Contracts
{
    private readonly HashSet<string> called;
    private readonly HashSet<string> written;
    private readonly HashSet<SyntaxNode> bodies;
    private readonly HashSet<string> logs;
    private readonly HashSet<string> logged;
    private readonly HashSet<string> records;

    /// <param name="called">Names of methods and of types whose constructors say so.</param>
    /// <param name="written">Names of properties and fields.</param>
    /// <param name="bodies">Members that say so of what they give back.</param>
    /// <param name="logs">Names of members that write logs.</param>
    /// <param name="logged">Names of what no log may have: its members, its types, the attributes on it.</param>
    /// <param name="records">Names by which records are made and written.</param>
    public Contracts(HashSet<string> called, HashSet<string> written, HashSet<SyntaxNode> bodies, HashSet<string> logs, HashSet<string> logged, HashSet<string> records)
    {
        this.records = records;
        this.logs = logs;
        this.logged = logged;
        this.bodies = bodies;
        this.called = called;
        this.written = written;
    }

    public bool IsEmpty => called.Count == 0 && written.Count == 0 && bodies.Count == 0 && logged.Count == 0 && records.Count == 0;

    /// <summary>Whether a member writes logs.</summary>
    public bool WritesLog(IndexedMember member) => logged.Count > 0 && logs.Overlaps(member.Mentions);

    /// <summary>Whether a member mentions what no log may have.</summary>
    public bool MentionsLogged(IndexedMember member) => logged.Overlaps(member.Mentions);

    /// <summary>Whether a member is one of them, or may give something to one.</summary>
    public bool AreMetBy(IndexedMember member) =>
        bodies.Contains(member.Declaration) || called.Overlaps(member.Mentions) || (member.Writes is { } writes && written.Overlaps(writes))
        || records.Overlaps(member.Mentions)
        || (logged.Count > 0 && logs.Overlaps(member.Mentions) && logged.Overlaps(member.Mentions));
}
