namespace Entente.Dates;

/// <summary>How <see cref="DatedRelations.ToSeries"/> counts.</summary>
public sealed record SeriesOptions
{
    /// <summary>By which unit; months by default.</summary>
    public TimeUnit Unit { get; init; } = TimeUnit.Month;

    /// <summary>
    /// Whether a relation that only its document dates is counted on that day; true by default. Where false, only what its own sentence dates is counted.
    /// A relation whose date is coarser than <see cref="Unit"/> is counted in the middle of its days, unless <see cref="IncludeCoarse"/> is false.
    /// </summary>
    public bool IncludeDocumentDates { get; init; } = true;

    /// <summary>Whether relations whose days are more than the unit holds are counted, in the middle of their days; true by default.</summary>
    public bool IncludeCoarse { get; init; } = true;

    /// <summary>How sure the intervals are, from 0.5 to 0.999; 0.95 by default.</summary>
    public double Confidence { get; init; } = 0.95;

    /// <summary>Periods in a rolling mean, the current one last; from 1 to 1,000, 3 by default.</summary>
    public int Window { get; init; } = 3;

    /// <summary>Periods that a series has at most, so that one wrong date does not make a series of thousands; from 2 to 100,000, 5,000 by default. The earliest relations are left out.</summary>
    public int MaximumPeriods { get; init; } = 5_000;

    internal SeriesOptions Checked()
    {
        if (!Enum.IsDefined(Unit)) throw Errors.Undefined(nameof(Unit), Unit);
        if (!(Confidence is >= 0.5 and <= 0.999)) throw Errors.Between(nameof(Confidence), Confidence, 0.5, 0.999);
        if (Window is < 1 or > 1000) throw Errors.Between(nameof(Window), Window, 1, 1000);
        if (MaximumPeriods is < 2 or > 100_000) throw Errors.Between(nameof(MaximumPeriods), MaximumPeriods, 2, 100_000);
        return this;
    }
}
