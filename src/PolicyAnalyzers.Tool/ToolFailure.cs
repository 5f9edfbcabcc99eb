using System;

namespace PolicyAnalyzers.Tool;

/// <summary>The job cannot be done. The message is for people: what is wrong and what to do.</summary>
internal sealed class ToolFailure(string message) : Exception(message);
