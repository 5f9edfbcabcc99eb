namespace PolicyAnalyzers;

/// <summary>How the use of AI is disclosed elsewhere, or why it need not be.</summary>
public enum AIDisclosureKind
{
    /// <summary>The surrounding interface tells people, for example a banner on the page.</summary>
    Interface,

    /// <summary>A person reviews the text and answers for its publication.</summary>
    EditorialReview,

    /// <summary>The AI only helped to edit what a person wrote (spelling, format), without changing what it says.</summary>
    AssistiveEditing,

    /// <summary>It is obvious to those who see it.</summary>
    Obvious,
}
