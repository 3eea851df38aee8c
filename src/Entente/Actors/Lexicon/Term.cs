namespace Entente.Actors;

/// <summary>A time during which an actor stands for another.</summary>
/// <param name="Of">The id of the actor it stands for.</param>
/// <param name="Since">The first day; <see langword="null"/> if always.</param>
/// <param name="Until">The last day; <see langword="null"/> if still.</param>
public sealed record Term(string Of, DateOnly? Since, DateOnly? Until)
{
    /// <summary>The office, such as "Prime Minister of Serbia", if known.</summary>
    public string? Office { get; init; }

    /// <summary>Whether the day lies within the term.</summary>
    public bool Covers(DateOnly day) => (Since is null || day >= Since) && (Until is null || day <= Until);
}
