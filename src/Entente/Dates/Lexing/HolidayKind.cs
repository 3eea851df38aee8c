namespace Entente.Dates;

/// <summary>By which calendar or count a named day comes.</summary>
internal enum HolidayKind
{
    Fixed,
    Weekday,
    Easter,
    OrthodoxEaster,
    Islamic,
}
