using System.Collections.Generic;

namespace PolicyAnalyzers.Flow;

/// <summary>Which members of a group really call each other, by what they asked for when they were last solved.</summary>
internal static class CallGraph
{
    /// <summary>
    /// The strongly connected components of what a member reaches among those from a height of the stack upwards, callees first
    /// (Kosaraju, without recursion).
    /// </summary>
    public static List<List<PendingNode>> Components(PendingNode head, int first)
    {
        var finished = InOrderOfFinish(head, first);
        var users = new Dictionary<PendingNode, List<PendingNode>>();
        foreach (var node in finished)
        {
            foreach (var used in node.Uses)
            {
                if (used.Height >= first)
                {
                    if (!users.TryGetValue(used, out var list))
                    {
                        users.Add(used, list = new List<PendingNode>());
                    }

                    list.Add(node);
                }
            }
        }

        var components = new List<List<PendingNode>>();
        var seen = new HashSet<PendingNode>();
        for (var i = finished.Count - 1; i >= 0; i--)
        {
            if (seen.Add(finished[i]))
            {
                components.Add(Reached(finished[i], users, seen));
            }
        }

        components.Reverse();
        return components;
    }

    private static List<PendingNode> Reached(PendingNode start, Dictionary<PendingNode, List<PendingNode>> next, HashSet<PendingNode> seen)
    {
        var found = new List<PendingNode> { start };
        for (var i = 0; i < found.Count; i++)
        {
            if (next.TryGetValue(found[i], out var list))
            {
                foreach (var node in list)
                {
                    if (seen.Add(node))
                    {
                        found.Add(node);
                    }
                }
            }
        }

        return found;
    }

    private static List<PendingNode> InOrderOfFinish(PendingNode head, int first)
    {
        var finished = new List<PendingNode>();
        var seen = new HashSet<PendingNode> { head };
        var path = new Stack<(PendingNode Node, IEnumerator<PendingNode> Callees)>();
        path.Push((head, head.Uses.GetEnumerator()));
        while (path.Count > 0)
        {
            var (node, rest) = path.Peek();
            if (!rest.MoveNext())
            {
                path.Pop();
                finished.Add(node);
            }
            else if (rest.Current.Height >= first && seen.Add(rest.Current))
            {
                path.Push((rest.Current, rest.Current.Uses.GetEnumerator()));
            }
        }

        return finished;
    }
}
