namespace Entente.Dates;

/// <summary>From where an expression is counted.</summary>
/// <param name="Reference">The document's date, if known.</param>
/// <param name="Antecedent">The date spoken of before it in the text, for "the next day" and "a year later".</param>
/// <param name="Order">Day or month first, in figures.</param>
/// <param name="OrderReason">How that was decided; <see langword="null"/> where it was not, and the month is put first.</param>
internal sealed record Clock(DateOnly? Reference, DateOnly? Antecedent = null, DayMonthOrder Order = DayMonthOrder.MonthFirst, string? OrderReason = null)
{
    /// <summary>Whether the sentence speaks of what is to come; only there does "two days later" count from the document's date where the text named no other.</summary>
    public bool IsAhead { get; init; }

    /// <summary>Whether an expression that is counted from what the text said before finds nothing to be counted from.</summary>
    public bool LacksAntecedent(bool anaphoric) => anaphoric && Antecedent is null && !IsAhead;

    /// <summary>The day to count from.</summary>
    public DateOnly? Base(bool anaphoric) => anaphoric && Antecedent is { } before ? before : LacksAntecedent(anaphoric) ? null : Reference;

    /// <summary>What was counted from, in words.</summary>
    public string Told(bool anaphoric) => anaphoric && Antecedent is { } before ? $"counted from {Timex.Day(before)}, of which the text speaks before"
        : LacksAntecedent(anaphoric) ? NoAntecedent
        : Reference is { } date ? $"counted from the document's date, {Timex.Day(date)}"
        : NoDate;

    /// <summary>Why what is counted from the text before it has no days.</summary>
    public const string NoAntecedent = "unresolved: it is counted from a date that the text does not name before it";

    public const string NoDate = "unresolved: the document has no date to count from";
}
