using Entente.Corpora;

namespace Entente.Relations;

/// <summary>Periods in a row, by names that sort as they follow each other.</summary>
internal static class PeriodNames
{
    /// <summary>All periods from the first date to the last, those without a date included.</summary>
    public static IEnumerable<string> Through(IEnumerable<DateOnly> dates, Period period)
    {
        var all = dates.ToList();
        if (all.Count == 0) yield break;
        var (at, last) = (period.Days(all.Min()), all.Max());
        yield return period.Name(at.First);
        while (at.Last < last)
        {
            at = period.Days(at.Last.AddDays(1));
            yield return period.Name(at.First);
        }
    }
}
