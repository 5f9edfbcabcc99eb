using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Threading;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules;

/// <summary>
/// The texts of the project's .resx files, by the type that stands for them (Texts.resx, Texts.ja.resx: Texts). Read when first asked for.
/// They are judged, and never shown.
/// </summary>
internal sealed class ResourceTexts
{
    private readonly Lazy<Dictionary<string, Dictionary<string, Dictionary<string, string>>>> files;

    public ResourceTexts(ImmutableArray<AdditionalText> files) =>
        this.files = new Lazy<Dictionary<string, Dictionary<string, Dictionary<string, string>>>>(() => Read(files), LazyThreadSafetyMode.ExecutionAndPublication);

    public static ResourceTexts None { get; } = new(ImmutableArray<AdditionalText>.Empty);

    /// <summary>What is wrong with the text that a property stands for, for people; null when nothing is, or it stands for none.</summary>
    /// <param name="property">A static property of the type that stands for the file: the key is its name.</param>
    /// <param name="languages">Languages that the text must come in.</param>
    public LocalizableString? Fault(ISymbol? property, ImmutableArray<string> languages)
    {
        if (property is not IPropertySymbol { IsStatic: true, ContainingType: { } holder } || !files.Value.TryGetValue(holder.Name, out var byLanguage)
            || TextIn(byLanguage, "", property.Name) is not { } neutral)
        {
            return null;
        }

        if (DisclosureText.Fault(neutral, ImmutableArray<string>.Empty) is { } fault)
        {
            return fault;
        }

        foreach (var language in languages)
        {
            // A language without a file of its own gets the neutral text.
            var text = TextIn(byLanguage, language, property.Name) ?? TextIn(byLanguage, language.Split('-')[0], property.Name) ?? neutral;
            if (DisclosureText.Fault(text, ImmutableArray.Create(language)) is { } wrong)
            {
                return string.IsNullOrWhiteSpace(text) ? Texts.Localizable("Text_Language", language) : wrong;
            }
        }

        return null;
    }

    private static string? TextIn(Dictionary<string, Dictionary<string, string>> byLanguage, string language, string key) =>
        byLanguage.TryGetValue(language, out var texts) && texts.TryGetValue(key, out var text) ? text : null;

    private static Dictionary<string, Dictionary<string, Dictionary<string, string>>> Read(ImmutableArray<AdditionalText> files)
    {
        var found = new Dictionary<string, Dictionary<string, Dictionary<string, string>>>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (!file.Path.EndsWith(".resx", StringComparison.OrdinalIgnoreCase) || file.GetText() is not { } text)
            {
                continue;
            }

            var name = Path.GetFileNameWithoutExtension(file.Path);
            var dot = name.LastIndexOf('.');
            var (holder, language) = dot < 0 ? (name, "") : (name.Substring(0, dot), name.Substring(dot + 1));
            if (!found.TryGetValue(holder, out var byLanguage))
            {
                found.Add(holder, byLanguage = new Dictionary<string, Dictionary<string, string>>(StringComparer.OrdinalIgnoreCase));
            }

            byLanguage[language] = TextsOf(text.ToString());
        }

        return found;
    }

    private static Dictionary<string, string> TextsOf(string xml)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            foreach (var data in XDocument.Load(reader).Root?.Elements("data") ?? Array.Empty<XElement>())
            {
                if (data.Attribute("name")?.Value is { } key)
                {
                    texts[key] = data.Element("value")?.Value ?? "";
                }
            }
        }
        catch (XmlException)
        {
            // A file that is no XML fails the build by itself.
        }

        return texts;
    }
}
