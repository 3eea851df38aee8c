namespace Entente.Networks;

/// <summary>How camps are looked for where there are too many nodes to try all.</summary>
public sealed record BalanceOptions
{
    /// <summary>Where the local searches start from; 42 by default.</summary>
    public int Seed { get; init; } = 42;

    /// <summary>How many local searches there are; 1 to 100,000, 200 by default.</summary>
    public int Starts { get; init; } = 200;

    internal BalanceOptions Checked() => Starts is >= 1 and <= 100_000 ? this : throw Errors.Between(nameof(Starts), Starts, "from 1 to 100,000");
}
