namespace PolicyAnalyzers;

/// <summary>
/// A response that says of itself that AI made its content. Serialised as it is, readers and programs both see it.
/// </summary>
/// <typeparam name="T">What the AI made: a text, or an object read from its answer.</typeparam>
/// <remarks>
/// Why: provenance of AI output (interim-report.txt:684–691) and notifying users of the use of generative AI
/// (newsletter-004.txt:41).
/// </remarks>
[AIDisclosure]
public sealed class AIGenerated<T>
{
    /// <param name="content">What the AI made.</param>
    /// <param name="disclosure">The text for people; empty or null stands for <see cref="AIGenerated.DefaultDisclosure"/>.</param>
    /// <param name="model">The model that made it, when it may be told.</param>
    public AIGenerated(T content, string? disclosure = null, string? model = null)
    {
        Content = content;
        Disclosure = string.IsNullOrWhiteSpace(disclosure) ? AIGenerated.DefaultDisclosure : disclosure!;
        Model = model;
    }

    /// <summary>What the AI made.</summary>
    public T Content { get; }

    /// <summary>Always true; there for programs that read the response.</summary>
    [AIDisclosure]
    public bool IsAIGenerated => true;

    /// <summary>The text that tells people; never empty.</summary>
    [AIDisclosure]
    public string Disclosure { get; }

    /// <summary>The model that made it, or null.</summary>
    public string? Model { get; }
}
