using System.Globalization;
using System.Resources;

namespace PolicyAnalyzers.CodeFixes;

/// <summary>What light bulbs say, in the language of the editor: FixTexts.resx and its satellites.</summary>
internal static class FixTexts
{
    internal static readonly ResourceManager Manager = new("PolicyAnalyzers.Resources.FixTexts", typeof(FixTexts).Assembly);

    /// <exception cref="MissingManifestResourceException">There is no such text.</exception>
    public static string Text(string key, params object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, Manager.GetString(key) ?? throw new MissingManifestResourceException(key), arguments);
}
