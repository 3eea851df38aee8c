namespace Entente.Dates;

/// <summary>Finds the last and the next of something that returns every month, year or week.</summary>
internal static class Recurrence
{
    /// <summary>A day that does not exist everywhere, such as 29 February, is looked for this far.</summary>
    private const int Farthest = 12;

    /// <summary>The last day before the reference and the first on or after it.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="at">The day of the nth turn, counted from the reference's own; null where it has none.</param>
    public static (DateOnly? Past, DateOnly? Future) Of(DateOnly reference, Func<int, DateOnly?> at) => (
        Enumerable.Range(-1, Farthest + 1).Select(turn => at(-turn)).FirstOrDefault(day => day < reference),
        Enumerable.Range(-1, Farthest + 1).Select(at).FirstOrDefault(day => day >= reference));

    /// <summary>The last period that has ended by the reference, and the first that has not; ends are the first days after.</summary>
    public static ((DateOnly? Start, DateOnly? End) Past, (DateOnly? Start, DateOnly? End) Future) Of(DateOnly reference, Func<int, (DateOnly? Start, DateOnly? End)> at) => (
        Enumerable.Range(-1, Farthest + 1).Select(turn => at(-turn)).FirstOrDefault(period => period.End <= reference),
        Enumerable.Range(-1, Farthest + 1).Select(at).FirstOrDefault(period => period.End > reference));
}
