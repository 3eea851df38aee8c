namespace Entente.Dates;

/// <summary>A month as it is named: by its number, in a year or none, or by its distance from now ("next month").</summary>
internal readonly record struct MonthOf(int? Number, YearOf Year = default, int? Offset = null, bool IsAnaphoric = false)
{
    public bool IsCounted => Offset is not null || Year.Offset is not null;

    /// <summary>Whether the month or its year is counted from what the text said before: "the following month", "July of that year".</summary>
    public bool CountsFromText => IsAnaphoric || Year.IsAnaphoric;

    /// <summary>Year and month; either is null where it is not named or cannot be counted.</summary>
    public (int? Year, int? Month) In(Clock clock)
    {
        if (Offset is not { } offset) return (Year.In(clock), Number);
        var month = clock.Base(IsAnaphoric) is { } date ? Calendar.AddMonths(date, offset) : null;
        return (month?.Year, month?.Month);
    }

    public string Told(Clock clock) => Offset is null ? Year.Told(clock) : clock.Told(IsAnaphoric);
}
