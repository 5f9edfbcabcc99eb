using System;
using System.Globalization;
using System.Resources;

namespace PolicyAnalyzers.Tool;

/// <summary>What people read, in the language of <see cref="Language"/>: Resources/Texts.resx and its satellite.</summary>
internal static class Texts
{
    internal static readonly ResourceManager Manager = new("PolicyAnalyzers.Tool.Resources.Texts", typeof(Texts).Assembly);

    /// <exception cref="ArgumentException">There is no text of this key.</exception>
    public static string Of(string key) =>
        Manager.GetString(key, CultureInfo.CurrentUICulture) ?? throw new ArgumentException("No text has the key " + key + ".", nameof(key));

    public static string Of(string key, params object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, Of(key), arguments);

    /// <summary>The text for one of something, or for another number of it: <c>key_One</c> or <c>key_Many</c>.</summary>
    public static string Count(string key, int count) => Of(key + (count == 1 ? "_One" : "_Many"), count);
}
