namespace Entente.Networks;

/// <summary>How <see cref="CoMentionResamples.Stability"/> draws again.</summary>
public sealed record StabilityOptions
{
    /// <summary>How often the documents are drawn again; 10 to 100,000, 200 by default.</summary>
    public int Resamples { get; init; } = 200;

    /// <summary>From how many units of text on a tie counts as there; 1 or more, 1 by default. Give what the network was trimmed to.</summary>
    public int MinimumCount { get; init; } = 1;

    /// <summary>How communities are looked for in the network and in each resample.</summary>
    public CommunityOptions Communities { get; init; } = new();

    /// <summary>Where the draws come from; 42 by default. The same seed gives the same result on any machine and any number of threads.</summary>
    public int Seed { get; init; } = 42;

    internal StabilityOptions Checked()
    {
        if (Resamples is < 10 or > 100_000) throw Errors.Between(nameof(Resamples), Resamples, "from 10 to 100,000");
        if (MinimumCount < 1) throw Errors.Between(nameof(MinimumCount), MinimumCount, "1 or more");
        return this with { Communities = Communities.Checked() };
    }
}
