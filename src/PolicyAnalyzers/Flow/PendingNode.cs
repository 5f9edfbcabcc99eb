using System.Collections.Generic;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Flow;

/// <summary>A body in a context that a session is solving.</summary>
internal sealed class PendingNode
{
    public PendingNode(NodeKey key, int index, int height)
    {
        Key = key;
        Index = index;
        Low = index;
        Height = height;
    }

    public NodeKey Key { get; }

    public int Index { get; }

    /// <summary>Where it lies on the stack of the session.</summary>
    public int Height { get; }

    /// <summary>The lowest index that it is known to reach.</summary>
    public int Low { get; set; }

    public bool CallsItself { get; set; }

    /// <summary>Something that it calls has changed since it was solved.</summary>
    public bool IsDirty { get; set; }

    /// <summary>Members of its component that asked for its summary.</summary>
    public HashSet<PendingNode> Users { get; } = new();

    /// <summary>Unfinished bodies whose summaries it asked for when it was last solved.</summary>
    public HashSet<PendingNode> Uses { get; set; } = new();

    /// <summary>What it asked for in vain, and how much of that has been looked at.</summary>
    public List<NodeKey> Missing { get; set; } = new();

    public int Next { get; set; }

    public NodeResult? Result { get; set; }

    /// <summary>Forgets what first approximations gave.</summary>
    public void Restart()
    {
        Result = null;
        IsDirty = true;
        Users.Clear();
    }
}
