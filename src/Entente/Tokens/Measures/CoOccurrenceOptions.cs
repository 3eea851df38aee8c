namespace Entente.Tokens;

/// <summary>What <see cref="TokenCoOccurrences.CoOccurrences"/> counts.</summary>
public sealed record CoOccurrenceOptions
{
    /// <summary>How many places after a term the other stands at most, from 1; 5 by default. <see langword="null"/> for anywhere in the same document.</summary>
    public int? Window { get; init; } = 5;

    /// <summary>What a pair at a distance of 1, 2, … counts, one weight for each place of the window; 1 everywhere by default.</summary>
    public IReadOnlyList<double>? Weights { get; init; }

    /// <summary>Whether a pair counts at most once a document; <see langword="false"/> by default.</summary>
    public bool OncePerDocument { get; init; }

    /// <summary>Whether "a … b" and "b … a" are two pairs; <see langword="false"/> by default. Needs a window.</summary>
    public bool Ordered { get; init; }

    /// <summary>A window in which a pair counts one over its distance.</summary>
    /// <param name="window">How many places, from 1.</param>
    public static CoOccurrenceOptions ByDistance(int window = 5) => new() { Window = window, Weights = [.. Enumerable.Range(1, Math.Max(0, window)).Select(distance => 1.0 / distance)] };

    internal CoOccurrenceOptions Checked()
    {
        if (Window is { } window) ArgumentOutOfRangeException.ThrowIfLessThan(window, 1, nameof(Window));
        if (Ordered && Window is null) throw Errors.OrderWithoutWindow();
        if (Weights is not null && (Weights.Count != Window || OncePerDocument)) throw Errors.WindowWeights(Weights.Count, Window, OncePerDocument);
        return this;
    }
}
