using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Policy;

/// <summary>Whether a project can speak to AI at all, by the names of what it references.</summary>
internal static class AiInReach
{
    /// <summary>Assemblies of AI SDKs; those that begin with one of the names and a dot count as well.</summary>
    private static readonly ImmutableArray<string> Assemblies = ImmutableArray.Create(
        "OpenAI", "Azure.AI", "Anthropic", "Microsoft.Extensions.AI", "Microsoft.SemanticKernel", "Microsoft.Agents", "ModelContextProtocol",
        "OllamaSharp", "LLamaSharp", "Mscc.GenerativeAI", "Google.Cloud.AIPlatform", "Google.GenAI", "AWSSDK.BedrockRuntime", "Betalgo",
        "OpenAI-DotNet", "OpenAI_API", "Cohere", "Mistral", "AutoGen", "LangChain", "Microsoft.ML.OnnxRuntimeGenAI", "Azure.AI.OpenAI");

    internal static bool In(Compilation compilation)
    {
        foreach (var identity in compilation.ReferencedAssemblyNames)
        {
            foreach (var name in Assemblies)
            {
                if (identity.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                    && (identity.Name.Length == name.Length || identity.Name[name.Length] == '.'))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
