namespace Entente.Notebooks.Sessions;

/// <summary>How an <see cref="Evaluation"/> ended.</summary>
public enum EvaluationStatus
{
    /// <summary>The cell ran to its end.</summary>
    Succeeded,

    /// <summary>It did not compile, or threw.</summary>
    Failed,

    /// <summary>It was stopped because its time was up.</summary>
    TimedOut,

    /// <summary>It was stopped because somebody asked for it.</summary>
    Interrupted,
}
