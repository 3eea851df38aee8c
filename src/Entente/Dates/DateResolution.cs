using System.Globalization;

namespace Entente.Dates;

/// <summary>One way to resolve an expression of time, as public specifications of date recognition write it.</summary>
/// <param name="Start">For a date the day; for an interval its first day; <see langword="null"/> where it has no beginning ("before 2012").</param>
/// <param name="End">For a date the same day; for an interval the first day <em>after</em> it, or the last day that a range names; <see langword="null"/> where it has no end.</param>
public readonly record struct DateResolution(DateOnly? Start, DateOnly? End)
{
    /// <inheritdoc/>
    public override string ToString() => Start == End ? Iso(Start) : $"{Iso(Start)}..{Iso(End)}";

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
