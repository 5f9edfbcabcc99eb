using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.CodeFixes.Confidentiality;

/// <summary>The attribute that tags: that of our annotations, or a copy of it in the user's code.</summary>
internal static class ConfidentialityAttributeType
{
    public const string Namespace = "PolicyAnalyzers";

    /// <summary>As it is written in an attribute list.</summary>
    public const string Name = "Confidentiality";

    private const string TypeName = "ConfidentialityAttribute";

    /// <summary>Whether a tag would compile in a project: without the annotations there is nothing to tag with.</summary>
    public static async Task<bool> IsInReachAsync(Project project, CancellationToken cancellationToken)
    {
        if (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation)
        {
            foreach (var type in compilation.GetTypesByMetadataName(Namespace + "." + TypeName))
            {
                if (compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public static bool Is(INamedTypeSymbol? type) =>
        type is { Name: TypeName, ContainingType: null, ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } };
}
