namespace Entente.Dates;

/// <summary>How <see cref="CorpusDates.FindDates"/> resolves what it finds.</summary>
/// <remarks>
/// Parts of periods are fixed. Of a year by its number "early", "mid" and "late" (or "the beginning", "the middle" and "the end of") are its thirds, January to April, May to August and September to December; of a year
/// counted from now ("late last year") the halves, and "mid" the middle third. Of a month early is the 1st to the 15th, mid the 11th to the 20th, late the 16th to its end; of a week Monday to Wednesday, Tuesday to Friday
/// and Thursday to Sunday; of a quarter or season its first, second and third month; of a decade its first three, middle four and last three years; of a century 33, 33 and 34 years.
/// </remarks>
public sealed record DateOptions
{
    /// <summary>The day from which "yesterday" and "last year" are counted in documents without a date; none by default: such expressions then stay unresolved and say so.</summary>
    public DateOnly? ReferenceDate { get; init; }

    /// <summary>Whether the day or the month comes first in figures; judged document by document by default.</summary>
    public DayMonthOrder Order { get; init; } = DayMonthOrder.Auto;

    /// <summary>What "in July" means where last and next July are possible; judged by the tense of the sentence by default.</summary>
    public DatePreference Preference { get; init; } = DatePreference.ByTense;

    /// <summary>Whether "recently", "nowadays" and "in the future" are found too; true by default. They have no days of their own.</summary>
    public bool IncludeVague { get; init; } = true;

    internal DateOptions Checked()
    {
        if (!Enum.IsDefined(Order)) throw Errors.Undefined(nameof(Order), Order);
        if (!Enum.IsDefined(Preference)) throw Errors.Undefined(nameof(Preference), Preference);
        return this;
    }
}
