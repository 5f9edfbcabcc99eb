using System;

namespace PolicyAnalyzers;

/// <summary>
/// Says how confidential a value is and what kind of data it holds. On a parameter it is a contract in both
/// directions: inside, the value has that class; at each call, an argument of a higher class is reported.
/// On a type it holds for every value of the type, on an assembly it is the default for the data declared there.
/// </summary>
/// <remarks>
/// Why: agencies may not hand confidential information to cloud services offered on standard terms, and only some
/// class 2 information to services under an individual contract (interim-report.txt:843–850); data has to be
/// classified before it can be handled accordingly (interim-report.txt:850–853).
/// </remarks>
[AttributeUsage(
    AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue
    | AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
    | AttributeTargets.GenericParameter | AttributeTargets.Assembly)]
public sealed class ConfidentialityAttribute : Attribute
{
    /// <param name="classification">A class id of the policy, or any of its labels: <c>"class2"</c>, <c>"機密性2"</c>.</param>
    /// <param name="categories">Ids of the policy's categories, such as <c>"personal"</c>; none when left out.</param>
    public ConfidentialityAttribute(string classification, params string[] categories)
    {
        Classification = classification;
        Categories = categories;
    }

    /// <summary>The class id or label as it was written.</summary>
    public string Classification { get; }

    /// <summary>The category ids as they were written.</summary>
    public string[] Categories { get; }
}
