namespace Entente.Notebooks.Running;

/// <summary>How the run of a notebook ended.</summary>
public enum RunStatus
{
    /// <summary>Every cell ran to its end.</summary>
    Succeeded,

    /// <summary>A cell did not compile, threw, or took too long; those after it were not run.</summary>
    Failed,

    /// <summary>Somebody stopped the run.</summary>
    Interrupted,

    /// <summary>The notebook could not be read, so nothing of it was run.</summary>
    Unreadable,
}
