namespace PolicyAnalyzers.Tests.Samples.Running;

/// <summary>What a fake model does with a call.</summary>
public enum ModelBehavior
{
    Answers,
    Fails,

    /// <summary>It never answers; the call ends when it is cancelled.</summary>
    Hangs,

    /// <summary>Its content filter keeps the answer back.</summary>
    Refuses,

    /// <summary>The connection is closed in the middle of the answer.</summary>
    BreaksOff,
}
