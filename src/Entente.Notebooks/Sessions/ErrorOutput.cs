namespace Entente.Notebooks.Sessions;

/// <summary>The error that ended a cell.</summary>
/// <param name="Name">The exception's type without its namespace, or <c>CompilationError</c>.</param>
/// <param name="Message">What went wrong.</param>
/// <param name="Traceback">Lines for a reader: the error, then where it came from, cells as <c>Cell[3]:line 2</c>; no path of this machine.</param>
public sealed record ErrorOutput(string Name, string Message, IReadOnlyList<string> Traceback) : Output
{
    /// <summary>The line of the failed cell at which it failed, counted from 1; <see langword="null"/> where that is unknown.</summary>
    public int? Line { get; init; }
}
