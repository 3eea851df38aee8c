namespace Entente.Notebooks.Sessions;

/// <summary>How one cell is evaluated.</summary>
public sealed record EvaluationOptions
{
    /// <summary>How long the cell may run; <see langword="null"/> (the default) for as long as it likes.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Told of every output as it comes, on the thread that made it: pieces of a stream, displays, and updates of a display under the same id.</summary>
    public Action<Output>? Published { get; init; }

    /// <summary>Answers the cell's questions; <see langword="null"/> (the default) for whoever answers those of the session.</summary>
    public Func<Question, string?>? Input { get; init; }
}
