namespace Entente.Dates;

/// <summary>From where an expression is counted.</summary>
/// <param name="Reference">The document's date, if known.</param>
/// <param name="Antecedent">The date spoken of before it in the text, for "the next day" and "a year later".</param>
/// <param name="Order">Day or month first, in figures.</param>
/// <param name="OrderReason">How that was decided; <see langword="null"/> where it was not, and the month is put first.</param>
internal sealed record Clock(DateOnly? Reference, DateOnly? Antecedent = null, DayMonthOrder Order = DayMonthOrder.MonthFirst, string? OrderReason = null)
{
    /// <summary>The day to count from.</summary>
    public DateOnly? Base(bool anaphoric) => anaphoric && Antecedent is { } before ? before : Reference;

    /// <summary>What was counted from, in words.</summary>
    public string Told(bool anaphoric) => anaphoric && Antecedent is { } before ? $"counted from {Timex.Day(before)}, of which the text speaks before"
        : Reference is { } date ? $"counted from the document's date, {Timex.Day(date)}"
        : NoDate;

    public const string NoDate = "unresolved: the document has no date to count from";
}
