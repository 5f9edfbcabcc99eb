using System.Resources;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers;

/// <summary>What people read, in the language of the compiler or editor: Texts.resx and its satellites.</summary>
internal sealed class Texts
{
    /// <summary>The satellites' resource manager, for tests that compare the languages.</summary>
    internal static readonly ResourceManager Manager = new("PolicyAnalyzers.Resources.Texts", typeof(Texts).Assembly);

    private Texts()
    {
    }

    /// <summary>
    /// The text of a key, chosen when it is shown and not when it is made, so that it can also be an argument of a
    /// diagnostic's message. Keys: <c>AIP1002_Title</c>, <c>_Message</c>, <c>_Description</c>; phrases are <c>Contract_Individual</c>.
    /// </summary>
    public static LocalizableResourceString Localizable(string key, params string[] args) => new(key, Manager, typeof(Texts), args);
}
