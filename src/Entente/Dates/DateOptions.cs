namespace Entente.Dates;

/// <summary>How <see cref="CorpusDates.FindDates"/> resolves what it finds.</summary>
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
