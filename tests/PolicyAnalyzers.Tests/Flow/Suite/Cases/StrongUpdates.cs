namespace FlowSuite.StrongUpdates;

internal sealed class Draft
{
    public string Text = "";

    public string? Remark { get; set; }
}

public static class StrongUpdateCases
{
    public static void Local()
    {
        var text = LoadCase();
        Send(text); // $ class2 from:LoadCase
        text = "none";
        Send(text); // ok
        text = LoadCaseNote();
        Send(text); // $ class2 from:LoadCaseNote
    }

    public static void UsedThenCleared()
    {
        var text = LoadCase();
        var length = text.Length;
        text = Redact(text);
        Send(text); // ok
        Send(length.ToString()); // ok
    }

    public static void Field()
    {
        var draft = new Draft { Text = LoadCase() };
        draft.Text = "withdrawn";
        Send(draft.Text); // ok
        draft.Remark = LoadCase();
        Send(draft.Remark); // $ class2 from:LoadCase
        draft.Remark = null;
        Send(draft.Remark); // ok
    }

    public static void OnOneBranchOnly()
    {
        var text = LoadCase();
        if (DateTime.Now.Hour > 17)
        {
            text = "closed";
            Send(text); // ok
        }

        Send(text); // $ class2 from:LoadCase
    }

    public static void OnBothBranches()
    {
        var text = LoadCase();
        if (DateTime.Now.Hour > 17)
        {
            text = "closed";
        }
        else
        {
            text = "open";
        }

        Send(text); // ok
    }

    public static void FieldOnOneBranch()
    {
        var draft = new Draft { Text = LoadCaseTitle() };
        if (DateTime.Now.Minute == 0)
        {
            draft.Text = "";
        }

        Send(draft.Text); // $ class2 from:LoadCaseTitle
        draft = new Draft();
        Send(draft.Text); // ok
    }

    public static void SourceUnaffected()
    {
        var first = LoadCase();
        var second = first;
        first = "x";
        Send(first); // ok
        Send(second); // $ class2 from:LoadCase
    }

    public static void OutOverwrites()
    {
        var text = LoadCase();
        Reset(out text);
        Send(text); // ok
        ResetSometimes(ref text);
        Send(text); // ok
    }

    public static void Swap()
    {
        var left = LoadCase();
        var right = "public";
        (left, right) = (right, left);
        Send(left); // ok
        Send(right); // $ class2 from:LoadCase
    }

    public static void Declassified()
    {
        var secret = LoadSecret();
        secret = LoadCase();
        Send(secret); // $ class2 from:LoadCase
        secret = LoadPublic();
        Send(secret); // ok
    }

    public static void ExpressionOrder()
    {
        var text = LoadCase();
        Send(text + (text = "done")); // $ class2 from:LoadCase
        Send(text); // ok
        Send(text = LoadCaseNote()); // $ class2 from:LoadCaseNote
    }

    private static void Reset(out string text) => text = "";

    private static void ResetSometimes(ref string text)
    {
        if (text.Length > 3)
        {
            text = "short";
        }
    }
}
