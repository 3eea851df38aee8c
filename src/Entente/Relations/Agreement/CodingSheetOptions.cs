namespace Entente.Relations;

/// <summary>How many sentences a coding sheet has, and how they are drawn.</summary>
public sealed record CodingSheetOptions
{
    /// <summary>How many units at most; from 2 to 100,000, 200 by default. A corpus with fewer gives them all.</summary>
    public int Size { get; init; } = 200;

    /// <summary>By what the coded units are stratified; by category by default. Every stratum gives equally many, as far as it has them.</summary>
    public CodingStrata Strata { get; init; } = CodingStrata.Category;

    /// <summary>The share of units in which the rules found nothing, though the sentence names both actors; from 0 to 0.9, 0.25 by default. Without them recall cannot be known.</summary>
    public double UncodedShare { get; init; } = 0.25;

    /// <summary>Where the random numbers begin; 1 by default. The same relations and the same seed give the same sheet.</summary>
    public int Seed { get; init; } = 1;

    internal CodingSheetOptions Checked()
    {
        if (Size is < 2 or > 100_000) throw Errors.Between(nameof(Size), Size, 2, 100_000);
        if (!(UncodedShare is >= 0 and <= 0.9)) throw Errors.Between(nameof(UncodedShare), UncodedShare, 0, 0.9);
        if (!Enum.IsDefined(Strata)) throw Errors.Undefined(nameof(Strata), Strata);
        return this;
    }
}
