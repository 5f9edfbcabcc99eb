using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>Sanitizers: what a declared cleaning does to labels.</summary>
internal static class Cleaner
{
    public static Taint Apply(Cleaning cleaning, Taint taint, CallSite site)
    {
        var result = taint.Select(atom => Clean(cleaning, atom));
        return result.Step(site.Site.Syntax);
    }

    private static Atom? Clean(Cleaning cleaning, Atom atom)
    {
        var filter = PathFilter.None;
        if (cleaning.RemovesAll || cleaning.ToRank is not null)
        {
            filter |= PathFilter.NoData;
        }

        if (cleaning.Discloses)
        {
            filter |= PathFilter.Discloses;
        }

        if (cleaning.Marks)
        {
            filter |= PathFilter.Marks;
        }

        switch (atom)
        {
            case PathAtom path:
                return path with { Filter = path.Filter | filter };
            case LabelAtom { Label: DataLabel data }:
                if (cleaning.RemovesAll)
                {
                    return null;
                }

                // What is cleaned has a class: that of the sanitizer.
                return cleaning.ToRank is { } rank
                    ? new LabelAtom(data with { Rank = rank, Categories = data.Categories & ~cleaning.Removes })
                    : new LabelAtom(data with { Categories = data.Categories & ~cleaning.Removes });
            case LabelAtom { Label: AIOutputLabel output } when cleaning.Discloses || cleaning.Marks:
                return new LabelAtom(output with { IsDisclosed = output.IsDisclosed || cleaning.Discloses, IsMarked = output.IsMarked || cleaning.Marks });
            default:
                return atom;
        }
    }
}
