using System;

namespace PolicyAnalyzers;

/// <summary>
/// Names the entry of the policy's <c>endpoints</c> that a client talks to: on a client class, on the parameter,
/// property or field that holds a client, or on the method that makes one or calls one.
/// </summary>
/// <remarks>
/// Why: what may be sent depends on the service's contract, its risk analysis and its approval
/// (interim-report.txt:843–850), and systems that use AI are to be known (interim-report.txt:801–806).
/// </remarks>
[AttributeUsage(
    AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue
    | AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class AIEndpointAttribute : Attribute
{
    /// <param name="id">The <c>id</c> of an endpoint in the policy. One that is not there is reported.</param>
    public AIEndpointAttribute(string id) => Id = id;

    /// <summary>The <c>id</c> of an endpoint in the policy.</summary>
    public string Id { get; }
}
