using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Policy.Json;

namespace PolicyAnalyzers.Policy;

/// <summary>A policy file and all that it extends, read and in order: what is extended comes first.</summary>
internal sealed class PolicyChain
{
    /// <summary>Longer than any policy; a file has no business to pass it.</summary>
    private const int MaxLength = 4_000_000;

    private readonly PolicyFiles _files;
    private readonly List<PolicyProblem> _problems;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<string> _paths = new(StringComparer.OrdinalIgnoreCase);

    internal PolicyChain(PolicyFiles files, List<PolicyProblem> problems, CancellationToken cancellationToken)
    {
        _files = files;
        _problems = problems;
        _cancellationToken = cancellationToken;
    }

    internal List<PolicyLayer> Layers { get; } = new();

    internal void Add(AdditionalText file)
    {
        if (!_paths.Add(PolicyPath.Normal(file.Path)))
        {
            return;
        }

        var text = file.GetText(_cancellationToken);
        if (text is null || text.Length > MaxLength)
        {
            _problems.Add(new PolicyProblem(
                new PolicyPlace(file.Path, default, default),
                DiagnosticSeverity.Error,
                PolicyTexts.Localizable(text is null ? "FileUnreadable" : "FileTooLong", PolicyPath.FileName(file.Path))));
            return;
        }

        Add(new PolicySource(file.Path, text, _problems));
    }

    private void Add(PolicySource source)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var layer = LayerReader.Read(source);
        if (layer.Extends is { IsBroken: false } extends)
        {
            AddBase(source, extends);
        }

        Layers.Add(layer);
    }

    private void AddBase(PolicySource source, Setting<string> extends)
    {
        var name = extends.Value;
        if (PolicyProfiles.IsKnown(name))
        {
            if (_files.Base(name) is { } file)
            {
                Add(file);
            }
            else if (_paths.Add(BasePolicies.PathOf(name)))
            {
                Add(new PolicySource(BasePolicies.PathOf(name), BasePolicies.Text(name), _problems));
            }

            return;
        }

        if (!name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            var list = string.Join(", ", PolicyProfiles.All);
            if (Nearest.To(name, PolicyProfiles.All) is { } near)
            {
                source.Error(extends.Place, "UnknownBaseNear", JsonScanner.Excerpt(name), list, near);
            }
            else
            {
                source.Error(extends.Place, "UnknownBase", JsonScanner.Excerpt(name), list);
            }

            return;
        }

        if (_files.Relative(source.Path, name) is not { } parent)
        {
            source.Error(extends.Place, "ExtendsNotFound", JsonScanner.Excerpt(name));
        }
        else if (_paths.Contains(PolicyPath.Normal(parent.Path)))
        {
            source.Error(extends.Place, "ExtendsCycle", JsonScanner.Excerpt(name));
        }
        else
        {
            Add(parent);
        }
    }
}
