using System.Resources;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers;

/// <summary>What is said of policy files: PolicyTexts.resx and its satellites. Apart from the rules' texts because there are many.</summary>
internal sealed class PolicyTexts
{
    internal static readonly ResourceManager Manager = new("PolicyAnalyzers.Resources.PolicyTexts", typeof(PolicyTexts).Assembly);

    private PolicyTexts()
    {
    }

    /// <summary>The text of a key, in the language in which it is shown.</summary>
    internal static LocalizableString Localizable(string key, params string[] arguments) =>
        new LocalizableResourceString(key, Manager, typeof(PolicyTexts), arguments);
}
