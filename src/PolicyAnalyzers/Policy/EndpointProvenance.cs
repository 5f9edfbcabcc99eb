namespace PolicyAnalyzers.Policy;

/// <summary>How the service itself marks the media that it generates.</summary>
internal enum EndpointProvenance
{
    None,
    C2pa,
    Watermark,
    SynthId,
}
