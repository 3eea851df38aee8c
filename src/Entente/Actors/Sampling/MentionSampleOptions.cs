namespace Entente.Actors;

/// <summary>What <see cref="CorpusMentionSample.SampleMentions"/> draws.</summary>
public sealed record MentionSampleOptions
{
    /// <summary>Where the random numbers come from; 42 by default. The same seed gives the same sample.</summary>
    public int Seed { get; init; } = 42;

    /// <summary>How many mentions; 0 or more, 200 by default.</summary>
    public int Found { get; init; } = 200;

    /// <summary>How many capitalised phrases that were not recognised; 0 or more, 50 by default.</summary>
    public int Missed { get; init; } = 50;

    /// <summary>How mentions are found; <see langword="null"/> for the defaults.</summary>
    public MentionOptions? Mentions { get; init; }

    internal static MentionSampleOptions Checked(MentionSampleOptions? options)
    {
        var known = options ?? new();
        ArgumentOutOfRangeException.ThrowIfNegative(known.Found, nameof(Found));
        ArgumentOutOfRangeException.ThrowIfNegative(known.Missed, nameof(Missed));
        return known;
    }
}
