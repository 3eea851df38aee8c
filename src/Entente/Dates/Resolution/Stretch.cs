namespace Entente.Dates;

/// <summary>The days that an expression speaks of, both ends included; null where it has no such end.</summary>
internal readonly record struct Stretch(DateOnly? First, DateOnly? Last)
{
    public bool Holds(DateOnly day) => (First is null || First <= day) && (Last is null || day <= Last);

    /// <summary>The calendar unit around a day.</summary>
    public static Stretch Around(DateOnly? day, TimeScale unit)
    {
        if (day is not { } known) return default;
        return unit switch
        {
            TimeScale.Day => new(known, known),
            TimeScale.Week => new(Calendar.Monday(known), Calendar.Add(Calendar.Monday(known), 6)),
            TimeScale.Month or TimeScale.Quarter => new(Calendar.Day(known.Year, known.Month, 1), Calendar.Day(known.Year, known.Month, DateTime.DaysInMonth(known.Year, known.Month))),
            _ => new(Calendar.Day(known.Year, 1, 1), Calendar.Day(known.Year, 12, 31)),
        };
    }
}
