namespace Entente.Dates;

/// <summary>A year as it is named: by its number, by its distance from now ("next year"), or not at all.</summary>
internal readonly record struct YearOf(int? Number, int? Offset = null, bool IsAnaphoric = false)
{
    public bool IsNamed => Number is not null || Offset is not null;

    /// <summary>The number; null where none is named, or none can be counted.</summary>
    public int? In(Clock clock) => Number ?? (Offset is { } offset && clock.Base(IsAnaphoric) is { } date ? date.Year + offset : null);

    public string Told(Clock clock) => Offset is null ? "as written" : clock.Told(IsAnaphoric);
}
