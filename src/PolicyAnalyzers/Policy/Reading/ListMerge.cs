using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>Lays lists of texts over each other: the nearest file's list counts, as far as it does not loosen.</summary>
internal static class ListMerge
{
    /// <summary>A list of duties: the child's must have all of the parent's.</summary>
    internal static Setting<ImmutableArray<Setting<T>>>? Duties<T>(
        Setting<ImmutableArray<Setting<T>>>? parent, Setting<ImmutableArray<Setting<T>>>? child, string key, Tightening tightening)
        where T : class
    {
        if (parent is null || child is null)
        {
            return child ?? parent;
        }

        var result = child.Value;
        foreach (var duty in parent.Value)
        {
            if (!Contains(child.Value, duty.Value) && (child.IsBroken || tightening.Refuses(true, child.Place, key, Text(parent.Value))))
            {
                result = result.Add(duty);
            }
        }

        return new Setting<ImmutableArray<Setting<T>>>(result, child.Place, child.IsBroken);
    }

    /// <summary>A list of permissions: the child's may have nothing that the parent's has not.</summary>
    internal static Setting<ImmutableArray<Setting<T>>>? Permissions<T>(
        Setting<ImmutableArray<Setting<T>>>? parent, Setting<ImmutableArray<Setting<T>>>? child, string key, Tightening tightening)
        where T : class
    {
        if (parent is null || child is null)
        {
            return child ?? parent;
        }

        var result = child.Value;
        foreach (var permission in child.Value)
        {
            if (tightening.Refuses(!Contains(parent.Value, permission.Value), permission.Place, key, Text(parent.Value)))
            {
                result = result.Remove(permission);
            }
        }

        return new Setting<ImmutableArray<Setting<T>>>(result, child.Place, child.IsBroken);
    }

    /// <summary>Whether the parent's list has everything of the child's.</summary>
    internal static bool Covers(ImmutableArray<string> parent, ImmutableArray<string> child)
    {
        foreach (var item in child)
        {
            if (parent.IndexOf(item, 0, parent.Length, StringComparer.Ordinal) < 0)
            {
                return false;
            }
        }

        return true;
    }

    internal static ImmutableArray<string> Values(Setting<ImmutableArray<Setting<string>>>? setting)
    {
        var values = ImmutableArray.CreateBuilder<string>();
        foreach (var item in setting?.Value ?? ImmutableArray<Setting<string>>.Empty)
        {
            values.Add(item.Value);
        }

        return values.ToImmutable();
    }

    private static bool Contains<T>(ImmutableArray<Setting<T>> list, T value)
        where T : class
    {
        foreach (var item in list)
        {
            if (item.Value.Equals(value))
            {
                return true;
            }
        }

        return false;
    }

    private static string Text<T>(ImmutableArray<Setting<T>> list)
        where T : class
    {
        var texts = new List<string>();
        foreach (var item in list)
        {
            texts.Add(item.Value.ToString());
        }

        return "[" + string.Join(", ", texts) + "]";
    }
}
