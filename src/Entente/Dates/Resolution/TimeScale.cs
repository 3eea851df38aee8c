namespace Entente.Dates;

/// <summary>The units of <c>data/dates/en.txt</c>, by their values there.</summary>
internal enum TimeScale
{
    Day = 1,
    Week = 2,
    Month = 3,
    Quarter = 4,
    Year = 5,
    Decade = 6,
    Century = 7,
    Weekend = 8,
    Fortnight = 9,
}
